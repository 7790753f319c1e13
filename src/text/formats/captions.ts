import * as say from "../../messages/reading.js";
import { type Cue, parseCues } from "../cues.js";
import type { Draft } from "../draft.js";
import { carriedNote, doubtfulLabels, nameVoices } from "../name-voices.js";
import { draftOfBytes } from "../plain-text.js";
import type { Problem } from "../problem.js";
import type { ReadOptions } from "../reader.js";
import { draftOfSpoken } from "../spoken.js";
import { countCharacters } from "../tidy.js";
import { voicesOf } from "../voices.js";

/**
 * Reads WebVTT captions as Teams (`<v Name>`) and Zoom (`Name: words`) write them. Consecutive cues of one person are
 * one turn, whose time is the first one's.
 */
export function read(bytes: Uint8Array, options: ReadOptions): Draft[] {
  return [draftOfBytes(bytes, options, (text) => draftOf(text, options))];
}

function draftOf(text: string, { file, labels }: ReadOptions): Draft {
  const { cues, accounted: inCues, kept } = parseCues(text);
  const { voiced, accounted: inTags } = voicesOf(cues);
  const unnamed = voiced.map(({ cue: _, ...one }) => one);
  const named = nameVoices(unnamed, labels);
  const { spoken, accounted: inNames, carried } = named;
  const lineOf = (at: number): number => (cues[voiced[at]?.cue ?? 0]?.line ?? 0) + 1;
  return draftOfSpoken(spoken, {
    file,
    characters: countCharacters(text),
    accounted: [...inCues, ...inTags, ...inNames],
    problems: [
      ...oddTimes(cues, file),
      ...doubtfulLabels(named, lineOf, file),
      ...carriedNote(carried, file),
      ...keptNotes(kept, file),
    ],
  });
}

function oddTimes(cues: readonly Cue[], file: string): Problem[] {
  const odd = cues.filter((cue) => cue.time === null);
  return odd.map(({ line }) => ({ severity: "note", code: "odd-time", place: { file, line }, text: say.oddTime() }));
}

function keptNotes(lines: readonly number[], file: string): Problem[] {
  const [text, hint] = [say.noteKept(), say.noteKeptHint()];
  return lines.map((line) => ({ severity: "warning", code: "note-kept", place: { file, line }, text, hint }));
}
