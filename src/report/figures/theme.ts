import { interpolateBlues } from "d3-scale-chromatic";
import { hexOf, inkOn } from "./contrast.js";

/** Width of a figure in px: 16 cm, the text of an A4 page, at 40 px per cm. */
export const WIDTH = 640;
/** Width of a figure for one of two columns of an A4 page: 8 cm. Letters are as large as in a wide one. */
export const COLUMN_WIDTH = 320;
/** Font sizes in px. Nothing is written smaller than `small`. */
export const SIZE = { small: 11, normal: 12, strong: 13 } as const;
export const LINE = 14;
export const FONT = "Arimo, Arial, 'Liberation Sans', Helvetica, sans-serif";

/** How many shades a count can have besides zero. */
export const SHADES = 6;

type Pair = readonly [light: string, dark: string];

const ramp = Array.from({ length: SHADES }, (_, i) => hexOf(interpolateBlues(0.14 + (i * 0.82) / (SHADES - 1))));
const shades = ramp.map((light, i): Pair => [light, ramp[SHADES - 1 - i] ?? light]);

const named = {
  ink: ["#1a1a1a", "#eceae4"],
  muted: ["#595959", "#b4b1a9"],
  line: ["#d4d4d4", "#45484f"],
  track: ["#efefef", "#2a2d33"],
  paper: ["#ffffff", "#17191d"],
  accent: ["#0b5394", "#7fb7ea"],
  second: ["#a8480c", "#f2a26b"],
  band: ["#cfe0f0", "#27435f"],
  link: ["#8a8a8a", "#83868d"],
  supports: ["#0b5394", "#7fb7ea"],
  against: ["#b8400a", "#f59a66"],
  mixed: ["#6a3d9a", "#c6a5ee"],
  unattributed: ["#7a6000", "#e2c65a"],
  silent: ["#4d4d4d", "#b4b1a9"],
} as const satisfies Record<string, Pair>;

/** The names of the colours of figures. `shade-0` is the palest of the shades, `shade-ink-0` what is legible on it. */
export type Paint = keyof typeof named | `shade-${number}` | `shade-ink-${number}`;

const palette: ReadonlyMap<string, Pair> = new Map<string, Pair>([
  ...Object.entries(named),
  ...shades.map((pair, i): [string, Pair] => [`shade-${i}`, pair]),
  ...shades.map(([light, dark], i): [string, Pair] => [`shade-ink-${i}`, [inkOn(light), inkOn(dark)]]),
]);

/**
 * `adaptive` figures have no background and follow the page, light or dark; `fixed` ones are light on white, for files
 * and documents that know no CSS variables.
 */
export type Colours = "adaptive" | "fixed";

/** Gives the colour of a name as it is written in the figure. */
export type Painter = (name: Paint) => string;

export function painter(colours: Colours = "adaptive"): Painter {
  return (name) => {
    const light = palette.get(name)?.[0] ?? "#1a1a1a";
    return colours === "fixed" ? light : `var(--grille-${name}, ${light})`;
  };
}

const CATEGORIES = ["#0072b2", "#d55e00", "#009e73", "#cc79a7", "#8c6d00", "#56b4e9", "#7a5195", "#5f6b6d"] as const;

/** The colour asked for if it is a plain `#rgb` or `#rrggbb`, else the next of a palette safe for colour-blind readers. */
export function categoryColour(asked: string | undefined, index: number): string {
  if (asked !== undefined && /^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i.test(asked)) return asked;
  return CATEGORIES[index % CATEGORIES.length] ?? CATEGORIES[0];
}

/**
 * The style sheet for a page with adaptive figures: fits them to the column, and turns them dark where the reader's
 * screen is. On paper they keep their light colours.
 */
export function figureStyle(): string {
  const dark = [...palette].map(([name, pair]) => `--grille-${name}: ${pair[1]};`).join(" ");
  return [
    ".grille-figure { max-width: 100%; height: auto; }",
    `@media screen and (prefers-color-scheme: dark) { :root { ${dark} } }`,
  ].join("\n");
}
