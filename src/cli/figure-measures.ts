import { measures } from "../measures/measures.js";
import type { FigureMeasure } from "../report/figures.js";
import type { Answered } from "./answered.js";
import type { Answers } from "./command.js";
import type { Context } from "./context.js";
import type { Exit } from "./exit.js";

type Measure = (context: Context, answers: Answers) => Promise<Answered | Exit>;

/** How the numbers of figures are asked for: the flags of the measure, and how to load it. */
interface FigureSource {
  /** As commander calls them. */
  readonly takes: readonly string[];
  readonly load: () => Promise<Measure>;
}

const MARKS = ["basis", "coder", "code", "family", "by"];
const TABLE = ["grid", "codes", "empty"];

/** The same functions from which the commands of these measures have their numbers. */
export const figureMeasures: Readonly<Record<FigureMeasure, FigureSource>> = {
  saturation: {
    takes: [...MARKS, "withoutUnreliable", ...TABLE],
    load: async () => (await import("./commands/saturation.js")).measured,
  },
  matrix: { takes: [...MARKS, "attributes", "unit", ...TABLE], load: () => plain("matrix") },
  cooccurrence: {
    takes: [...MARKS, "unit", "window", ...TABLE],
    load: async () => (await import("./commands/cooccurrence.js")).measured,
  },
  sequence: { takes: [...MARKS, "unit"], load: () => plain("sequence") },
  agreement: {
    takes: ["labels", "layout", "several", "scale", "categories", "coders", "unit", "code", "family", "markedFirst"],
    load: async () => (await import("./commands/agreement.js")).measured,
  },
  // A figure shows everybody: its own name is no participant's.
  profile: {
    takes: ["coder", "family"],
    load: async () => {
      const { measured } = await import("./commands/profile.js");
      return (context, { flags }) => measured(context, { flags, args: [] });
    },
  },
};

async function plain(name: "matrix" | "sequence"): Promise<Measure> {
  const kind = measures.find((one) => one.name === name);
  if (kind === undefined) throw new Error(`no measure ${name}`);
  const { measured } = name === "matrix" ? await import("./commands/matrix.js") : await import("./commands/measure.js");
  return (context, answers) => measured(kind, context, answers);
}
