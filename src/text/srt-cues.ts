import type { Cue } from "./cues.js";
import type { Accounted } from "./draft.js";
import { countCharacters } from "./tidy.js";
import { parseTime } from "./time.js";

const TIMING = /^\s*-?\d[-\d:.,]{0,20}\s{0,5}-->/;
const TAG_OF_PLACE = /\{\\[^{}\n]{0,80}\}/g;

export interface SrtCues {
  readonly cues: readonly Cue[];
  readonly accounted: readonly Accounted[];
  /** Characters above the first caption. */
  readonly before: number;
}

/**
 * Cuts a SubRip file into cues. Lenient where real files are careless: a number or a blank line that is missing, a blank
 * line inside a cue, a comma or a point in the time. Places on the screen (`{\an8}`) are taken out of the words.
 */
export function parseSrt(text: string): SrtCues {
  const lines = text.split("\n");
  const accounted: Accounted[] = [];
  const cues: Cue[] = [];
  let words: string[] = [];
  let before = 0;
  let number = 0;
  const flush = (): void => {
    const last = cues.at(-1);
    const said = words.filter((line) => line.trim() !== "").join("\n");
    if (last === undefined) before = countCharacters(said);
    else last.text = withoutPlaces(said, accounted);
    words = [];
  };
  for (const [i, line] of lines.entries()) {
    if (!TIMING.test(line)) words.push(line);
    else {
      const above = numberAbove(words, number);
      if (above !== null) accounted.push({ kind: "cue", characters: countCharacters(words.pop() ?? "") });
      number = above ?? number + 1;
      flush();
      accounted.push({ kind: "cue", characters: countCharacters(line) });
      cues.push({ time: parseTime(/^\s*([^\s>]+?)\s*-->/.exec(line)?.[1] ?? ""), line: i + 1, text: "" });
    }
  }
  flush();
  return { cues, accounted: [...accounted, { kind: "title", characters: before }], before };
}

/** The number of a caption on the line above its time. Digits right below words are only that if they are the next number. */
function numberAbove(words: readonly string[], latest: number): number | null {
  const line = words.at(-1)?.trim() ?? "";
  if (!/^\d{1,9}$/.test(line)) return null;
  const isApart = (words.at(-2) ?? "").trim() === "";
  return isApart || Number(line) === latest + 1 ? Number(line) : null;
}

function withoutPlaces(said: string, accounted: Accounted[]): string {
  const bare = said.replace(TAG_OF_PLACE, "");
  accounted.push({ kind: "markup", characters: countCharacters(said) - countCharacters(bare) });
  return bare;
}
