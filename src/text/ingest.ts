import * as say from "../messages/reading.js";
import { headerSaysSo } from "../messages/speakers.js";
import type { Lang, Words } from "../messages/words.js";
import { type Accounted, type Draft, type DraftTurn, unread } from "./draft.js";
import { FORMATS, formatOf } from "./formats.js";
import { initialLabels } from "./initial-labels.js";
import { guessLanguage } from "./language.js";
import { linesToDrafts } from "./lines-to-drafts.js";
import { severalInterviews } from "./one-after-another.js";
import { readOwn } from "./own-transcript.js";
import type { Problem } from "./problem.js";
import { sectionsByQuestion } from "./question-numbers.js";
import type { ReadOptions } from "./reader.js";
import type { Settled } from "./settled.js";
import { placedIn, type Source } from "./source.js";
import type { Span } from "./span.js";
import { type Assigned, assignSpeakers } from "./speakers.js";
import type { SurveyAsked } from "./survey/asked.js";
import { stepsBack } from "./time-steps.js";
import type { Transcript } from "./transcript.js";
import { indented } from "./transcript-body.js";
import { formatTranscript, NOBODY, parseTranscript, type TranscriptDraft } from "./transcript-file.js";
import type { TranscriptHeader } from "./transcript-header.js";
import { countGarbled, onceEncoded } from "./twice-encoded.js";

/** How a source file is to be read. */
export interface ReadRequest {
  /** The source file's name: only its extension is looked at, and nothing of it is kept. */
  readonly name: string;
  /** How problems name the file, `input 1`. */
  readonly file: string;
  readonly settled: Settled;
  /** The study's language: for the names of attributes, and where a work's own words do not tell. */
  readonly language: Lang;
  /** Name of the encoding, where it should not be guessed. */
  readonly encoding?: string;
  /** `quotes`: the file is a published work, from which only the words of interviewees are wanted. */
  readonly from?: "quotes";
  /** Columns of a table that hold answers, where they should not be guessed. */
  readonly questions?: readonly string[];
  /** The survey whose answers the table holds. */
  readonly survey?: SurveyAsked;
}

export interface IngestOptions {
  readonly file: string;
  /** Id of the transcript to be. */
  readonly id: string;
  /** The study's language, taken where the words do not tell. */
  readonly language: Lang;
  readonly settled: Settled;
  /** sha256 of each file that the draft was read from. */
  readonly sources: readonly string[];
}

/** A draft, with the header where the file already was a transcript of some study. */
export interface SourceDraft extends Draft {
  readonly header?: TranscriptHeader;
}

/** A remark from the margin, with the span of the transcript's text that it is about. */
export interface Comment extends Span {
  /** Initials or name as the file gives them; empty where it gives none. */
  readonly author: string;
  readonly text: string;
}

export interface Ingested {
  /** The transcript file to write; empty where the source has no turns. */
  readonly file: string;
  /** What that file is read as; null where it is empty. */
  readonly transcript: Transcript | null;
  readonly comments: readonly Comment[];
  /** What of the draft's words has become something else in the transcript: numbers of questions, its sections. */
  readonly accounted: readonly Accounted[];
  /** Who is taken for whom, and why. */
  readonly reasons: readonly Words[];
  /** `unsure` where the words do not tell the language and the study's was taken. */
  readonly language: "clear" | "unsure";
  readonly problems: readonly Problem[];
}

/**
 * Reads a source file of any known format: one draft per interview that it holds. Letters that were encoded twice are
 * mended, where the whole file tells how, or else counted. Pure: it neither reads nor writes anything but its arguments.
 */
