import * as sayFormats from "../messages/formats.js";
import * as say from "../messages/reading.js";
import { type Accounted, type Draft, type DraftComment, type DraftTurn, sumAccounted } from "./draft.js";
import type { Problem } from "./problem.js";

/** A stretch of speech that a file sets apart: a caption, an annotation, a segment. */
export interface Spoken {
  /** Null where the file does not say who speaks. */
  readonly label: string | null;
  /** Whole seconds; null where there is none. */
  readonly time: number | null;
  /** On one line, not empty. */
  readonly text: string;
  readonly section?: string | null;
  /** `apart`: begins a turn of its own, whoever spoke before. */
  readonly begins?: "apart";
  /** Remarks that the file makes about these words. */
  readonly remarks?: readonly string[];
}

interface Run extends Omit<Spoken, "text"> {
  readonly texts: string[];
  length: number;
}

/**
 * Makes turns of what was said: what one person says in a row under one heading is one turn, whose time is the first
 * one's. What nobody in particular says is joined up to the end of a sentence.
 */
export function joinSpoken(spoken: readonly Spoken[]): { turns: DraftTurn[]; comments: DraftComment[] } {
  const runs: Run[] = [];
  const comments: DraftComment[] = [];
  for (const one of spoken) {
    const last = runs.at(-1);
    const start = last !== undefined && goesOn(last, one) ? last.length + 1 : 0;
    if (start > 0 && last !== undefined) {
      last.texts.push(one.text);
      last.length = start + one.text.length;
    } else runs.push({ ...one, texts: [one.text], length: one.text.length });
    const end = start + one.text.length;
    for (const text of one.remarks ?? []) comments.push({ turn: runs.length - 1, start, end, author: "", text });
  }
  const turns = runs.map(({ label, time, section = null, texts }) => ({ label, time, section, text: texts.join(" ") }));
  return { turns, comments };
}

function goesOn(last: Run, { label, section = null, begins }: Spoken): boolean {
  if (begins === "apart" || last.label !== label || (last.section ?? null) !== section) return false;
  return label !== null || !/[.?!…]/.test(last.texts.at(-1)?.at(-1) ?? "");
}

interface Found {
  readonly file: string;
  readonly characters: number;
  readonly accounted: readonly Accounted[];
  readonly problems: readonly Problem[];
  readonly roles?: Draft["roles"];
}

/** The draft of a file whose speech is found. */
export function draftOfSpoken(spoken: readonly Spoken[], { file, roles, ...found }: Found): Draft {
  const { turns, comments } = joinSpoken(spoken);
  return {
    turns,
    comments,
    legend: {},
    characters: found.characters,
    accounted: sumAccounted(found.accounted),
    problems: [...found.problems, ...speakerProblems(turns, { file, characters: found.characters })],
    ...(roles === undefined ? {} : { roles }),
  };
}

/** What has to be said of turns where there are none, or where no one has a label. */
export function speakerProblems(
  turns: readonly DraftTurn[],
  { file, characters }: Pick<Found, "file" | "characters">,
): Problem[] {
  const place = { file };
  const nothing = { severity: "error", code: "empty-file", place } as const;
  if (turns.length === 0 && characters > 0)
    return [{ ...nothing, text: say.nothingSpoken(), hint: say.nothingSpokenHint() }];
  if (turns.length === 0) return [{ ...nothing, text: say.emptyFile() }];
  if (turns.some((turn) => turn.label !== null)) return [];
  const text = say.noLabels(turns.length);
  return [{ severity: "error", code: "no-speaker-label", place, text, hint: say.labelsHint() }];
}

/** A thousand hours. */
const LONGEST = 3_600_000;

/** Whole seconds of a number of seconds; null where it is no time of a recording: negative, endless, no number at all. */
export function wholeSeconds(seconds: unknown): number | null {
  return typeof seconds === "number" && seconds >= 0 && seconds < LONGEST ? Math.floor(seconds) : null;
}

/** A number as XML and tables write it: digits, a point; null for anything else, a minus sign included. */
export function writtenNumber(text: string | undefined): number | null {
  return text !== undefined && /^\s*\d{1,12}(\.\d{0,20})?\s*$/.test(text) ? Number(text) : null;
}

/** A note that times of a file cannot be, where there are such. */
export function oddTimesNote(count: number, file: string): Problem[] {
  if (count === 0) return [];
  return [{ severity: "note", code: "odd-time", place: { file }, text: sayFormats.oddTimes(count) }];
}
