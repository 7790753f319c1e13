import { sha256Of } from "../../text/hash.js";
import { readMemo } from "../memo-file.js";
import type { Side } from "./difference.js";
import { type Merge, plain } from "./merge.js";

const MEMO = /^memos\/[^/]+\.md$/;

/**
 * Memos: those that only the other copy has come in. Two of one person under one name stand beside each other unless somebody
 * chooses; those of two people are two memos that chance gave one name, and there is nothing to choose.
 */
export function mergeMemos(merge: Merge): void {
  for (const file of merge.paths(MEMO)) {
    const other = merge.text("theirs", file);
    if (other === null) continue;
    const own = merge.text("mine", file);
    if ((own !== null && plain(own) === plain(other)) || isBeside(merge, file, other)) merge.see(file, plain(other));
    else if (own === null) bringMemo(merge, file, other);
    else settleMemo(merge, { file, own, other });
  }
}

/** What stood beside another memo after an earlier merge there, and has its own name here. */
function isBeside(merge: Merge, file: string, other: string): boolean {
  const name = /^(.+)-[0-9a-f]{6}\.md$/.exec(file)?.[1];
  const own = name === undefined ? null : merge.text("mine", `${name}.md`);
  return own !== null && plain(own) === plain(other);
}

function bringMemo(merge: Merge, file: string, other: string): void {
  if (merge.see(file, plain(other))) {
    merge.count("removed", 1, coderOf(other, file));
    return;
  }
  merge.put(file, aboutOurs(merge, other));
  merge.count("memos", 1, coderOf(other, file));
}

function settleMemo(merge: Merge, { file, own, other }: { file: string; own: string; other: string }): void {
  const beside = file.replace(/\.md$/, `-${sha256Of(plain(other)).slice(0, 6)}.md`);
  if (merge.text("mine", beside) !== null) {
    merge.see(file, plain(other));
    return;
  }
  const side = sideOf(merge, { file, own, other });
  if (side === "mine") return;
  merge.put(side === "both" ? beside : file, aboutOurs(merge, other));
  merge.count("memos", 1, coderOf(other, file));
}

function sideOf(merge: Merge, { file, own, other }: { file: string; own: string; other: string }): Side {
  const [mine, theirs] = [authorOf(own, file), authorOf(other, file)];
  if (mine === null || mine !== theirs) return merge.seeSame(file, plain(other)) ? "mine" : "both";
  return merge.choose({
    ...{ key: file, kind: "memo", file, of: "", mine: plain(own), theirs: plain(other) },
    ...{ choices: ["mine", "theirs", "both"], fallback: "both", coder: theirs || null },
  });
}

/** Who wrote a memo: "" where it does not say, null where its head cannot be read, so that it may be anybody's. */
function authorOf(text: string, file: string): string | null {
  return readMemo(Buffer.from(text), file).memo?.coder ?? null;
}

const coderOf = (text: string, file: string): string | null => authorOf(text, file) || null;

/** A memo on a mark that is one with a mark here speaks of that one. */
function aboutOurs({ sameMark }: Merge, text: string): string {
  return sameMark.size === 0 ? text : text.replace(/\b[0-9a-f]{12}\b/g, (id) => sameMark.get(id) ?? id);
}
