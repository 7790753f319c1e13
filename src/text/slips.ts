import { editDistance } from "./nearest.js";

/**
 * Whether a folded label is likely another one with a slip of the finger: a letter too many, too few, wrong or swapped with
 * its neighbour in a word of four letters or more, or a letter in the place of a figure (`Pl` for `P1`). Numbers, Roman ones
 * too, and letters that stand alone tell people apart (`P1` and `P2`, `Madame A` and `Madame B`), and are never a slip.
 */
export function isSlip(label: string, other: string): boolean {
  if (label === other) return false;
  if (isMisread(label, other) || isMisread(other, label)) return true;
  if (Math.min(label.length, other.length) < 4 || numbersOf(label) !== numbersOf(other)) return false;
  return editDistance(label, other, 2) < 2;
}

/** Tells whether a label is a slip of one of these. */
export function slipsOf(labels: Iterable<string>): (label: string) => boolean {
  const byKey = new Map<string, string[]>();
  for (const label of labels) for (const key of slipKeys(label)) byKey.set(key, [...(byKey.get(key) ?? []), label]);
  const known = new Map<string, boolean>();
  return (label) => {
    const answer = known.get(label) ?? slipKeys(label).some((key) => byKey.get(key)?.some((one) => isSlip(label, one)));
    known.set(label, answer);
    return answer;
  };
}

/**
 * What a folded label shares with any other that is a slip of it, so that only few need be compared: two words that are one
 * letter apart become the same, or one the other, when a letter of each is left out (Garbe 2012).
 */
export function slipKeys(label: string): string[] {
  const rests = Array.from(label, (_, i) => label.slice(0, i) + label.slice(i + 1));
  return [...new Set([label, figuresRead(label), ...rests])];
}

/** `Pl`, `PI` and `P1`, `TS1O` and `TS10`: a letter read or typed for a figure in a short code. */
function isMisread(label: string, code: string): boolean {
  if (!/^[a-z]{1,4} ?\d{1,3}$/.test(code) || /^[a-z]{1,4} ?\d{1,3}$/.test(label)) return false;
  return figuresRead(label) === code;
}

/** A label with the letters at its end read as the figures that they resemble. */
function figuresRead(label: string): string {
  return label.replace(/[li|o\d]+$/, (tail) => tail.replace(/[li|]/g, "1").replace(/o/g, "0"));
}

/** Figures, Roman numbers and single letters of a label, in order. */
function numbersOf(label: string): string {
  return (label.match(/\d+|(?<![\p{L}'])(?:\p{L}|[ivx]+)(?![\p{L}'])/gu) ?? []).join(" ");
}
