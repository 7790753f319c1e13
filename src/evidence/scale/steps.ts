import type { Step } from "../../codebook/scale.js";
import type { Lang } from "../../messages/words.js";
import { type Token, tokensIn } from "./tokens.js";
import type { Value } from "./value.js";

/** A step that was said, and whether it was denied in the same breath. */
export interface StepSaid extends Value {
  readonly isDenied: boolean;
}

const DENYING = new Set(["pas", "plus", "jamais", "ni", "not", "never", "isn't", "don't", "aren't", "wouldn't"]);
/** Words that may stand between a denial and what it denies. */
const SOFT = new Set(
  "vraiment tout a fait du tout trop tellement si forcement really quite so very that entirely".split(" "),
);

/** Steps of a scale in the words of an answer; of steps that begin alike, the longest. Called by the label in the language in which values are kept. */
export function stepsSaid(
  tokens: readonly Token[],
  steps: readonly Step[],
  { spoken, kept }: { readonly spoken: Lang; readonly kept: Lang },
): StepSaid[] {
  const wordings = steps
    .flatMap(({ label, words }) =>
      [label[spoken], ...words].map((text) => ({ value: label[kept], words: wordsOf(text) })),
    )
    .filter(({ words }) => words.length > 0)
    .sort((a, b) => b.words.length - a.words.length);
  const found: StepSaid[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const one = wordings.find(({ words }) => words.every((word, k) => tokens[i + k]?.text === word));
    if (one === undefined) continue;
    const last = tokens[i + one.words.length - 1];
    found.push({ value: one.value, start: tokens[i]?.start ?? 0, end: last?.end ?? 0, isDenied: isDenied(tokens, i) });
    i += one.words.length - 1;
  }
  return found;
}

function wordsOf(text: string): string[] {
  return tokensIn(text, { start: 0, end: text.length })
    .filter(({ kind }) => kind !== "stop")
    .map((token) => token.text);
}

function isDenied(tokens: readonly Token[], i: number): boolean {
  let at = i - 1;
  while (at >= 0 && SOFT.has(tokens[at]?.text ?? "")) at--;
  return DENYING.has(tokens[at]?.text ?? "");
}
