import { fold } from "./fold.js";

/** Small words within a family name: those that any sentence may begin with too, and those that hardly one does. Folded. */
const ANY_SENTENCE = "d'|de|du|des|la|le|les|l'|of|the|do|das|dos|san|st|ste|y|e|af|av|op|n°";
const OF_NAMES =
  "van|vande|vanden|vander|von|vom|zu|zur|zum|der|den|dem|het|'t|'s|ter|ten|te|in't|el|al|ben|bin|bint|ibn|abu|abou|ould|ait|di|da|del|della|dello|dalla|dei|degli|delle|lo|los|las|wa|ya|ka|mac|ap";

const SMALL = new RegExp(`^(?:${ANY_SENTENCE}|${OF_NAMES})$`);
const OPENS_NAME = new RegExp(`^(?:${OF_NAMES})$`);
const OPENS_SENTENCE = new RegExp(`^(?:${ANY_SENTENCE})$`);

/** What joins two names of one label: `Lieve & Joris`, `De Smedt - Vandamme`, `Anne et Paul`. */
const JOINS = /^(?:et|and|en|und|&|\+|\/|[-–—])$/;

/** What joins two people: `De Smedt - Vandamme` is one. */
const JOINS_PEOPLE = /\s+(?:et|and|en|und|&|\+|\/)\s+|\s*[&+/]\s*/giu;

/** The names of one label that are joined as two people's are, each with the place where it begins; of any other label itself. */
export function namesJoined(label: string): readonly { readonly name: string; readonly at: number }[] {
  const joins = [...label.matchAll(JOINS_PEOPLE)].map(({ 0: join, index }) => ({ index, end: index + join.length }));
  const starts = [0, ...joins.map(({ end }) => end)];
  const parts = starts.map((at, i) => ({ name: label.slice(at, joins[i]?.index ?? label.length), at }));
  return parts.every(({ name }) => /^[\p{Lu}'’]\P{Lu}*\p{L}{2}/u.test(name) || /^\p{Lu}{3}/u.test(name))
    ? parts
    : [{ name: label, at: 0 }];
}

const CAPITAL = /^(?:[dl]['’])?(?:\p{Lu}|\d)/u;
const isCapital = (word: string): boolean => CAPITAL.test(word);

/** Whether a word is a small one within a name (`van`, `wa`, `'t`), or joins two (`&`, `et`, a dash by itself). */
export const isWithinName = (word: string): boolean => SMALL.test(fold(word)) || JOINS.test(fold(word));

const within = (word: string): boolean => isCapital(word) || isWithinName(word);

/**
 * Whether words are those of a name: each has a capital but for small words within it (`van den`, `wa`, `de la`) and what joins two
 * names (`&`, `et`, a spaced hyphen). `running`: it may begin with a small word that no sentence begins with (`van den Bossche`,
 * `'t Serstevens`, `el Amrani`), and with another (`De Smedt An`) where two more follow. `listed`: a comma sets the first name
 * off, and it may begin with any: `de la Fontaine, Jean`.
 */
export function areOfName(words: readonly string[], form: "listed" | "running"): boolean {
  const first = words.findIndex(isCapital);
  const [opening = "", last = ""] = [words[0], words.at(-1)];
  if (first === -1 || first > 3 || !isCapital(last) || !words.every(within)) return false;
  if (form === "listed") return words.slice(0, first).every((word) => SMALL.test(fold(word)));
  if (first > 0) return OPENS_NAME.test(fold(opening)) && words.slice(0, first).every((word) => SMALL.test(fold(word)));
  if (/^[dl]['’]/.test(opening)) return false;
  return !OPENS_SENTENCE.test(fold(opening)) || words.length > 2;
}
