import * as say from "../../messages/formats.js";
import type { Accounted, Draft } from "../draft.js";
import { draftOfBytes } from "../plain-text.js";
import type { Problem } from "../problem.js";
import type { ReadOptions } from "../reader.js";
import { draftOfSpoken, oddTimesNote, type Spoken, wholeSeconds, writtenNumber } from "../spoken.js";
import { countCharacters, tidyLabel, tidyLine } from "../tidy.js";
import { parseTime } from "../time.js";

const HEADER = "start\tend\ttext";

/** Whether a tidy text is the table that Whisper writes: `start`, `end` and `text`, set apart by tabs. */
export function isWhisperTsv(text: string): boolean {
  return text.startsWith(HEADER) && (text.length === HEADER.length || text.charAt(HEADER.length) === "\n");
}

/** Reads Whisper's table: start and end in milliseconds, then the words. Characters are all those of the file's text. */
export function read(bytes: Uint8Array, options: ReadOptions): readonly Draft[] {
  return [draftOfBytes(bytes, options, (text) => draftOfTsv(text, options.file))];
}

function draftOfTsv(text: string, file: string): Draft {
  const accounted: Accounted[] = [];
  const said: Spoken[] = [];
  let odd = 0;
  const cue = (piece: string): void => void accounted.push({ kind: "cue", characters: countCharacters(piece) });
  for (const [i, line] of text.split("\n").entries()) {
    const cells = /^([^\t]{0,30})\t([^\t]{0,30})\t/.exec(line);
    if (i === 0 && isWhisperTsv(line)) cue(line);
    else if (cells === null) said.push({ label: null, time: null, text: tidyLine(line) });
    else {
      const milliseconds = writtenNumber(cells[1]);
      const time = milliseconds === null ? null : wholeSeconds(milliseconds / 1000);
      if (time === null) odd++;
      cue(cells[0]);
      said.push({ label: null, time, text: tidyLine(line.slice(cells[0].length)) });
    }
  }
  const spoken = said.filter((one) => one.text !== "");
  return draftOfSpoken(spoken, {
    file,
    characters: countCharacters(text),
    accounted,
    problems: oddTimesNote(odd, file),
  });
}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null;

/** The timed passages of a JSON file, whichever program of the Whisper family wrote it; null where it has none. */
function passagesOf(json: unknown): readonly unknown[] | null {
  if (Array.isArray(json)) return json.some((one) => isFields(one) && typeof one.text === "string") ? json : null;
  if (!isFields(json)) return null;
  const lists = [json.segments, json.transcription, json.chunks];
  return lists.find((list): list is unknown[] => Array.isArray(list)) ?? null;
}

/** Whether a JSON value is a transcript by Whisper, faster-whisper, WhisperX, whisper.cpp or a pipeline of transformers. */
export function isWhisper(json: unknown): boolean {
  return passagesOf(json) !== null || (isFields(json) && typeof json.text === "string");
}

/**
 * Makes turns of Whisper's timed passages. Characters are those of the passages' words and of the labels before them; words
 * that the file repeats one by one, or as a whole, are not counted again, but a whole that differs is told.
 */
export function draftOfWhisper(json: unknown, file: string): Draft {
  const whole = isFields(json) && typeof json.text === "string" ? tidyLine(json.text) : "";
  const listed = passagesOf(json) ?? [];
  if (listed.length === 0 && whole !== "") return untimed(whole, file);
  const passages = listed.flatMap(passageOf);
  const spoken = passages.filter((one) => one.text !== "");
  const characters = passages.reduce((sum, one) => sum + one.characters, 0);
  const labels = passages.map((one): Accounted => ({ kind: "label", characters: one.inLabel }));
  return draftOfSpoken(spoken, {
    file,
    characters,
    accounted: labels,
    problems: [
      ...skippedNote(listed.length - passages.length, file),
      ...wholeNote(countCharacters(whole), characters, file),
      ...oddTimesNote(spoken.filter((one) => one.time === null).length, file),
    ],
  });
}

/** A file without timed passages is one stream of words. */
function untimed(whole: string, file: string): Draft {
  const problem: Problem = { severity: "note", code: "untimed", place: { file }, text: say.untimedText() };
  const spoken = [{ label: null, time: null, text: whole }];
  return draftOfSpoken(spoken, { file, characters: countCharacters(whole), accounted: [], problems: [problem] });
}

interface Passage extends Spoken {
  /** Of the words and the label before them. */
  readonly characters: number;
  readonly inLabel: number;
}

/** whisper.cpp writes who speaks before the words. */
const SPEAKER = /^\s*\((speaker [\w?]{1,4})\)/i;

function passageOf(value: unknown): Passage[] {
  if (!isFields(value) || typeof value.text !== "string") return [];
  const raw = tidyLine(value.text);
  const before = SPEAKER.exec(raw);
  const label = speakerOf(value) ?? (before === null ? null : tidyLabel(before[1] ?? ""));
  const inLabel = before?.[0] ?? "";
  const text = raw.slice(inLabel.length).trim();
  return [{ label, time: timeOf(value), text, characters: countCharacters(raw), inLabel: countCharacters(inLabel) }];
}

/** The speaker of a passage, else of the first of its words that has one. */
function speakerOf({ speaker, words }: Fields): string | null {
  const inWords = Array.isArray(words) ? words.map((word) => (isFields(word) ? nameOf(word.speaker) : null)) : [];
  return nameOf(speaker) ?? inWords.find((name) => name !== null) ?? null;
}

function nameOf(speaker: unknown): string | null {
  if (typeof speaker === "number" && Number.isInteger(speaker)) return `speaker ${speaker}`;
  if (typeof speaker !== "string") return null;
  const name = tidyLabel(speaker);
  return /^\d{1,3}$/.test(name) ? `speaker ${name}` : name || null;
}

/** Seconds in `start` or `timestamp`, milliseconds in `offsets`, hours to seconds in `timestamps`. */
function timeOf({ start, timestamp, offsets, timestamps }: Fields): number | null {
  if (typeof start === "number") return wholeSeconds(start);
  if (Array.isArray(timestamp)) return wholeSeconds(timestamp[0]);
  if (isFields(offsets) && typeof offsets.from === "number") return wholeSeconds(offsets.from / 1000);
  const written = typeof start === "string" ? start : isFields(timestamps) ? timestamps.from : null;
  if (typeof written !== "string") return null;
  return parseTime(written) ?? wholeSeconds(writtenNumber(written));
}

function skippedNote(count: number, file: string): Problem[] {
  if (count === 0) return [];
  return [{ severity: "warning", code: "skipped-passages", place: { file }, text: say.skippedEntries(count) }];
}

function wholeNote(whole: number, inParts: number, file: string): Problem[] {
  if (whole === 0 || whole === inParts) return [];
  return [{ severity: "warning", code: "text-beside", place: { file }, text: say.textBeside(whole, inParts) }];
}
