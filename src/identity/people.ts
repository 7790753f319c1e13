import { fold } from "../text/fold.js";
import { genderOf } from "./names/gender.js";
import { isInitial, readName, wordsOfFamily } from "./person-name.js";

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
}

interface Whole {
  readonly first: string;
  readonly last: string;
}

/** What tells a family name alone from the same word as a first name. */
const FAMILY = " (family name)";

/** Who has a word for the one part of their name. */
type Bearers = Map<string, Set<string>>;

/** Which forms are one person's: a word alone is somebody's whom it fits in the same part of the name. */
export class People {
  private readonly full = new Set<string>();
  private readonly byFirst: Bearers = new Map();
  private readonly byLast: Bearers = new Map();
  /** By one word of a family name of several: `madame Kalonji`, of Espérance Mbuyi Kalonji. */
  private readonly byWordOfLast: Bearers = new Map();
  /** Where each whole name stands. */
  private readonly places = new Map<string, Set<string>>();
  /** First names that are set apart somewhere, with the place. */
  private readonly apart: ReadonlySet<string>;
  /** Each form is read once in each place, however often it stands. */
  private readonly names = new Map<string, string>();

  constructor(
    mentions: readonly Spoken[],
    private readonly is: Where & { readonly isOwn: (form: string) => boolean },
  ) {
    this.apart = new Set(
      mentions.filter((one) => one.setApart).map(({ text, transcript }) => `${transcript}\n${plain(text)}`),
    );
    const seen = new Set<string>();
    const short: Spoken[] = [];
    for (const one of mentions) {
      const { text, transcript, name = text } = one;
      if (seen.has(`${transcript}\n${text}`)) continue;
      seen.add(`${transcript}\n${text}`);
      const { first, last } = readName(name);
      if (first === null || last === null) continue;
      if (isInitial(first) || isInitial(last)) short.push(one);
      else this.learn(one, { first, last });
    }
    for (const one of short) {
      const { first, last } = readName(one.text);
      if (first !== null && last !== null && this.spelt({ first, last }, one.transcript) === null)
        this.learn(one, { first, last });
    }
  }

  private learn({ text, transcript }: Spoken, { first, last }: Whole): void {
    const name = nameOf({ first, last });
    this.full.add(name);
    const places = this.places.get(name) ?? new Set();
    for (const place of [transcript, ...this.is.alsoIn(text, transcript)]) places.add(place);
    this.places.set(name, places);
    if (!isInitial(first)) add(this.byFirst, plain(first), name);
    if (!isInitial(last)) add(this.byLast, plain(last), name);
    for (const word of wordsOfFamily(last)) add(this.byWordOfLast, plain(word), name);
  }

  /** Of a name with an initial (`Benali, N.`, `Nadia B.`) the one person of the interview, or beside them of the study, whose whole name it may be; null where none is, or several. */
  private spelt({ first, last }: Whole, place: string): string | null {
    if (isInitial(first) === isInitial(last)) return null;
    const letter = plain(isInitial(first) ? first : last).charAt(0);
    const all = isInitial(first)
      ? this.having(this.byLast, plain(last), place).filter((name) => name.startsWith(`person ${letter}`))
      : this.having(this.byFirst, plain(first), place).filter((name) =>
          name.startsWith(`person ${plain(first)} ${letter}`),
        );
    const [one = null, ...others] = all;
    return others.length > 0 ? null : one;
  }

  /** Who has this part in an interview; beside them, in the study. */
  private having(bearers: Bearers, part: string, place: string): string[] {
    const all = [...(bearers.get(part) ?? [])];
    return this.is.isInterview(place) ? all.filter((name) => this.places.get(name)?.has(place)) : all;
  }

  nameOf(one: Spoken): string {
    const at = `${one.transcript}\n${one.title === undefined ? "" : "titled "}${one.text}`;
    const name = this.names.get(at) ?? this.find(one);
    this.names.set(at, name);
    return name;
  }

  private find({ text, transcript, title, name = text }: Spoken): string {
    const { first, last, hasTitle } = readName(name);
    if (first !== null && last !== null) return this.spelt({ first, last }, transcript) ?? nameOf({ first, last });
    const part = plain(first ?? last ?? text);
    if (this.is.isOwn(text)) return `person ${part}`;
    const isTitled = (hasTitle && first === null) || title !== undefined;
    const use = isTitled ? "family" : first === null ? "either" : "first";
    const [owner, ...others] = this.owners(part, transcript, use);
    if (owner !== undefined && others.length === 0) return owner;
    const isTwofold = use === "family" && this.byFirst.has(part) && this.byLast.has(part);
    return isTwofold ? `person ${part}${FAMILY}` : `person ${part}`;
  }

  /**
   * Whose a word alone may be. After a title theirs who have it for a family name come first, of a first name that the lists
   * have theirs who have it for one. A first name that is set apart, or that is a woman's, is nobody's family name.
   */
  private owners(part: string, place: string, use: "first" | "family" | "either"): string[] {
    const [firsts, lasts] = [this.having(this.byFirst, part, place), this.having(this.byLast, part, place)];
    if (use === "either") return [...firsts, ...lasts.filter((name) => !firsts.includes(name))];
    if (use === "family" && lasts.length === 0) {
      const wider = this.having(this.byWordOfLast, part, place);
      return wider.length > 0 ? wider : firsts;
    }
    if (use === "family") return lasts;
    const isFirstOnly = this.apart.has(`${place}\n${part}`) || genderOf(part) === "f";
    return firsts.length > 0 || isFirstOnly ? firsts : lasts;
  }

  isShared(name: string): boolean {
    const part = name.slice("person ".length).replace(FAMILY, "");
    const bearers = new Set([...(this.byFirst.get(part) ?? []), ...(this.byLast.get(part) ?? [])]);
    return !this.full.has(name) && bearers.size > 1;
  }
}

function add(bearers: Bearers, part: string, name: string): void {
  bearers.set(part, (bearers.get(part) ?? new Set()).add(name));
}

function nameOf({ first, last }: Whole): string {
  return `person ${plain(first)} ${plain(last)}`;
}

/** What two ways of writing one thing share: letters and digits alone. */
export function plain(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}@]+/gu, " ")
    .trim();
}
