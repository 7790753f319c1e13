import type { Margin, Point } from "./paragraphs.js";

interface Comment {
  readonly start: Point;
  end: Point;
  name: string;
  initials: string;
  text: string;
}

/** Comments as they stand among the words of a document: about the words up to their end, or about their paragraph. */
export class OdtComments {
  private readonly found: Comment[] = [];
  private readonly named = new Map<string, Comment>();
  private open: Comment | null = null;
  /** What is being told of the comment besides its words: `dc:creator`. Empty among its words. */
  private part = "";

  get isOpen(): boolean {
    return this.open !== null;
  }

  begin(name: string | null, here: Point): void {
    const { paragraph } = here;
    const start = name === null ? { paragraph, at: 0 } : here;
    const end = name === null ? { paragraph, at: Number.POSITIVE_INFINITY } : here;
    this.open = { start, end, name: "", initials: "", text: "" };
    this.part = "";
    this.found.push(this.open);
    if (name !== null) this.named.set(name, this.open);
  }

  end(name: string, here: Point | null): void {
    const comment = this.named.get(name);
    if (comment !== undefined && here !== null) comment.end = here;
  }

  enter(name: string, character: string): void {
    if (this.open === null) return;
    if (/^(dc|meta|loext):/.test(name)) this.part = name;
    if (name === "text:p" && this.open.text !== "") this.open.text += "\n";
    this.open.text += character;
  }

  leave(name: string): void {
    if (name === this.part) this.part = "";
    if (name === "office:annotation") this.open = null;
  }

  add(text: string): void {
    if (this.open === null) return;
    if (this.part === "") this.open.text += text;
    else if (this.part === "dc:creator") this.open.name += text;
    else if (this.part.endsWith("initials")) this.open.initials += text;
  }

  result(): Margin[] {
    return this.found.map(({ start, end, name, initials, text }) => {
      const lines = text.split("\n").map((line) => line.trim());
      return { start, end, author: initials.trim() || name.trim(), text: lines.join("\n").trim() };
    });
  }
}
