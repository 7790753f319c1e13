import { fold } from "../fold.js";
import type { Span } from "../span.js";
import { type Attribution, readAttribution } from "./attribution.js";
import { type CitationKind, citationKind, namesInstitution } from "./citation.js";
import type { KnownPeople } from "./known-people.js";
import type { PersonName } from "./person.js";
import { speaks, verbBefore } from "./speech.js";
import { type Paragraph, paragraphAt, type Work } from "./work.js";

/** Who the author's sentence about a quotation says has spoken. */
export type Introduction =
  | { readonly kind: "person"; readonly attribution: Attribution; readonly by: "verb" | "name" }
  | { readonly kind: "several" }
  | { readonly kind: CitationKind | "nobody" };

/** Finds the person named in the sentence before a quotation, or in the words right after it. */
export function introducedBy(
  work: Work,
  quotation: Span & { readonly from: number; readonly to: number },
  known: KnownPeople,
): Introduction {
  const after = namedAfter(work, quotation.to, known);
  if (after !== null) return { kind: "person", attribution: after, by: "verb" };
  const sentence = sentenceBefore(work, quotation.from);
  return introducedIn(sentence, known);
}

/** Who a sentence that leads to somebody's words is about. */
export function introducedIn(sentence: string, known: KnownPeople): Introduction {
  const described = describedIn(sentence);
  if (described !== null) return { kind: "person", attribution: described, by: "verb" };
  const named = namesIn(sentence, known);
  if (citesIn(sentence, known)) return { kind: "citation" };
  const keys = new Set(named.map(({ person }) => person.key));
  const last = named.at(-1);
  if (last === undefined) return { kind: namesInstitution(sentence) ? "institution" : "nobody" };
  const tail = sentence.slice(last.end);
  if (namesInstitution(tail)) return { kind: "institution" };
  const says =
    speaks(tail) ||
    /:\s*$/.test(tail) ||
    /\b(?:selon|pour|d'apres|chez|according to|for)\s+$/.test(fold(sentence.slice(0, last.start)));
  if (keys.size > 1 && !speaks(tail) && !directlyBefore(sentence, last.start)) return { kind: "several" };
  return {
    kind: "person",
    attribution: plain(last.person),
    by: says || directlyBefore(sentence, last.start) ? "verb" : "name",
  };
}

const directlyBefore = (sentence: string, at: number): boolean =>
  verbBefore(
    `, ${sentence
      .slice(Math.max(0, at - 40), at)
      .replace(/^.*[,.;:]\s*/s, "")
      .replace(/^(?:comme|as)\s/i, "")}`,
  );

const plain = (person: PersonName): Attribution => ({
  person,
  facts: [],
  certainty: "strong",
  mended: false,
  translated: false,
});

/** The author's words from the beginning of the sentence, or the end of the quotation before, to a quotation. */
export function sentenceBefore(work: Work, from: number): string {
  const paragraph = work.paragraphs[paragraphAt(work, from)];
  const begins = Math.max(paragraph?.start ?? 0, from - 400);
  if (paragraph !== undefined && /^[\s*_–—-]*$/.test(work.clean.slice(begins, from))) return leadingTo(work, paragraph);
  return lastSentence(work.clean.slice(begins, from));
}

/** The last sentence of the paragraph above, where it ends in a colon. */
export function leadingTo({ paragraphs, clean }: Work, paragraph: Paragraph): string {
  const above = paragraphs[paragraphs.indexOf(paragraph) - 1];
  if (above === undefined || above.region !== paragraph.region) return "";
  const text = clean.slice(Math.max(above.start, above.end - 400), above.end).trimEnd();
  return text.endsWith(":") ? lastSentence(text) : "";
}

function lastSentence(text: string): string {
  const cut = [
    ...text.matchAll(/[»”]\s*(?:\([^()]*\)|\[[^[\]]*\])?\s*[.;]?|(?<=[\p{Ll}\d)»”"]{2})[.!?…]\s+(?=\p{Lu})/gu),
  ].at(-1);
  return cut === undefined ? text : text.slice(cut.index + cut[0].length);
}

/** `Maud (40e année, 17 ans d'ancienneté) explique`: the name with its bracket, or with its facts between commas. */
function describedIn(sentence: string): Attribution | null {
  const whole = sentence.length > 160 ? null : readAttribution(sentence.trim().replace(/\s?:$/, ""));
  if (whole?.kind === "person" && isDescribed(whole.attribution) && !hasMention(whole.attribution))
    return whole.attribution;
  const match =
    /(\p{Lu}[\p{L}\p{M}’'-]*(?:\s?\d{1,3})?)\s*(?:\(([^()]{3,160})\)|,\s([^()«»]{3,120}?),?\s(?=\p{Ll}+\s?(?:[,:]|que|qu['’])|:))/u.exec(
      sentence,
    );
  if (match === null) return null;
  const reading = readAttribution(`${match[1]}, ${match[2] ?? match[3] ?? ""}`);
  return reading.kind === "person" && isDescribed(reading.attribution) ? reading.attribution : null;
}

const hasMention = ({ facts }: Attribution): boolean => facts.some(({ attribute }) => attribute === "mention");

const isDescribed = ({ certainty, person, facts }: Attribution): boolean =>
  certainty === "strong" && person.kind !== "role" && facts.some(({ attribute }) => attribute !== "mention");

interface Named extends Span {
  readonly person: PersonName;
}

/** Every known person whom a text names, in order. */
export function namesIn(text: string, { people }: KnownPeople): Named[] {
  const found: Named[] = [];
  for (const [key, labels] of people)
    for (const label of labels) {
      const at = wholeWord(text, label);
      if (at === -1 || found.some((one) => one.start <= at && at < one.end)) continue;
      const kind = key.includes(":") ? "code" : "name";
      found.push({ start: at, end: at + label.length, person: { kind, label, key } });
    }
  return found.sort((a, b) => a.start - b.start);
}

function wholeWord(text: string, word: string): number {
  for (let at = text.lastIndexOf(word); at !== -1; at = at === 0 ? -1 : text.lastIndexOf(word, at - 1)) {
    const [before, after] = [text.charAt(at - 1), text.charAt(at + word.length)];
    if (!/[\p{L}\p{N}-]/u.test(before) && !/[\p{L}\p{N}-]/u.test(after)) return at;
  }
  return -1;
}

/** Whether a sentence names an author with a year, or one whom the work cites elsewhere. */
function citesIn(sentence: string, { authors, people }: KnownPeople): boolean {
  const bracket = /[([]([^()[\]]{2,80})[)\]][^()]*$/.exec(sentence)?.[1];
  if (bracket !== undefined && citationKind(bracket) !== null) return true;
  const words = sentence.match(/\p{Lu}[\p{L}'’-]+/gu) ?? [];
  return words.some((word) => authors.has(fold(word)) && !people.has(fold(word)));
}

/** `», explique Julie` */
function namedAfter(work: Work, to: number, known: KnownPeople): Attribution | null {
  const end = work.paragraphs[paragraphAt(work, Math.max(0, to - 1))]?.end ?? to;
  const text = work.clean.slice(to, Math.min(end, to + 90));
  const first = namesIn(text.split(/[«“"]|[.!?](?=\s+\p{Lu})/u)[0] ?? "", known)[0];
  if (first === undefined) return null;
  return verbBefore(text.slice(0, first.start)) ? plain(first.person) : null;
}
