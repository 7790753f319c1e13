import { fold } from "../text/fold.js";
import { byCodeUnit } from "../text/order.js";
import { genderOf } from "./names/gender.js";
import { joinParticles } from "./particles.js";
import { isInitial, isParticle, type PersonName, readName } from "./person-name.js";

/** Somebody's name in its parts, each of one word or several; null for what is not known of it. */
export interface NameOf {
  readonly first: string | null;
  readonly last: string | null;
}

/** A name that has both parts. */
export interface Whole extends NameOf {
  readonly first: string;
  readonly last: string;
}

/** What somebody is called by. */
export interface Form {
  /** As it is written. */
  readonly text: string;
  readonly part: "first" | "last" | "whole";
  /** 0: the whole of that part; 1: first names without the last ones, some of several family names; 2: what is more often another's: a second first name, a first name cut short, a family name without its particle. */
  readonly reach: 0 | 1 | 2;
  /** Of the whole name the family name first, as in a register: it is theirs only where nothing tells that it is not the other way round. */
  readonly order: "usual" | "turned";
}

type Piece = Pick<Form, "text" | "reach">;

/** Letters and digits alone, in words as they are written. */
export function spelt(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}@]+/gu, " ")
    .trim();
}

/** What two ways of writing one thing share: the same with particles joined to the word after them, and with nothing for an apostrophe. */
export function plain(text: string): string {
  return joinParticles(spelt(fold(text).replace(/(?<=\p{L})'(?=\p{L})|(?<!\p{L})'(t) (?=\p{L})/gu, "$1")));
}

/**
 * Every form in which somebody may be called by name, by what it shares with other ways of writing it: all first names or some of
 * them, all family names or some, and any of the one with any of the other, in either order. `Rosa García Fernández` is
 * Rosa, García, Fernández, Rosa García, García Rosa, Rosa Fernández. A compound (`Jean-Pierre`) is one first name, two family
 * names with a hyphen are two; a particle goes with the word after it; a letter is nobody's by itself.
 */
export function formsOf(name: NameOf): ReadonlyMap<string, Form> {
  const there = FORMS.get(name);
  if (there !== undefined) return there;
  const forms = everyForm(name);
  FORMS.set(name, forms);
  return forms;
}

/** Names are compared with many others: each is taken apart once. */
const FORMS = new WeakMap<NameOf, ReadonlyMap<string, Form>>();
const WHOLES = new WeakMap<readonly string[], readonly Whole[]>();
const READS = new WeakMap<readonly string[], readonly (Read & { readonly words: string })[]>();

function everyForm({ first, last }: NameOf): ReadonlyMap<string, Form> {
  const given = first === null ? [] : [...pieces(first.split(/\s+/), isHead), ...shortOf(first)];
  const family = last === null ? [] : pieces(familyNames(last), isEnd);
  const bare = family.flatMap((one) => withoutParticle(one.text)).map((text): Piece => ({ text, reach: 2 }));
  const forms = new Map<string, Form>();
  const add = (one: Form): void => {
    const known = forms.get(plain(one.text));
    if (plain(one.text) !== "" && (known === undefined || known.reach > one.reach)) forms.set(plain(one.text), one);
  };
  for (const one of given) if (!isInitial(one.text)) add({ ...one, part: "first", order: "usual" });
  for (const one of [...family, ...bare]) if (!isInitial(one.text)) add({ ...one, part: "last", order: "usual" });
  for (const a of given)
    for (const b of [...family, ...bare]) {
      const reach = a.reach > b.reach ? a.reach : b.reach;
      add({ text: `${a.text} ${b.text}`, part: "whole", reach, order: "usual" });
      add({ text: `${b.text} ${a.text}`, part: "whole", reach, order: "turned" });
    }
  return forms;
}

/** A name as it is read. */
export interface Read {
  readonly text: string;
  readonly name: PersonName;
}

export const readForm = (text: string): Read => ({ text, name: readName(text) });

/** What of it is compared: the first name before the family name, without a title. */
export function formOf({ text, name: { first, last } }: Read): string {
  return plain([first, last].filter((part) => part !== null).join(" ")) || plain(text);
}

/** The same in words as they are written. */
export function wordsOf({ text, name: { first, last } }: Read): string {
  return spelt([first, last].filter((part) => part !== null).join(" ")) || spelt(text);
}

/** Whether a form of somebody's name may be what was read: with the family name first only where the lists do not know what comes first. */
export function mayBe({ order }: Pick<Form, "order">, read: Read): boolean {
  return order === "usual" || !isSure(read);
}

/** Whether the lists, or a comma, tell what is the first name; of three words and more that are first names all (`Yıldırım Fatma Zehra`) they do not. */
function isSure({ text, name: { first, last } }: Read): boolean {
  if (text.includes(",")) return true;
  return genderOf(first ?? "") !== null && (genderOf(last ?? "") === null || !/\s/.test(`${first}${last}`));
}

/**
 * Whether among these and those a whole name has the same words in the other order, `Yannick Mbala` and `Mbala Yannick`: surely one person's
 * where the lists tell of one of the two at most what its first name is, perhaps where they tell it of both; null where none has.
 */
export function turnedIn(names: readonly string[], others: readonly string[]): "same" | "perhaps" | null {
  const pairs = wholeReads(names).flatMap((one) =>
    wholeReads(others).flatMap((other) => (one.words === other.words && isTurned(one, other) ? [[one, other]] : [])),
  );
  if (pairs.length === 0) return null;
  return pairs.some((pair) => pair.every(isSure)) ? "perhaps" : "same";
}

