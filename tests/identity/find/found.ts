import type { Find } from "../../../src/identity/finder.js";
import { NOTHING_KNOWN } from "../../../src/identity/knowledge.js";
import type { Lang } from "../../../src/messages/words.js";

/** What is found, each as « words (certainty) », in the order of the text; what lies inside something surer is left out. */
export function found(find: Find, text: string, language: Lang = "fr"): string[] {
  const all = find(text, { ...NOTHING_KNOWN, language });
  return [...all]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, certainty }) => `${text.slice(start, end)} (${certainty})`);
}
