import * as say from "../../messages/identity.js";
import type { IdentityFinding } from "../finding.js";
import { isModulus11 } from "./checksums.js";
import { AFTER, BEFORE, pattern, SEPARATOR as S } from "./form.js";
import { type Candidate, findNumbers, type Judgement, type NumberForm } from "./numbered.js";

/** The British National Insurance number, which has no check digit, and the NHS number, which has one. */
export function find(text: string): readonly IdentityFinding[] {
  return findNumbers(text, FORMS);
}

const PREFIX = "(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]";

const FORMS: readonly NumberForm[] = [
  {
    kind: "social-security",
    form: pattern(`${BEFORE}${PREFIX}${S}\\d\\d${S}\\d\\d${S}\\d\\d${S}[A-D]${AFTER}`),
    cue: /national insurance|\bNI(?:NO)?\b|assurance nationale/iu,
    judge: ({ announced }) => ({
      certainty: announced ? "high" : "likely",
      why: announced ? say.announcedForm(say.INSURANCE_NUMBER) : say.formOf(say.INSURANCE_NUMBER),
    }),
  },
  {
    kind: "social-security",
    form: pattern(`${BEFORE}\\d{3}${S}\\d{3}${S}\\d{4}${AFTER}`),
    cue: /\bNHS\b|health number/iu,
    judge: judgeHealth,
  },
];

/** One number in eleven passes the check by chance, so words near it must announce it. */
function judgeHealth({ digits, announced, unparted }: Candidate): Judgement | null {
  const holds = isModulus11(digits);
  if (announced && holds) return { certainty: "high", why: say.checksumHolds(say.HEALTH_NUMBER) };
  if (announced) return { certainty: "likely", why: say.checksumFails(say.HEALTH_NUMBER) };
  return holds && !unparted ? { certainty: "possible", why: say.formOf(say.HEALTH_NUMBER) } : null;
}
