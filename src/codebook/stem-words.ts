import type { Body, Phrase, Rule, RulePart } from "./rule.js";

/** A bare word of a rule, which stands for its stem, as it is written there. */
export interface StemWord {
  readonly form: string;
  readonly stem: string;
}

/** The words that a rule or a part of it writes alone; those of phrases, of its exceptions and of the questions it asks for are left out. */
export function stemWords(rule: Rule): StemWord[] {
  return wordsOfBody(rule.body);
}

function wordsOfBody(body: Body): StemWord[] {
  if (body.kind === "regex") return [];
  if (body.kind === "phrase") return wordsOfPhrase(body.steps);
  return body.of.flatMap((part: RulePart) => wordsOfBody(part.body));
}

function wordsOfPhrase(steps: Phrase): StemWord[] {
  const [alone, ...more] = steps;
  if (alone === undefined || more.length > 0) return [];
  return alone.options
    .filter((option) => option.length === 1)
    .flat()
    .flatMap(({ match, text, form }) => (match === "stem" && form !== undefined ? [{ form, stem: text }] : []));
}
