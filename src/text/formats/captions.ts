import * as say from "../../messages/reading.js";
import { type Cue, parseCues } from "../cues.js";
import { type Accounted, type Draft, type DraftTurn, sumAccounted } from "../draft.js";
import { chooseLabels } from "../label-choice.js";
import { shapesOf } from "../label-shapes.js";
import { nameLike } from "../label-words.js";
import { draftOfBytes } from "../plain-text.js";
import type { Problem } from "../problem.js";
import type { ReadOptions } from "../reader.js";
import { countCharacters } from "../tidy.js";
import { type Voiced, voicesOf } from "../voices.js";

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
  const { named, accounted: inNames } = nameVoices(voiced, labels);
  const turns = join(named);
  return {
    turns,
    comments: [],
    legend: {},
    characters: countCharacters(text),
    accounted: sumAccounted([...inCues, ...inTags, ...inNames]),
    problems: [...oddTimes(cues, file), ...keptNotes(kept, file), ...labelProblems(turns, file)],
  };
}

/** Finds `Name: ` at the head of what no tag gives to anybody. */
function nameVoices(
  voiced: readonly Voiced[],
  settled: readonly string[],
): { named: Voiced[]; accounted: Accounted[] } {
  const shapes = voiced.map((one) =>
    one.label === null ? shapesOf(one.text).filter(({ kind }) => kind === "colon") : [],
  );
  const names = shapes
    .flat()
    .map(({ label }) => label)
    .filter((label) => nameLike(label) === "strict");
  const open = voiced.filter((one) => one.label === null).length;
  const accepts = chooseLabels(
    shapes.filter((_, i) => voiced[i]?.label === null),
    [...settled, ...(names.length >= 0.6 * open ? names : [])],
  );
  const accounted: Accounted[] = [];
  const named = voiced.flatMap((one, i) => {
    const shape = shapes[i]?.find(accepts);
    if (shape === undefined) return [one];
    accounted.push({ kind: "label", characters: countCharacters(one.text.slice(0, shape.from)) });
    const text = one.text.slice(shape.from).trim();
    return text === "" ? [] : [{ ...one, label: shape.label, text }];
  });
  return { named, accounted };
}

/** Joins what one person says in a row. Of nobody in particular, up to the end of a sentence. */
function join(voiced: readonly Voiced[]): DraftTurn[] {
  const turns: { label: string | null; time: number | null; section: null; text: string }[] = [];
  for (const { label, time, text } of voiced) {
    const last = turns.at(-1);
    const goesOn = last !== undefined && last.label === label && (label !== null || !/[.?!…]$/.test(last.text));
    if (goesOn) last.text += ` ${text}`;
    else turns.push({ label, time, section: null, text });
  }
  return turns;
}

function oddTimes(cues: readonly Cue[], file: string): Problem[] {
  const odd = cues.filter((cue) => cue.time === null);
  return odd.map(({ line }) => ({ severity: "note", code: "odd-time", place: { file, line }, text: say.oddTime() }));
}

function keptNotes(lines: readonly number[], file: string): Problem[] {
  const [text, hint] = [say.noteKept(), say.noteKeptHint()];
  return lines.map((line) => ({ severity: "warning", code: "note-kept", place: { file, line }, text, hint }));
}

function labelProblems(turns: readonly DraftTurn[], file: string): Problem[] {
  const place = { file };
  if (turns.length === 0) return [{ severity: "error", code: "empty-file", place, text: say.emptyFile() }];
  if (turns.some((turn) => turn.label !== null)) return [];
  const text = say.noLabels(turns.length);
  return [{ severity: "error", code: "no-speaker-label", place, text, hint: say.labelsHint() }];
}
