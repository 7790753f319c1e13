import {
  type Form,
  formOf,
  formsOf,
  fullestFirst,
  isFull,
  mayBe,
  type NameOf,
  plain,
  type Read,
  readForm,
  spelt,
  wordsOf,
} from "./name-forms.js";
import { genderOf } from "./names/gender.js";
import { isInitial } from "./person-name.js";

/** What is known of the places in which names stand. */
export interface Where {
  /** Whether it is an interview; a text beside them may speak of anybody. */
  readonly isInterview: (place: string) => boolean;
  /** The other interviews of somebody whose whole name stands in one of theirs. */
  readonly alsoIn: (whole: string, place: string) => readonly string[];
}

/** Where a name is said. */
interface Spoken {
  readonly transcript: string;
  readonly text: string;
  /** The name in the order of a register, where that is told. */
  readonly name?: string;
  /** The title that stands right before it, where one does. */
  readonly title?: string;
  /** Set of a name alone that is somebody's first name and nobody's family name there. */
  readonly setApart?: true;
  /** Set where it is said to be a first name. */
  readonly firstName?: true;
}

/** Somebody with a whole name, or with several family names. */
interface Person {
  readonly name: string;
  readonly whole: NameOf;
  /** Where they are spoken of by it. */
  readonly places: Set<string>;
}

/** A name in full, and where it is said. */
interface Said extends Read {
  readonly one: Spoken;
}

/** Somebody who may be called by a form. */
interface Bearer extends Form {
  readonly person: Person;
}

/** What tells a family name alone from the same word as a first name. */
const FAMILY = " (family name)";

/**
 * Which forms are one person's. Whole names are learnt from the fullest on: what is a form of one person's name in an interview is
 * theirs there (`Anne Marie`, `Rosa García`), and no name of its own. A form that several may be called by is nobody's, and stands for itself.
 */
export class People {
  private readonly people = new Map<string, Person>();
  /** By every form of their names. */
  private readonly bearers = new Map<string, Bearer[]>();
  /** First names that are set apart somewhere, with the place. */
  private readonly apart: ReadonlySet<string>;
  /** What is said to be a first name somewhere, with the place. */
  private readonly firstNames: ReadonlySet<string>;
  /** Each form is read once in each place, however often it stands. */
  private readonly names = new Map<string, string>();

  constructor(
    mentions: readonly Spoken[],
    private readonly is: Where & { readonly isOwn: (form: string) => boolean },
  ) {
    const placed = ({ text, transcript }: Spoken): string => `${transcript}\n${plain(text)}`;
    this.apart = new Set(mentions.filter((one) => one.setApart).map(placed));
    this.firstNames = new Set(mentions.filter((one) => one.firstName).map(placed));
    const seen = new Set<string>();
    const wholes: Said[] = [];
    for (const one of mentions) {
      const { text, transcript } = one;
      if (seen.has(`${transcript}\n${text}`)) continue;
      seen.add(`${transcript}\n${text}`);
      const read = readForm(one.name ?? text);
      if (isFull(read.name)) wholes.push({ ...read, one });
    }
    const isShort = ({ name: { first, last } }: Said): boolean => isInitial(first ?? "") || isInitial(last ?? "");
    for (const each of fullestFirst(wholes.filter((each) => !isShort(each)))) this.learn(each);
    for (const { one, name } of wholes.filter(isShort))
      if (this.spelt(name, one.transcript) === null) this.add(one, name);
  }

  /** A whole name, unless it is a form of a fuller one there, or somebody's of another interview in the other order, and nothing sets its bearer apart (`son fils Jean Dumont`). */
  private learn({ one, ...read }: Said): void {
    const isApart = this.apart.has(`${one.transcript}\n${plain(one.text)}`);
    const here = this.having(formOf(read), one.transcript).filter((bearer) => mayBe(bearer, read));
    const found = nearestOf(here.length > 0 ? here : this.turned(read));
    const [bearer, ...others] = found;
    if (isApart || bearer === undefined || (others.length > 0 && found.every(({ part }) => part === "whole")))
      this.add(one, read.name);
    else if (others.length === 0) this.placed(one, bearer.person);
  }

  private add(one: Spoken, { first, last }: NameOf): void {
    const whole = { first, last };
    const name = nameOf(whole);
    const known = this.people.get(name);
    const person = known ?? { name, whole, places: new Set<string>() };
    this.placed(one, person);
    if (known !== undefined) return;
    this.people.set(name, person);
    for (const [form, one] of formsOf(whole))
      this.bearers.set(form, [...(this.bearers.get(form) ?? []), { ...one, person }]);
  }

  private placed({ text, transcript }: Spoken, { places }: Person): void {
    for (const place of [transcript, ...this.is.alsoIn(text, transcript)]) places.add(place);
  }

