import { isQuoted } from "./word-styles.js";

/** What the style of a paragraph or of words says of them. */
export interface OdtStyle {
  readonly name: string;
  readonly parent: string | null;
  /** Left indent in centimetres; null where the style gives none. */
  indent: number | null;
  isHidden: boolean;
  breaksPage: boolean;
}

/** So many styles may rest on each other. */
const MOST_STEPS = 20;

/** The styles of a document, as they are met; those of its two parts share their names. */
export class OdtStyles {
  private readonly styles = new Map<string, OdtStyle>();
  private open: OdtStyle | null = null;

  enter(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === "style:style") this.begin(attributes);
    else if (this.open === null) return;
    else if (name === "style:paragraph-properties") {
      this.open.indent = centimetres(attributes["fo:margin-left"]) ?? this.open.indent;
      this.open.breaksPage ||= attributes["fo:break-before"] === "page";
    } else if (name === "style:text-properties") this.open.isHidden = attributes["text:display"] === "none";
  }

  leave(name: string): void {
    if (name === "style:style") this.open = null;
  }

  indent(style: string): number {
    return this.chain(style).find(({ indent }) => indent !== null)?.indent ?? 0;
  }

  isQuoted(style: string): boolean {
    return this.chain(style).some(({ name }) => isQuoted(plain(name)));
  }

  isHidden(style: string): boolean {
    return this.styles.get(style)?.isHidden === true;
  }

  breaksPage(style: string): boolean {
    return this.styles.get(style)?.breaksPage === true;
  }

  private begin(attributes: Readonly<Record<string, string>>): void {
    const name = attributes["style:name"] ?? "";
    const parent = attributes["style:parent-style-name"] ?? null;
    const breaksPage = (attributes["style:master-page-name"] ?? "") !== "";
    this.open = { name, parent, indent: null, isHidden: false, breaksPage };
    this.styles.set(name, this.open);
  }

  /** A style and those it rests on, the nearest first. A style that is told nowhere still has its name. */
  private chain(style: string): OdtStyle[] {
    const chain: OdtStyle[] = [];
    let at: string | null = style;
    while (at !== null && at !== "" && chain.length < MOST_STEPS) {
      const found: OdtStyle | undefined = this.styles.get(at);
      chain.push(found ?? { name: at, parent: null, indent: null, isHidden: false, breaksPage: false });
      at = found?.parent ?? null;
    }
    return chain;
  }
}

/** `Intense_20_Quote` is how a name with spaces is written. */
function plain(name: string): string {
  return name.replace(/_20_/g, " ");
}

const UNITS: Readonly<Record<string, number>> = {
  cm: 1,
  mm: 0.1,
  in: 2.54,
  pt: 2.54 / 72,
  pc: 2.54 / 6,
  px: 2.54 / 96,
};

/** A length in centimetres; null where there is none, or one relative to another. */
export function centimetres(length: string | undefined): number | null {
  const found = /^(-?\d{1,9}(?:\.\d{1,9})?)(cm|mm|in|pt|pc|px)$/.exec(length?.trim() ?? "");
  const unit = UNITS[found?.[2] ?? ""];
  return found === null || unit === undefined ? null : Number(found[1]) * unit;
}
