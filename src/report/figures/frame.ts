import { textWidth, wrap } from "./lettering.js";
import { type Attributes, element, escapeXml, group, idOf, translate } from "./svg.js";
import { type Colours, FONT, LINE, type Painter, painter, SIZE, WIDTH } from "./theme.js";
import { textLines } from "./writing.js";

/** What every figure is told. Texts come in the reader's language; figures have none of their own. */
export interface FigureOptions<Labels extends { readonly nothing: string }> {
  /** Start of every id, unique on the page. */
  readonly prefix: string;
  /** What the figure is, in a few words: its accessible name. */
  readonly title: string;
  /** What the figure shows, in sentences: its alternative for someone who does not see it. */
  readonly description: string;
  readonly labels: Labels;
  /** Writes a number in the reader's language. */
  readonly format: (value: number) => string;
  /** A warning drawn above the figure, such as that nobody has looked at these codings yet. */
  readonly banner?: string;
  /** A remark drawn below the figure. */
  readonly note?: string;
  readonly colours?: Colours;
  /** In px; the width of a page where it is left out. */
  readonly width?: number;
}

/** How wide a figure is to be, and a share of the width of a page as it is then, such as the room for names. */
export function roomOf({ width = WIDTH }: { readonly width?: number }): {
  readonly width: number;
  readonly share: (px: number) => number;
} {
  return { width, share: (px) => Math.round((px * width) / WIDTH) };
}

/** What a figure has drawn: size in px, definitions (patterns), and parts from back to front. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly defs?: readonly string[];
  readonly parts: readonly string[];
  /** It holds links, which an image must not to assistive technology: then it is a group. */
  readonly holds?: "links";
}

type AnyOptions = FigureOptions<{ readonly nothing: string }>;

/** The whole SVG: title and description for assistive technology, banner above, note below. */
export function frame(drawing: Drawing, options: AnyOptions): string {
  const paint = painter(options.colours);
  const banner = bannerPart(options.banner, drawing.width, paint);
  const note = notePart(options.note, drawing.width, paint);
  const height = Math.ceil(banner.height + drawing.height + note.height);
  const body = [
    element("title", { id: idOf(options.prefix, "title") }, escapeXml(options.title)),
    element("desc", { id: idOf(options.prefix, "desc") }, escapeXml(options.description)),
    ...(options.colours === "fixed" ? [element("rect", { width: drawing.width, height, fill: paint("paper") })] : []),
    ...(drawing.defs?.length ? [element("defs", {}, ...drawing.defs)] : []),
    banner.part,
    banner.height === 0 ? drawing.parts.join("\n") : group({ transform: translate(0, banner.height) }, drawing.parts),
    note.height === 0 ? "" : group({ transform: translate(0, banner.height + drawing.height) }, [note.part]),
  ];
  return `${element("svg", root(options, drawing, height), `\n${body.filter((part) => part !== "").join("\n")}\n`)}\n`;
}

/** The figure of data in which there is nothing: it says so. */
export function blank(options: AnyOptions): string {
  const paint = painter(options.colours);
  const { width } = roomOf(options);
  const lines = wrap(options.labels.nothing, { width: width - 48, size: SIZE.strong, lines: 4 });
  const height = 48 + lines.length * LINE;
  const box = { x: 0.5, y: 0.5, width: width - 1, height: height - 1, fill: "none", stroke: paint("line") };
  const words = { x: width / 2, y: 24 + 11, "text-anchor": "middle", "font-size": SIZE.strong, fill: paint("muted") };
  const { note: _, ...rest } = options;
  return frame({ width, height, parts: [element("rect", box), textLines(lines, words)] }, rest);
}

function root(options: AnyOptions, { width, holds }: Drawing, height: number): Attributes {
  return {
    xmlns: "http://www.w3.org/2000/svg",
    class: holds === "links" ? "grille-figure grille-links" : "grille-figure",
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    role: holds === "links" ? "group" : "img",
    "aria-labelledby": idOf(options.prefix, "title"),
    "aria-describedby": idOf(options.prefix, "desc"),
    "font-family": FONT,
    "font-size": SIZE.normal,
    fill: painter(options.colours)("ink"),
  };
}

interface Margin {
  readonly height: number;
  readonly part: string;
}

function bannerPart(banner: string | undefined, width: number, paint: Painter): Margin {
  if (banner === undefined || banner === "") return { height: 0, part: "" };
  const lines = wrap(banner, { width: width - 40, size: SIZE.normal, lines: 3 });
  const height = lines.length * LINE + 12;
  const longest = Math.max(...lines.map((line) => textWidth(line, SIZE.normal)));
  const box = { x: 0.75, y: 0.75, width: Math.min(longest + 24, width - 1.5), height, fill: "none" };
  const edge = { stroke: paint("against"), "stroke-width": 1.5, "stroke-dasharray": "5 3" };
  const words = { x: 12, y: 17.5, "font-weight": "bold" };
  const part = [element("rect", { ...box, ...edge }), textLines(lines, words)];
  return { height: height + 14, part: group({ class: "grille-banner" }, part) };
}

function notePart(note: string | undefined, width: number, paint: Painter): Margin {
  if (note === undefined || note === "") return { height: 0, part: "" };
  const lines = wrap(note, { width: width - 8, size: SIZE.small, lines: 20 });
  const words = { x: 4, y: 18, "font-size": SIZE.small, fill: paint("muted"), class: "grille-note" };
  return { height: lines.length * LINE + 12, part: textLines(lines, words) };
}
