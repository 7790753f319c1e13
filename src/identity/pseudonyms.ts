import type { Lang } from "../messages/words.js";
import { fold } from "../text/fold.js";
import { EITHER, FIRST_NAMES, type Origin, SURNAMES_BY_ORIGIN } from "./data/pseudonyms.js";
import type { Entity } from "./entity.js";
import type { KeyEntry } from "./key.js";
import { plain, wholesAmong } from "./name-forms.js";
import { partsOfEntry, partsOfPseudonym } from "./name-parts.js";
import { originOfFirst, originOfLast } from "./origins.js";
import { isInitial, isTitle, opensFamily, readName } from "./person-name.js";

type Gender = "f" | "m";

export interface NamingOptions {
  readonly lang: Lang;
  /** Words that stand in the study: no pseudonym is among them. Folded. */
  readonly taken: ReadonlySet<string>;
  /** What the key has already: the same name keeps its pseudonym. */
  readonly known: readonly KeyEntry[];
  /** Real names of the people to be named; those of the key count as well. */
  readonly real?: readonly string[];
  /** Numbers in [0, 1). The same numbers give the same pseudonyms. */
  readonly random: () => number;
}

/**
 * Gives people new names, part by part: a first name becomes a first name of the same gender and, where our lists know
 * it, of like origin and generation; a family name a family name of like origin. One first name has one new name and one
 * family name one new name in the whole study, so that sisters stay sisters and what was ambiguous stays so. A new name
 * never stands in the study already, and begins with another letter where there is a choice.
 */
export class Naming {
  private readonly firsts = new Map<string, string>();
  private readonly lasts = new Map<string, string>();
  private readonly used: Set<string>;
  private readonly pools = new Map<string, string[]>();
  private readonly isReal: (name: string) => boolean;
  /** Whole pseudonyms that somebody has, folded. */
  private readonly issued: Set<string>;

  constructor(private readonly options: NamingOptions) {
    this.used = new Set(options.taken);
    for (const { real, pseudonym } of options.known) for (const name of [pseudonym, ...real]) this.use(name);
    const people = options.known.filter((one) => one.kind === "person");
    const real = [...people.flatMap((one) => one.real), ...(options.real ?? [])];
    this.isReal = sharesName(real);
    this.issued = new Set(people.map(({ pseudonym }) => fold(pseudonym)));
    // Whoever comes with a part of a whole name has its new name; with a name that somebody had alone elsewhere, their own.
    const bare = people.filter((one) => !isWhole(one) && one.found === undefined);
    for (const entry of [...bare, ...people.filter(isWhole)]) this.learn(entry);
  }

  private learn(entry: KeyEntry): void {
    const { pseudonym } = entry;
    if (pseudonym.startsWith("[")) return;
    const { first, last } = partsOfEntry(entry);
    const isOfTwo = isWhole(entry) && pseudonym.includes(" ");
    const given = isOfTwo ? partsOfPseudonym(pseudonym, { first: "", last: "" }) : givenAlone(entry);
    for (const word of first) if (given.first !== null) this.firsts.set(word, given.first);
    for (const word of last) if (given.last !== null) this.lasts.set(word, given.last);
  }

  /** The new name of a person: as many parts as the real one has. */
  propose(one: Pick<Entity, "first" | "last" | "gender">): string {
    const made = this.made(one);
    const isWholeName = one.first !== null && one.last !== null;
    const name = isWholeName && this.issued.has(fold(made)) ? this.proposeOwn(one) : made;
    if (isWholeName) this.issued.add(fold(name));
    return name;
  }

  private made({ first, last, gender }: Pick<Entity, "first" | "last" | "gender">): string {
    const origin = (first === null ? null : originOfFirst(first)) ?? (last === null ? null : originOfLast(last));
    const names = [
      ...(first === null ? [] : [asShort(first, this.first(first, { gender, origin }))]),
      ...(last === null ? [] : [asShort(last, this.last(last, origin))]),
    ];
    return names.join(" ");
  }

  /** The new name of somebody who shares a part of a name with people of other interviews: theirs alone, so that nobody takes them for one. */
  proposeOwn({ first, last, gender }: Pick<Entity, "first" | "last" | "gender">): string {
    const [firsts, lasts] = [new Map(this.firsts), new Map(this.lasts)];
    for (const part of [first, last].filter((one) => one !== null).map(plain)) {
      this.firsts.delete(part);
      this.lasts.delete(part);
    }
    const made = this.made({ first, last, gender });
    for (const [names, before] of [
      [this.firsts, firsts],
      [this.lasts, lasts],
    ] as const)
      for (const part of [first, last].filter((one) => one !== null).map(plain)) {
        const known = before.get(part);
        if (known === undefined) names.delete(part);
        else names.set(part, known);
      }
    return made;
  }

