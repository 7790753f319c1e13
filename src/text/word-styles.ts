import { parseWord } from "./word-parse.js";

/** What the style of a paragraph says of it. */
export interface WordStyle {
  readonly heading: boolean;
  readonly quoted: boolean;
  /** Left indent in twentieths of a point. */
  readonly indent: number;
  /** Whether its letters stand above the line. */
  readonly raised: boolean;
}

interface Found {
  name: string;
  basedOn: string | null;
  indent: number | null;
  outline: number | null;
  raised: boolean | null;
}

/** Names of the styles in which quotations are set, in the languages of the programs that write them. */
const QUOTED =
  /^(intense |block )?(quote|quotations?|citations?|zitat|citaat)\b|^(citation|quote) ?intense|^(block ?text|verbatim)$/i;

/** So many styles may rest on each other. */
const MOST_STEPS = 20;

/** Reads styles.xml: each style by its id, with what it takes from those it rests on. Throws where it is no well-formed XML. */
export function readWordStyles(xml: string): ReadonlyMap<string, WordStyle> {
  const found = foundStyles(xml);
  const styles = new Map<string, WordStyle>();
  for (const [id, { name }] of found) {
    const chain = chainOf(id, found);
    const outline = chain.find((one) => one.outline !== null)?.outline ?? 9;
    styles.set(id, {
      heading: outline < 9 || isHeading(name),
      quoted: isQuoted(name) || isQuoted(id),
      indent: chain.find((one) => one.indent !== null)?.indent ?? 0,
      raised: chain.find((one) => one.raised !== null)?.raised ?? false,
    });
  }
  return styles;
}

/** Whether a style of this name is for quotations. */
export function isQuoted(name: string): boolean {
  return QUOTED.test(name.trim());
}

function foundStyles(xml: string): Map<string, Found> {
  const found = new Map<string, Found>();
  let open: Found | null = null;
  parseWord(xml, {
    open: ({ name, attributes }) => {
      if (name === "w:style") {
        open = { name: "", basedOn: null, indent: null, outline: null, raised: null };
        found.set(attributes["w:styleId"] ?? "", open);
      }
      if (open === null) return;
      if (name === "w:name") open.name = attributes["w:val"] ?? "";
      else if (name === "w:basedOn") open.basedOn = attributes["w:val"] ?? null;
      else if (name === "w:ind") open.indent = indentOf(attributes);
      else if (name === "w:outlineLvl") open.outline = Number(attributes["w:val"] ?? 9);
      else open.raised = raisedBy(name, attributes) ?? open.raised;
    },
    close: (name) => {
      if (name === "w:style") open = null;
    },
    text: () => {},
  });
  return found;
}

/** A style and those it rests on, the nearest first. */
function chainOf(id: string, found: ReadonlyMap<string, Found>): Found[] {
  const chain: Found[] = [];
  let at: string | null = id;
  while (at !== null && chain.length < MOST_STEPS) {
    const style: Found | undefined = found.get(at);
    if (style === undefined) break;
    chain.push(style);
    at = style.basedOn;
  }
  return chain;
}

/** The left indent in twentieths of a point; null where the element gives none. */
export function indentOf(attributes: Readonly<Record<string, string>>): number | null {
  const told = attributes["w:left"] ?? attributes["w:start"];
  const twips = told === undefined ? Number.NaN : Number(told);
  return Number.isFinite(twips) ? twips : null;
}

/** Whether a property of letters puts them above the line: as a superscript, or by raising them; null where it says nothing of it. */
export function raisedBy(name: string, attributes: Readonly<Record<string, string>>): boolean | null {
  const { "w:val": value = "" } = attributes;
  if (name === "w:vertAlign") return value === "superscript";
  return name === "w:position" ? Number(value) > 0 : null;
}

/** Whether the id or the name of a style is that of a heading. */
export function isHeading(style: string): boolean {
  return /^(heading|titre|kop)\s?\d/i.test(style);
}
