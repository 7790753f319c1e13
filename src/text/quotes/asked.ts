import { sentenceBefore } from "./sentence.js";
import type { Work } from "./work.js";

/** The author's words lead to a question that was put: `À la question «`, `quand on lui demande «`. */
const ASKS =
  /(?:(?:question|interrogation|relance)s?(?:\s\p{L}+){0,3}|(?:on|je|nous|chercheu(?:r|se)|enquêt(?:eur|rice|euse)) (?:lui |leur |l['’]|les )?(?:ai |a |avons |avais |avait )?demand\p{L}+|asked(?: \p{L}+)?|(?:the|our|my) question(?:\s\p{L}+){0,3})[\s,:]*$/iu;
/** Somebody answers right after it: `», Agathe répond`, `», she replies`. */
const ANSWERS =
  /^[\s»”",.]*(?:\p{L}+[\s-]){0,4}(?:répon\p{L}+|rétorqu\p{L}+|répliqu\p{L}+|s['’]exclam\p{L}+|answer\p{L}*|repl(?:y|ies|ied))(?!\p{L})(?! (?:par|à|au|aux|to) )/iu;

/** Whether what ends in a question mark is a question that was put to somebody, whose answer the sentence goes on to. */
export function isAsked(work: Work, { from, to }: { from: number; to: number }, text: string): boolean {
  if (!/\?\s*$/.test(text)) return false;
  return ASKS.test(sentenceBefore(work, from)) || ANSWERS.test(work.clean.slice(to, to + 80));
}

/** Whether words, however few, are a whole answer: a colon leads to them, or they begin the sentence that gives them to somebody. */
export function isWholeAnswer(work: Work, { from, to }: { from: number; to: number }, text: string): boolean {
  if (!/^\s*\p{Lu}/u.test(text)) return false;
  const before = work.clean.slice(Math.max(0, from - 3), from);
  return /:\s*$/.test(before) || (/(?:^|[.!?…\n]\s*)$/.test(before) && /^\s*,/.test(work.clean.slice(to, to + 3)));
}
