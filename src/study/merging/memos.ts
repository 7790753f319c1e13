import { sha256Of } from "../../text/hash.js";
import { readMemo } from "../memo-file.js";
import { type Merge, plain } from "./merge.js";

const MEMO = /^memos\/[^/]+\.md$/;

/** Memos: those that only the other copy has come in; two under one name stand beside each other unless somebody chooses. */
export function mergeMemos(merge: Merge): void {
  for (const file of merge.paths(MEMO)) {
    const other = merge.text("theirs", file);
    if (other === null) continue;
    const own = merge.text("mine", file);
    if (own !== null && plain(own) === plain(other)) merge.see(file, plain(other));
    else if (own === null) bringMemo(merge, file, other);
    else settleMemo(merge, { file, own, other });
  }
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
  const side = merge.choose({
    ...{ key: file, kind: "memo", file, of: "", mine: plain(own), theirs: plain(other) },
    ...{ choices: ["mine", "theirs", "both"], fallback: "both", coder: coderOf(other, file) },
  });
  if (side === "mine") return;
  merge.put(side === "both" ? beside : file, aboutOurs(merge, other));
  merge.count("memos", 1, coderOf(other, file));
}

function coderOf(text: string, file: string): string | null {
  return readMemo(Buffer.from(text), file).memo?.coder || null;
}

/** A memo on a mark that is one with a mark here speaks of that one. */
function aboutOurs({ sameMark }: Merge, text: string): string {
  return sameMark.size === 0 ? text : text.replace(/\b[0-9a-f]{12}\b/g, (id) => sameMark.get(id) ?? id);
}
