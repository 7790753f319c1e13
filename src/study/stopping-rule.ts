import type { StoppingRule } from "../measures/input.js";
import type { Study } from "./read.js";
import { studySteps } from "./study-steps.js";

const SHAPE = /^(?:guest:\d{1,2}\/\d{1,2}\/\d{1,2}(?:\.\d+)?|francis:\d{1,2}\+\d{1,2}|coverage:0\.\d+|none)$/;

export function isRule(rule: string): boolean {
  return SHAPE.test(rule);
}

/** The rule that the journal of a study notes last; null where it notes none. */
export function ruleNoted(study: Study): StoppingRule | null {
  const last = studySteps(study).findLast(({ step }) => step === "plan");
  if (last === undefined) return null;
  const { rule, interviews } = last.detail;
  return { rule: String(rule), day: last.at.slice(0, 10), interviews: Number(interviews) };
}
