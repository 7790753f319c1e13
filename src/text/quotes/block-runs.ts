import type { Paragraph } from "./work.js";

/** A text without the stops and spaces at its end. */
export function withoutEnd(text: string): string {
  let end = text.length;
  while (end > 0 && /[\s.]/.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

/** Neighbouring paragraphs that are set off, or one that is not. */
export function runsOf(paragraphs: readonly Paragraph[]): Paragraph[][] {
  const runs: Paragraph[][] = [];
  for (const paragraph of paragraphs) {
    const last = runs.at(-1)?.at(-1);
    if (last?.setOff && paragraph.setOff && last.region === paragraph.region) runs.at(-1)?.push(paragraph);
    else runs.push([paragraph]);
  }
  return runs;
}
