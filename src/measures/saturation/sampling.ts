import * as say from "../../messages/saturation.js";
import type { MeasureInput } from "../input.js";
import type { Cell, Table } from "../table.js";

/** The sampling plan against the interviews held: who has not been heard. Empty where the study has no plan. */
export function samplingTable({ saturation }: MeasureInput): Table {
  return {
    name: "sampling",
    title: say.samplingTitle,
    columns: say.samplingColumns,
    rows: (saturation?.sampling ?? []).map(({ where, wanted, held }): Cell[] => {
      const cell = Object.entries(where)
        .map(([attribute, value]) => `${attribute} = ${value}`)
        .join(", ");
      return [cell, wanted, held.length, Math.max(0, wanted - held.length), held.join(", ")];
    }),
  };
}
