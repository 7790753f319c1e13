import type { Span } from "../text/span.js";
import type { Transcript } from "../text/transcript.js";

/** Where the label of each turn stands in a transcript's text, in the order of the turns. */
export function labelSpans({ text, turns }: Pick<Transcript, "text" | "turns">): Span[] {
  return turns.flatMap(({ start }) => {
    let line = lineAt(text, start);
    while (line > 0 && text.startsWith("  ", line)) line = lineAt(text, line - 1);
    const from = line + (/^\[\d+:[0-5]\d:[0-5]\d\] +/.exec(text.slice(line, line + 40))?.[0].length ?? 0);
    const colon = text.lastIndexOf(":", start - 1);
    const label = text.slice(from, colon).trimEnd();
    return colon < from || label.includes("\n") ? [] : [{ start: from, end: from + label.length }];
  });
}

/** Where the line that holds this offset begins. */
function lineAt(text: string, offset: number): number {
  return text.lastIndexOf("\n", offset - 1) + 1;
}
