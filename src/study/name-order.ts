import { genderOf } from "../identity/names/gender.js";
import { isInitial, isParticle, isTitle, opensFamily } from "../identity/person-name.js";
import { fold } from "../text/fold.js";

const CALLED =
  "[Mm]oi,? c['’]est|[Cc]['’]est moi,?|[Jj]e m['’]appelle|[Mm]on prénom,? (?:c['’]est|est)|[Aa]ppelez-moi|[Mm]y name is|[Cc]all me";
const SELF = new RegExp(`(?<!\\p{L})(?:${CALLED}) (\\p{Lu}[\\p{L}\\p{M}-]+)`, "gu");
const SELF_BEFORE = new RegExp(`(?<!\\p{L})(?:${CALLED}) $`, "u");
const TITLED =
  /(?<!\p{L})(?:[Mm]adame|[Mm]onsieur|[Mm]ademoiselle|Mme|Mlle|Mrs?|Ms|M\.) (\p{Lu}[\p{L}\p{M}-]+)(?![\p{L}\p{M}-]| \p{Lu})/gu;

/**
 * A name with its family name first and a comma (`Mbuyi Kalonji, Espérance`), where the interview tells
 * which end of it is the first name: by the word that somebody says they are called by, or by those that stand alone after a title (a first name
 * does too: `monsieur Jean`). Null where it does not tell, or tells both.
 */
export function orderTold(name: string, text: string): string | null {
  const words = name.split(/\s+/);
  if (words.length === 2) return familyFirst(words, text);
  if (
    words.length < 3 ||
    /[,.]/.test(name) ||
    words.some((word) => isInitial(word) || isTitle(word) || opensFamily(word))
  )
    return null;
  const [head = "", last = ""] = [words[0], words.at(-1)];
  const firsts = said(text, SELF);
  const families = said(text, TITLED);
  const isFamily = (word: string, other: string): boolean =>
    families.has(fold(word)) && (genderOf(word) === null || genderOf(other) !== null);
  const isLast = firsts.has(fold(last)) || isFamily(head, last);
  const isHead = firsts.has(fold(head)) || isFamily(last, head);
  if (isLast === isHead) return null;
  const firstsAt = isLast ? firstNamesAt(words.slice(1).reverse()) : firstNamesAt(words.slice(0, -1));
  return isLast
    ? `${words.slice(0, -firstsAt).join(" ")}, ${words.slice(-firstsAt).join(" ")}`
    : `${words.slice(firstsAt).join(" ")}, ${words.slice(0, firstsAt).join(" ")}`;
}

/** `Kaçar Orhan`, beside a Mehmet Kaçar: what no list has for a first name before what one has, and after somebody else's first name or a title. */
function familyFirst([family = "", first = ""]: readonly string[], text: string): string | null {
  const isPart = !/^\p{Lu}[\p{L}\p{M}-]+$/u.test(family) || isParticle(family);
  if (isPart || genderOf(family) !== null || genderOf(first) === null) return null;
  const whole = new RegExp(`(?<![\\p{L}-])(\\p{Lu}[\\p{L}\\p{M}-]+) ${family}(?![\\p{L}\\p{M}-])`, "gu");
  const isFamily =
    [...said(text, whole)].some((word) => genderOf(word) !== null) || said(text, TITLED).has(fold(family));
  return isFamily ? `${family}, ${first}` : null;
}

/** How many words from an end are first names: that one, and those beside it that the lists have for such. */
function firstNamesAt(words: readonly string[]): number {
  const others = words.findIndex((word, i) => i > 0 && genderOf(word) === null);
  return others === -1 ? words.length : others;
}

/** Whether somebody says there what they are called: `moi c'est Espérance`. */
export function presentsSelf(text: string, start: number): boolean {
  return SELF_BEFORE.test(text.slice(Math.max(0, start - 24), start));
}

function said(text: string, how: RegExp): Set<string> {
  return new Set([...text.matchAll(how)].map(([, word = ""]) => fold(word)));
}
