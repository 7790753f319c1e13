import type { Span } from "../../text/span.js";
import type { Brush } from "./table.js";
import { inOneLine } from "./wrap.js";

/** A passage on one line with some of its words between brackets, or underlined where there is colour. Words that overlap one before, or reach out of the passage, are left plain. */
export function setOff(
  { start, end, words }: Span & { readonly words: readonly Span[] },
  text: string,
  paint: Brush["paint"],
): string {
  let at = start;
  let shown = "";
  for (const word of words) {
    if (word.start < at || word.end > end) continue;
    const said = text.slice(word.start, word.end);
    shown += text.slice(at, word.start) + (paint.level === 0 ? `[${said}]` : paint.underline(said));
    at = word.end;
  }
  return inOneLine(shown + text.slice(at, end));
}
