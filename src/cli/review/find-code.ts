import type { Code } from "../../codebook/codebook.js";
import type { Lang } from "../../messages/words.js";
import { fold } from "../../text/fold.js";

/**
 * The codes whose id or label holds every word that was typed, accents and case aside: first those whose id begins with it, then in
 * the order of the codebook.
 */
export function codesLike(typed: string, codes: readonly Code[], lang: Lang): Code[] {
  const sought = fold(typed)
    .split(/\s+/)
    .filter((word) => word !== "");
  const found = codes.filter((code) => {
    const name = fold(`${code.id} ${code.label[lang]}`);
    return sought.every((word) => name.includes(word));
  });
  const [first = ""] = sought;
  const begins = (code: Code): boolean => code.id.split(".").some((part) => fold(part).startsWith(first));
  return [...found.filter(begins), ...found.filter((code) => !begins(code))];
}
