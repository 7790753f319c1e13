import type { Code } from "../codebook/codebook.js";
import { renamedRule } from "../codebook/edit/ids-in-text.js";
import type { Sheet } from "./basis.js";
import type { Settlement } from "./settlement.js";

/** The present id of a code by an earlier one; any other id for itself. */
export function presentNames(codes: readonly Code[]): (id: string) => string {
  const now = new Map(codes.flatMap((code) => code.was.map((old) => [old, code.id] as const)));
  const known = new Set(codes.map(({ id }) => id));
  return (id) => (known.has(id) ? id : (now.get(id) ?? id));
}

/** A mark of which only the code's name has changed since it was settled is still that mark. */
function renamed(settlement: Settlement, now: (id: string) => string): Settlement {
  return { ...settlement, from: settlement.from.map((mark) => ({ ...mark, code: now(mark.code) })) };
}

/** Codings under an earlier id of a code, and its rules, count for its present id. */
export function renameCodes(sheet: Sheet, codes: readonly Code[]): Sheet {
  const now = presentNames(codes);
  const old = new Map(codes.flatMap((code) => code.was.map((id) => [id, now(id)] as const)));
  return {
    ...sheet,
    codings: sheet.codings.map(({ proposed, rule, ...coding }) => ({
      ...coding,
      ...(rule === undefined ? {} : { rule: renamedRule(rule, old) }),
      code: now(coding.code),
      ...(proposed === undefined ? {} : { proposed: now(proposed) }),
    })),
    ...(sheet.settled === undefined ? {} : { settled: sheet.settled.map((one) => renamed(one, now)) }),
  };
}
