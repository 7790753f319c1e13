import { fold } from "../fold.js";
import type { Span } from "../span.js";
import { isSaidToPronoun, isSpokenTo } from "./addressed.js";
import { anotherAfter, claimsAnother, isAbout } from "./another.js";
import { type Attribution, isSure, readAttribution } from "./attribution.js";
import { type CitationKind, namesInstitution } from "./citation.js";
import { clauseAfter } from "./clause.js";
import { type Mention, mentionsIn } from "./described.js";
import { isHearsay, isOfAnother } from "./hearsay.js";
import { isAuthor, type KnownPeople } from "./known-people.js";
import { citesIn, namesIn } from "./named.js";
import type { PersonName } from "./person.js";
import { isPronounClause, saysAfter, tieOf } from "./reporting.js";
import { leadOf } from "./sentence.js";
import { speaks, verbBefore } from "./speech.js";
import { plainWords, voicesIn } from "./voices.js";
import type { Work } from "./work.js";

/** Who the author's sentence about a quotation says has spoken. */
export type Introduction =
  | { readonly kind: "person"; readonly attribution: Attribution; readonly by: "verb" | "name" }
  /** `pronoun`: only `elle` or `il`; `stranger`: somebody of whom nothing says that they were interviewed; `hearsay`: somebody who is only spoken of; `another`: somebody interviewed and another are named, and either may have spoken. */
  | { readonly kind: "several" | "pronoun" | "stranger" | "hearsay" | "another" }
  | { readonly kind: CitationKind | "nobody" };

/** Finds the person named in the words right after a quotation, or in the sentence before it. */
export function introducedBy(
  work: Work,
  quotation: Span & { readonly from: number; readonly to: number },
  known: KnownPeople,
): Introduction {
  const after = saidAfter(work, quotation.to, known);
  const lead = leadOf(work, quotation.from);
  if (after?.kind === "person" && claimsAnother(lead, known)) return { kind: "another" };
  if (after !== null && after.kind !== "stranger" && after.kind !== "pronoun") return after;
  const before = introducedIn(lead, known, work.clean.slice(quotation.start, quotation.end));
  if (before.kind === "nobody" || before.kind === "pronoun" || before.kind === "stranger") return after ?? before;
  return before;
}

/** `», explique Julie` */
function saidAfter(work: Work, to: number, known: KnownPeople): Introduction | null {
  const clause = clauseAfter(work, to);
  if (clause === null) return null;
  if (clause.kind === "spoken-to") return { kind: "hearsay" };
  if (clause.kind !== "person") return { kind: clause.kind };
  const { person, attribution, tie } = clause;
  const isKnown = known.people.has(person.key);
  if (!isKnown && isAuthor(person, known.authors)) return { kind: "citation" };
  if (isKnown || attribution?.certainty === "strong" || tie === "us")
    return { kind: "person", attribution: attribution ?? plain(person), by: "verb" };
  if (tie === "likely") return null;
  return attribution === null ? { kind: "stranger" } : { kind: "person", attribution, by: "name" };
}