function isTurned(one: Read, other: Read): boolean {
  const isOf = (turned: Read, { name }: Read): boolean => {
    const form = formsOf(name).get(formOf(turned));
    return form?.order === "turned" && form.reach === 0;
  };
  return isOf(one, other) || isOf(other, one);
}

/** Those of several parts, with their words in no order. */
function wholeReads(names: readonly string[]): readonly (Read & { readonly words: string })[] {
  const there = READS.get(names);
  if (there !== undefined) return there;
  const wholes = names.map(readForm).filter(({ name }) => isFull(name));
  const reads = wholes.map((read) => ({ ...read, words: formOf(read).split(" ").sort(byCodeUnit).join(" ") }));
  READS.set(names, reads);
  return reads;
}

/** Which part of a fuller name a name of two parts is, by the whole of it: Rosa García is a whole name of Rosa García Fernández, Anne Marie a first name of Anne Marie Sacré; null where it is none. */
export function partIn(name: Whole, fuller: Whole): Form["part"] | null {
  const form = formsOf(fuller).get(plain(`${name.first} ${name.last}`));
  return form?.order === "usual" ? form.part : null;
}

/** The whole names among these, the fullest first: what another of them has for a form of its own (`Anne Marie`, of Anne Marie Sacré; all its words in the other order) is none. */
export function wholesAmong(names: readonly string[]): readonly Whole[] {
  const there = WHOLES.get(names);
  if (there !== undefined) return there;
  const found: { readonly whole: Whole; readonly forms: ReadonlyMap<string, Form> }[] = [];
  for (const read of fullestFirst(names.map(readForm))) {
    const { first, last } = read.name;
    const isForm = ({ forms }: { forms: ReadonlyMap<string, Form> }): boolean => {
      const form = forms.get(formOf(read));
      return form !== undefined && (form.reach === 0 || mayBe(form, read));
    };
    if (first === null || last === null || found.some(isForm)) continue;
    const whole = { first, last };
    found.push({ whole, forms: formsOf(whole) });
  }
  const wholes = found.map(({ whole }) => whole);
  WHOLES.set(names, wholes);
  return wholes;
}

/** Names in the order in which they are to be believed: those of more words first, of as many those of which it is told what is the first name. */
export function fullestFirst<Of extends Read>(all: readonly Of[]): Of[] {
  const rankOf = (one: Of): number => 2 * wordsOf(one).split(" ").length + (isSure(one) ? 1 : 0);
  const ranked = all.map((one) => ({ one, rank: rankOf(one) }));
  return ranked.sort((a, b) => b.rank - a.rank).map(({ one }) => one);
}

/** So many words of a part are told from each other. */
const MOST = 4;

/** All in a row, and every choice among them that keeps their order. */
function pieces(words: readonly string[], isNear: (chosen: readonly number[], count: number) => boolean): Piece[] {
  const all = words.filter((word) => plain(word) !== "");
  if (all.length > MOST) return [{ text: all.join(" "), reach: 0 }];
  const found: Piece[] = [];
  for (let bits = (1 << all.length) - 1; bits > 0; bits--) {
    const chosen = all.flatMap((_, i) => ((bits >> i) & 1 ? [i] : []));
    const text = chosen.map((i) => all[i] ?? "").join(" ");
    const reach = chosen.length === all.length ? 0 : isNear(chosen, all.length) ? 1 : 2;
    if (chosen.length === all.length || !isInitial(text)) found.push({ text, reach });
  }
  return found;
}

/** `Anne-So`, `Moha`: a first name, or the end of a compound, cut short to what is no first name by itself. */
function shortOf(first: string): Piece[] {
  const [name = ""] = first.split(/\s+/);
  const [, start = "", end = name] = /^(.+[-‐‑])(.+)$/u.exec(name) ?? [];
  return Array.from({ length: Math.max(0, end.length - 2) }, (_, i) => end.slice(0, i + 2))
    .filter((short) => start !== "" || genderOf(short) === null)
    .map((short) => ({ text: start + short, reach: 2 }));
}

/** The first of them, in a row. */
function isHead(chosen: readonly number[]): boolean {
  return chosen.every((at, i) => at === i);
}

/** One of them, or some in a row from an end. */
function isEnd(chosen: readonly number[], count: number): boolean {
  return chosen.length === 1 || isHead(chosen) || chosen.every((at, i) => at === count - chosen.length + i);
}

/** Whether a name says more than one part of one word: a first name and a family name, or several family names. */
export function isFull({ first, last }: NameOf): boolean {
  return last !== null && (first !== null || familyNames(last).length > 1);
}

/** `Mbuyi Kabongo` are two, `De Smedt – Vandamme` are two, `Van den Bossche` is one. */
function familyNames(last: string): string[] {
  const names: string[] = [];
  let before = "";
  for (const word of last.split(/\s+|(?<=\p{L}{2})[-‐‑–—](?=\p{L}['’]?\p{L})/u).filter((one) => plain(one) !== "")) {
    before = before === "" ? word : `${before} ${word}`;
    if (isParticle(word)) continue;
    names.push(before);
    before = "";
  }
  return before === "" ? names : [...names, before];
}

/** `Amrani`, of El Amrani. */
function withoutParticle(name: string): string[] {
  const words = name.split(" ");
  const from = words.findIndex((word) => !isParticle(word));
  return from > 0 ? [words.slice(from).join(" ")] : [];
}
