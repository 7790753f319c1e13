import * as say from "../../messages/identity.js";
import type { IdentityFinding } from "../finding.js";
import { isLuhn, isVerhoeff } from "./checksums.js";
import { AFTER, BEFORE, pattern, SEPARATOR as S } from "./form.js";
import { type Candidate, findNumbers, type Judgement } from "./numbered.js";

/** The Luxembourg matricule: date of birth, three digits, and two check digits over the first eleven. */
export function find(text: string): readonly IdentityFinding[] {
  return findNumbers(text, [{ kind: "national-number", form: FORM, cue: CUE, judge }]);
}

const DAY = "(?:0[1-9]|[12]\\d|3[01])";
const FORM = pattern(`${BEFORE}(?:18|19|20)\\d\\d${S}(?:0[1-9]|1[0-2])${S}${DAY}${S}\\d{3}${S}\\d{2}${AFTER}`);
const CUE = /matricule|num[eé]ro national|\bCNS\b|national (?:identification )?number/iu;

/** The twelfth digit is Luhn's over the first eleven, the thirteenth Verhoeff's over the same. */
export function isMatricule(digits: string): boolean {
  const first = digits.slice(0, 11);
  return isLuhn(first + digits.charAt(11)) && isVerhoeff(first + digits.charAt(12));
}

function judge({ digits, announced, unparted }: Candidate): Judgement | null {
  if (isMatricule(digits)) return { certainty: "high", why: say.checksumHolds(say.LUXEMBOURG_MATRICULE) };
  return announced || unparted ? { certainty: "likely", why: say.checksumFails(say.LUXEMBOURG_MATRICULE) } : null;
}
