import type { Lang } from "../messages/words.js";
import { fold } from "../text/fold.js";
import { isLower } from "../text/letters.js";
import { holds, type Span, spanSet } from "../text/span.js";
import { wholeOf } from "./compound.js";
import type { Entity } from "./entity.js";
import { inCaseOf } from "./letter-case.js";
import { agreed } from "./little-words.js";
import { type Form, formsOf, isFull, plain } from "./name-forms.js";
import { partsOfPseudonym } from "./name-parts.js";
import { perhapsWord } from "./perhaps-word.js";
import { isInitial, readName } from "./person-name.js";
import { placeThere } from "./place-there.js";
import { disjoint, type Replacement, rewrite } from "./rewrite.js";
import { lowerWords, searchFor } from "./surfaces.js";

/** An entity that is to be replaced, and by what. */
export interface Substitution {
  readonly entity: Entity;
  readonly replacement: string;
}

/** One form and the word that takes its place. */
interface Pair {
  readonly form: string;
  readonly word: string;
  readonly of: Substitution;
  /** The word as it reads in a sentence, where the pair's is written otherwise. */
  readonly told?: string;
  /** The interviews in which it is this person's: a part of a whole name may be a namesake's elsewhere. */
  readonly only?: ReadonlySet<string>;
}

/** Texts in which substitutions are made: a transcript with its findings, or any other text of the study. */
export interface Place {
  readonly lang: Lang;
  /** Id of the transcript; absent beside them, where anybody may be spoken of. */
  readonly transcript?: string;
  /** Stretches where one of the substitutions was found: they are replaced whatever they look like. */
  readonly found?: readonly (Span & { readonly of: Substitution })[];
  /** Stretches that are left alone: labels, which are changed by themselves. */
  readonly apart?: readonly Span[];
  /** Finds the words that mean somebody else here: a name given there, a participant, what a person kept. Only a longer name may hold them. */
  readonly spared?: (text: string) => readonly Span[];
  /** Set of a text that is the name of a place, as a cell is: nobody's name is replaced there. */
  readonly isPlace?: true;
}

/** A stretch that gets new words: whose it was, and the word for it as it is written by itself. */
export interface Substituted extends Replacement {
  readonly of: Substitution;
  readonly word: string;
}

/** Makes the same substitutions in every text of a study. */
export class Substituter {
  private readonly pairs: readonly Pair[];
  /** By transcript. */
  private readonly all = new Map<string, Forms>();
  /** Of each substitution alone: two people may share a first name. */
  private readonly own: ReadonlyMap<Substitution, Forms>;
  /** The forms under which each was found, with the transcript. */
  private readonly heard: ReadonlyMap<Substitution, ReadonlySet<string>>;
  /** Names that are also words of the study, folded: believed only where they were found. */
  private readonly words: ReadonlySet<string>;

  /** `texts` are the study's transcripts without the stretches that were found: their lower-case words are no names. */
  constructor(substitutions: readonly Substitution[], texts: readonly string[]) {
    this.pairs = substitutions.flatMap(pairsOf);
    this.own = new Map(substitutions.map((one) => [one, new Forms(pairsOf(one))]));
    this.heard = new Map(
      substitutions.map((one) => [
        one,
        new Set(one.entity.mentions.map(({ transcript, text }) => `${transcript}\n${fold(text)}`)),
      ]),
    );
    this.words = new Set(texts.flatMap((text) => [...lowerWords(text)]));
  }

