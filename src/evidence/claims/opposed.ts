import { canonical } from "../../codebook/canonical-condition.js";
import type { Claim, Form } from "../../codebook/claims.js";
import type { Condition } from "../../codebook/condition.js";
import { codesNamedIn } from "../holds.js";
import type { Ground } from "./heard.js";
import { bounds } from "./quantity.js";

/**
 * What there is to two claims that a file sets against each other. `exclude`: by their forms they cannot both hold. `said`: they speak of
 * the same thing, and that they cannot both hold is taken from the file. `apart`: they do not, or say the same: nothing contradicts.
 */
export type Opposed = "exclude" | "said" | "apart";

export function opposed({ form: a }: Claim, { form: b }: Claim, ground: Ground): Opposed {
  if (a === null || b === null) return "said";
  if (a.kind === "saturation" && b.kind === "saturation") return a.established === b.established ? "apart" : "exclude";
  if (a.kind === "survey" && b.kind === "survey") return surveys(a, b);
  const [one, other] = [conditionOf(a), conditionOf(b)];
  if (one === null || other === null || !shareCode(one, other, ground)) return "apart";
  return canonical(one) === canonical(other) ? ofSame(a, b, ground) : "said";
}

/** Two claims of the very same thing. */
function ofSame(a: Form, b: Form, { people }: Ground): Opposed {
  if (a.kind === "count" && b.kind === "count") {
    const [x, y] = [a, b].map(({ quantity, of }) => bounds(quantity, of ?? people.length));
    if (x === undefined || y === undefined || (a.of ?? people.length) !== (b.of ?? people.length)) return "said";
    if (x.low === y.low && x.high === y.high) return "apart";
    return x.high < y.low || y.high < x.low ? "exclude" : "said";
  }
  const [shows, lacks] = a.kind === "shows" ? [a, b] : [b, a];
  if (shows.kind === "shows" && lacks.kind === "lacks")
    return shows.who.some((id) => lacks.who.includes(id)) ? "exclude" : "apart";
  return "said";
}

function surveys(a: Extract<Form, { kind: "survey" }>, b: Extract<Form, { kind: "survey" }>): Opposed {
  if (a.survey !== b.survey || a.question !== b.question) return "apart";
  if (a.answer !== b.answer) return "said";
  return a.share === b.share ? "apart" : "exclude";
}

function conditionOf(form: Form): Condition | null {
  return form.kind === "saturation" || form.kind === "survey" ? null : form.what;
}

function shareCode(a: Condition, b: Condition, { expand }: Ground): boolean {
  const codes = (condition: Condition): string[] => {
    const named = codesNamedIn(condition, expand);
    return named.length === 0 ? [canonical(condition)] : [...named];
  };
  const other = new Set(codes(b));
  return codes(a).some((code) => other.has(code));
}