  /** Of a name with an initial (`Benali, N.`, `Nadia B.`) the one person of the interview, or beside them of the study, whose whole name it may be; null where none is, or several. */
  private spelt({ first, last }: NameOf, place: string): string | null {
    if (first === null || last === null || isInitial(first) === isInitial(last)) return null;
    const [part, letter, spelt] = isInitial(first)
      ? (["last", plain(first).charAt(0), last] as const)
      : (["first", plain(last).charAt(0), first] as const);
    const begins = ({ whole }: Person): boolean =>
      plain((part === "last" ? whole.first : whole.last) ?? "").startsWith(letter);
    const all = this.having(plain(spelt), place).filter((one) => one.part === part && begins(one.person));
    const [one, ...others] = nearestOf(all);
    return one === undefined || others.length > 0 ? null : one.person.name;
  }

  /** Who may be called by a form in an interview; beside them, in the study. */
  private having(form: string, place: string): Bearer[] {
    const all = this.bearers.get(form) ?? [];
    return this.is.isInterview(place) ? all.filter(({ person }) => person.places.has(place)) : all;
  }

  /** Who has this for a whole name with the family name first, in any interview. */
  private turned(read: Read): Bearer[] {
    const all = this.bearers.get(formOf(read)) ?? [];
    return all.filter((one) => one.order === "turned" && one.reach === 0 && mayBe(one, read));
  }

  nameOf(one: Spoken): string {
    const at = `${one.transcript}\n${one.title === undefined ? "" : "titled "}${one.text}`;
    const name = this.names.get(at) ?? this.find(one);
    this.names.set(at, name);
    return name;
  }

  private find({ text, transcript, title, name = text }: Spoken): string {
    const read = readForm(name);
    const { first, last, hasTitle } = read.name;
    const isWhole = first !== null && last !== null;
    const form = formOf(read);
    const spelt = this.spelt(read.name, transcript);
    if (spelt !== null) return spelt;
    if (!isWhole && this.is.isOwn(text)) return `person ${form}`;
    const isTitled = (hasTitle && first === null) || title !== undefined;
    const isFirst = first !== null || this.firstNames.has(`${transcript}\n${form}`);
    const use = isTitled && !isWhole ? "family" : isWhole || !isFirst ? "any" : "first";
    const [owner, ...others] = speltAs(read, this.owners(read, transcript, use));
    if (owner !== undefined && others.length === 0) return owner.person.name;
    const isTwofold = use === "family" && this.isFirstAndFamily(form);
    return isTwofold ? `person ${form}${FAMILY}` : `person ${form}`;
  }

  /**
   * Whose a form may be. After a title theirs who have it for a family name come first, of a first name that the lists
   * have theirs who have it for one. A first name that is set apart, or that is a woman's, is nobody's family name.
   */
  private owners(read: Read, place: string, use: "first" | "family" | "any"): Bearer[] {
    const form = formOf(read);
    const all = this.having(form, place).filter((one) => mayBe(one, read));
    const of = (part: Bearer["part"]): Bearer[] => nearestOf(all.filter((one) => one.part === part));
    if (use === "any") return nearestOf(all);
    if (use === "family") return of("last").length > 0 ? of("last") : of("first");
    const isFirstOnly = this.apart.has(`${place}\n${form}`) || genderOf(form) === "f";
    return of("first").length > 0 || isFirstOnly ? of("first") : of("last");
  }

  private isFirstAndFamily(form: string): boolean {
    const parts = new Set(this.bearers.get(form)?.map(({ part }) => part));
    return parts.has("first") && parts.has("last");
  }

  /** Somebody's name in full; of a form of several words that is none (`Anne Marie`) which part it is of theirs who may be called by it; null where nothing tells. */
  partsOf(name: string): NameOf | "first" | "last" | null {
    const known = this.people.get(name);
    if (known !== undefined) return known.whole;
    const form = formIn(name);
    const [part, ...others] = new Set(nearestOf(this.bearers.get(form) ?? []).map((one) => one.part));
    return !form.includes(" ") || others.length > 0 || part === "whole" ? null : (part ?? null);
  }

  /** Whether several may be called by it; of a whole name whether it is a shorter form of several others in one interview. */
  isShared(name: string): boolean {
    const own = this.people.get(name);
    const all = (this.bearers.get(formIn(name)) ?? []).filter(({ person }) => person !== own);
    const isHere = ({ part, person }: Bearer): boolean =>
      part === "whole" && [...person.places].some((place) => own?.places.has(place));
    const others = own === undefined || own.whole.first === null ? all : nearestOf(all.filter(isHere));
    return new Set(others.map(({ person }) => person)).size > 1;
  }
}

/** Those of whose name it is the nearest form. */
function nearestOf(bearers: readonly Bearer[]): Bearer[] {
  const least = Math.min(...bearers.map(({ reach }) => reach));
  return bearers.filter(({ reach }) => reach === least);
}

/** Of several those of whose name it is a form as it is written: `Desmet` is Piet Desmet's before it is Jan De Smet's. */
function speltAs(read: Read, bearers: readonly Bearer[]): readonly Bearer[] {
  const own = bearers.length > 1 ? bearers.filter(({ text }) => spelt(text) === wordsOf(read)) : [];
  return own.length > 0 ? own : bearers;
}

function nameOf({ first, last }: NameOf): string {
  return `person ${plain(`${first ?? ""} ${last ?? ""}`)}`;
}

function formIn(name: string): string {
  return name.slice("person ".length).replace(FAMILY, "");
}
