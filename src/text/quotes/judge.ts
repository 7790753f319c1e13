import type { Span } from "../span.js";
import { claimsAnother } from "./another.js";
import { isAsked, isWholeAnswer } from "./asked.js";
import type { Attribution } from "./attribution.js";
import type { Aside } from "./brackets.js";
import { clauseAfter } from "./clause.js";
import { introducedBy, introducedIn } from "./introduced.js";
import { isAuthor, isCertain, type KnownPeople } from "./known-people.js";
import { namesIn } from "./named.js";
import { meantByPronoun } from "./pronoun.js";
import type { Quotation } from "./quotation.js";
import { leadOf, sentenceBefore } from "./sentence.js";
import { withLast, withNext } from "./shared.js";
import { isSpeech, saysI, tiesTogether, wordCount } from "./speech.js";
import { paragraphAt, type Work } from "./work.js";

/** Words that somebody interviewed has said. */
export interface Spoken extends Span {
  readonly marks: readonly Span[];
  /** Where it is said who spoke, where it stands beside the words. */
  readonly aside: Span | null;
  readonly attribution: Attribution;
  readonly by: "aside" | "shared" | "sentence" | "pronoun" | "block";
  /** What does not show where the words begin or end: a forgotten mark, or nothing that sets a block off. */
  readonly missing: Quotation["missing"] | "end";
  /** The author's sentence gives the words to somebody else than the bracket does: they may be words that the person reports. */
  readonly beside?: "another";
  /** Nobody is named beside the words, and what stands there is said elsewhere of one named person, or of several. */
  readonly likeness?: "one" | "several";
}

/** Why a passage between marks is not taken for words of somebody interviewed. */
export type Reason =
  | "citation"
  | "institution"
  | "reference"
  | "question"
  | "translation"
  | "term"
  | "unattributed"
  | "stranger"
  | "hearsay"
  | "unpaired";

export interface Rejected extends Span {
  readonly marks: readonly Span[];
  readonly reason: Reason;
  /** Whether it may be somebody interviewed after all, and a person should look. */
  readonly doubt: "none" | "may-be" | "several" | "stranger" | "another";
}

export interface Judged {
  readonly spoken: readonly Spoken[];
  readonly rejected: readonly Rejected[];
}

type Verdict = Spoken | Rejected;
const isSpoken = (verdict: Verdict | undefined): verdict is Spoken => verdict !== undefined && "attribution" in verdict;

interface Judging {
  readonly quotations: readonly Quotation[];
  readonly work: Work;
  readonly known: KnownPeople;
}

/** Decides of every passage between marks whether somebody interviewed says it, and who: by what stands beside it, then by the quotation after it, the one before it, and a pronoun. */
export function judge(quotations: readonly Quotation[], work: Work, known: KnownPeople): Judged {
  const judging = { quotations, work, known };
  const verdicts = quotations.map((quotation) => verdictOf(quotation, work, known));
  for (let at = quotations.length - 2; at >= 0; at--) revise(verdicts, at, besideNext(verdicts, at, judging));
  for (const at of quotations.keys()) revise(verdicts, at, besideLast(verdicts, at, judging));
  for (const at of quotations.keys()) revise(verdicts, at, byPronoun(verdicts, at, judging));
  return {
    spoken: verdicts.filter(isSpoken),
    rejected: verdicts.filter((verdict): verdict is Rejected => !isSpoken(verdict)),
  };
}

function revise(verdicts: Verdict[], at: number, verdict: Verdict | null): void {
  if (verdict !== null) verdicts[at] = verdict;
}

/** What the next quotation says of this one; null where it says nothing new. */
function besideNext(verdicts: readonly Verdict[], at: number, { quotations, work, known }: Judging): Verdict | null {
  const [own, next, quotation, after] = [verdicts[at], verdicts[at + 1], quotations[at], quotations[at + 1]];
  if (quotation === undefined || after === undefined || own === undefined) return null;
  if (!isSpoken(next) || quotation.aside !== null) return null;
  if (isSpoken(own))
    return isNamedAlone(own, next) && isTied(work, quotation, after)
      ? spoken(quotation, next.attribution, own.by)
      : null;
  if (own.reason === "hearsay" || (own.reason === "question" && isPut(work, quotation))) return null;
  if (own.reason === "term" && quotation.end - quotation.start < 2) return null;
  const shares = withNext(quotations, at, { work, known, person: next.attribution.person });
  if (shares === "shared") return spoken(quotation, next.attribution, "shared");
  return shares === "another" ? doubted(own, quotation, work) : null;
}

