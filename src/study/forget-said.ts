import type { Span } from "../text/span.js";

/** So many characters in a row that someone said are a trace of them; fewer are anybody's. */
const STRETCH = 40;
const WINDOW = STRETCH / 2;

/** Places looked at for one window: words said over and over need no more. */
const PLACES = 8;

/**
 * Makes a search for stretches of 40 characters or more of what someone said, white space aside. Stretches that stand in
 * `leftover` are other people's words too, and are no find. Time is linear in the text.
 */
export function saidFinder(said: readonly string[], leftover: readonly string[]): (text: string) => Span[] {
  const source = said.map((one) => even(one).text).join("\n");
  const index = windowsOf(source);
  const others = index.size === 0 ? "" : leftover.map((one) => even(one).text).join("\n");
  return (text) => {
    if (index.size === 0) return [];
    const { text: flat, at } = even(text);
    const found: Span[] = [];
    for (let i = 0; i + WINDOW <= flat.length; i++) {
      const stretch = longest(index.get(flat.slice(i, i + WINDOW)) ?? [], i, { flat, source });
      if (stretch === null) continue;
      if (!others.includes(flat.slice(stretch.start, stretch.end)))
        found.push({ start: at[stretch.start] ?? 0, end: (at[stretch.end - 1] ?? 0) + 1 });
      i = Math.max(i, stretch.end - WINDOW);
    }
    return found;
  };
}

/** Every stretch of 40 characters holds one of the windows that begin at multiples of 20. */
function windowsOf(source: string): Map<string, number[]> {
  const index = new Map<string, number[]>();
  for (let at = 0; at + WINDOW <= source.length; at += WINDOW) {
    const window = source.slice(at, at + WINDOW);
    const places = index.get(window) ?? [];
    if (window.includes("\n") || places.length >= PLACES) continue;
    index.set(window, [...places, at]);
  }
  return index;
}

function longest(
  places: readonly number[],
  i: number,
  { flat, source }: { flat: string; source: string },
): Span | null {
  let best: Span | null = null;
  for (const place of places) {
    const isEqual = (by: number): boolean => source[place + by] === flat[i + by] && source[place + by] !== undefined;
    let [from, to] = [0, WINDOW];
    while (isEqual(from - 1)) from--;
    while (isEqual(to)) to++;
    if (to - from >= STRETCH && to - from > (best === null ? 0 : best.end - best.start))
      best = { start: i + from, end: i + to };
  }
  return best;
}

/** A text with every run of white space as one space, and where each of its characters stood. */
function even(text: string): { text: string; at: Int32Array } {
  const at = new Int32Array(text.length);
  const parts: string[] = [];
  let length = 0;
  for (const { 0: part, index } of text.matchAll(/\s+|\S+/g)) {
    const isSpace = part.trim() === "";
    const size = isSpace ? 1 : part.length;
    for (let k = 0; k < size; k++) at[length + k] = index + k;
    length += size;
    parts.push(isSpace ? " " : part);
  }
  return { text: parts.join(""), at };
}
