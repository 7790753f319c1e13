import { perhapsWord } from "../identity/perhaps-word.js";
import { fold } from "../text/fold.js";
import type { Span } from "../text/span.js";
import { tookPartIn } from "./forget-names.js";
import { nameFinder } from "./forget-sought.js";
import type { Known, Theirs } from "./forget-theirs.js";
import type { Person } from "./forget-who.js";
import type { Study } from "./read.js";

export type Find = (text: string) => Span[];

/** Finds, in each file of the study, what the person is called there. */
export interface Called {
  /** What stands for them, and may be masked. */
  readonly find: (file: string) => Find;
  /** The same, with what may be theirs, which a person has to look at. */
  readonly trace: (file: string) => Find;
}

export interface Calls {
  readonly study: Study;
  readonly person: Person;
  readonly theirs: Theirs;
  /** Names that are theirs alone wherever they stand: the pseudonym, labels, interviews. */
  readonly always: readonly string[];
  /** Names of other people and interviews. */
  readonly others: readonly string[];
}

/**
 * Whole names are the person's everywhere. One part alone of a pseudonym is theirs unless it is somebody else's too, who is
 * there; a real first name or family name alone where it was found for them: elsewhere it is a namesake's, or left by mistake.
 */
export function calledIn(calls: Calls): Called {
  const cached = (make: (place: string) => Find): ((file: string) => Find) => {
    const made = new Map<string, Find>();
    return (file) => {
      const find = made.get(file) ?? make(file);
      made.set(file, find);
      return find;
    };
  };
  const all = new Names(calls);
  return {
    find: cached((file) => all.finder(placesOf(file), "mask")),
    trace: cached((file) => all.finder(placesOf(file), "trace")),
  };
}

/** By what the key may call a file: a transcript, and the sheets on it, by the transcript's id. */
function placesOf(file: string): string[] {
  const id = /^(?:transcripts|codings\/[^/]+)\/([^/]+)\.(?:txt|jsonl)$/.exec(file)?.[1];
  return id === undefined ? [file] : [file, id.normalize("NFC")];
}

class Names {
  private readonly wholes: readonly string[];
  private readonly parts: readonly string[];
  private readonly reals: readonly string[];
  private readonly elses: readonly Known[];
  private readonly whole: readonly string[];

  constructor(private readonly calls: Calls) {
    const { own, unsure, others } = calls.theirs;
    const names = own.flatMap(({ pseudonym, real }) => [pseudonym, ...real]);
    this.wholes = names.filter(isWhole);
    this.parts = own.flatMap(({ pseudonym }) => (isWhole(pseudonym) ? partsOf(pseudonym) : [pseudonym]));
    this.reals = own.flatMap(({ real }) => real).filter((form) => !isWhole(form));
    this.elses = [...unsure, ...others];
    this.whole = this.elses.map(({ pseudonym }) => pseudonym).filter(isWhole);
  }

  finder(places: readonly string[], how: "mask" | "trace"): Find {
    const { person, always, others, theirs } = this.calls;
    const isHere = this.isHere(places);
    const sure = [...always.filter((form) => fold(form) !== fold(person.id)), ...this.wholes];
    const id = isHere || !this.isElses(person.id, places) ? [person.id] : [];
    const parts = this.parts.filter((part) => !this.isElses(part, places) || (how === "trace" && isHere));
    const reals = this.reals.filter((form) => isHere || (how === "trace" && !this.isElses(form, places)));
    const unsure = how === "trace" ? theirs.unsure.map(({ pseudonym }) => pseudonym) : [];
    const taken = new Set([...sure, ...id, ...unsure].map(fold));
    const alone = [...parts, ...reals].filter((form) => !taken.has(fold(form)));
    const whole = this.whole.filter((name) => !taken.has(fold(name)));
    const forms = [...new Set([...sure, ...id, ...unsure, ...alone])];
    return withoutWords(nameFinder({ forms, others: [...new Set([...others, ...whole])] }), alone, this.calls.study);
  }

  /** Whether the person was found there, or may have been. */
  private isHere(places: readonly string[]): boolean {
    const { person, theirs } = this.calls;
    if (places.some((place) => tookPartIn(place, person))) return true;
    return theirs.own.some((one) => isFoundIn(one, places));
  }

  /** Whether somebody else of this name is there, or may be. */
  private isElses(word: string, places: readonly string[]): boolean {
    const sought = fold(word);
    const has = ({ pseudonym }: Known): boolean => partsOf(pseudonym).some((part) => fold(part) === sought);
    return this.elses.some((one) => has(one) && isFoundIn(one, places));
  }
}

function isFoundIn({ found }: Known, places: readonly string[]): boolean {
  return found === undefined || found.some((place) => places.includes(place));
}

function isWhole(form: string): boolean {
  return /\S\s+\S/.test(form);
}

/** A first name and a family name, as they are given. */
function partsOf(name: string): string[] {
  const [first = "", ...rest] = name.split(/\s+/);
  return rest.length === 0 ? [first] : [first, rest.join(" ")];
}

/** One part alone of a name that may be the common word as well is left where nothing tells of a person. */
function withoutWords(find: Find, alone: readonly string[], { lang }: Study): Find {
  const doubtful = new Set(alone.map(fold));
  return (text) => {
    const isWord = perhapsWord(text, lang);
    return find(text).filter((span) => !doubtful.has(fold(text.slice(span.start, span.end))) || !isWord(span));
  };
}
