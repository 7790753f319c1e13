/** What can be read under one heading of a report; the number counts lines, paragraphs or rows of the file. */
export interface ReportPart {
  /** The heading, or the name of the sheet; null for what stands before the first. */
  readonly title: string | null;
  readonly lines: readonly { readonly text: string; readonly number: number }[];
}

/** A line as a file has it: what it says, and whether a part begins with it. */
export interface ReadLine {
  readonly text: string;
  readonly number: number;
  readonly begins: "part" | "nothing";
}

/** Lines by the headings they stand under. Blanks at the ends and how many there are make no difference; what is left empty is no line. */
export function partsOfLines(lines: readonly ReadLine[]): ReportPart[] {
  const parts: { title: string | null; lines: { text: string; number: number }[] }[] = [{ title: null, lines: [] }];
  for (const { text: written, number, begins } of lines) {
    const text = written.replace(/\s+/g, " ").trim();
    if (begins === "part") parts.push({ title: text, lines: [] });
    if (text !== "") parts.at(-1)?.lines.push({ text, number });
  }
  return parts;
}
