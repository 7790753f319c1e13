import { matches, pattern } from "./form.js";

/** One group of the digits of a run, with what parts it from the one before, and whether a plus stands before it. */
export interface DigitGroup {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
  readonly gap: string;
  readonly isAbroad: boolean;
}

const GAP = "[ \\t\\u00a0\\u2007\\u2009\\u202f.\\-\\u2010\\u2011\\u2013/()]{1,3}";
const RUN = pattern(
  `(?<![\\p{L}\\p{N}_+]|\\p{N}[.,:/\\-]|[€$£])(?:\\(?\\+|\\()?\\d{1,15}(?:${GAP}(?:\\(?\\+)?\\d{1,15}){0,40}(?![\\p{L}\\p{N}_]|[,:]\\p{N})`,
);

/** Runs of at least eight digits in groups: what a telephone number may stand in. */
export function* digitRuns(text: string): Generator<DigitGroup[]> {
  for (const { start, words } of matches(text, RUN)) {
    if (words.replace(/\D/g, "").length < 8) continue;
    yield groupsOf(words, start);
  }
}

function groupsOf(words: string, offset: number): DigitGroup[] {
  const groups: DigitGroup[] = [];
  let last = 0;
  for (const found of words.matchAll(/(?:\(?\+|\()?(\d+)/g)) {
    const end = found.index + found[0].length;
    const gap = words.slice(last, found.index);
    groups.push({
      start: offset + found.index,
      end: offset + end,
      digits: found[1] ?? "",
      gap,
      isAbroad: found[0].includes("+"),
    });
    last = end;
  }
  return groups;
}
