import * as say from "../messages/reading.js";
import { headerSaysSo } from "../messages/speakers.js";
import type { Lang, Words } from "../messages/words.js";
import { type Accounted, type Draft, type DraftTurn, unread } from "./draft.js";
import { FORMATS, formatOf } from "./formats.js";
import { sha256Of } from "./hash.js";
import { guessLanguage } from "./language.js";
import { readOwn } from "./own-transcript.js";
import type { Problem } from "./problem.js";
import type { Settled } from "./settled.js";
import type { Span } from "./span.js";
import { type Assigned, assignSpeakers } from "./speakers.js";
import { stepsBack } from "./time-steps.js";
import type { Transcript } from "./transcript.js";
import { indented } from "./transcript-body.js";
import { formatTranscript, NOBODY, parseTranscript, type TranscriptDraft } from "./transcript-file.js";
import type { TranscriptHeader } from "./transcript-header.js";

export interface IngestOptions {
  /** The source file's name: only its extension is looked at, and nothing of it is kept. */
  readonly name: string;
  /** How problems name the file, `input 1`. */
  readonly file: string;
  /** Id of the transcript to be. */
  readonly id: string;
  /** The study's language, taken where the words do not tell. */
  readonly language: Lang;
  readonly settled: Settled;
  /** Name of the encoding, where it should not be guessed. */
  readonly encoding?: string;
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
  /** Who is taken for whom, and why. */
  readonly reasons: readonly Words[];
  readonly problems: readonly Problem[];
  readonly sourceSha256: string;
  /** All characters of the source's text, white space left out: those in `accounted`, and the rest, which are the turns' words. */
  readonly characters: number;
  readonly accounted: readonly Accounted[];
}

/** Reads a source file of any known format into a transcript. Pure: it neither reads nor writes anything but its arguments. */
export async function toTranscript(bytes: Uint8Array, options: IngestOptions): Promise<Ingested> {
  const own = readOwn(bytes, options);
  const draft = own ?? (await readDraft(bytes, options));
  const sourceSha256 = sha256Of(bytes);
  const { characters, accounted } = draft;
  if (draft.turns.length === 0) {
    return {
      file: "",
      transcript: null,
      comments: [],
      reasons: [],
      problems: draft.problems,
      sourceSha256,
      characters,
      accounted,
    };
  }
  const header = own?.header ?? null;
  const assigned = header === null ? assignSpeakers(draft, options.settled, options.file) : castByHeader(header);
  const { speakers, rename, reasons, problems: casting } = assigned;
  const turns = draft.turns.map((turn) => ({ ...turn, label: renamed(turn, rename) }));
  const { language, problems: inLanguage } =
    header === null ? chooseLanguage(turns, options) : { language: header.language, problems: [] };
  const kept = header === null ? {} : keptOf(header);
  const file = formatTranscript({ id: options.id, language, speakers, sourceSha256, turns, ...kept });
  const { transcript, problems: inFile } = parseTranscript(file, options.file);
  const said = isSettled(NOBODY, options.settled)
    ? draft.problems.filter(({ code }) => code !== "no-speaker-label")
    : draft.problems;
  return {
    file,
    transcript,
    comments: placeComments(draft, transcript),
    reasons,
    problems: [
      ...said,
      ...casting,
      ...inLanguage,
      ...(header === null ? inFile.map((problem) => inTranscript(problem, options)) : []),
      ...(transcript === null ? [] : stepsBack(transcript, options.file)),
    ],
    sourceSha256,
    characters,
    accounted,
  };
}

async function readDraft(bytes: Uint8Array, { name, file, settled, encoding }: IngestOptions): Promise<Draft> {
  const format = formatOf(name);
  if (format === null) return unknownFormat(file);
  const { read } = await format.load();
  return read(bytes, { file, labels: Object.keys(settled), ...(encoding === undefined ? {} : { encoding }) });
}

/** The roles that the header of a transcript gives, as they stand there. */
function castByHeader({ speakers }: TranscriptHeader): Assigned {
  const told = Object.entries(speakers).filter(([, role]) => role !== "other");
  return { speakers, rename: {}, reasons: told.map(([label, role]) => headerSaysSo(label, role)), problems: [] };
}

function keptOf({ invented, material, note }: TranscriptHeader): Partial<TranscriptDraft> {
  return { invented, material, ...(note === null ? {} : { note }) };
}

function unknownFormat(file: string): Draft {
  const hint = say.knownFormats(FORMATS.flatMap((format) => format.extensions));
  return unread([{ severity: "error", code: "unknown-format", place: { file }, text: say.unknownFormat(), hint }]);
}

function renamed(turn: DraftTurn, rename: Readonly<Record<string, string>>): string {
  const label = turn.label ?? NOBODY;
  return Object.hasOwn(rename, label) ? (rename[label] ?? label) : label;
}

function isSettled(label: string, settled: Settled): boolean {
  return Object.hasOwn(settled, label);
}

function chooseLanguage(
  turns: readonly DraftTurn[],
  { language, file }: IngestOptions,
): { language: Lang; problems: Problem[] } {
  const guessed = guessLanguage(turns.map((turn) => turn.text).join("\n"));
  if (guessed !== null) return { language: guessed, problems: [] };
  const text = say.languageUnsure(
    language === "fr" ? { fr: "français", en: "French" } : { fr: "anglais", en: "English" },
  );
  return {
    language,
    problems: [{ severity: "note", code: "language-unsure", place: { file }, text, hint: say.languageHint() }],
  };
}

/** A problem of the file that is to be written, whose lines the source does not have. */
function inTranscript(problem: Problem, { file, id }: IngestOptions): Problem {
  return { ...problem, place: { file, at: problem.place.at ?? id } };
}

function placeComments({ comments, turns }: Draft, transcript: Transcript | null): Comment[] {
  return comments.flatMap(({ turn, start, end, author, text }) => {
    const placed = transcript?.turns[turn];
    const words = turns[turn]?.text ?? "";
    if (placed === undefined) return [];
    return [{ start: placed.start + indented(words, start), end: placed.start + indented(words, end), author, text }];
  });
}
