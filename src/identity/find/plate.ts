import * as say from "../../messages/identity.js";
import type { Certainty, IdentityFinding } from "../finding.js";
import { AFTER, BEFORE, isNear, matches, pattern } from "./form.js";

/** Licence plates of Belgium, France, Luxembourg, Switzerland and the United Kingdom, in capitals. */
export function find(text: string): readonly IdentityFinding[] {
  return PLATES.flatMap((plate) => [...platesOf(text, plate)]);
}

interface PlateForm {
  readonly form: RegExp;
  /** Without words near it that speak of a vehicle; null where the form alone says too little. */
  readonly alone: Certainty | null;
}

/** Words that announce a plate, and words of vehicles, whose models too are letters and figures. */
const PLATES_CUE = /plaque|immatricul|number ?plate|licen[cs]e plate|registration/iu;
const VEHICLES = /voiture|\bauto\b|v[eé]hicule|\bmoto\b|camionnette|\bcar\b|\bvan\b|motorbike/iu;
const REACH = { before: 50, after: 40 };
const H = "[-\\u2010\\u2011]";
const GAP = "[ \\u00a0\\u202f.\\-\\u2010\\u2011]?";
const CANTON = "(?:AG|AI|AR|BE|BL|BS|FR|GE|GL|GR|JU|LU|NE|NW|OW|SG|SH|SO|SZ|TG|TI|UR|VD|VS|ZG|ZH)";
const LETTER = "[A-HJ-NP-TV-Z]";
const DEPARTMENT = "(?:0[1-9]|[1-8]\\d|9[0-5]|2[AB]|97[1-6])";
/** Money, makes and trains, which have figures after them too. */
const MONEY = "(?!EUR|CHF|USD|GBP|BEF|LUF|FRF|BMW|SUV|GTI|TGV|RER|TEC|ISO)";

const PLATES: readonly PlateForm[] = [
  { form: pattern(`${BEFORE}[1-9]${H}[A-Z]{3}${H}\\d{3}${AFTER}`), alone: "high" },
  { form: pattern(`${BEFORE}[1-9]${GAP}${MONEY}[A-Z]{3}${GAP}\\d{3}${AFTER}`), alone: "possible" },
  { form: pattern(`${BEFORE}${MONEY}[A-Z]{3}${GAP}\\d{3}${AFTER}`), alone: null },
  { form: pattern(`${BEFORE}${LETTER}{2}${H}\\d{3}${H}${LETTER}{2}${AFTER}`), alone: "high" },
  { form: pattern(`${BEFORE}${LETTER}{2}${GAP}\\d{3}${GAP}${LETTER}{2}${AFTER}`), alone: "likely" },
  { form: pattern(`${BEFORE}\\d{1,4}${GAP}${MONEY}[A-Z]{2,3}${GAP}${DEPARTMENT}${AFTER}`), alone: null },
  { form: pattern(`${BEFORE}[A-Z]{2}${GAP}\\d{4}${AFTER}`), alone: null },
  { form: pattern(`${BEFORE}${CANTON}${GAP}\\d{1,3}[ '’]?\\d{0,3}${AFTER}`), alone: null },
  { form: pattern(`${BEFORE}${CANTON}${GAP}\\d{3}[ '’]?\\d{2,3}${AFTER}`), alone: "possible" },
  { form: pattern(`${BEFORE}[A-HJ-PR-Y]{2}\\d{2}[ \\u00a0]?[A-HJ-PR-Z]{3}${AFTER}`), alone: "likely" },
];

function* platesOf(text: string, { form, alone }: PlateForm): Generator<IdentityFinding> {
  for (const { start, end } of matches(text, form)) {
    const isTold = isNear(text, { start, end }, PLATES_CUE, REACH);
    const ofVehicle = !isTold && isNear(text, { start, end }, VEHICLES, REACH);
    const certainty = isTold ? "high" : ofVehicle ? SURER[alone ?? "none"] : alone;
    if (certainty === null) continue;
    const reason = isTold || ofVehicle ? say.announcedForm : certainty === "high" ? say.onlyForm : say.formOf;
    yield { start, end, kind: "plate", certainty, why: reason(say.PLATE) };
  }
}

/** How sure a form is beside words of vehicles, by how sure it is alone. */
const SURER = { none: "possible", possible: "likely", likely: "high", high: "high" } as const;
