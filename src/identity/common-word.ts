import { COMMON, listsFor } from "./names/lists.js";

/** Whether a folded word is a frequent one of French or English, whatever name it may be as well (rose, pierre). */
export function isCommonWord(folded: string): boolean {
  return (["fr", "en"] as const).some((lang) => (listsFor(lang).bits(folded) & COMMON) !== 0);
}
