import * as say from "../messages/matrix-by.js";
import type { Strata } from "./input.js";
import type { Note } from "./table.js";

/** The interviews that have no value of an attribute to be compared by: not known, or withheld; they are left out, by name. */
export function valueNotes({ attribute, of, withheld }: Strata, interviews: readonly string[]): Note[] {
  const without = interviews.filter((id) => (of.get(id) ?? null) === null);
  const [held, unknown] = [
    without.filter((id) => withheld?.has(id) === true),
    without.filter((id) => withheld?.has(id) !== true),
  ];
  return [
    ...(unknown.length > 0 ? [{ code: "value-unknown", text: say.unknown(attribute, unknown) }] : []),
    ...(held.length > 0 ? [{ code: "value-withheld", text: say.withheld(attribute, held) }] : []),
  ];
}
