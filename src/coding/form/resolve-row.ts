import * as say from "../../messages/form.js";
import { retiredCode } from "../../messages/recode.js";
import { didYouMean, placeHint, unknownCode } from "../../messages/study.js";
import { nearest } from "../../text/nearest.js";
import { findPassage, type Passage } from "../../text/place.js";
import type { Problem } from "../../text/problem.js";
import { overlaps } from "../../text/span.js";
import type { Transcript } from "../../text/transcript.js";
import type { CodeNames } from "./code-names.js";
import { type FilledRow, tidyNote } from "./form.js";
import { isSameText, whereSaid } from "./same-words.js";

/** What a row asks for, before its codes are looked up. */
export interface Resolved {
  readonly row: FilledRow;
  /** The words that its codes are put on. */
  readonly passage: Passage;
  readonly note: string;
  /** Codes as written. */
  readonly names: readonly string[];
}

export type Fault = Pick<Problem, "severity" | "code" | "text" | "hint">;

export interface Known {
  readonly transcripts: readonly Transcript[];
  readonly names: CodeNames;
}

/** Where a row's marks go; or all that stands in their way. */
export function resolveRow(row: FilledRow, { transcripts, names }: Known): Resolved | Fault[] {
  const passage = passageAt(row.place, transcripts);
  if (passage === null) return [unknownPlace(row.place, transcripts)];
  const written = names.partsOf(row.codes);
  const faults: Fault[] = [];
  if (row.text !== null && !isSameText(row.text, passage.transcript.text.slice(passage.start, passage.end)))
    faults.push(error("text-differs", say.textDiffers, say.textDiffersHint));
  if (row.words.trim() !== "" && written.length === 0 && row.marks.length === 0)
    faults.push(error("words-without-code", say.wordsWithoutCode, say.wordsWithoutCodeHint));
  const found = faults.length > 0 ? passage : meant(row.words, passage);
  if ("code" in found) return [...faults, found];
  if (written.length > 0 && !isSaid(found)) faults.push(error("not-participant", say.notSaid));
  const note = tidyNote(row.note);
  return faults.length > 0 ? faults : { row, passage: found, note, names: written };
}

/** What has the shape of a code's id: any other word of a field may be somebody's. */
const ID = /^[a-z\d]+(?:[.-][a-z\d]+)+$/;

/** What is meant by a name for a code that has to be in use; or why it cannot be. */
export function codeNamed(name: string, names: CodeNames): string | Fault {
  const found = names.find(name);
  if (found.kind === "code") return found.id;
  if (found.kind === "retired") return error("retired", retiredCode(found.id));
  if (found.kind === "several") return error("several-codes", say.severalCodes(name, found.ids), say.writeId);
  const isShown = found.near !== null || ID.test(name);
  const text = isShown ? unknownCode(name) : say.noSuchCode;
  return error("unknown-code", text, found.near === null ? say.writeId : didYouMean(found.near));
}

/** A spreadsheet may have taken `1:05` for a time. */
function passageAt(place: string, transcripts: readonly Transcript[]): Passage | null {
  const plain = place.trim();
  return findPassage(plain, transcripts) ?? findPassage(plain.replace(/^0+(?=\d)/, ""), transcripts);
}

function unknownPlace(place: string, transcripts: readonly Transcript[]): Fault {
  const id = /^[^:@]*/.exec(place.trim())?.[0] ?? "";
  if (place.trim() === "") return error("no-place", say.noPlace, placeHint());
  if (transcripts.some((one) => one.id === id)) return error("bad-place", say.noSuchPlace(id), placeHint());
  const near = nearest(
    id,
    transcripts.map((one) => one.id),
  );
  return error("bad-place", say.noSuchInterview, near === null ? placeHint() : didYouMean(near));
}

/** The words of the row in its segment; all of it where none are given. */
function meant(words: string, passage: Passage): Passage | Fault {
  if (words.trim() === "") return passage;
  const { transcript, start, end } = passage;
  if (isSameText(words, transcript.text.slice(start, end))) return passage;
  const [first, ...others] = whereSaid(words, transcript.text, passage);
  if (first === undefined) return error("words-not-there", say.wordsNotThere, say.wordsNotThereHint);
  if (others.length > 0) return error("words-several", say.wordsSeveral(others.length + 1), say.wordsSeveralHint);
  return { transcript, ...first };
}

function isSaid(passage: Passage): boolean {
  return passage.transcript.turns.some((turn) => turn.role === "participant" && overlaps(turn, passage));
}

export function error(code: string, text: Fault["text"], hint?: Fault["text"]): Fault {
  return { severity: "error", code, text, ...(hint === undefined ? {} : { hint }) };
}
