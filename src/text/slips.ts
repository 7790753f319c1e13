import { editDistance } from "./nearest.js";

/** One letter too many, too few or wrong in a word of four letters or more; digits never. */
export function isSlip(label: string, other: string): boolean {
  if (label === other || Math.min(label.length, other.length) < 4) return false;
  return label.replace(/\D/g, "") === other.replace(/\D/g, "") && editDistance(label, other, 2) < 2;
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
