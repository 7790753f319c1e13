import { genderOf } from "../identity/names/gender.js";
import { isInitial, isParticle, isTitle, opensFamily } from "../identity/person-name.js";
import { fold } from "../text/fold.js";

const CALLED =
  "[Mm]oi,? c['’]est|[Cc]['’]est moi,?|[Jj]e m['’]appelle|[Mm]on prénom,? (?:c['’]est|est)|[Aa]ppelez-moi|[Mm]y name is|[Cc]all me";
const SELF = new RegExp(`(?<!\\p{L})(?:${CALLED}) (\\p{Lu}[\\p{L}\\p{M}-]+)`, "gu");
const SELF_BEFORE = new RegExp(`(?<!\\p{L})(?:${CALLED}) $`, "u");
const TITLED =
  /(?<!\p{L})([Mm]adame|[Mm]onsieur|[Mm]ademoiselle|Mme|Mlle|Mrs?|Ms|M\.) (\p{Lu}[\p{L}\p{M}-]+)(?![\p{L}\p{M}-]| \p{Lu})/gu;

/** What an interview tells of names: by which word people say they are called, and which stand alone after a title, with whose title it is. */
interface Told {
  readonly text: string;
  readonly firsts: ReadonlySet<string>;
  readonly families: ReadonlyMap<string, ReadonlySet<"f" | "m">>;
}

/**
 * A name with its family name first and a comma (`Mbuyi Kalonji, Espérance`), where the interview tells
 * which end of it is the first name: by the word that somebody says they are called by, or by those that stand alone after a title (a first name
 * does too: `monsieur Jean`). Null where it does not tell, or tells both.
 */
export function ordersIn(text: string): (name: string) => string | null {
  let told: Told | null = null;
  const names = new Map<string, string | null>();
  return (name) => {
    const there = names.get(name);
    if (there !== undefined) return there;
    told ??= { text, firsts: said(text, SELF), families: titled(text) };
    const now = orderTold(name, told);
    names.set(name, now);
    return now;
  };
}

function orderTold(name: string, told: Told): string | null {
  const words = name.split(/\s+/);
  if (words.length < 2 || /[,.]/.test(name) || words.some((word) => isInitial(word) || isTitle(word))) return null;
  if (words.length === 2) return ofTwo(words, told);
  if (words.some((word) => opensFamily(word))) return null;
  const [head = "", last = ""] = [words[0], words.at(-1)];
  const { firsts, families } = told;
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

function ofTwo([head = "", last = ""]: readonly string[], told: Told): string | null {
  const isPart = [head, last].some((word) => !/^\p{Lu}[\p{L}\p{M}-]+$/u.test(word) || isParticle(word));
  if (isPart || genderOf(last) === null) return null;
  const isTurned = genderOf(head) === null ? isFamilyFirst(head, told) : isEitherTurned(head, last, told);
  return isTurned ? `${head}, ${last}` : null;
}

/** `Kaçar Orhan`, beside a Mehmet Kaçar: what no list has for a first name before what one has, and after somebody else's first name or a title. */
function isFamilyFirst(family: string, { text, families }: Told): boolean {
  const whole = new RegExp(`(?<![\\p{L}-])(\\p{Lu}[\\p{L}\\p{M}-]+) ${family}(?![\\p{L}\\p{M}-])`, "gu");
  return families.has(fold(family)) || [...said(text, whole)].some((word) => genderOf(word) !== null);
}

/**
 * Of two words that are first names both whether the family name comes first (`Simon Claire-Marie`): by what somebody is called, else by
 * a title that is not of the first name's sex (`Madame Simon`), else, where the interview has them in both orders, by the one whose first name is a woman's, or that is said first;
 * of a label, by a woman's first name that is said alone.
 */
function isEitherTurned(head: string, last: string, told: Told): boolean {
  const { text, firsts } = told;
  const [isLast, isHead] = [firsts.has(fold(last)), firsts.has(fold(head))];
  if (isLast !== isHead) return isLast;
  const [isFamily, isLastFamily] = [isOtherSex(head, last, told), isOtherSex(last, head, told)];
  if (isFamily !== isLastFamily) return isFamily;
  const [headIsHers, lastIsHers] = [genderOf(head) === "f", genderOf(last) === "f"];
  const [here, turned] = [firstSaid(text, `${head} ${last}`), firstSaid(text, `${last} ${head}`)];
  if (turned !== null && headIsHers !== lastIsHers) return lastIsHers;
  if (turned !== null) return here === null || turned < here;
  return lastIsHers && !headIsHers && isLabel(text, `${head} ${last}`) && isAlone(text, last) && !isAlone(text, head);
}

/** Whether a first name stands after a title that is not of its sex but of the other word's: there it is a family name. */
function isOtherSex(word: string, other: string, { families }: Told): boolean {
  const [sex, ...more] = families.get(fold(word)) ?? [];
  const own = genderOf(word);
  const isTheirs = genderOf(other) === sex || genderOf(other) === "both";
  return sex !== undefined && more.length === 0 && isTheirs && (own === "f" || own === "m") && own !== sex;
}

/** Where a name is first said, in no label; null where it is not. */
function firstSaid(text: string, name: string): number | null {
  const at = text.search(new RegExp(`(?<![\\p{L}-])${name}(?![\\p{L}\\p{M}-]| ?:)`, "u"));
  return at === -1 ? null : at;
}

function isLabel(text: string, name: string): boolean {
  return new RegExp(`^(?:\\[[\\d:]+\\] +)?${name} ?:`, "mu").test(text);
}

/** Whether a word stands somewhere without a title or another word of a name beside it. */
function isAlone(text: string, word: string): boolean {
  const near = new RegExp(`(\\p{L}{0,20})[. ]{0,3}(?<![\\p{L}-])${word}(?![\\p{L}\\p{M}-]| \\p{Lu})`, "gu");
  return [...text.matchAll(near)].some(([, before = ""]) => !/^\p{Lu}/u.test(before) && !isTitle(before));
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

function titled(text: string): Map<string, Set<"f" | "m">> {
  const found = new Map<string, Set<"f" | "m">>();
  for (const [, title = "", word = ""] of text.matchAll(TITLED)) {
    const sexes = found.get(fold(word)) ?? new Set();
    found.set(fold(word), sexes.add(/^(?:[Mm]onsieur|Mr|M\.)$/.test(title) ? "m" : "f"));
  }
  return found;
}
