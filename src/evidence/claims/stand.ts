import type { Condition } from "../../codebook/condition.js";
import type { Mark } from "../../coding/mark.js";
import { placeOf } from "../../text/place.js";
import { segments } from "../../text/segments.js";
import { bySpan, overlaps } from "../../text/span.js";
import type { Transcript } from "../../text/transcript.js";
import { codesNamedIn, holding } from "../holds.js";
import type { Ground, Heard, Piece, Unread } from "./heard.js";

/**
 * Why it cannot be told of somebody. `rules-only`: only rules propose it; `not-attributed`: passages are marked with the reading,
 * and nobody attributed it with a reason; `without-passage`: attributed with a reason, on no passage; `nobody-attributed`: no reading at all was attributed to them;
 * `code-later`: the code was made after the interview was read; `no-code`: no codebook of the study has it; `not-asked`, `asked-unknown`: the question was not recognised there, or no question was.
 */
export type Reason =
  | Unread
  | "rules-only"
  | "not-attributed"
  | "without-passage"
  | "nobody-attributed"
  | "code-later"
  | "no-code"
  | "not-asked"
  | "asked-unknown";

/** Words that bear something out, with their place. */
export interface Passage {
  readonly transcript: Transcript;
  readonly place: string;
  readonly mark: Mark;
  /** The unit in which it bears the condition out, counted from 0: what is asked for together stands in one. */
  readonly unit: number;
}

/** The places of passages, each once: two codes on the same words are one place. */
export function distinctPlaces(passages: readonly Passage[]): string[] {
  return [...new Set(passages.map(({ place }) => place))];
}

/** Of the first unit that bears something out the first passage of each of its codes. */
export function firstShown([first, ...others]: readonly Passage[]): Passage[] {
  if (first === undefined) return [];
  const together = others.filter(({ transcript, unit }) => transcript === first.transcript && unit === first.unit);
  const all = [first, ...together];
  return all.filter(({ mark }, i) => all.findIndex((one) => one.mark.code === mark.code) === i);
}

/** How one person stands to a condition. */
export interface Stand {
  readonly participant: string;
  readonly stands: "shows" | "lacks" | "unknown";
  /** Whether it takes an attribution: a reading, or what words say. */
  readonly of: "reading" | "words";
  /** Why it cannot be told; null where it can. */
  readonly reason: Reason | null;
  /** What shows it: none where they do not. */
  readonly passages: readonly Passage[];
  /** Passages to read, which decide nothing; beside a reading that is not attributed, those that point to it. */
  readonly cues: readonly Passage[];
}

export interface Looked {
  readonly what: Condition;
  /** Ids of guide questions without which nothing was to be heard of it. */
  readonly asked: readonly string[];
}

/**
 * Whether somebody shows what a condition asks for. They do where people's marks or, for readings, attributions with a reason
 * stand on passages of theirs; they do not only where nothing is found and looking would have found it. Else it cannot be told.
 */
export function standOf(heard: Heard, looked: Looked, ground: Ground): Stand {
  const { participant, pieces } = heard;
  const named = new Set(codesNamedIn(looked.what, ground.expand));
  const isReading = [...named].some((code) => ground.interpretive.has(code));
  const stand = { participant, of: isReading ? ("reading" as const) : ("words" as const) };
  const none = { passages: [], cues: [] };
  if (isUnknown(looked.what, ground)) return { ...stand, ...none, stands: "unknown", reason: "no-code" };
  const about = { heard, looked, ground, named };
  const passages = pieces.flatMap((piece) => shownIn(piece, about, "evidence"));
  if (passages.length > 0) return { ...stand, stands: "shows", reason: null, passages, cues: [] };
  const cues = pieces.flatMap((piece) => shownIn(piece, about, "cues"));
  const reason = whyNot(about, cues);
  if (reason !== null) return { ...stand, stands: "unknown", reason, passages, cues };
  const beside = isReading ? pieces.flatMap((piece) => shownIn(withPointing(piece, ground), about, "cues")) : cues;
  return { ...stand, stands: "lacks", reason, passages, cues: beside };
}

/** A piece with what points to a reading in the person's words, though nobody attributed it. */
function withPointing(piece: Piece, { toRead }: Ground): Piece {
  const pointing = toRead(piece.transcript.id).filter((mark) => piece.said.some((span) => overlaps(span, mark)));
  return { ...piece, cues: [...piece.cues, ...pointing] };
}