/** Who a sentence that leads to somebody's words is about. */
export function introducedIn(sentence: string, known: KnownPeople, quoted = ""): Introduction {
  const all = candidatesIn(sentence, known);
  const people = all.filter((one) => !isSpokenTo(sentence, one));
  const described = people.findLast(({ attribution }) => attribution !== null);
  if (citesIn(sentence.slice(described?.end ?? 0), known)) return { kind: "citation" };
  const speaker = speakerAmong(people, sentence);
  if (speaker === "several") return { kind: "several" };
  if (speaker === null) return all.length > 0 ? { kind: "hearsay" } : withoutName(sentence, known, quoted);
  const [head, tail] = [sentence.slice(0, speaker.start), sentence.slice(speaker.end)];
  if (isOfAnother(head, tail)) return { kind: "hearsay" };
  if (
    isOnlyNear(head, tail) ||
    isWithin(head, tail, known) ||
    isAbout(head, tail, known) ||
    anotherAfter(tail, known, quoted)
  )
    return { kind: "another" };
  const says =
    speaker.attribution?.certainty === "strong" ||
    speaks(tail) ||
    /:\s*$/.test(tail) ||
    directlyBefore(sentence, speaker.start) ||
    /\b(?:selon|pour|d'apres|chez|according to|for)\s+$/.test(fold(head));
  return { kind: "person", attribution: speaker.attribution ?? plain(speaker.person), by: says ? "verb" : "name" };
}

/** `Sur le bureau de Maud, une carte :`: somebody is named, and something else follows. */
const isOnlyNear = (lead: string, tail: string): boolean =>
  (/(?:^|\s)(?:de\s|du\s|d['’]|of\s)$/iu.test(lead) || /^['’]s\s/.test(tail)) &&
  /^[^,]*,\s(?:(?:une?|les?|la|des|son|sa|ses|an?|the|his|her)\s|l['’])\p{Ll}[^,]*$/u.test(
    tail.replace(/^\s*\([^()]*\)/, ""),
  );

/** `Sa cheffe, raconte Maud, lui a dit :` */
const isWithin = (head: string, tail: string, known: KnownPeople): boolean =>
  /^\s*,/.test(tail) && verbBefore(/,[^,]*$/.exec(head)?.[0] ?? "") && voicesIn(plainWords(head, known)).length > 0;

/** A sentence that names nobody: somebody by what they are, a pronoun, an office. */
function withoutName(sentence: string, known: KnownPeople, quoted: string): Introduction {
  const role = roleIn(sentence);
  if (role !== null) return { kind: "person", attribution: role, by: "verb" };
  if (namesInstitution(sentence)) return { kind: "institution" };
  if (isPronounSentence(sentence)) return { kind: ofPronoun(sentence, known, quoted) };
  if (isHearsay(sentence)) return { kind: "hearsay" };
  return { kind: strangerIn(sentence) ? "stranger" : "nobody" };
}

const PRONOUN =
  /^(?:[^:«»“”]{0,60},\s)?(?:puis |et |mais |enfin |ensuite |and |but |then )?(?:il|elle|she|he|they|celle-ci|celui-ci|cette dernière|ce dernier)\s/i;
/** `After a pause she resumed:` */
const LATER_PRONOUN = /^\p{Lu}[\p{Ll}\s]{0,40}\s(?:il|elle|she|he)\s[^:]{0,60}:$/u;
/** `Et de conclure :` */
const INFINITIVE = /^(?:et|puis|and|then)[\s,]+(?:(?:de |d['’])\p{L}+(?:er|ir|re)(?!\p{L})|[^:]{0,30}:)[^:]{0,40}:?$/iu;

/** `Elle ajoute :`, `Et de conclure :`: whoever spoke before goes on. */
function isPronounSentence(sentence: string): boolean {
  const bare = sentence.trim();
  const source = /(?:^|\s)(?:selon|pour|d['’]après|chez|according to|for) (?:elle|lui|her|him),?\s?:?$/i.test(bare);
  const says = (PRONOUN.test(bare) && (speaks(bare) || bare.endsWith(":"))) || LATER_PRONOUN.test(bare);
  return bare.length < 120 && (source || says || INFINITIVE.test(bare) || isPronounClause(bare));
}

/** Whether a pronoun speaks, or is spoken to, or tells of another who may. */
function ofPronoun(sentence: string, known: KnownPeople, quoted: string): "pronoun" | "hearsay" | "another" {
  if (isSaidToPronoun(sentence)) return "hearsay";
  return anotherAfter(sentence.trim().replace(PRONOUN, " "), known, quoted) ? "another" : "pronoun";
}

/** `Une éducatrice de 34 ans explique` */
function roleIn(sentence: string): Attribution | null {
  const match = /^\s*(?:[^,]{0,40},\s)?((?:une?|an?|one)\s[^:«“"()]{6,80}?)\s(?=\p{Ll}+)/iu.exec(sentence);
  if (match === null || !speaks(sentence)) return null;
  const verb = sentence.search(/\s\p{Ll}+(?:\s(?:que|qu['’])|\s?[:,]|\s*$)/u);
  const start = sentence.indexOf(match[1] ?? "");
  for (
    let end = sentence.lastIndexOf(" ", verb === -1 ? sentence.length : verb + 1);
    end > start + 8;
    end = sentence.lastIndexOf(" ", end - 1)
  ) {
    const reading = readAttribution(
      sentence
        .slice(start, end)
        .replace(/^one\s/i, "a ")
        .replace(/,\s*$/, ""),
    );
    const own = reading.kind === "person" ? reading.attribution : null;
    if (
      own?.person.kind === "role" &&
      own.certainty === "strong" &&
      own.facts.every(({ attribute }) => attribute !== "mention")
    )
      return own;
  }
  return null;
}

/** A name with a verb of speech, of whom the work says nothing more. */
function strangerIn(sentence: string): boolean {
  return mentionsIn(sentence).some(
    ({ cited, start, end }) =>
      !cited && (saysAfter(sentence.slice(end, end + 60)) || tieOf(sentence.slice(0, start), "none") !== null),
  );
}

interface Candidate extends Span {
  readonly person: PersonName;
  readonly attribution: Attribution | null;
}

/** Everybody whom a text describes, or names and the work knows, in order. */
export function peopleIn(text: string, known: KnownPeople): { attribution: Attribution }[] {
  return candidatesIn(text, known).map(({ person, attribution }) => ({ attribution: attribution ?? plain(person) }));
}

/** Everybody whom a sentence describes, or names and the work knows; not those whom the sentence sets apart. */
function candidatesIn(sentence: string, known: KnownPeople): Candidate[] {
  const described = describedIn(sentence);
  const named = namesIn(sentence, known).filter(
    (one) => !described.some((other) => one.start < other.end && other.start < one.end),
  );
  const all = [...described, ...named.map((one) => ({ ...one, attribution: null }))].sort((a, b) => a.start - b.start);
  return all.filter(({ start }) => !CONTRAST.test(fold(sentence.slice(0, start))));
}

const CONTRAST =
  /(?:contrairement|a la difference|a l'inverse|a l'oppose|en reponse|face) (?:a |de |d'|au )?\s?$|(?:unlike|in contrast to|in answer to|in response to)\s$/;

/** The one of several people who speaks: the one beside the verb; `several` where two do, or where nothing tells. */
function speakerAmong(people: readonly Candidate[], sentence: string): Candidate | "several" | null {
  const keys = new Set(people.map(({ person }) => person.key));
  const last = people.at(-1);
  if (last === undefined) return null;
  if (keys.size === 1) return people.find(({ attribution }) => attribution !== null) ?? last;
  const before = people.at(-2);
  if (
    before !== undefined &&
    /^\s*,?\s*(?:et|and|&|puis|then)\s*(?:chez |pour |selon |for )?$/.test(sentence.slice(before.end, last.start))
  )
    return "several";
  if (speaks(sentence.slice(last.end)) || directlyBefore(sentence, last.start)) return last;
  const saying = people.filter((one, i) => speaks(sentence.slice(one.end, people[i + 1]?.start)));
  const [only] = saying;
  return only !== undefined && saying.length === 1 && only.attribution !== null ? only : "several";
}

const directlyBefore = (sentence: string, at: number): boolean =>
  verbBefore(
    `, ${sentence
      .slice(Math.max(0, at - 40), at)
      .replace(/^.*[,.;:]\s*/s, "")
      .replace(/^(?:comme|as)\s/i, "")}`,
  );

/** Somebody of whom nothing is said on the spot. */
export const plain = (person: PersonName): Attribution => ({
  person,
  facts: [],
  certainty: "strong",
  mended: false,
  translated: false,
});

/** `Maud (40e année, 17 ans d'ancienneté) explique`: everybody named with a bracket, or with facts between commas. */
const describedIn = (sentence: string): Candidate[] => mentionsIn(sentence).filter(isDescribed);

const isDescribed = ({ attribution }: Mention): boolean =>
  attribution !== null && (attribution.certainty === "strong" || attribution.facts.some(isProfessional));

const isProfessional = (fact: Attribution["facts"][number]): boolean => isSure(fact) || fact.attribute === "profession";
