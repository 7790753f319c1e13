import type { Correction, Guide } from "../codebook/guide.js";
import * as say from "../messages/guide.js";
import { didYouMean, knownAre } from "../messages/study.js";
import type { Words } from "../messages/words.js";
import { sha256Of } from "../text/hash.js";
import { nearest } from "../text/nearest.js";
import type { Problem } from "../text/problem.js";
import type { Transcript, Turn } from "../text/transcript.js";
import { readCsv } from "./csv.js";

/** What people corrected in how interviewers' turns were matched to the guide: the study's, no coder's. */
export const ASKED = "asked.csv";

/** `place`: `P01:12`. `words` finds the turn again where turns before it came or went: a hash, nobody's words. */
export const ASKED_COLUMNS = ["place", "question", "words"] as const;

/** In the column `question`: no question of the guide is asked there. */
export const NONE = "none";

/** Twelve figures of the hash of a turn's words, however they are broken into lines. */
export function wordsHash({ text }: Pick<Transcript, "text">, { start, end }: Turn): string {
  return sha256Of(text.slice(start, end).replace(/\s+/g, " ").trim().normalize("NFC")).slice(0, 12);
}

/** The interviewer's turn that a line names: the one with those words, else the one of that number where the line says no words. Null where it is none, or several are. */
export function turnNamed(
  { place, words }: { readonly place: string; readonly words: string },
  transcripts: readonly Transcript[],
): { readonly transcript: Transcript; readonly turn: Turn } | null {
  const [, id, number] = /^(\S+):(\d+)$/.exec(place.trim()) ?? [];
  const transcript = transcripts.find((one) => one.id === id);
  if (transcript === undefined) return null;
  const own = transcript.turns.filter(({ role }) => role === "interviewer");
  const named = own.find(({ index }) => index === Number(number));
  if (named !== undefined && (words === "" || wordsHash(transcript, named) === words))
    return { transcript, turn: named };
  const [found, ...others] = words === "" ? [] : own.filter((turn) => wordsHash(transcript, turn) === words);
  return found === undefined || others.length > 0 ? null : { transcript, turn: found };
}

/** Reads the corrections. A line that holds no longer is told, and corrects nothing. */
export async function readAsked(
  text: string,
  { guide, transcripts }: { readonly guide: Guide | null; readonly transcripts: readonly Transcript[] },
): Promise<{ corrections: Correction[]; problems: Problem[] }> {
  const { header, rows, problems: unread } = await readCsv(text, ASKED);
  const problems: Problem[] = [...unread];
  const report = (line: number, code: string, words: Words, hint?: Words): void => {
    const place = { file: ASKED, line };
    const severity = code === "asked-astray" ? "warning" : "error";
    problems.push({ severity, code, place, text: words, ...(hint === undefined ? {} : { hint }) });
  };
  for (const column of ["place", "question"].filter((one) => header.length > 0 && !header.includes(one)))
    report(1, "missing-column", say.noColumn(column));
  const known = [...(guide?.questions ?? []).map(({ id }) => id), NONE];
  const seen = new Set<string>();
  const corrections = rows.flatMap(({ line, cells }): Correction[] => {
    const { place = "", question = "", words = "" } = cells;
    const found = turnNamed({ place, words }, transcripts);
    const near = nearest(question, known);
    if (!known.includes(question))
      report(line, "unknown-question", say.noQuestion(question), near === null ? knownAre(known) : didYouMean(near));
    if (found === null) report(line, "asked-astray", say.astray, say.astrayHint);
    if (found === null || !known.includes(question)) return [];
    const { transcript, turn } = found;
    const key = `${transcript.id}:${turn.index}`;
    if (seen.has(key)) report(line, "duplicate", say.correctedTwice(key));
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ transcript: transcript.id, turn: turn.index, question: question === NONE ? null : question }];
  });
  return { corrections, problems };
}