interface About {
  readonly heard: Heard;
  readonly looked: Looked;
  readonly ground: Ground;
  readonly named: ReadonlySet<string>;
}

/** Passages by which a condition holds in somebody's words: by what people say there, or by rules and unattributed marks as well. */
function shownIn(piece: Piece, about: About, by: "evidence" | "cues"): Passage[] {
  const { what } = about.looked;
  // What is to be absent cannot be seen where absence says nothing.
  if (by === "evidence" && excludes(what) && blind(piece, about) !== null) return [];
  const { transcript } = piece;
  const evidence = evidenceIn(piece, about);
  const marks = by === "evidence" ? evidence : [...new Set([...evidence, ...piece.marks, ...piece.cues])];
  const isQuoted = transcript.material === "excerpts";
  const condition = isQuoted ? asQuoted(what) : what;
  const units = new Map<Mark, number>();
  for (const [unit, segment] of segments(transcript, isQuoted ? "turn" : "exchange").entries())
    for (const mark of holding(condition, segment, { marks, expand: about.ground.expand }) ?? [])
      if (!units.has(mark)) units.set(mark, unit);
  return [...units]
    .sort(([a], [b]) => bySpan(a, b))
    .map(([mark, unit]) => ({ transcript, mark, unit, place: placeOf(transcript, mark) }));
}

/** People's marks of what words say, and the readings that were attributed with a reason. */
function evidenceIn({ marks, transcript }: Piece, { heard, ground }: About): Mark[] {
  const attributed = heard.readings.flatMap((one) => one.marks).filter((one) => one.transcript === transcript.id);
  return [...marks.filter(({ code }) => !ground.interpretive.has(code)), ...attributed];
}

function isUnknown(condition: Condition, ground: Ground): boolean {
  if (condition.kind === "code") return ground.expand(condition.id).length === 0;
  return [...condition.of, ...condition.not].some((part) => isUnknown(part, ground));
}

/** Quotations that stand side by side in a work are no exchange: there, what must meet must meet in one of them. */
function asQuoted(condition: Condition): Condition {
  if (condition.kind === "code") return condition;
  const within = condition.within === "exchange" ? "turn" : condition.within;
  return { ...condition, of: condition.of.map(asQuoted), not: condition.not.map(asQuoted), within };
}

/** Whether a condition asks that something be absent. */
function excludes(condition: Condition): boolean {
  return condition.kind !== "code" && (condition.not.length > 0 || condition.of.some(excludes));
}

/** Why nothing follows from there being no mark in a piece; null where something does. */
function blind({ unread, later }: Piece, { named }: About): Reason | null {
  if (unread !== null) return unread;
  return later.some((code) => named.has(code)) ? "code-later" : null;
}

/** Why it does not follow that somebody lacks it; null where it does. */
function whyNot(about: About, cues: readonly Passage[]): Reason | null {
  const { heard, ground, named } = about;
  const readings = heard.readings.filter(({ code }) => named.has(code));
  if (readings.some(({ marks }) => marks.length === 0)) return "without-passage";
  const isAmong = (of: "marks" | "cues") => (cue: Passage) =>
    heard.pieces.some((piece) => piece[of].includes(cue.mark));
  if (cues.filter(isAmong("marks")).some(({ mark }) => ground.interpretive.has(mark.code))) return "not-attributed";
  if (cues.some(isAmong("cues"))) return "rules-only";
  const whole = heard.pieces.filter(({ transcript }) => transcript.material === "interview");
  if (whole.length === 0) return heard.pieces.length === 0 ? "no-text" : "excerpts";
  const unread = whole.map((piece) => blind(piece, about)).find((reason) => reason !== null);
  if (unread !== undefined) return unread;
  if ([...named].some((code) => ground.interpretive.has(code)) && heard.readings.length === 0)
    return "nobody-attributed";
  return notAsked(whole, about.looked.asked);
}

function notAsked(pieces: readonly Piece[], asked: readonly string[]): Reason | null {
  if (asked.length === 0) return null;
  const known = pieces.flatMap(({ questions }) => questions ?? []);
  if (known.length === 0) return "asked-unknown";
  return known.some((question) => asked.includes(question)) ? null : "not-asked";
}
