import * as say from "../../messages/merging.js";
import type { Transcript } from "../../text/transcript.js";
import { oldTextFile } from "../old-texts.js";
import { type Merge, plain } from "./merge.js";

/** The texts on which the sheets of both copies are put together; no text for one that is not settled. */
export type Texts = ReadonlyMap<string, Transcript>;

/**
 * Transcripts: those that only the other copy has come in as they are, with the same words they stand once. Two texts under one
 * name are never mixed: unless somebody says which one stands, nothing that rests on the other one is touched.
 */
export function mergeTranscripts(merge: Merge): Texts {
  const { mine, theirs } = merge.copies;
  const texts = new Map(mine.study.transcripts.map((one) => [one.id, one]));
  for (const other of theirs.study.transcripts) {
    const file = `transcripts/${other.id}.txt`;
    const own = texts.get(other.id);
    const source = merge.text("theirs", file) ?? "";
    if (own === undefined) {
      if (!merge.see(file, other.sha256)) {
        merge.bring(file);
        merge.count("transcripts");
        texts.set(other.id, other);
      } else merge.count("removed");
    } else if (own.sha256 === other.sha256) {
      merge.see(file, other.sha256);
      mergeHeader(merge, file, source);
    } else {
      const settled = settleText(merge, { file, own, other });
      if (settled === null) texts.delete(other.id);
      else texts.set(other.id, settled);
    }
  }
  return texts;
}

/** One text with two heads: who speaks under which role, or its language. */
function mergeHeader(merge: Merge, file: string, source: string): void {
  const own = merge.text("mine", file) ?? "";
  if (plain(own) === plain(source)) {
    merge.see(`${file}#head`, headOf(source));
    return;
  }
  const side = merge.choose({
    ...{ key: `${file}#head`, kind: "header", file, of: "", mine: headOf(own), theirs: headOf(source) },
    ...{ choices: ["mine", "theirs"], fallback: null, coder: null },
  });
  if (side === "theirs") merge.bring(file);
}

function headOf(source: string): string {
  return /^---\n([\s\S]*?)\n---/.exec(plain(source))?.[1] ?? "";
}

function settleText(
  merge: Merge,
  { file, own, other }: { file: string; own: Transcript; other: Transcript },
): Transcript | null {
  const before = merge.open.length;
  const side = merge.choose({
    ...{ key: file, kind: "transcript", file, of: own.id, mine: own.sha256, theirs: other.sha256 },
    ...{ choices: ["mine", "theirs"], fallback: null, coder: null },
  });
  if (merge.open.length > before) {
    // Nothing is lost by leaving it out: the rest can be merged, and this one later.
    merge.open.pop();
    merge.unsee(file, other.sha256);
    merge.tell({
      severity: "error",
      code: "other-text",
      place: { file },
      text: say.otherText,
      hint: say.otherTextHint,
    });
    return null;
  }
  const [kept, left] = side === "theirs" ? (["theirs", own] as const) : (["mine", other] as const);
  const words = merge.text(kept === "theirs" ? "mine" : "theirs", file);
  if (words !== null) merge.files.set(oldTextFile(left.sha256), plain(words));
  if (kept === "theirs") merge.bring(file);
  return kept === "theirs" ? other : own;
}
