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

/**
 * Tells whether a label is a slip of one of these. Two words that are one letter apart become the same, or one the
 * other, when a letter of each is left out (Garbe 2012), so that only few need be compared.
 */
export function slipsOf(labels: Iterable<string>): (label: string) => boolean {
  const byRest = new Map<string, string[]>();
  for (const label of labels) for (const rest of rests(label)) byRest.set(rest, [...(byRest.get(rest) ?? []), label]);
  const known = new Map<string, boolean>();
  return (label) => {
    const answer = known.get(label) ?? rests(label).some((rest) => byRest.get(rest)?.some((one) => isSlip(label, one)));
    known.set(label, answer);
    return answer;
  };
}

/** A word, and what is left of it without each of its letters. */
function rests(word: string): string[] {
  return [word, ...Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1))];
}

/** `Pl`, `PI` and `P1`, `TS1O` and `TS10`: a letter read or typed for a figure in a short code. */
function isMisread(label: string, code: string): boolean {
  if (!/^[a-z]{1,4} ?\d{1,3}$/.test(code) || /^[a-z]{1,4} ?\d{1,3}$/.test(label)) return false;
  return label.replace(/[li|o\d]+$/, (tail) => tail.replace(/[li|]/g, "1").replace(/o/g, "0")) === code;
}

/** Figures, Roman numbers and single letters of a label, in order. */
function numbersOf(label: string): string {
  return (label.match(/\d+|(?<![\p{L}'])(?:\p{L}|[ivx]+)(?![\p{L}'])/gu) ?? []).join(" ");
}
