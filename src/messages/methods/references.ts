import { fr } from "../french.js";
import type { Words } from "../words.js";

/** A work as the English paragraph cites it, and as one lists it. */
export type Work = readonly [cited: string, work: string];

/** A paragraph on method with the works that it cites, of those known; empty sentences are left out. */
export function withReferences(
  { fr: french, en: english }: { readonly fr: readonly string[]; readonly en: readonly string[] },
  works: readonly Work[],
): Words {
  const paragraph = (sentences: readonly string[]): string => sentences.filter((one) => one !== "").join(" ");
  const cited = paragraph(english);
  const references = works.filter(([name]) => cited.includes(name)).map(([, work]) => `- ${work}`);
  const whole = (sentences: readonly string[], title: string): string =>
    [paragraph(sentences), ...(references.length === 0 ? [] : ["", title, ...references])].join("\n");
  return { fr: whole(french, fr`Références`), en: whole(english, "References") };
}
