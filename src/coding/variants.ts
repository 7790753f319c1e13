import { placeOf } from "../text/place.js";
import type { Transcript } from "../text/transcript.js";
import type { Disagreement, Side } from "./disagreements.js";

/** What is put on a passage in one way, and by whom. */
export interface Variant {
  readonly coders: readonly string[];
  readonly side: Side;
}

/** People who have the same there are one choice. */
export function variantsOf({ sides }: Disagreement): Variant[] {
  const variants = new Map<string, { coders: string[]; side: Side }>();
  for (const side of sides) {
    const key = side.marks.map(({ code, start, end }) => `${code} ${start} ${end}`).join("\n");
    const there = variants.get(key);
    if (there === undefined) variants.set(key, { coders: [side.coder], side });
    else there.coders.push(side.coder);
  }
  return [...variants.values()];
}

/** The codes of a variant, each with its place where that is not all the words in question; `nameOf`: what a code is called. */
export function variantText(
  { marks }: Side,
  {
    item,
    transcript,
    nameOf = (code) => code,
  }: { item: Disagreement; transcript: Transcript; nameOf?: (code: string) => string },
): string {
  return marks
    .map(({ code, start, end }) => {
      const isAll = start === item.start && end === item.end;
      return isAll ? nameOf(code) : `${nameOf(code)} (${placeOf(transcript, { start, end })})`;
    })
    .join(", ");
}
