import type { Measured } from "../measures/table.js";
import { formatNumber } from "../messages/numbers.js";
import type { Lang, Words } from "../messages/words.js";
import type { Context } from "./context.js";
import type { Colours } from "./figures/theme.js";

/** How a figure of a measure's answer is to be drawn, and what it calls things. */
export interface FigureLook extends Pick<Context, "lang" | "number" | "label" | "banner"> {
  readonly say: (words: Words) => string;
  /** Start of every id, unique on the page. */
  readonly prefix: string;
  readonly colours: Colours;
  /** The name of a code's family; empty where it has none. */
  readonly family?: (id: string) => string;
  /** In px; that of a page where it is left out. */
  readonly width?: number;
}

/** Draws a measure's answer as SVG. */
export type DrawFigure = (measured: Measured, look: FigureLook) => string;

export interface FileLook {
  readonly lang: Lang;
  readonly names: ReadonlyMap<string, Words>;
  readonly familyOf: ReadonlyMap<string, string>;
  readonly prefix: string;
  readonly width: number;
}

/** The look of a figure that is a file of its own: light on white, with the warnings that its answer carries above it. */
export function fileLook({ notes }: Measured, { lang, names, familyOf, prefix, width }: FileLook): FigureLook {
  const banner = notes.filter(({ code }) => WARNINGS.has(code)).map(({ text }) => text[lang]);
  return {
    lang,
    prefix,
    width,
    colours: "fixed",
    say: (words) => words[lang],
    number: (value, digits = 2) => formatNumber(value, lang, digits),
    label: (id) => names.get(id)?.[lang] ?? id,
    family: (id) => names.get(familyOf.get(id) ?? "")?.[lang] ?? familyOf.get(id) ?? "",
    banner: banner.length === 0 ? null : banner.join(". "),
  };
}

/** Notes about who has looked at the marks, and whose are left out: they stand above every figure. */
const WARNINGS: ReadonlySet<string> = new Set(["rules-only", "partly-reviewed", "unsettled", "own-sheet"]);

/** What every figure is told in the same way: ids, colours, width, numbers, and the warning above it. */
export function common({ prefix, colours, width, number, banner }: FigureLook) {
  return {
    prefix,
    colours,
    format: (value: number): string => number(value),
    ...(width === undefined ? {} : { width }),
    ...(banner === null ? {} : { banner }),
  };
}
