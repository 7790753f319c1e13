import * as say from "../../messages/identity.js";
import type { IdentityFinding } from "../finding.js";
import { isEan13 } from "./checksums.js";
import { AFTER, BEFORE, pattern, SEPARATOR as S } from "./form.js";
import { findNumbers } from "./numbered.js";

/** The Swiss AVS number, thirteen digits from 756 on, the last an EAN-13 check digit. */
export function find(text: string): readonly IdentityFinding[] {
  return findNumbers(text, [
    {
      kind: "social-security",
      form: FORM,
      cue: /\bAVS\b|\bAHV\b|social security/iu,
      judge: ({ digits }) =>
        isEan13(digits)
          ? { certainty: "high", why: say.checksumHolds(say.SWISS_AVS) }
          : { certainty: "likely", why: say.checksumFails(say.SWISS_AVS) },
    },
  ]);
}

const FORM = pattern(`${BEFORE}756${S}\\d{4}${S}\\d{4}${S}\\d{2}${AFTER}`);
