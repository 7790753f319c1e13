import * as say from "../../messages/identity.js";
import type { IdentityFinding } from "../finding.js";
import { remainder } from "./checksums.js";
import { AFTER, BEFORE, pattern, SEPARATOR as S } from "./form.js";
import { type Candidate, findNumbers, type Judgement, type NumberForm } from "./numbered.js";

/**
 * The national register number (also its bis form, month + 20 or + 40), the number of an identity card, and enterprise
 * numbers, which single out who works on their own account.
 */
export function find(text: string): readonly IdentityFinding[] {
  return findNumbers(text, FORMS);
}

const BIRTH = `\\d{2}${S}(?:[024][0-9]|[135][0-2])${S}[0-3]\\d`;

const FORMS: readonly NumberForm[] = [
  {
    kind: "national-number",
    form: pattern(`${BEFORE}${BIRTH}${S}\\d{3}${S}\\d{2}${AFTER}`),
    cue: /registre national|num[eé]ro national|\bNISS\b|\bINSZ\b|\bbis\b|national (?:register|number)|rijksregister/iu,
    judge: judgeRegister,
  },
  {
    kind: "national-number",
    form: pattern(`${BEFORE}\\d{3}${S}\\d{7}${S}\\d{2}${AFTER}`),
    cue: /carte d['’]identit[eé]|identity card|\bcarte\b|\beID\b|compte/iu,
    judge: judgeCard,
  },
  {
    kind: "national-number",
    form: pattern(`${BEFORE}(?:BE${S})?[01]\\d{3}${S}\\d{3}${S}\\d{3}${AFTER}`, "i"),
    cue: /entreprise|\bTVA\b|\bBCE\b|\bVAT\b|enterprise|\bBTW\b|\bKBO\b/iu,
    judge: judgeEnterprise,
  },
];

/** The two check digits make up for the remainder of the nine others by 97, with a 2 before them for births from 2000. */
export function isRegisterNumber(digits: string): boolean {
  const check = Number(digits.slice(9));
  const holds = (number: string): boolean => 97 - remainder(number, 97) === check;
  return holds(digits.slice(0, 9)) || holds(`2${digits.slice(0, 9)}`);
}

function judgeRegister({ digits, written, announced, unparted }: Candidate): Judgement | null {
  const month = Number(digits.slice(2, 4)) % 20;
  if (month > 12 || Number(digits.slice(4, 6)) > 31) return null;
  if (isRegisterNumber(digits)) return { certainty: "high", why: say.checksumHolds(say.BELGIAN_REGISTER) };
  const isUsual = unparted || /^\d\d\.\d\d\.\d\d.{1,3}\d{3}.{1,3}\d\d$/u.test(written);
  return announced || isUsual ? { certainty: "likely", why: say.checksumFails(say.BELGIAN_REGISTER) } : null;
}

function judgeCard({ digits, written, announced, unparted }: Candidate): Judgement | null {
  const isUsual = /^\d{3}-\d{7}-\d\d$/.test(written);
  const holds = (remainder(digits.slice(0, 10), 97) || 97) === Number(digits.slice(10));
  if (holds && (isUsual || announced)) return { certainty: "high", why: say.checksumHolds(say.BELGIAN_CARD) };
  if (holds && unparted) return { certainty: "likely", why: say.checksumHolds(say.BELGIAN_CARD) };
  return announced || isUsual ? { certainty: "likely", why: say.checksumFails(say.BELGIAN_CARD) } : null;
}

function judgeEnterprise({ digits, announced, unparted }: Candidate): Judgement | null {
  const number = digits.replace(/^BE/, "");
  const isNamed = announced || number !== digits;
  const holds = 97 - remainder(number.slice(0, 8), 97) === Number(number.slice(8));
  if (holds && (isNamed || !unparted)) return { certainty: "possible", why: say.enterprise() };
  return null;
}
