import type { TextItem, Weight } from "./run.js";

/** What is asked of a page of the library to learn the names of its fonts. */
interface FontPage {
  getOperatorList(options: object): Promise<unknown>;
  readonly commonObjs: { has(id: string): boolean; get(id: string): unknown };
}

const BOLD = /bold|black|heavy|semibold|demi|-bd\b|[-,]b(?:d|[ix])?\b|cmb|sfbx|lmb|ecbx/i;

/** So many pages are looked through for the names of fonts. Where each page has fonts of its own, the rest counts as plain. */
const MOST_LOOKS = 60;

/** Which fonts are bold. The library says so only for a page whose drawing it has prepared, so that is done for pages with a new font. */
export class FontWeights {
  private readonly weights = new Map<string, Weight>();
  private looks = 0;

  of(font: string): Weight {
    return this.weights.get(font) ?? "plain";
  }

  async learn(page: FontPage, items: readonly TextItem[]): Promise<void> {
    const unknown = [...new Set(items.map((item) => item.fontName))].filter((font) => !this.weights.has(font));
    if (unknown.length === 0 || this.looks >= MOST_LOOKS) return;
    this.looks++;
    try {
      await page.getOperatorList({ annotationMode: 0 });
    } catch {
      // A picture that cannot be drawn does not take the words away.
    }
    for (const font of unknown) {
      const found: unknown = page.commonObjs.has(font) ? page.commonObjs.get(font) : null;
      this.weights.set(font, BOLD.test(nameOf(found)) ? "bold" : "plain");
    }
  }
}

function nameOf(font: unknown): string {
  if (typeof font !== "object" || font === null || !("name" in font)) return "";
  return typeof font.name === "string" ? font.name.replace(/^[A-Z]{6}\+/, "") : "";
}
