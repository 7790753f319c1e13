import type { Coding } from "../../coding/coding.js";
import type { Disagreement, Side } from "../../coding/disagreements.js";
import * as say from "../../messages/reconcile.js";
import type { Lang } from "../../messages/words.js";
import { placeOf } from "../../text/place.js";
import type { Transcript } from "../../text/transcript.js";
import type { Choice } from "../asking.js";

/** People who have the same there are one choice. */
export function variantsOf({ sides }: Disagreement): { readonly coders: readonly string[]; readonly side: Side }[] {
  const variants = new Map<string, { coders: string[]; side: Side }>();
  for (const side of sides) {
    const key = side.marks.map(({ code, start, end }) => `${code} ${start} ${end}`).join("\n");
    const there = variants.get(key);
    if (there === undefined) variants.set(key, { coders: [side.coder], side });
    else there.coders.push(side.coder);
  }
  return [...variants.values()];
}

/** What can be chosen. That nothing is to stand is one choice, whether somebody has nothing there or not. */
export function choicesFor(
  item: Disagreement,
  { transcript, canUndo, lang }: { transcript: Transcript; canUndo: boolean; lang: Lang },
): Choice[] {
  const variants = variantsOf(item).filter(({ side }) => side.marks.length > 0);
  const isWhole = variants.length > 1;
  const rest = (["all", "none", "new", "later", "undo", "stop"] as const).filter(
    (name) => (name !== "all" || isWhole) && (name !== "undo" || canUndo),
  );
  return [
    ...variants.map(({ coders, side }) => ({
      value: `as:${side.coder}`,
      label: say.as(coders, side.marks.map((mark) => brief(mark, { item, transcript })).join(", "))[lang],
    })),
    ...rest.map((value) => ({ value, label: say.choices[value][lang] })),
  ];
}

/** The code, and its place where that is not all the words in question. */
function brief(
  { code, start, end }: Coding,
  { item, transcript }: { item: Disagreement; transcript: Transcript },
): string {
  const isAll = start === item.start && end === item.end;
  return isAll ? code : `${code} (${placeOf(transcript, { start, end })})`;
}
