import type { OpenParagraphs } from "./open-paragraphs.js";
import type { Point } from "./paragraphs.js";

/** Where comments begin and end among the paragraphs of a Word document, by the comment's id. */
export class WordMarks {
  readonly points = new Map<string, { start?: Point; end?: Point }>();

  constructor(private readonly paragraphs: OpenParagraphs<object>) {}

  tell(name: string, id: string): void {
    if (name !== "w:commentRangeStart" && name !== "w:commentRangeEnd" && name !== "w:commentReference") return;
    const points = this.points.get(id) ?? {};
    this.points.set(id, points);
    if (name === "w:commentRangeStart") points.start = this.here("after");
    else if (name === "w:commentRangeEnd") points.end = this.here("before");
    else if (points.start === undefined) this.markParagraph(points);
  }

  /** A comment without a range is about its paragraph. */
  private markParagraph(points: { start?: Point; end?: Point }): void {
    const paragraph = this.paragraphs.here()?.paragraph ?? 0;
    points.start = { paragraph, at: 0 };
    points.end = { paragraph, at: Number.POSITIVE_INFINITY };
  }

  /** The place that has been reached; between paragraphs, the next one's beginning or the last one's end. */
  private here(side: "after" | "before"): Point {
    const last = this.paragraphs.all.length - 1;
    const between =
      side === "after" ? { paragraph: last + 1, at: 0 } : { paragraph: last, at: Number.POSITIVE_INFINITY };
    return this.paragraphs.here() ?? between;
  }
}
