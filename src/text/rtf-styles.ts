import { isHeading, isQuoted } from "./word-styles.js";

/** The table of styles of rich text: which of them head a section, which are for quotations. */
export class RtfStyles {
  private readonly headings = new Set<number>();
  private readonly quotations = new Set<number>();
  private style = 0;
  private outline = 9;
  private name = "";

  define(word: string, value: number | null): void {
    if (word === "s") this.style = value ?? 0;
    else if (word === "outlinelevel") this.outline = value ?? 9;
  }

  /** Letters of names; a semicolon ends one. */
  text(text: string): void {
    const [first = "", ...others] = text.split(";");
    this.name += first;
    for (const next of others) {
      this.end();
      this.name = next;
    }
  }

  isHeading(style: number): boolean {
    return this.headings.has(style);
  }

  isQuoted(style: number): boolean {
    return this.quotations.has(style);
  }

  private end(): void {
    const name = this.name.trim();
    if (this.outline < 9 || isHeading(name)) this.headings.add(this.style);
    if (isQuoted(name)) this.quotations.add(this.style);
    this.style = 0;
    this.outline = 9;
  }
}
