/** What may follow the id of a transcript in a place: turns, sentences, characters. */
const WITHIN = String.raw`(?::\d+(?:-\d+|\.\d+(?:-\d+)?)?|@\d+-\d+)`;

/**
 * A text of Markdown with the places in it changed, in its head (`about: P01:12`), between brackets (`[[P01:12]]`) and in its
 * sentences. An id that is a number is a place in the head and between brackets alone: 12:30 is a time of day.
 */
export function placesInText(text: string, ids: readonly string[], change: (place: string) => string): string {
  if (ids.length === 0) return text;
  const known = [...ids].sort((a, b) => b.length - a.length).map(escaped);
  const place = new RegExp(
    String.raw`(?<![\p{L}\p{N}_.@:-])(?:${known.join("|")})${WITHIN}(?![\p{L}\p{N}]|[-.:]\d)`,
    "gu",
  );
  return text.replace(place, (found: string, at: number) => {
    const isNumber = /^\d+:/.test(found);
    return isNumber && !isMeant(text, at) ? found : change(found);
  });
}

/** Whether a place stands where nothing but places, or names, do. */
function isMeant(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 80), at);
  return before.endsWith("[[") || /(?:^|\n)about:\s*["']?(?:[^\n]*[\s,[])?$/.test(before);
}

function escaped(id: string): string {
  return id.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
