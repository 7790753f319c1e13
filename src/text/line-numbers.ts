import type { Accounted } from "./draft.js";
import type { Line } from "./found-turn.js";
import { shapesOf } from "./label-shapes.js";
import { knownLabel, nameLike } from "./label-words.js";
import { countCharacters } from "./tidy.js";

/** `12 E: …`, `[12] E: …`, `12. E: …`, `12` alone. */
const NUMBER = /^\s*(?:\[(\d{1,4})\]|(\d{1,4})\s?[.):]?)(?=\s|$)\s*/;

const FEWEST = 4;

interface Numbered {
  /** Place among the lines, from 0. */
  readonly at: number;
  readonly number: number;
  readonly length: number;
}

/**
 * Takes the running numbers off the heads of lines or turns (`12 E: …`), as in transcripts that are cited by line. Only
 * where they count on by one, begin anew on a page at most, and stand before most lines or before labels.
 */
export function withoutLineNumbers(lines: readonly Line[]): { lines: readonly Line[]; accounted: Accounted[] } {
  const full = lines.filter(({ text, heading }) => !heading && text.trim() !== "");
  const numbered = lines.flatMap((line, at) => numberIn(line, at));
  if (numbered.length < FEWEST || !countOn(numbered)) return { lines, accounted: [] };
  if (numbered.length < 0.6 * full.length && !beforeLabels(numbered, lines)) return { lines, accounted: [] };
  const lengths = new Map(numbered.map(({ at, length }) => [at, length]));
  const characters = numbered.reduce(
    (sum, { at, length }) => sum + countCharacters(lines[at]?.text.slice(0, length) ?? ""),
    0,
  );
  return {
    lines: lines.map((line, at) => {
      const length = lengths.get(at) ?? 0;
      return length === 0 ? line : { ...line, text: line.text.slice(length), offset: line.offset + length };
    }),
    accounted: [{ kind: "line-number", characters }],
  };
}

function numberIn({ text, heading, label }: Line, at: number): Numbered[] {
  if (heading || label !== undefined) return [];
  const found = NUMBER.exec(text.slice(0, 24));
  const number = found?.[1] ?? found?.[2];
  return found === null || number === undefined ? [] : [{ at, number: Number(number), length: found[0].length }];
}

/** Nine steps of ten are by one, or back to the first. */
function countOn(numbered: readonly Numbered[]): boolean {
  const right = numbered.filter(({ number }, i) => {
    const before = numbered[i - 1]?.number;
    return before === undefined || number === before + 1 || (number === 1 && before > 10);
  });
  return right.length >= 0.9 * numbered.length;
}

function beforeLabels(numbered: readonly Numbered[], lines: readonly Line[]): boolean {
  const labelled = numbered.filter(({ at, length }) =>
    shapesOf(lines[at]?.text.slice(length) ?? "").some(
      ({ kind, label }) =>
        /^(?:timed|bracket|bold|colon|tab)$/.test(kind) && (knownLabel(label) !== null || nameLike(label) === "strict"),
    ),
  );
  return labelled.length >= 0.8 * numbered.length;
}