export async function readDrafts(bytes: Uint8Array, request: ReadRequest): Promise<readonly SourceDraft[]> {
  const { file } = request;
  const once = request.encoding === undefined ? onceEncoded(bytes) : null;
  const drafts = await draftsIn(once ?? bytes, request);
  const garbled = countGarbled(readableOf(drafts));
  const told: Problem[] = [];
  if (once !== null) told.push(mendedTwice(file));
  else if (garbled > 0)
    told.push({
      severity: "warning",
      code: "garbled-text",
      place: { file },
      text: say.garbled(garbled),
      hint: say.garbledHint(),
    });
  return drafts.map((draft, i) => (i > 0 ? draft : { ...draft, problems: [...told, ...draft.problems] }));
}

/** What is said of a file whose letters were encoded twice and are put right. */
export function mendedTwice(file: string): Problem {
  const [text, hint] = [say.mendedTwice(), say.mendedHint()];
  return { severity: "note", code: "mended-text", place: { file }, text, hint };
}

/** What of the drafts people will read: words, headings and attributes, each heading once. */
function readableOf(drafts: readonly SourceDraft[]): string {
  const turns = drafts.flatMap((draft) => draft.turns);
  const told = drafts.flatMap(({ attributes = {} }) => Object.entries(attributes).flat());
  return [...new Set([...turns.map(({ section }) => section ?? ""), ...told]), ...turns.map(({ text }) => text)].join(
    "\n",
  );
}

async function draftsIn(bytes: Uint8Array, request: ReadRequest): Promise<readonly SourceDraft[]> {
  const { name, file, settled, encoding, questions, survey } = request;
  const own = request.from === undefined ? readOwn(bytes, request) : null;
  if (own !== null) return [own];
  const format = formatOf(name, bytes);
  if (format === null) return [unknownFormat(file)];
  const options = {
    file,
    labels: Object.keys(settled),
    ...(encoding === undefined ? {} : { encoding }),
    ...(questions === undefined ? {} : { questions }),
    ...(survey === undefined ? {} : { survey }),
  };
  const reader = await format.load();
  if ("read" in reader) return request.from === undefined ? reader.read(bytes, options) : [noLines(file)];
  const source = await reader.lines(bytes, options);
  const drafts = await draftsOf(source, options, request);
  return drafts.map((draft) => ({ ...draft, problems: draft.problems.map((one) => placedIn(source, one)) }));
}

async function draftsOf(source: Source, options: ReadOptions, { from, language }: ReadRequest): Promise<Draft[]> {
  if (from === undefined) return linesToDrafts(source, options);
  const { quotesToDrafts } = await import("./quotes/quotes-to-drafts.js");
  return quotesToDrafts(source, { file: options.file, language });
}

const NOTHING = {
  file: "",
  transcript: null,
  comments: [],
  accounted: [],
  reasons: [],
  language: "clear",
} as const;

/** Makes a transcript of a draft: decides who interviews, in which language, and writes it as the study keeps it. */
export function toTranscript(draft: SourceDraft, options: IngestOptions): Ingested {
  if (draft.turns.length === 0) return { ...NOTHING, problems: draft.problems };
  const { header } = draft;
  const assigned = header === undefined ? assignSpeakers(draft, options.settled, options.file) : castByHeader(header);
  const { speakers, rename, reasons, problems: casting } = assigned;
  const labelled = draft.turns.map((turn) => ({ ...turn, label: renamed(turn, rename) }));
  const numbered =
    header === undefined ? sectionsByQuestion(labelled, ({ label }) => speakers[label ?? ""] === "interviewer") : null;
  const turns = numbered?.turns ?? labelled;
  const told = header?.language ?? guessLanguage(textOf(turns));
  const language = told ?? options.language;
  const kept = header === undefined ? materialOf(draft) : keptOf(header);
  const file = formatTranscript({ id: options.id, language, speakers, sources: options.sources, turns, ...kept });
  const { transcript, problems: inFile } = parseTranscript(file, options.file);
  const said = isSettled(NOBODY, options.settled)
    ? draft.problems.filter(({ code }) => code !== "no-speaker-label")
    : draft.problems;
  return {
    file,
    transcript,
    comments: placeComments({ comments: shifted(draft.comments, numbered?.cut ?? []), turns }, transcript),
    accounted: numbered?.accounted ?? [],
    reasons,
    language: told === null ? "unsure" : "clear",
    problems: [
      ...said,
      ...pointing(casting, draft).filter(({ code }) => draft.roles === undefined || code !== "no-interviewer"),
      ...(header === undefined ? inFile.map((problem) => inTranscript(problem, options)) : []),
      ...(header === undefined ? initialLabels(Object.keys(speakers), textOf(turns), options.file) : []),
      ...(transcript === null ? [] : stepsBack(transcript, options.file)),
      ...(transcript === null || header !== undefined ? [] : severalInterviews(transcript, options.file)),
    ],
  };
}

