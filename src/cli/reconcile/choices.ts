import type { Coding } from "../../coding/coding.js";
import type { Disagreement, Side } from "../../coding/disagreements.js";
import * as say from "../../messages/reconcile.js";
import type { Lang } from "../../messages/words.js";
import type { Choice } from "../asking.js";
import { inOneLine } from "../show/wrap.js";
import { quoted } from "./show.js";

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
export function choicesFor(item: Disagreement, canUndo: boolean, lang: Lang): Choice[] {
  const variants = variantsOf(item).filter(({ side }) => side.marks.length > 0);
  const isWhole = variants.length > 1;
  const rest = (["all", "none", "new", "later", "undo", "stop"] as const).filter(
    (name) => (name !== "all" || isWhole) && (name !== "undo" || canUndo),
  );
  return [
    ...variants.map(({ coders, side }) => ({
      value: `as:${side.coder}`,
      label: say.as(coders, side.marks.map((mark) => brief(mark, lang)).join(", "))[lang],
    })),
    ...rest.map((value) => ({ value, label: say.choices[value][lang] })),
  ];
}

const SHORT = 40;

function brief({ code, quote }: Coding, lang: Lang): string {
  const words = inOneLine(quote);
  return `${code} ${quoted(words.length > SHORT ? `${words.slice(0, SHORT)}…` : words, lang)}`;
}
