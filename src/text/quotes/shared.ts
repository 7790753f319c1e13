import { fold } from "../fold.js";
import { claimsAnother, says } from "./another.js";
import { clauseAfter } from "./clause.js";
import { introducedIn } from "./introduced.js";
import type { KnownPeople } from "./known-people.js";
import { namesIn } from "./named.js";
import type { PersonName } from "./person.js";
import type { Quotation } from "./quotation.js";
import { leadOf } from "./sentence.js";
import { isSmall, speaks, tiesTogether } from "./speech.js";
import { plainWords, voicesIn } from "./voices.js";
import { paragraphAt, type Work } from "./work.js";

/** Somebody as an author calls those who were interviewed: `une travailleuse`, `l'assistant social`, `plusieurs participants`. */
const INTERVIEWED =
  /^[\s,;–—-]*(?:[^,:]{0,40}, )?(?:une?|l'|le|la|les|cette?|cet|ces|des|certaine?s|plusieurs|d'autres|an?|one|the|this|another|une? autre)[ ']?(?:\p{L}+ )?(?:travaill\p{L}+|assistant\p{L}*|educat\p{L}+|participant\p{L}*|interviewe\p{L}*|enquete\p{L}*|repondant\p{L}*|agente?s?|professionnel\p{L}*|personnes?|intervenant\p{L}*|soignant\p{L}*|infirmi\p{L}+|animat\p{L}+|employe\p{L}*|salarie\p{L}*|enseignant\p{L}*|formatr?\p{L}+|femmes?|hommes?|jeunes?|workers?|nurses?|teachers?|respondents?|interviewees?|professionals?)(?![\p{L}])/u;

/** `la directrice conclut`, `son collègue`, `qui`, `on`: somebody other than the one who has just spoken. */
const SUBJECT =
  /(?:^|[^\p{L}'-])(?:l'|(?:une?|les?|la|des|ce|cette|cet|ces|son|sa|ses|leurs?|an?|the|his|her|their) )\p{L}{2,}|(?:^|[^\p{L}'-])(?:qui|on|who|d'autres|others)(?![\p{L}])/u;
const CLITICS = /(?:(?:^|[^\p{L}])(?:(?:le|la|les|lui|nous|me|se) |[lms]'))+$/u;
/** `Les pouvoirs publics veulent que`. */
const THAT = /(?:^|[^\p{L}])(?:que|qu'|that)\s*$/u;
/** `two things said`: what is said, and not who says it. */
const THINGS_SAID = /(?:things?|words?|remarks?|sentences?) (?:then )?said\s*:?\s*$/;

interface Sharing {
  readonly work: Work;
  readonly known: KnownPeople;
  /** Whose words come next. */
  readonly person: PersonName;
}

/**
 * Whether words that have nobody beside them are said by the one to whom the next quotation of the sentence is given: small words
 * tie the two, or that the same person speaks on, and neither between them nor before the first is anybody else said to speak,
 * write or think: `another` where somebody is, or may be. `apart` where nothing ties the two.
 */
export function withNext(
  quotations: readonly Quotation[],
  at: number,
  sharing: Sharing,
): "shared" | "another" | "apart" {
  const [quotation, next] = [quotations[at], quotations[at + 1]];
  if (quotation === undefined || next === undefined) return "apart";
  const between = betweenOf(quotation, next, sharing.work);
  if (between === null || /[.!?…](?:\s+\p{Lu}|\s*$)/u.test(between.replace(/^\s*[.!?…]/, "")) || between.length > 160)
    return "apart";
  if (!tiesTogether(between) || bringsInAnother(between, sharing.person)) return "another";
  const first = quotations[firstOf(quotations, at, sharing.work)] ?? quotation;
  return isAnothers(leadOf(sharing.work, first.marks[0]?.start ?? first.start), sharing) ? "another" : "shared";
}

/** `, avant d'ajouter :`, `, qui précise :`: the one who has just spoken goes on. */
const GOES_ON =
  /^[\s,;–—-]*(?:(?:et|puis|mais|avant de|avant d'|pour|qui|tout en|en|non sans|and|then|but|before|who|adding|with)(?![\p{L}])[^.;]*|[^.;]{0,40})(?::|,|(?<![\p{L}])(?:que|qu'|that|et|puis|and|then))\s*$/u;

/** Whether words go on what somebody has just been said to say in the same sentence, or are another's of whom it goes on to speak. */
export function withLast(
  last: Pick<Quotation, "start" | "end" | "marks" | "aside">,
  own: Quotation,
  { work, known }: Sharing,
): "shared" | "another" | "apart" {
  const end = last.marks.at(-1)?.end ?? last.end;
  const from = own.marks[0]?.start ?? own.start;
  if (paragraphAt(work, end) !== paragraphAt(work, from)) return "apart";
  const clause = last.aside === null ? clauseAfter(work, end) : null;
  const begins = Math.max(end, Math.min(from, last.aside?.end ?? clause?.end ?? end));
  const between = work.clean.slice(begins, from);
  if (/[.!?…]/.test(between) || between.length > 200) return "apart";
  const plain = plainWords(`.${between}`, known).slice(1);
  if (isSmall(plain)) return last.aside === null || isClause(work, end) ? "shared" : "apart";
  const isOwn =
    GOES_ON.test(plain) &&
    (says(plain) || /:\s*$/.test(plain) || (isClause(work, end) && /(?:et|puis|and|then)\s*$/.test(plain))) &&
    voicesIn(plain).length === 0 &&
    !SUBJECT.test(plain.replace(/^[\s,]*(?:qui|who)/, ""));
  return isOwn ? "shared" : "another";
}

/** Whether words and no bracket follow a quotation. */
const isClause = (work: Work, end: number): boolean => /^[\s,.;–—-]*\p{L}/u.test(work.clean.slice(end, end + 12));

/** What stands between two quotations of one paragraph. */
function betweenOf(quotation: Quotation, next: Quotation, work: Work): string | null {
  const from = quotation.marks.at(-1)?.end ?? quotation.end;
  const to = next.marks[0]?.start ?? next.start;
  return paragraphAt(work, from) === paragraphAt(work, to) ? work.clean.slice(from, to) : null;
}

/** Where the run of quotations begins that small words tie to this one. */
function firstOf(quotations: readonly Quotation[], at: number, work: Work): number {
  let first = at;
  for (; first > 0; first--) {
    const [before, after] = [quotations[first - 1], quotations[first]];
    if (before === undefined || after === undefined || before.aside !== null) break;
    const between = betweenOf(before, after, work);
    if (between === null || !tiesTogether(between) || speaks(between)) break;
  }
  return first;
}

/** Whether the words between two quotations make somebody speak the second who is not said to have spoken the first. */
function bringsInAnother(between: string, person: PersonName): boolean {
  if (!speaks(between)) return false;
  const name = person.kind === "name" ? between.indexOf(person.label) : -1;
  if (name !== -1) return !speaks(between.slice(0, name));
  return hasName(between) || SUBJECT.test(beforeVerb(fold(between)).replace(CLITICS, " "));
}

/** What stands before the first verb of speech; a subject that comes after it is of the words before. */
function beforeVerb(text: string): string {
  const words = [...text.matchAll(/\p{L}+/gu)];
  const verb = words.find(({ index, 0: word }) => speaks(text.slice(0, index + word.length)));
  return text.slice(0, verb?.index ?? text.length);
}

/** Whether a capitalised word stands there that is no pronoun. */
const hasName = (text: string): boolean =>
  (text.match(/\p{Lu}[\p{L}'’-]+/gu) ?? []).some(
    (word) => !/^(?:ils?|elles?|puis|et|mais|enfin|ensuite|plus|he|she|they|then|and|but)$/.test(fold(word)),
  );

/** The verb in `Son chef le martèle :`, which after its pronoun looks like a noun. */
const lastWord = (text: string): string => /\p{L}+(?=\s*[:,]?\s*$)/u.exec(text.slice(-40))?.[0] ?? "";

/** Whether a sentence that leads to words gives them, or may give them, to somebody other than this person. */
function isAnothers(lead: string, { known, person }: Sharing): boolean {
  const bare = fold(lead).replace(/\s+/g, " ");
  if (!/\p{L}/u.test(bare)) return false;
  const said = introducedIn(lead, known).kind;
  const named = namesIn(lead, known);
  if (named.some((one) => one.person.key === person.key)) return said === "another" || said === "citation";
  if (named.length > 0 || /^(?:citation|hearsay|another)$/.test(said) || claimsAnother(lead, known)) return true;
  if (said === "pronoun") return false;
  const plain = plainWords(lead, known);
  if (plain.includes("§")) return true;
  if (THINGS_SAID.test(bare)) return false;
  if (!(says(bare) || speaks(lastWord(bare)) || THAT.test(bare)))
    return /:\s*$/.test(bare) && voicesIn(plain).length > 0;
  return !INTERVIEWED.test(bare) || /(?:^|[^\p{L}])(?:lui|leur)(?![\p{L}])/u.test(bare);
}
