import type { Measured } from "../measures/table.js";
import { kinds } from "../messages/figures.js";
import type { Words } from "../messages/words.js";
import type { DrawFigure } from "./figure-look.js";

/** The measures of which there are figures. */
export type FigureMeasure = "saturation" | "matrix" | "cooccurrence" | "sequence" | "agreement" | "profile";

/** A figure: what it is called, what it shows, which measure gives its numbers, and how to load what draws it. */
export interface FigureKind {
  readonly name: string;
  readonly help: Words;
  readonly measure: FigureMeasure;
  readonly load: () => Promise<DrawFigure>;
  /** Why there is no such figure of an answer; null where there is one. */
  readonly refused?: () => Promise<(measured: Measured) => Words | null>;
}

const saturation = () => import("./saturation-figures.js");
const meetings = () => import("./cooccurrence-figure.js");

/** The figures. A new one is one drawing in `figures/` and one entry here. */
export const figureKinds: readonly FigureKind[] = [
  {
    name: "saturation",
    help: kinds.saturation,
    measure: "saturation",
    load: async () => (await saturation()).curveFigure,
  },
  {
    name: "coverage",
    help: kinds.coverage,
    measure: "saturation",
    load: async () => (await saturation()).coverageFigure,
    refused: async () => (await saturation()).coverageRefused,
  },
  { name: "rules", help: kinds.rules, measure: "saturation", load: async () => (await saturation()).rulesFigure },
  {
    name: "matrix",
    help: kinds.matrix,
    measure: "matrix",
    load: async () => (await import("./matrix-figure.js")).matrixFigure,
  },
  {
    name: "cooccurrence",
    help: kinds.cooccurrence,
    measure: "cooccurrence",
    load: async () => (await meetings()).cooccurrenceFigure,
  },
  { name: "network", help: kinds.network, measure: "cooccurrence", load: async () => (await meetings()).networkFigure },
  {
    name: "sequence",
    help: kinds.sequence,
    measure: "sequence",
    load: async () => (await import("./sequence-figure.js")).sequenceFigure,
  },
  {
    name: "agreement",
    help: kinds.agreement,
    measure: "agreement",
    load: async () => (await import("./agreement-figure.js")).agreementFigure,
  },
  {
    name: "profile",
    help: kinds.profile,
    measure: "profile",
    load: async () => (await import("./profile-figure.js")).profileFigure,
  },
];
