import { fold } from "../fold.js";
import { isSaidToPronoun } from "./addressed.js";
import { namesInstitution } from "./citation.js";
import type { KnownPeople } from "./known-people.js";
import { citesIn, namesIn, takesFromAnother } from "./named.js";
import type { PersonName } from "./person.js";
import type { Quotation } from "./quotation.js";
import { sentenceBefore } from "./sentence.js";
import { speaks, tiesTogether } from "./speech.js";
import { paragraphAt, type Work } from "./work.js";

/** Verbs besides those of speech with which a text brings in what somebody has thought or written, and what names a source. Folded. */
const BRINGS_IN =
  /(?:^|[^\p{L}])(?:distingu\p{L}+|ecri(?:t|vait|vent|vaient|re|vit)|nomm(?:e|ait|ent)|qualifi\p{L}+|theoris\p{L}+|oppos(?:e|ait|ent)|defini\p{L}+|invoqu\p{L}+|enseign\p{L}+|appel(?:le|ait|lent|e)|rappel\p{L}+|repet\p{L}+|proclam\p{L}+|exig\p{L}+|impos(?:e|ait|ent)|prescri\p{L}+|stipul\p{L}+|prevoi\p{L}+|promet\p{L}*|promis|pron(?:e|ait|ent)|annonc\p{L}+|intitul\p{L}+|titrait|clam\p{L}+|scand\p{L}+|repond\p{L}+|cit(?:e|ait|ant|ent)|emprunt\p{L}+|soutien\p{L}*|soutena\p{L}+|montr(?:e|ait|ent)|voyait|selon|suivant|d'apres|pour|chez|comme|wrote|writes|calls|called|named|distinguish\p{L}+|quot(?:es|ed|ing)|proclaims|according to|for|as|in the words of)(?![\p{L}])/u;

/** What is printed or handed down, and those who study. */
const SOURCES =
  /(?:^|[^\p{L}])(?:proverbe|adage|dicton|maxime|slogan|devise|affiche|presse|journal|litterature|manuel|brochure|theorie|auteure?s?|sociologues?|philosophes?|psychanalystes?|poetes?|ministres?|politiques?|proverb|saying|motto|poster|newspaper|literature|textbook|theory|authors?|scholars?)(?![\p{L}])/u;

/** Somebody as an author calls those who were interviewed: `une travailleuse`, `l'assistant social`, `plusieurs participants`. */
const INTERVIEWED =
  /^[\s,;–—-]*(?:[^,:]{0,40}, )?(?:une?|l'|le|la|les|cette?|cet|ces|des|certaine?s|plusieurs|d'autres|an?|one|the|this|another|une? autre)[ ']?(?:\p{L}+ )?(?:travaill\p{L}+|assistant\p{L}*|educat\p{L}+|participant\p{L}*|interviewe\p{L}*|enquete\p{L}*|repondant\p{L}*|agente?s?|professionnel\p{L}*|personnes?|intervenant\p{L}*|soignant\p{L}*|infirmi\p{L}+|animat\p{L}+|employe\p{L}*|salarie\p{L}*|enseignant\p{L}*|formatr?\p{L}+|femmes?|hommes?|jeunes?|workers?|nurses?|teachers?|respondents?|interviewees?|professionals?)(?![\p{L}])/u;

const PRONOUN =
  /^[\s,;:–—-]*(?:[^,:]{0,60}, )?(?:(?:puis|et|mais|enfin|ensuite|and|but|then) )?(?:il|elle|she|he|celle-ci|celui-ci|ce dernier|cette derniere)(?![\p{L}])/u;

/** `la directrice conclut`, `son collègue`, `qui`, `on`: somebody other than the one who has just spoken. */
const SUBJECT =
  /(?:^|[^\p{L}'-])(?:(?:une?|les?|la|l'|des|ce|cette|cet|ces|son|sa|ses|leurs?|an?|the|his|her|their) ?\p{L}{2,}|qui|on|who|d'autres|others)(?![\p{L}])/u;
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
 * write or think. Where that is not certain they are not.
 */
export function isShared(quotations: readonly Quotation[], at: number, sharing: Sharing): boolean {
  const [quotation, next] = [quotations[at], quotations[at + 1]];
  if (quotation === undefined || next === undefined) return false;
  const between = betweenOf(quotation, next, sharing.work);
  if (between === null || !tiesTogether(between) || bringsInAnother(between, sharing.person)) return false;
  const first = quotations[firstOf(quotations, at, sharing.work)] ?? quotation;
  return !isAnothers(sentenceBefore(sharing.work, first.marks[0]?.start ?? first.start), sharing);
}

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

/** Whether a sentence that leads to words gives them to somebody other than this person. */
function isAnothers(lead: string, { known, person }: Sharing): boolean {
  const bare = fold(lead).replace(/\s+/g, " ");
  if (!/\p{L}/u.test(bare)) return false;
  if (takesFromAnother(lead, known)) return true;
  const named = namesIn(lead, known);
  if (named.some((one) => one.person.key === person.key)) return false;
  if (named.length > 0 || citesIn(lead, known) || namesInstitution(lead) || SOURCES.test(bare)) return true;
  if (PRONOUN.test(bare)) return isSaidToPronoun(lead);
  if (THINGS_SAID.test(bare) || !(speaks(bare) || speaks(lastWord(bare)) || BRINGS_IN.test(bare) || THAT.test(bare)))
    return false;
  return !INTERVIEWED.test(bare) || /(?:^|[^\p{L}])(?:lui|leur)(?![\p{L}])/u.test(bare);
}
