import type { Margin, Point } from "./paragraphs.js";
import type { Destination } from "./rtf-words.js";

/** Comments of rich text: who writes them stands before them, the words they are about are marked by a number. */
export class RtfComments {
  private readonly found: Margin[] = [];
  private readonly ranges = new Map<string, { start?: Point; end?: Point }>();
  private initials = "";
  private author = "";
  private reference = "";

  /** What a small group beside a comment tells. */
  tell(what: Destination, text: string, here: Point): void {
    const told = text.trim();
    if (what === "comment-initials") this.initials = told;
    else if (what === "comment-author") this.author = told;
    else if (what === "comment-reference") this.reference = told;
    else if (what === "comment-start") this.ranges.set(told, { ...this.ranges.get(told), start: here });
    else if (what === "comment-end") this.ranges.set(told, { ...this.ranges.get(told), end: here });
  }

  /** A comment that has been read; where no words are marked it is about its paragraph. */
  end(text: string, here: Point): void {
    const range = this.ranges.get(this.reference);
    const whole = { start: { ...here, at: 0 }, end: { ...here, at: Number.POSITIVE_INFINITY } };
    const about = range?.start === undefined ? whole : { start: range.start, end: range.end ?? here };
    const lines = text.split("\n").map((line) => line.trim());
    this.found.push({ author: this.initials || this.author, text: lines.join("\n").trim(), ...about });
    this.initials = "";
    this.author = "";
    this.reference = "";
  }

  result(): Margin[] {
    return this.found;
  }
}
