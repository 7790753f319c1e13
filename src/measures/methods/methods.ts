import type { Words } from "../../messages/words.js";
import { isOff } from "../saturation/off.js";
import type { Measured } from "../table.js";
import { agreementMethods } from "./agreement.js";
import { cooccurrenceMethods } from "./cooccurrence.js";
import { countMethods } from "./counts.js";
import { evaluateMethods } from "./evaluate.js";
import { keynessMethods } from "./keyness.js";
import { leftOut } from "./left-out.js";
import { overlapMethods } from "./overlap.js";
import { paragraph } from "./paragraph.js";
import { planMethods } from "./plan.js";
import { profileMethods } from "./profile.js";
import { qcaMethods } from "./qca.js";
import { remark, type Sentences } from "./result.js";
import { saturationMethods } from "./saturation.js";
import { sequenceMethods } from "./sequence.js";

/**
 * How each measure tells what it computed. A sentence is made from the value, table or remark that it speaks of, and is null
 * where that is: what was not computed has no sentence, and its works are not listed.
 */
const TELL: Readonly<Record<string, (measured: Measured) => Sentences>> = {
  agreement: agreementMethods,
  cooccurrence: cooccurrenceMethods,
  evaluate: evaluateMethods,
  frequency: countMethods,
  keyness: keynessMethods,
  matrix: countMethods,
  overlap: overlapMethods,
  plan: planMethods,
  profile: profileMethods,
  qca: qcaMethods,
  saturation: saturationMethods,
  sequence: sequenceMethods,
};

/** The paragraph on method of an answer, to be put into a thesis, with its references: what was computed, and nothing that was not. */
export function methodsOf(measured: Measured): Words {
  return paragraph(methodsTold(measured));
}

/** The same as sentences. */
export function methodsTold(measured: Measured): Sentences {
  const tell = TELL[measured.measure];
  if (tell === undefined) throw new Error(`no paragraph on method for ${measured.measure}`);
  if (measured.tables.length > 0) {
    const [first = null, ...rest] = tell(measured);
    return [first, ...leftOut(measured), ...rest];
  }
  return isOff(measured) ? measured.notes.map(({ code }) => remark(measured, code)) : nothing(measured);
}

/** Where nothing at all was computed: why, in the words of the remarks. */
function nothing(measured: Measured): Sentences {
  return [
    { fr: "Rien n’a été calculé.", en: "Nothing was computed." },
    ...measured.notes.map(({ code }) => remark(measured, code)),
  ];
}
