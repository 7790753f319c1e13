import * as say from "../../messages/identity.js";
import type { Words } from "../../messages/words.js";
import type { Certainty, IdentityFinding } from "../finding.js";
import { BETWEEN, BLANK, matches, pattern } from "./form.js";

/** E-mail addresses: written, with the sign masked (« at », [at]), and spelt out aloud. */
export function find(text: string): readonly IdentityFinding[] {
  return [...emails(text, WRITTEN), ...emails(text, MASKED), ...emails(text, SPOKEN)];
}

interface EmailForm {
  readonly form: RegExp;
  readonly certainty: Certainty;
  readonly why: Words;
}

function* emails(text: string, { form, certainty, why }: EmailForm): Generator<IdentityFinding> {
  for (const { start, end, words } of matches(text, form)) {
    const elided = /^(?:[ldcjmnst]|qu)['’]/i.exec(words)?.[0].length ?? 0;
    yield { start: start + elided, end, kind: "email", certainty, why };
  }
}

const LABEL = "[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\-]{0,61}[\\p{L}\\p{N}])?";
const DOMAIN = `(?:${LABEL}\\.){1,5}\\p{L}{2,24}`;
const LOCAL = "(?<![\\p{L}\\p{N}._%+\\-])[\\p{L}\\p{N}_][\\p{L}\\p{N}._%+\\-'’]{0,63}";

const WRITTEN_FORM = pattern(`${LOCAL}@${DOMAIN}(?![\\p{L}\\p{N}])`);
const MASKED_FORM = pattern(
  `${LOCAL}${BLANK}?(?:[(\\[{]${BLANK}?(?:at|arobase|chez|@)${BLANK}?[)\\]}]|${BLANK}(?:@|arr?obase${BLANK})|@${BLANK})${BLANK}?${DOMAIN}(?![\\p{L}\\p{N}])`,
  "i",
);

const SIGN = "(?:arobase|arrobase|arobas|at)";
const DOT = "(?:point|dot|tiret|underscore|dash|hyphen|tiret bas)";
const WORD = "[\\p{L}\\p{N}]{1,30}";
/** A place that "at" alone may name is no address: the ending after the last "dot" has to be a known one. */
const ENDING = "(?:be|fr|com|net|org|lu|ch|eu|uk|de|nl|edu|ie|co|info)";
const SPOKEN_FORM = pattern(
  `(?<![\\p{L}\\p{N}])(?:${WORD}${BETWEEN}${DOT}${BETWEEN}){0,4}${WORD}${BETWEEN}${SIGN}${BETWEEN}${WORD}(?:${BETWEEN}(?:point|dot|tiret|dash)${BETWEEN}${WORD}){0,3}${BETWEEN}(?:point|dot)${BETWEEN}${ENDING}(?![\\p{L}\\p{N}])`,
  "i",
);

const WRITTEN: EmailForm = { form: WRITTEN_FORM, certainty: "high", why: say.emailWritten() };
const MASKED: EmailForm = { form: MASKED_FORM, certainty: "likely", why: say.emailMasked() };
const SPOKEN: EmailForm = { form: SPOKEN_FORM, certainty: "likely", why: say.emailSpoken() };
