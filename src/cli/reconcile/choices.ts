import type { Disagreement } from "../../coding/disagreements.js";
import { variantsOf, variantText } from "../../coding/variants.js";
import * as say from "../../messages/reconcile.js";
import type { Lang } from "../../messages/words.js";
import type { Transcript } from "../../text/transcript.js";
import type { Choice } from "../asking.js";

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
      label: say.as(coders, variantText(side, { item, transcript }))[lang],
    })),
    ...rest.map((value) => ({ value, label: say.choices[value][lang] })),
  ];
}