const textOf = (turns: readonly DraftTurn[]): string => turns.map(({ text }) => text).join("\n");

/** Where nobody is taken for a participant, the lines that may begin with the label of one are told. */
function pointing(casting: readonly Problem[], { problems }: SourceDraft): readonly Problem[] {
  const [first, ...others] = problems.filter(({ code }) => code === "doubtful-label");
  if (first === undefined) return casting;
  const hint = say.labelsMissed(others.length + 1);
  return casting.map((one) => (one.code === "no-participant" ? { ...one, place: first.place, hint } : one));
}

/** The roles that the header of a transcript gives, as they stand there. */
function castByHeader({ speakers }: TranscriptHeader): Assigned {
  const told = Object.entries(speakers).filter(([, role]) => role !== "other");
  return { speakers, rename: {}, reasons: told.map(([label, role]) => headerSaysSo(label, role)), problems: [] };
}

function keptOf({ invented, note, ...header }: TranscriptHeader): Partial<TranscriptDraft> {
  return { invented, ...materialOf(header), ...(note === null ? {} : { note }) };
}

function materialOf({ material = "interview", survey }: Pick<Draft, "material" | "survey">): Partial<TranscriptDraft> {
  return { material, ...(survey === undefined ? {} : { survey }) };
}

function unknownFormat(file: string): Draft {
  const hint = say.knownFormats(FORMATS.flatMap((format) => format.extensions));
  return unread([{ severity: "error", code: "unknown-format", place: { file }, text: say.unknownFormat(), hint }]);
}

/** Subtitles and tables have no quotation marks to look for. */
function noLines(file: string): Draft {
  return unread([{ severity: "error", code: "no-work", place: { file }, text: say.noWork(), hint: say.noWorkHint() }]);
}

function renamed(turn: DraftTurn, rename: Readonly<Record<string, string>>): string {
  const label = turn.label ?? NOBODY;
  return Object.hasOwn(rename, label) ? (rename[label] ?? label) : label;
}

function isSettled(label: string, settled: Settled): boolean {
  return Object.hasOwn(settled, label);
}

/** A problem of the file that is to be written, whose lines the source does not have. */
function inTranscript(problem: Problem, { file, id }: IngestOptions): Problem {
  return { ...problem, place: { file, at: problem.place.at ?? id } };
}

/** Comments in turns of which so many characters were taken off the head. */
function shifted(comments: Draft["comments"], cut: readonly number[]): Draft["comments"] {
  return comments.map((comment) => {
    const by = cut[comment.turn] ?? 0;
    return { ...comment, start: Math.max(0, comment.start - by), end: Math.max(0, comment.end - by) };
  });
}

function placeComments(
  { comments, turns }: Pick<Draft, "comments" | "turns">,
  transcript: Transcript | null,
): Comment[] {
  return comments.flatMap(({ turn, start, end, author, text }) => {
    const placed = transcript?.turns[turn];
    const words = turns[turn]?.text ?? "";
    if (placed === undefined) return [];
    return [{ start: placed.start + indented(words, start), end: placed.start + indented(words, end), author, text }];
  });
}