  private first(real: string, about: { gender: Gender | null; origin: Origin | null }): string {
    const known = this.firsts.get(plain(real));
    if (known !== undefined && !this.isReal(known)) return known;
    const given = this.draw(real, firstLists(about, this.options.lang));
    if (!isInitial(real)) this.firsts.set(plain(real), given);
    return given;
  }

  private last(real: string, origin: Origin | null): string {
    const known = this.lasts.get(plain(real));
    if (known !== undefined && !this.isReal(known)) return known;
    const own = originOfLast(real) ?? (isLocal(origin) ? null : origin);
    const lists = [own ?? home(this.options.lang), home(this.options.lang)];
    const given = this.draw(
      real,
      lists.map((one) => SURNAMES_BY_ORIGIN[one]),
    );
    if (!isInitial(real)) this.lasts.set(plain(real), given);
    return given;
  }

  /** The first name of these lists that is free and begins with another letter; else any free one; else one with a number. */
  private draw(real: string, lists: readonly string[]): string {
    const free = lists.flatMap((list) => this.shuffled(list)).filter((name) => this.isFree(name));
    const letter = fold(real).charAt(0);
    const chosen = free.find((name) => fold(name).charAt(0) !== letter) ?? free[0] ?? this.beyond();
    this.use(chosen);
    return chosen;
  }

  /** No name that is taken may come back as a part of a new one, nor the other way round: Marie of Marie-Claire. */
  private isFree(name: string): boolean {
    return !sharesWord(name, this.used) && !this.isReal(name);
  }

  private use(name: string): void {
    for (const word of nameAndWords(name)) this.used.add(word);
  }

  private beyond(): string {
    const name = (n: number): string => (this.options.lang === "fr" ? `[personne ${n}]` : `[person ${n}]`);
    let n = 1;
    while (this.used.has(fold(name(n)))) n++;
    return name(n);
  }

  private shuffled(list: string): string[] {
    const there = this.pools.get(list);
    if (there !== undefined) return there;
    const names = list.split(" ");
    for (let i = names.length - 1; i > 0; i--) {
      const j = Math.floor(this.options.random() * (i + 1));
      const [a = "", b = ""] = [names[i], names[j]];
      names[i] = b;
      names[j] = a;
    }
    this.pools.set(list, names);
    return names;
  }
}

/** A new name for a part of which only the letter is known: a letter as well. */
function asShort(real: string, given: string): string {
  return isInitial(real) && !given.startsWith("[") ? `${given.charAt(0)}.` : given;
}

/** Of a name that was found alone the pseudonym, whatever part it is; of a whole one what its one word is. */
function givenAlone(entry: KeyEntry): { readonly first: string | null; readonly last: string | null } {
  const { pseudonym } = entry;
  return isWhole(entry) ? readName(pseudonym) : { first: pseudonym, last: pseudonym };
}

function isWhole({ real }: KeyEntry): boolean {
  return wholesAmong(real).length > 0;
}

/** A test whether a name has a word of these real names, so that it may not stand for anybody; titles and particles are nobody's. */
export function sharesName(real: readonly string[]): (name: string) => boolean {
  const words = new Set(real.flatMap(nameAndWords));
  return (name) => nameAndWords(name).some((word) => words.has(word) && !isTitle(word) && !opensFamily(word));
}

/** Whether a name is, or has a word that is, among these names and their words (`nameAndWords`). */
function sharesWord(name: string, used: ReadonlySet<string>): boolean {
  return nameAndWords(name).some((word) => used.has(word));
}

/** A name as a whole and its words, folded. */
function nameAndWords(name: string): string[] {
  return [fold(name), ...wordsOf(name)];
}

/** The words of a name, folded; a single letter is none. */
function wordsOf(name: string): string[] {
  return (fold(name).match(/[\p{L}\p{M}]+/gu) ?? []).filter((word) => word.length > 1);
}

/** From the likeliest list to the last resort. */
function firstLists({ gender, origin }: { gender: Gender | null; origin: Origin | null }, lang: Lang): string[] {
  if (gender === null) return [EITHER[lang], ...homes(lang).flatMap((one) => [FIRST_NAMES[one].f, FIRST_NAMES[one].m])];
  const likely = origin === null ? [home(lang)] : [origin];
  return [...likely, ...homes(lang)].map((one) => FIRST_NAMES[one][gender]);
}

const home = (lang: Lang): Origin => (lang === "fr" ? "middle" : "english");
const homes = (lang: Lang): Origin[] => (lang === "fr" ? ["middle", "younger", "older"] : ["english"]);

function isLocal(origin: Origin | null): boolean {
  return origin === "older" || origin === "middle" || origin === "younger" || origin === "english";
}
