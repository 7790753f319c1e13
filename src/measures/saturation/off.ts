import * as say from "../../messages/saturation.js";
import type { Words } from "../../messages/words.js";
import type { Measured } from "../table.js";

/** The answer in a study that has switched the measure off: nothing is computed, and why. */
export function saturationOff(why: Words | null): Measured {
  return {
    measure: "saturation",
    settings: { saturation: "off" },
    tables: [],
    values: { value: null, reason: "switched-off" },
    notes: [
      { code: "switched-off", text: say.off },
      ...(why === null ? [] : [{ code: "switched-off-because", text: say.offBecause(why) }]),
      { code: "what-remains", text: say.offOtherwise },
    ],
  };
}

/** Whether an answer is that of a study that has switched the measure off. */
export function isOff({ values }: Pick<Measured, "values">): boolean {
  return values.reason === "switched-off";
}
