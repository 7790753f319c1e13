import type { Code, Codebook } from "../codebook/codebook.js";
import { compile } from "../codebook/compile.js";
import { saidAlone } from "../codebook/trial.js";
import type { Passage } from "../text/place.js";
import { type Reason, why } from "./why.js";

/** Rules of a code that did not find a sentence and came near, with the sentence as the passage that they speak of. */
export interface NearMisses {
  readonly passage: Passage;
  readonly reasons: readonly Reason[];
}

/** At most so many rules are named. */
const NAMED = 3;

/**
 * Why the rules of a code do not find a sentence, one reason for each rule that some of its words might have set off: first those
 * that one thing stopped, then those of which parts are missing, fewest first.
 */
export function nearMisses(text: string, code: Code, codebook: Codebook): NearMisses {
  const { language, families } = codebook;
  const transcript = saidAlone(text, language);
  const passage = { transcript, start: 0, end: text.length };
  const alone = families.map((family) => ({ ...family, codes: family.codes.filter((one) => one === code) }));
  const compiled = compile([{ ...codebook, families: alone }], "explain");
  const { reasons } = why({ ...passage, settings: "granted" }, compiled[language]);
  const lacks = ({ missing = [] }: Reason): number => missing.length;
  const first = new Map<string, Reason>();
  for (const one of [...reasons].sort((a, b) => lacks(a) - lacks(b)))
    if (!first.has(one.rule)) first.set(one.rule, one);
  return { passage, reasons: [...first.values()].slice(0, NAMED) };
}
