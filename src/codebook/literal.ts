/**
 * Letters and figures without which a regular expression cannot match, in lower case; empty where none are plain to see.
 * A text that does not hold them need not be searched. Only what stands outside brackets and classes counts, and no
 * character that has relatives beyond its capital (k, s and all letters that are not ASCII).
 */
export function neededBy(source: string): string {
  if (/^\(\?|\||\\[QEpPxu]/.test(outermost(source))) return "";
  const runs = outermost(source).match(/(?:[0-9A-JL-RT-Za-jl-rt-z](?![*?{+]))+/g) ?? [];
  return runs.reduce((a, b) => (b.length > a.length ? b : a), "").toLowerCase();
}
