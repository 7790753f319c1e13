import { fold } from "../fold.js";
import type { Aside } from "./brackets.js";
import { citedAuthors } from "./citation.js";
import type { Mark } from "./marks.js";
import { CODE_WORD, codeAt, type PersonName } from "./person.js";
import { saysAfter } from "./reporting.js";
import { verbBefore } from "./speech.js";
import type { Work } from "./work.js";

/** Whom a work interviews, as far as its own words show. */
export interface KnownPeople {
  /** People by key, with every spelling that the work has for them. */
  readonly people: ReadonlyMap<string, ReadonlySet<string>>;
  /** Family names of cited authors, folded. */
  readonly authors: ReadonlySet<string>;
}

export interface Evidence {
  readonly brackets: ReadonlyMap<number, Aside>;
  readonly marks: readonly Mark[];
  /** People of the participants' table or list. */
  readonly listed: readonly PersonName[];
}

/** Gathers the people who are certain: listed, described beyond doubt, or named after quotations again and again. */
export function knownPeople({ clean }: Work, { brackets, marks, listed }: Evidence): KnownPeople {
  const authors = citedAuthors(clean);
  const people = new Map<string, Set<string>>();
  const add = ({ key, label }: PersonName): void => void people.set(key, (people.get(key) ?? new Set()).add(label));
  for (const person of listed) add(person);
  const weak: PersonName[] = [];
  const ends = new Set(marks.map((mark) => mark.end));
  for (const { start, reading } of brackets.values()) {
    if (reading.kind !== "person") continue;
    const { person, certainty } = reading.attribution;
    if (certainty === "strong" && person.kind !== "role") add(person);
    else if (follows(clean, start, ends)) weak.push(person);
  }
  for (const person of codesThatSpeak(clean))
    if (/\p{L}{4}/u.test(person.prefix ?? "")) add(person);
    else weak.push(person);
  for (const person of weak) if (isRepeated(person, weak, authors)) add(person);
  return { people, authors };
}

const CODES = /(?<![\p{L}\p{N}])[A-Z]{1,4}\s?[-_.]?\d{1,3}(?![\p{L}\d])/gu;

/** Codes beside a verb of speech in the author's own sentence: `P4 said`, `explique E7`. */
function codesThatSpeak(text: string): PersonName[] {
  return [...text.matchAll(CODES), ...text.matchAll(CODE_WORD)].flatMap(({ index }) => {
    const code = codeAt(text.slice(index, index + 40));
    if (code === null) return [];
    const before = /[^\s»”",.]*(?:\s[^\s»”",.]+){0,2}\s$/.exec(text.slice(Math.max(0, index - 40), index))?.[0] ?? "";
    return saysAfter(text.slice(index + code.length)) || verbBefore(`, ${before}`) ? [code.person] : [];
  });
}

/** Whether a bracket stands right after a quotation mark. */
function follows(text: string, start: number, ends: ReadonlySet<number>): boolean {
  let at = start;
  while (at > 0 && /[\s.,;*_]/.test(text.charAt(at - 1))) at--;
  return ends.has(at);
}

function isRepeated(person: PersonName, all: readonly PersonName[], authors: ReadonlySet<string>): boolean {
  if (person.kind === "code") {
    if (/^H$/.test(person.prefix ?? "")) return false;
    return new Set(all.filter((other) => other.prefix === person.prefix).map(({ key }) => key)).size > 1;
  }
  if (person.kind === "role" || isAuthor(person, authors)) return false;
  return all.filter((other) => other.key === person.key).length > 1;
}

/** Whether a name, or its last word, is that of an author whom the work cites. */
export function isAuthor({ label }: PersonName, authors: ReadonlySet<string>): boolean {
  return authors.has(fold(label)) || authors.has(fold(label.split(/\s+/).at(-1) ?? ""));
}

/** Whether an aside names somebody interviewed beyond doubt. */
export function isCertain({ reading }: Aside, { people }: KnownPeople): boolean {
  if (reading.kind !== "person") return false;
  const { certainty, person } = reading.attribution;
  return certainty === "strong" || people.has(person.key);
}
