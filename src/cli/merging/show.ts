import * as say from "../../messages/merging.js";
import type { Lang } from "../../messages/words.js";
import type { Merge } from "../../study/merging/merge.js";
import { isIdle } from "../../study/merging/plan.js";

/** How many differences are named one by one. */
const NAMED = 12;

/** What a merge does, in counts and names of files: no word of anybody's stands in it. */
export function mergeLines(merge: Merge, lang: Lang, tense: "would" | "did"): string[] {
  const counts = say.COUNTED.flatMap((what) => {
    const n = merge.counts.get(what as never) ?? 0;
    return n === 0 ? [] : [`  ${say.countOf(what, n)[lang]}`];
  });
  const { differences, open, others } = merge;
  const closed = others.size === 0 ? [] : [`  ${say.ofOthers([...others].sort())[lang]}`];
  const shown = differences.slice(0, NAMED).map((one) => {
    const stands = say.stands(merge.standing(one), one.kind, open.includes(one))[lang];
    return `  ${say.kinds[one.kind][lang]}  ${[one.file, one.of].filter((part) => part !== "").join("  ")}  ${stands}`;
  });
  const more = differences.length - shown.length;
  const head = tense === "would" ? say.wouldBring : say.brought;
  if (isIdle(merge) && differences.length === 0 && merge.problems.length === 0)
    return [say.nothingNew[lang], ...counts];
  return [
    ...(counts.length + closed.length === 0 ? [] : [head[lang], ...counts, ...closed]),
    ...(differences.length === 0 ? [] : [say.differ(differences.length)[lang], ...shown]),
    ...(more > 0 ? [`  ${say.moreDiffer(more)[lang]}`] : []),
  ];
}

/** The same for programs; words of people are not in it. */
export function mergeJson(merge: Merge): string {
  const { counts, differences, open, others } = merge;
  const told = differences.map((one) => {
    const { key, kind, file, of, choices } = one;
    return { key, kind, file, of, choices, stands: open.includes(one) ? null : merge.standing(one) };
  });
  const answer = { grille: 1, counts: Object.fromEntries(counts), others: [...others].sort(), differences: told };
  return `${JSON.stringify(answer, null, 1)}\n`;
}