  /** What is to be replaced in a text, in order and disjoint. */
  in(text: string, { lang, transcript, found = [], apart = [], spared = () => [], isPlace }: Place): Substituted[] {
    const hits = this.formsIn(transcript).in(text);
    const fuller = new Map(found.map((one) => [one, fullerAt(hits, one)] as const));
    // « Mme Wathelet. Zélie Wathelet »: a form over the border of what was found by itself is none.
    const others = spanSet([...apart, ...found.filter((one) => fuller.get(one) === null)]);
    const wholes = new Set([...fuller.values()].filter((hit) => hit !== null && !others.overlaps(hit)));
    const parts = found.filter((one) => !wholes.has(fuller.get(one) ?? null));
    const inside = parts.flatMap((one) => this.within(text, one, lang));
    const left = spanSet(hits.length === 0 ? [] : spared(text));
    const taken = spanSet([...parts, ...apart]);
    const isWord = perhapsWord(text, lang);
    const isPlaceThere = placeThere(text, lang);
    const isNobody = (hit: Hit): boolean =>
      hit.pair.of.entity.kind === "person" && (isPlace === true || isPlaceThere(hit));
    const beyond = hits
      .filter((hit) => !left.holds(hit) && !taken.overlaps(hit))
      .filter((hit) => wholes.has(hit) || (this.isName(text, hit, { isWord, transcript }) && !isNobody(hit)))
      .flatMap((hit) => inCompound(text, hit))
      .filter((hit) => !taken.overlaps(hit))
      .map((hit) => replacement(text, hit, lang));
    return disjoint([...inside, ...beyond]);
  }

  /** What is looked for in a transcript, or beside them: of namesakes whoever was found there, under this very form, comes first. */
  private formsIn(transcript = ""): Forms {
    const there = this.all.get(transcript);
    if (there !== undefined) return there;
    const isHere = ({ only }: Pair): boolean => only !== undefined && (transcript === "" || only.has(transcript));
    const isFound = ({ form, of }: Pair): boolean => this.heard.get(of)?.has(`${transcript}\n${fold(form)}`) === true;
    const free = this.pairs.filter(({ only }) => only === undefined);
    const all = [...this.pairs.filter(isHere), ...free];
    const forms = new Forms([...all.filter(isFound), ...all.filter((one) => !isFound(one))]);
    this.all.set(transcript, forms);
    return forms;
  }

  /** A text with its substitutions made: for labels, cells and notes, which nothing points into. */
  text(text: string, place: Place): string {
    return rewrite(text, this.in(text, place)).text;
  }

  /** A stretch that was found: the parts of it that have a new word, else the whole of it. */
  private within(text: string, one: Span & { readonly of: Substitution }, lang: Lang): Substituted[] {
    const words = text.slice(one.start, one.end);
    const own = this.own.get(one.of);
    const asWritten = own?.in(words) ?? [];
    // « pierre », found for Pierre: a name that is a word too is not looked for in lower case.
    const hits = asWritten.length > 0 ? asWritten : (own?.in(words.charAt(0).toUpperCase() + words.slice(1)) ?? []);
    const parts = hits.map((hit) => ({ ...hit, start: one.start + hit.start, end: one.start + hit.end }));
    const whole = { start: one.start, end: one.end, pair: { form: words, word: one.of.replacement, of: one.of } };
    return (parts.length > 0 ? parts : [whole]).map((hit) => replacement(text, hit, lang));
  }

  /**
   * A name that is also a word of the study counts in the middle of a sentence, in an interview where somebody was found under it, and in what is no sentence: a label, a cell.
   * One that is a common word, a feast or a month counts where something tells of a person.
   */
  private isName(
    text: string,
    { start, end, pair }: Hit,
    { isWord, transcript = "" }: { readonly isWord: (span: Span) => boolean; readonly transcript?: string | undefined },
  ): boolean {
    const words = fold(text.slice(start, end));
    const isHeard = this.heard.get(pair.of)?.has(`${transcript}\n${words}`) === true;
    // The label `fatiha`, in an interview without capitals: the whole of it was found as somebody's name.
    if (isHeard && start === 0 && end === text.length) return true;
    const isLabel = text.length <= 40 && !/[.!?…\n]/.test(text) && !isLower(text.charAt(start));
    if (pair.of.entity.kind === "person" && !isLabel && isWord({ start, end })) return false;
    if (/[^\p{L}]/u.test(words) || !this.words.has(words)) return true;
    if (isLower(text.charAt(start))) return false;
    if (isLabel || isHeard) return true;
    return !/(?:^|[.!?…]|\n)\s*$/.test(text.slice(Math.max(0, start - 8), start)) && start > 0;
  }
}

