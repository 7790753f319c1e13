import * as say from "../../messages/identity.js";
import type { IdentityFinding } from "../finding.js";
import { isLuhn, remainder } from "./checksums.js";
import { AFTER, BEFORE, pattern, SEPARATOR as S } from "./form.js";
import { type Candidate, findNumbers, type Judgement, type NumberForm } from "./numbered.js";

/** The French social-security number (NIR, Corsica included), and SIREN and SIRET where they are named. */
export function find(text: string): readonly IdentityFinding[] {
  return findNumbers(text, FORMS);
}

const MONTH = "(?:0[1-9]|1[0-2]|[23]\\d|4[0-2]|[5-9]\\d)";

const FORMS: readonly NumberForm[] = [
  {
    kind: "social-security",
    form: pattern(
      `${BEFORE}[1-478]${S}\\d\\d${S}${MONTH}${S}(?:\\d\\d|2[AB])${S}\\d{3}${S}\\d{3}(?:${S}\\d\\d)?${AFTER}`,
      "i",
    ),
    cue: /s[eé]cu(?:rit[eé] sociale)?\b|\bNIR\b|\bINSEE\b|carte vitale|social security|num[eé]ro/iu,
    judge: judgeNir,
  },
  {
    kind: "national-number",
    form: pattern(`${BEFORE}\\d{3}${S}\\d{3}${S}\\d{3}(?:${S}\\d{5})?${AFTER}`),
    cue: /\bSIREN\b|\bSIRET\b/iu,
    judge: ({ digits, announced }) =>
      announced && isLuhn(digits) ? { certainty: "possible", why: say.enterprise() } : null,
  },
];

/** The key makes up for the remainder of the thirteen others by 97; Corsica's 2A counts as 19 and 2B as 18. */
export function isNir(number: string): boolean {
  const digits = number.slice(0, 13).replace("2A", "19").replace("2B", "18");
  return 97 - remainder(digits, 97) === Number(number.slice(13));
}

function judgeNir({ digits, announced, written, unparted }: Candidate): Judgement | null {
  if (digits.length === 13) return announced ? { certainty: "likely", why: say.withoutKey(say.FRENCH_SECURITY) } : null;
  if (isNir(digits)) return { certainty: "high", why: say.checksumHolds(say.FRENCH_SECURITY) };
  const isUsual = unparted || /^\d \d\d \d\d \w\w \d{3} \d{3} \d\d$/.test(written.replace(/\s/gu, " "));
  return announced || isUsual ? { certainty: "likely", why: say.checksumFails(say.FRENCH_SECURITY) } : null;
}
