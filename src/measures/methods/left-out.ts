import type { Measured } from "../table.js";
import { remark, type Sentences } from "./result.js";

/** Remarks on whom or what an answer leaves out, in the order in which its paragraph tells them. */
const LEFT_OUT: readonly string[] = [
  "left-out",
  "not-looked-for",
  "not-reread-yet",
  "value-unknown",
  "value-withheld",
  "left-out-people",
];

/** Interviews, codes, cases and people that an answer leaves out, by the remarks that name them; of any measure. */
export function leftOut(measured: Measured): Sentences {
  return LEFT_OUT.map((code) => remark(measured, code));
}
