import { fold } from "../fold.js";
import type { Span } from "../span.js";
import { citationKind } from "./citation.js";
import type { KnownPeople } from "./known-people.js";
import { codeAt, type PersonName } from "./person.js";

interface Named extends Span {
  readonly person: PersonName;
}

/** Every known person whom a text names, in order. A first name that a family name follows which no one interviewed has is somebody else's: an author's. */
export function namesIn(text: string, { people }: KnownPeople): Named[] {
  const found: Named[] = [];
  const wholes = [...people.values()].flatMap((labels) => [...labels]).filter((label) => /\s/.test(label));
  for (const [key, labels] of people)
    for (const label of labels) {
      const at = wholeWord(text, label, (end) => isAnothers(text, end, { label, wholes }));
      if (at === -1 || found.some((one) => one.start <= at && at < one.end)) continue;
      const code = key.includes(":") ? codeAt(label)?.person : undefined;
      found.push({ start: at, end: at + label.length, person: code ?? { kind: "name", label, key } });
    }
  return found.sort((a, b) => a.start - b.start);
}

function wholeWord(text: string, word: string, isNot: (end: number) => boolean): number {
  for (let at = text.lastIndexOf(word); at !== -1; at = at === 0 ? -1 : text.lastIndexOf(word, at - 1)) {
    const [before, after] = [text.charAt(at - 1), text.charAt(at + word.length)];
    if (!/[\p{L}\p{N}-]/u.test(before) && !/[\p{L}\p{N}-]/u.test(after) && !isNot(at + word.length)) return at;
  }
  return -1;
}

const FAMILY =
  /^[ \u00a0](?:(?:de|du|des|van|von|der|den|di|da|le|la|el|al|ben)[ \u00a0]|d['’])*\p{Lu}[\p{L}'’]*\p{Ll}[\p{L}'’-]*/u;

/** Whether a family name follows, of a person whom the work does not know under it. */
function isAnothers(
  text: string,
  end: number,
  { label, wholes }: { label: string; wholes: readonly string[] },
): boolean {
  if (/\d/.test(label)) return false;
  const family = FAMILY.exec(text.slice(end, end + 60))?.[0];
  if (family === undefined) return false;
  return !wholes.some((whole) => whole.startsWith(label) && whole.slice(label.length).startsWith(family));
}

/** Whether a sentence names an author with a year, or one whom the work cites elsewhere. */
export function citesIn(sentence: string, { authors, people }: KnownPeople): boolean {
  const bracket = /[([]([^()[\]]{2,80})[)\]][^()]*$/.exec(sentence)?.[1];
  const again = /^(?:ibid\.?|ibidem|idem)$/i.test(bracket ?? "") && people.size > 0;
  if (bracket !== undefined && citationKind(bracket) !== null && !again) return true;
  const words = sentence.match(/\p{Lu}[\p{L}'’-]+/gu) ?? [];
  return words.some((word) => authors.has(fold(word)) && !people.has(fold(word)));
}
