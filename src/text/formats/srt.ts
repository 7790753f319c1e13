import * as say from "../../messages/formats.js";
import * as sayReading from "../../messages/reading.js";
import type { Cue } from "../cues.js";
import { linesOfCues } from "../dialogue-dashes.js";
import { type Draft, unread } from "../draft.js";
import { carriedNote, doubtfulLabels, nameVoices } from "../name-voices.js";
import { draftOfBytes } from "../plain-text.js";
import type { Problem } from "../problem.js";
import type { ReadOptions } from "../reader.js";
import { draftOfSpoken } from "../spoken.js";
import { parseSrt } from "../srt-cues.js";
import { countCharacters } from "../tidy.js";
import { voicesOf } from "../voices.js";
import { read as readCaptions } from "./captions.js";

/**
 * Reads SubRip captions: `Name: ` before the words, a dash where someone else begins to speak, or nothing that tells who
 * speaks. A file of this name that begins with WEBVTT is read as such. Characters are all those of the file's text.
 */
export function read(bytes: Uint8Array, options: ReadOptions): readonly Draft[] {
  const isWeb = /^[\s\xef\xbb\xbf]{0,9}WEBVTT/.test(String.fromCharCode(...bytes.subarray(0, 16)));
  return isWeb ? readCaptions(bytes, options) : [draftOfBytes(bytes, options, (text) => draftOf(text, options))];
}

function draftOf(text: string, { file, labels }: ReadOptions): Draft {
  const place = { file };
  const { cues, accounted: inCues, before } = parseSrt(text);
  if (cues.length === 0 && text.trim() !== "") {
    return unread([{ severity: "error", code: "no-captions", place, text: say.noCaptions() }]);
  }
  const { lines, accounted: inDashes } = linesOfCues(cues);
  const { voiced, accounted: inTags } = voicesOf(lines);
  const unnamed = voiced.map(({ cue, label, ...one }) => {
    const begins = lines[cue]?.begins;
    if (label !== null || begins === undefined || begins === "cue") return { ...one, label };
    return { ...one, label, begins: begins === "dash" ? ("apart" as const) : begins };
  });
  const named = nameVoices(unnamed, labels);
  const { spoken, accounted: inNames, carried } = named;
  const lineOf = (at: number): number => (lines[voiced[at]?.cue ?? 0]?.line ?? 0) + 1;
  const above: Problem[] =
    before === 0 ? [] : [{ severity: "warning", code: "before-captions", place, text: say.beforeCaptions(before) }];
  return draftOfSpoken(spoken, {
    file,
    characters: countCharacters(text),
    accounted: [...inCues, ...inDashes, ...inTags, ...inNames],
    problems: [
      ...above,
      ...oddTimes(cues, file),
      ...doubtfulLabels(named, lineOf, file),
      ...carriedNote(carried, file),
    ],
  });
}

function oddTimes(cues: readonly Cue[], file: string): Problem[] {
  const odd = cues.filter((cue) => cue.time === null);
  const text = sayReading.oddTime();
  return odd.map(({ line }) => ({ severity: "note", code: "odd-time", place: { file, line }, text }));
}
