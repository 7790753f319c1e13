import * as say from "../messages/study.js";
import { byCodeUnit } from "../text/order.js";
import type { Problem } from "../text/problem.js";
import { type Interview, inOrder } from "./registers.js";

/** Why the order conducted is not known although cells are filled in, and where `order` and `date` disagree. */
export function orderProblems(interviews: readonly Interview[]): Problem[] {
  const warn = (code: string, text: Problem["text"]): Problem => {
    return { severity: "warning", code, place: { file: "interviews.csv" }, text };
  };
  const isEveryFilled = interviews.every((one) => one.order !== null || one.date !== null);
  const dates = interviews.map((one) => one.date);
  const twice = interviews.filter((one) => one.date !== null && dates.filter((date) => date === one.date).length > 1);
  const against = contradicting(interviews);
  const isUnknown = isEveryFilled && inOrder(interviews) === null;
  const isMixed = isUnknown && dates.includes(null) && interviews.some((one) => one.order === null);
  return [
    ...(isMixed ? [warn("mixed-order", say.mixedOrder())] : []),
    ...(isUnknown && !isMixed && twice.length > 0 ? [warn("same-date", say.sameDate(twice.map((one) => one.id)))] : []),
    ...(against.length > 0 ? [warn("order-against-dates", say.orderAgainstDates(against))] : []),
  ];
}

/** Interviews that stand after another by `order` and before it by `date`. */
function contradicting(interviews: readonly Interview[]): string[] {
  const both = interviews
    .filter((one) => one.order !== null && one.date !== null)
    .sort((a, b) => (a.order ?? 0) - (b.order ?? 0));
  return both.filter((one, i) => byCodeUnit(one.date ?? "", both[i - 1]?.date ?? "") < 0).map((one) => one.id);
}
