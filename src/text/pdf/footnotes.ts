import type { Strip } from "./strip.js";

/** Letters of notes are smaller than those of the body, in this proportion or below. */
const SMALLER = 0.95;

/**
 * Finds the notes at the foot of the pages: the last lines of a column, smaller than the body, from one that begins
 * with a number or a star. A note that does not end on its page goes on at the foot of the next.
 */
export function footnotesOf(pages: readonly (readonly Strip[])[], body: number): ReadonlySet<Strip> {
  const found = new Set<Strip>();
  let unfinished = false;
  for (const page of pages) {
    const feet = [0, 1, 2].flatMap((column) => {
      const lines = page.filter((strip) => strip.column === column);
      return footOf(lines, { body, goesOn: unfinished });
    });
    for (const strip of feet) found.add(strip);
    unfinished = feet.length > 0 && !/[.!?»”")\]]\s*$/u.test(feet.at(-1)?.text ?? "");
  }
  return found;
}

function footOf(column: readonly Strip[], { body, goesOn }: { body: number; goesOn: boolean }): readonly Strip[] {
  const last = column.findLastIndex((strip) => strip.size > SMALLER * body);
  const small = column.slice(last + 1);
  const first = small.findIndex((strip, i) => {
    const above = small[i - 1] ?? column[last];
    return isBelowGap(above, strip) && (opensNote(strip) || (goesOn && above !== undefined));
  });
  return first < 0 ? [] : small.slice(first);
}

function opensNote({ opening, text }: Strip): boolean {
  return opening === "call" || /^(\d{1,3}|[*†‡]{1,3})[\s.)]{0,4}\S/u.test(text);
}

/** Notes stand apart from the words above them, or are smaller than they. */
function isBelowGap(above: Strip | undefined, strip: Strip): boolean {
  return above === undefined || strip.y - above.y > 1.25 * above.size || strip.size < SMALLER * above.size;
}