/** Words without anything beside them, which may be given to who has spoken before; null where they are something else. */
function unclaimed(
  verdicts: readonly Verdict[],
  at: number,
  { quotations }: Judging,
): { own: Rejected; quotation: Quotation } | null {
  const [own, quotation] = [verdicts[at], quotations[at]];
  if (own === undefined || isSpoken(own) || quotation === undefined || quotation.aside !== null) return null;
  return own.reason === "unattributed" && own.doubt !== "another" ? { own, quotation } : null;
}

/** What the quotation before says of this one. */
function besideLast(verdicts: readonly Verdict[], at: number, judging: Judging): Verdict | null {
  const [found, last, before] = [unclaimed(verdicts, at, judging), verdicts[at - 1], judging.quotations[at - 1]];
  if (found === null || !isSpoken(last) || before === undefined) return null;
  const goesOn = withLast(before, found.quotation, { ...judging, person: last.attribution.person });
  if (goesOn === "shared") return spoken(found.quotation, last.attribution, "shared");
  return goesOn === "another" ? doubted(found.own, found.quotation, judging.work) : null;
}

/** Who a pronoun means; nobody can tell where another has spoken, or may have, right before. */
function byPronoun(verdicts: readonly Verdict[], at: number, judging: Judging): Verdict | null {
  const found = unclaimed(verdicts, at, judging);
  if (found === null) return null;
  const before = verdicts.slice(Math.max(0, at - 5), at).findLast(isSpoken) ?? null;
  const meant = meantByPronoun(found.quotation, { ...judging, before });
  if (meant === null) return null;
  const last = verdicts[at - 1];
  const isBetween = last !== undefined && !isSpoken(last) && (last.doubt === "another" || last.reason === "hearsay");
  const near = paragraphAt(judging.work, last?.start ?? 0) === paragraphAt(judging.work, found.quotation.start);
  if (isBetween && near) return doubted(found.own, found.quotation, judging.work);
  return spoken(found.quotation, meant, "pronoun");
}

/** Words that another may have said in the sentence of somebody interviewed, which a person should look at. */
function doubted(own: Rejected, { start, end }: Quotation, work: Work): Rejected {
  const settled = own.doubt !== "none" || !/^(?:unattributed|stranger|hearsay)$/.test(own.reason);
  return settled || wordCount(work.clean.slice(start, end)) < 4 ? own : { ...own, doubt: "another" };
}

/** Whether words are given by a name alone to whom more is said after the next: one saying is of one bearer of a name. */
const isNamedAlone = ({ attribution }: Spoken, next: Spoken): boolean =>
  attribution.facts.length === 0 && attribution.person.key === next.attribution.person.key;

/** Whether it is a question that was put to whoever speaks next. */
function isPut(work: Work, { start, end, marks }: Quotation): boolean {
  const [from, to] = [marks[0]?.start ?? start, marks.at(-1)?.end ?? end];
  return isAsked(work, { from, to }, work.clean.slice(start, end));
}

function spoken(quotation: Quotation, attribution: Attribution, by: Spoken["by"]): Spoken {
  const { start, end, marks, missing, aside } = quotation;
  return { start, end, marks, missing, attribution, by, aside: by === "aside" ? aside : null };
}

function verdictOf(quotation: Quotation, work: Work, known: KnownPeople): Spoken | Rejected {
  const text = work.clean.slice(quotation.start, quotation.end);
  const { zone } = work.paragraphs[paragraphAt(work, quotation.start)] ?? { zone: "body" };
  const no = (reason: Reason, doubt: Rejected["doubt"] = "none"): Rejected => ({
    start: quotation.start,
    end: quotation.end,
    marks: quotation.marks,
    reason,
    doubt,
  });
  const { aside } = quotation;
  if (wordCount(text) === 0) return no("term");
  if (aside !== null && isReported(work, aside) && claimsAnother(leadOf(work, beginOf(quotation)), known))
    return no("unattributed", "another");
  if (aside !== null && isPerson(aside, { text, known }) && aside.reading.kind === "person")
    return zone === "references" && !isCertain(aside, known)
      ? no("reference")
      : { ...spoken(quotation, aside.reading.attribution, "aside"), ...besideAnother(quotation, work, known) };
  if (zone === "references") return no("reference");
  if (aside?.reading.kind === "several") return no("unattributed", "several");
  if (aside !== null && aside.reading.kind !== "other" && aside.reading.kind !== "person")
    return no(aside.reading.kind);
  const cell = inTable(work, quotation, known);
  if (cell !== null) return spoken(quotation, cell, "sentence");
  return unattributed(quotation, { work, known, text, zone, no });
}

const beginOf = ({ marks, start }: Quotation): number => marks[0]?.start ?? start;