interface Hit extends Span {
  readonly pair: Pair;
}

/** Forms to look for, with their words. */
class Forms {
  private readonly search: ReturnType<typeof searchFor>;

  constructor(private readonly pairs: readonly Pair[]) {
    this.search = searchFor(pairs.map((pair) => pair.form));
  }

  in(text: string): Hit[] {
    return this.search(text).flatMap(({ start, end, form }) => {
      const pair = this.pairs[form];
      return pair === undefined ? [] : [{ start, end, pair }];
    });
  }
}

/** The longer form of the same name in which a stretch was found: `Ben Salah`, of which the search saw Salah; null where it stands in none. */
function fullerAt(hits: readonly Hit[], one: Span & { readonly of: Substitution }): Hit | null {
  let [from, to] = [0, hits.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((hits[middle]?.end ?? 0) <= one.start) from = middle + 1;
    else to = middle;
  }
  const hit = hits[from];
  if (hit === undefined || hit.pair.of !== one.of || !holds(hit, one)) return null;
  return hit.end - hit.start > one.end - one.start ? hit : null;
}

/** A name within a longer one that hyphens or a list make: the longer place as a whole, or nothing. */
function inCompound(text: string, hit: Hit): Hit[] {
  const whole = wholeOf(text, hit, hit.pair.of.entity.kind);
  return whole === null ? [] : [{ ...hit, ...whole }];
}

function replacement(text: string, { start, end, pair }: Hit, lang: Lang): Substituted {
  const { kind, gender } = pair.of.entity;
  // « @nadia », « +32 471 … »: signs that the search does not see.
  const sign = { account: "@", phone: "+" }[kind as string];
  const isSigned = sign !== undefined && text.charAt(start - 1) === sign;
  // « 't Serstevens », of which the search sees no apostrophe.
  const isArticle = /^['’ʼ‘]t /u.test(pair.form) && /['’ʼ‘]/.test(text.charAt(start - 1));
  // « Mohamed B. », told by another letter with its point: the text has the point already.
  const isPointed = pair.word.endsWith(".") && text.charAt(end) === ".";
  const word = isPointed ? pair.word.slice(0, -1) : pair.word;
  const one = { start: isSigned || isArticle ? start - 1 : start, end, text: inCaseOf(text.slice(start, end), word) };
  const about = { lang, ...(gender === null ? {} : { gender }) };
  const own = kind === "place" ? articled(text, one) : null;
  const made = own ?? (kind === "birth-date" ? dated(text, one, lang) : agreed(text, one, about));
  return { ...made, of: pair.of, word: pair.told ?? pair.word };
}

