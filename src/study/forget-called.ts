import { isAfterArticle } from "../identity/after-article.js";
import { perhapsWord } from "../identity/perhaps-word.js";
import { searchLowered } from "../identity/surfaces.js";
import { fold } from "../text/fold.js";
import { type Span, spanSet } from "../text/span.js";
import { tookPartIn } from "./forget-names.js";
import { nameFinder, type Trace } from "./forget-sought.js";
import type { Known, Theirs } from "./forget-theirs.js";
import type { Person } from "./forget-who.js";
import type { Study } from "./read.js";

export type Find = (text: string) => Span[];

/** Finds, in each file of the study, what the person is called there. */
export interface Called {
  /** What stands for them, and may be masked. */
  readonly find: (file: string) => Find;
  /** Every form of it, common word or not, with what may be theirs: what a person has to look at. */
  readonly trace: (file: string) => (text: string) => Trace[];
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
  const cached = <Made>(make: (place: string) => Made): ((file: string) => Made) => {
    const made = new Map<string, Made>();
    return (file) => {
      const find = made.get(file) ?? make(file);
      made.set(file, find);
      return find;
    };
  };
  const all = new Names(calls);
  return {
    find: cached((file) => all.masking(placesOf(file))),
    trace: cached((file) => all.tracing(placesOf(file))),
  };
}

/** By what the key may call a file: a transcript, and the sheets on it, by the transcript's id. */
function placesOf(file: string): string[] {
  const id = /^(?:transcripts|codings\/[^/]+)\/([^/]+)\.(?:txt|jsonl)$/.exec(file)?.[1];
  return id === undefined ? [file] : [file, id.normalize("NFC")];
}

interface Finding {
  readonly find: Find;
  /** In a text: whether what was found may be the common word. */
  readonly isDoubtful: (text: string) => (span: Span) => boolean;
  /** Parts of names that are looked for by themselves. */
  readonly alone: readonly string[];
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

  /** What is theirs without a doubt: one part alone of a name that may be the common word as well is left where nothing tells of a person. */
  masking(places: readonly string[]): Find {
    const { find, isDoubtful } = this.finder(places, "mask");
    return (text) => {
      const isPerhaps = isDoubtful(text);
      return find(text).filter((span) => !isPerhaps(span));
    };
  }

  /** All of it; in small letters a name that is a word too where the person was found, and no article makes it a thing. */
  tracing(places: readonly string[]): (text: string) => Trace[] {
    const { find, isDoubtful, alone } = this.finder(places, "trace");
    const lowered = this.isHere(places) ? searchLowered(alone) : () => [];
    return (text) => {
      const isPerhaps = isDoubtful(text);
      const sure = find(text).map(({ start, end }) => ({ start, end, perhaps: isPerhaps({ start, end }) }));
      const known = spanSet(sure);
      const words = lowered(text).filter((one) => !known.overlaps(one) && !isAfterArticle(text, one.start));
      return [...sure, ...words.map(({ start, end }) => ({ start, end, perhaps: true }))];
    };
  }

  private finder(places: readonly string[], how: "mask" | "trace"): Finding {
    const { person, always, others, theirs, study } = this.calls;
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
    const doubtful = new Set(alone.map(fold));
    const isDoubtful = (text: string): ((span: Span) => boolean) => {
      const isWord = perhapsWord(text, study.lang);
      return (span) => doubtful.has(fold(text.slice(span.start, span.end))) && isWord(span);
    };
    return { find: nameFinder({ forms, others: [...new Set([...others, ...whole])] }), isDoubtful, alone };
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
