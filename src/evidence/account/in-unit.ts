import type { Hypothesis } from "../../codebook/codebook.js";
import type { Condition } from "../../codebook/condition.js";
import type { Unit } from "../../text/segment.js";

/** A hypothesis whose codes have to stand together in units of one kind, whatever it says itself of where they have to. */
export function inUnit(hypothesis: Hypothesis, unit: Unit): Hypothesis {
  const { supports, against, unattributed } = hypothesis;
  return {
    ...hypothesis,
    supports: within(supports, unit),
    against: within(against, unit),
    unattributed: within(unattributed, unit),
  };
}

function within(condition: Condition, unit: Unit): Condition {
  if (condition.kind === "code") return condition;
  const parts = (all: readonly Condition[]): Condition[] => all.map((one) => within(one, unit));
  return { ...condition, of: parts(condition.of), not: parts(condition.not), within: unit };
}