function besideAnother(quotation: Quotation, work: Work, known: KnownPeople): Pick<Spoken, "beside"> {
  const lead = leadOf(work, beginOf(quotation));
  const said = introducedIn(lead, known, work.clean.slice(quotation.start, quotation.end)).kind;
  return said === "another" || said === "hearsay" || claimsAnother(lead, known) ? { beside: "another" } : {};
}

/** Whether a clause of the author's, and no bracket or dash, stands beside a quotation. */
const isReported = ({ clean }: Work, { start }: Aside): boolean => /^\p{L}/u.test(clean.charAt(start));

interface Unattributed {
  readonly work: Work;
  readonly known: KnownPeople;
  readonly text: string;
  readonly zone: string;
  readonly no: (reason: Reason, doubt?: Rejected["doubt"]) => Rejected;
}

/** A quotation with nothing beside it: the sentence may name the person. */
function unattributed(quotation: Quotation, { work, known, text, zone, no }: Unattributed): Spoken | Rejected {
  const words = wordCount(text);
  const [from, to] = [quotation.marks[0]?.start ?? quotation.start, quotation.marks.at(-1)?.end ?? quotation.end];
  const said = introducedBy(work, { ...quotation, from, to }, known);
  if (zone === "guide" || isAsked(work, { from, to }, text)) return no("question");
  const may = words >= 8 && saysI(text) ? "may-be" : "none";
  if (said.kind === "person") {
    const isShort = said.by === "verb" && ((words >= 2 && isSpeech(text)) || isWholeAnswer(work, { from, to }, text));
    const enough = isShort || (words >= 4 && (said.by === "verb" || isSpeech(text)));
    if (enough) return spoken(quotation, said.attribution, isByPronoun(work, { from, to }) ? "pronoun" : "sentence");
    return no(words <= 3 ? "term" : "unattributed", may);
  }
  if (said.kind === "another") return words >= 4 ? no("unattributed", "another") : no("term");
  if (said.kind === "several") return words >= 4 ? no("unattributed", "several") : no("term");
  if (said.kind === "hearsay") return no("hearsay");
  if (said.kind === "stranger" && words >= 4) return no("stranger", may === "none" ? "none" : "stranger");
  if (said.kind === "citation" || said.kind === "institution") return no(said.kind);
  if (/\?\s*$/.test(text)) return no("question", words >= 20 ? may : "none");
  return no(words <= 3 ? "term" : "unattributed", may);
}

/** Whether the words after a quotation give it to a pronoun, and no colon before it says whom that stands for. */
function isByPronoun(work: Work, { from, to }: { from: number; to: number }): boolean {
  return clauseAfter(work, to)?.kind === "pronoun" && !/:\s*$/.test(sentenceBefore(work, from));
}

/** Whether what stands beside a quotation names somebody interviewed. A name by itself must not be an author's, nor stand beside a mere term. */
function isPerson(aside: Aside, { text, known }: { text: string; known: KnownPeople }): boolean {
  const { reading } = aside;
  if (reading.kind !== "person") return false;
  if (isCertain(aside, known)) return true;
  const { person, translated } = reading.attribution;
  if (translated || isAuthor(person, known.authors)) return false;
  if (person.kind === "code") return wordCount(text) >= 3 && !/^H$/.test(person.prefix ?? "");
  return wordCount(text) >= 5;
}

function isTied(work: Work, quotation: Quotation, next: Quotation): boolean {
  const from = quotation.marks.at(-1)?.end ?? quotation.end;
  const to = next.marks[0]?.start ?? next.start;
  if (paragraphAt(work, from) !== paragraphAt(work, to)) return false;
  return tiesTogether(work.clean.slice(from, to));
}

/** The one known person who fills another cell of the row in which a quotation stands. */
function inTable(work: Work, quotation: Quotation, known: KnownPeople): Attribution | null {
  const paragraph = work.paragraphs[paragraphAt(work, quotation.start)];
  if (paragraph === undefined) return null;
  const row = work.clean.slice(paragraph.start, paragraph.end);
  if (row.length > 4000 || !/\t|\s\|\s/.test(row)) return null;
  const names = row
    .split(/\t|\s\|\s?/)
    .map((cell) => cell.replace(/^\s*\|?\s*|\s*\|?\s*$/g, ""))
    .flatMap((cell) => (cell.length > 40 ? [] : namesIn(cell, known).filter(({ person }) => person.label === cell)));
  const [only] = names;
  if (only === undefined || names.length > 1) return null;
  return { person: only.person, facts: [], certainty: "strong", mended: false, translated: false };
}
