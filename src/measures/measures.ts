import { fr } from "../messages/french.js";
import type { Words } from "../messages/words.js";
import type { Unit } from "../text/segment.js";
import type { MeasureInput } from "./input.js";
import type { Measured } from "./table.js";

/** A measure, as the command line and the report find it. */
export interface MeasureKind {
  readonly name: string;
  readonly help: Words;
  /** The unit it is computed on where the study and the command say nothing else. */
  readonly unit: Unit | "study";
  /** `--grid`: whether it can be computed from a table of interviews × codes. */
  readonly grid: "read" | "none";
  readonly load: () => Promise<(input: MeasureInput) => Measured>;
}

export const measures: readonly MeasureKind[] = [
  {
    name: "frequency",
    help: {
      fr: fr`dans combien d'entretiens et d'unités chaque code se trouve, et quelle part du texte il couvre`,
      en: "in how many interviews and units each code stands, and what share of the text it covers",
    },
    unit: "study",
    grid: "read",
    load: async () => (await import("./frequency.js")).frequency,
  },
  {
    name: "matrix",
    help: { fr: fr`codes × entretiens : combien d'unités`, en: "codes × interviews: how many units" },
    unit: "study",
    grid: "read",
    load: async () => (await import("./matrix.js")).matrix,
  },
  {
    name: "sequence",
    help: {
      fr: fr`quel code suit quel autre dans un entretien, et dans combien d'entretiens`,
      en: "which code follows which within an interview, and in how many interviews",
    },
    unit: "study",
    grid: "none",
    load: async () => (await import("./sequence.js")).sequence,
  },
];