/** « à L'Étoile-du-Nord »: an article with a capital within a sentence belongs to the name, and goes with it. */
function articled(text: string, one: Replacement): Replacement | null {
  const before = /\p{Ll}[ \u00a0]L['’ʼ]$/u.exec(text.slice(Math.max(0, one.start - 4), one.start));
  return before === null || !one.text.startsWith("[") ? null : { ...one, start: one.start - 2 };
}

/** « le 12 mars 1974 » told by its year is « en 1974 ». */
function dated(text: string, one: Replacement, lang: Lang): Replacement {
  if (!/^\d{4}$|^\p{L}+$/u.test(one.text)) return one;
  const before = text.slice(Math.max(0, one.start - 6), one.start);
  const lead = (lang === "fr" ? /(?<!\p{L})(le|du)\s$/iu : /(?<!\p{L})(on)\s$/iu).exec(before);
  if (lead === null) return one;
  const word = lang === "en" ? "in" : lead[1]?.toLowerCase() === "du" ? "de" : "en";
  return { start: one.start - lead[0].length, end: one.end, text: `${word} ${one.text}` };
}

/** The forms of an entity with the word for each: of a person the whole name, its parts and what else of it was found, the fullest first. */
function pairsOf(of: Substitution): Pair[] {
  const { entity, replacement } = of;
  if (entity.kind !== "person") return entity.forms.map((form) => ({ form, word: replacement, of }));
  const given = partsOfPseudonym(replacement, entity);
  const forms = formsOf(entity);
  const isFree = (entity.first === null || entity.last === null) && entity.parted !== true;
  const only = isFree ? {} : { only: interviewsWith(entity) };
  const pairOf = (form: string, { part }: Pick<Form, "part">): Pair =>
    part === "whole" ? { form, word: replacement, of } : { form, word: given[part], of, ...only };
  const sought = [...forms.values()]
    .filter((one) => one.reach === 0 || (!isFree && isTelling(one)))
    .sort((a, b) => a.reach - b.reach);
  const pairs = [...sought.map((one) => pairOf(one.text, one)), ...otherWays(of, given)];
  const known = new Set(pairs.map((pair) => fold(pair.form)));
  const more = entity.forms.filter((form) => !known.has(fold(form)));
  const found = more.map((written): Pair => {
    const form = withoutTitle(written);
    return pairOf(form, forms.get(plain(form)) ?? formIn(form, entity) ?? { part: partOf(written, entity) });
  });
  return [...pairs, ...found.filter(({ form }) => !known.has(fold(form)))];
}

/** What is looked for of a whole name although nobody found it; what is more often another's is theirs only where it was found. */
function isTelling({ part, reach, text }: Form): boolean {
  return reach === 1 && part !== "whole" && text.length > 2;
}

/** `Benali, Nadia` in a label, `N. Benali`, `Nadia B.`: the new name written the same way. */
function otherWays(of: Substitution, given: { readonly first: string; readonly last: string }): Pair[] {
  const { entity, replacement } = of;
  return entity.forms.flatMap((form): Pair[] => {
    const { first, last } = readName(form);
    if (first === null || last === null || !(form.includes(",") || isInitial(first) || isInitial(last))) return [];
    const isComma = form.includes(",");
    const old = isComma ? `${last}, ${first}` : `${first} ${last}`;
    if (given.first === given.last) return [{ form: old, word: replacement, of }];
    const parts = [shortAs(first, entity.first, given.first), shortAs(last, entity.last, given.last)];
    const whole = isComma ? parts.reverse().join(", ") : parts.join(" ");
    return [{ form: old, word: whole.replace(/\.$/, ""), of, told: isComma ? replacement : whole }];
  });
}

/** A part of the new name, cut to its first letter where the old one is and the whole of it is known. */
function shortAs(written: string, known: string | null, given: string): string {
  return isInitial(written) && !isInitial(known ?? written) ? `${given.charAt(0)}.` : given;
}

function interviewsWith({ mentions }: Entity): ReadonlySet<string> {
  return new Set(mentions.map(({ transcript }) => transcript));
}

/** What a form is of the name as it is written elsewhere: `Cheikh`, of Siham Ben Cheikh, whom the key has as Bencheikh. */
function formIn(form: string, { forms }: Entity): Form | null {
  const wholes = forms.map(readName).filter(isFull);
  return wholes.map((whole) => formsOf(whole).get(plain(form))).find((one) => one !== undefined) ?? null;
}

/** Which part of a name a form is that is none of the whole name's: `Zeynep`, of whom somebody says that she is Zeynep-Nur Kaya. */
function partOf(form: string, { mentions }: Entity): Form["part"] {
  const title = mentions.find((one) => one.text === form)?.title;
  const { first, last } = readName(title === undefined ? form : `${title} ${form}`);
  return first !== null && last !== null ? "whole" : first === null ? "last" : "first";
}

/** The title stands where it did: `Mme Nadia Benali` stays a Mme. */
function withoutTitle(form: string): string {
  const { first, last, hasTitle } = readName(form);
  if (!hasTitle) return form;
  return [first, last].filter((part) => part !== null).join(" ") || form;
}
