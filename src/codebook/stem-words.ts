import type { Body, Phrase, Rule, RulePart } from "./rule.js";

/** A bare word of a rule, which stands for its stem, as it is written there. */
export interface StemWord {
  readonly form: string;
  readonly stem: string;
}

/** The bare words of a rule, its exceptions and the questions it asks for left out. */
export function stemWords(rule: Rule): StemWord[] {
  return wordsOfBody(rule.body);
}

function wordsOfBody(body: Body): StemWord[] {
  if (body.kind === "regex") return [];
  if (body.kind === "phrase") return wordsOfPhrase(body.steps);
  return body.of.flatMap((part: RulePart) => wordsOfBody(part.body));
}

function wordsOfPhrase(steps: Phrase): StemWord[] {
  return steps
    .flatMap(({ options }) => options.flat())
    .flatMap(({ match, text, form }) => (match === "stem" && form !== undefined ? [{ form, stem: text }] : []));
}
