import { type Codebook, codesOf } from "../codebook/codebook.js";
import { placeOfCode, remark } from "../codebook/remark.js";
import { stemWords } from "../codebook/stem-words.js";
import * as say from "../messages/codebook-lint.js";
import { inflected } from "../text/inflection.js";
import { byCodeUnit } from "../text/order.js";
import type { Problem } from "../text/problem.js";
import { stem } from "../text/stem.js";

/** A word that shares the stem of another and is not, as far as its ending tells, a form of it. */
interface Stray {
  readonly word: string;
  readonly times: number;
}

/** From this share of all that a stem finds on, other words than its own are told. */
const LEAST_SHARE = 1 / 3;

/**
 * Bare words of rules whose stems catch other words in what was said: `moisi` finds *mois*. Told are words said `least` times, where
 * words that are no forms of any word that the codebook writes with that stem make up a third of what the stem finds.
 */
export function strayStems(codebook: Codebook, said: ReadonlyMap<string, number>, least: number): Problem[] {
  const { language } = codebook;
  const byStem = new Map<string, [string, number][]>();
  for (const [word, times] of said) {
    const root = stem(word, language);
    byStem.set(root, [...(byStem.get(root) ?? []), [word, times]]);
  }
  const written = writtenIn(codebook);
  return [...written].flatMap(([root, { forms, at }]) => {
    const found = byStem.get(root) ?? [];
    const strays = found
      .filter(([word]) => ![...forms].some((form) => inflected(form, word, language)))
      .map(([word, times]): Stray => ({ word, times }))
      .sort((a, b) => b.times - a.times || byCodeUnit(a.word, b.word));
    const all = found.reduce((sum, [, times]) => sum + times, 0);
    const others = strays.reduce((sum, { times }) => sum + times, 0);
    if (others < least || others < all * LEAST_SHARE) return [];
    const told = strays.filter(({ times }) => times * 10 >= others);
    return [remark("stray-stem", say.strayStem([...forms], told, { others, all }), at)];
  });
}

interface Written {
  readonly forms: Set<string>;
  /** Where the first rule stands that writes one. */
  readonly at: ReturnType<typeof placeOfCode>;
}

/** The bare words of all rules of the codes, by their stems. */
function writtenIn(codebook: Codebook): Map<string, Written> {
  const found = new Map<string, Written>();
  for (const code of codesOf([codebook]))
    for (const rule of code.rules)
      for (const { form, stem: root } of stemWords(rule)) {
        const one = found.get(root) ?? { forms: new Set(), at: placeOfCode(codebook, code, rule.id) };
        found.set(root, { ...one, forms: one.forms.add(form) });
      }
  return found;
}
