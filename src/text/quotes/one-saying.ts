import { fold } from "../fold.js";
import { type Attribution, isSure } from "./attribution.js";
import type { Aside } from "./brackets.js";
import { type Clause, clauseAfter } from "./clause.js";
import { mentionsIn } from "./described.js";
import { introducedIn } from "./introduced.js";
import { isAuthor, type KnownPeople } from "./known-people.js";
import type { PersonName } from "./person.js";
import type { Quotation } from "./quotation.js";
import { saysAfter } from "./reporting.js";
import { disagree, type Told } from "./same-attributes.js";
import { sentenceBefore } from "./sentence.js";
import { speaks, tiesTogether } from "./speech.js";
import { paragraphAt, type Work } from "./work.js";

export interface Saying {
  readonly work: Work;
  readonly known: KnownPeople;
  /** What the work says elsewhere of the people it names. */
  readonly told: Told;
}

/** So many pieces of one saying are looked back over. */
const PIECES = 5;

/**
 * Gives a bracket that says only what somebody is to the person whom the sentence names: `« … », explique Maud, « … » (34 ans)`,
 * `Maud explique : « … » (34 ans)`. Two quotations that such a clause joins are one saying. Brackets beside which nobody is
 * named stay as they are, and those that contradict what the work says of the one named before a colon.
 */
export function withNamesOfSentence(quotations: readonly Quotation[], saying: Saying): Quotation[] {
  return quotations.map((quotation, at) => {
    const own = namelessIn(quotation, saying.work);
    if (own === null) return quotation;
    const person = speakerOf(quotations.slice(Math.max(0, at - PIECES), at + 1), own, saying);
    if (person === null || isAuthor(person, saying.known.authors)) return quotation;
    const certainty = own.attribution.facts.some(isSure) ? "strong" : "weak";
    const attribution: Attribution = { ...own.attribution, person, certainty };
    return { ...quotation, aside: { ...own.aside, reading: { kind: "person", attribution } } };
  });
}

interface Nameless {
  readonly aside: Aside;
  readonly attribution: Attribution;
}

/** The bracket right after a quotation where it names nobody. */
function namelessIn({ aside, marks, end }: Quotation, { clean }: Work): Nameless | null {
  if (aside?.reading.kind !== "person" || aside.reading.attribution.person.kind !== "role") return null;
  const between = clean.slice(marks.at(-1)?.end ?? end, aside.start);
  const isBracket = /[([]/.test(clean.charAt(aside.start)) && !/\p{L}/u.test(between);
  return isBracket ? { aside, attribution: aside.reading.attribution } : null;
}

const beginOf = ({ marks, start }: Quotation): number => marks[0]?.start ?? start;
const endOf = ({ marks, end }: Quotation): number => marks.at(-1)?.end ?? end;

/** Who is named beside the last of some quotations: in a clause that joins it to those before it, or before the first of them. */
function speakerOf(pieces: readonly Quotation[], own: Nameless, saying: Saying): PersonName | null {
  const { work, known, told } = saying;
  for (let at = pieces.length - 1; at >= 0; at--) {
    const [before, piece] = [pieces[at - 1], pieces[at]];
    if (piece === undefined) return null;
    const join = before === undefined || before.aside !== null ? "none" : joinOf(work, before, piece);
    if (join === "another") return null;
    if (join === "none") return namedBefore(sentenceBefore(work, beginOf(piece)), own, { known, told });
    if (join === "tied") continue;
    const described = join.attribution?.facts ?? [];
    return disagree(own.attribution.facts, described) ? null : join.person;
  }
  return null;
}

/** The clause with a name that joins two quotations; `tied` where small words or a pronoun do, `another` where somebody else begins to speak. */
function joinOf(
  work: Work,
  before: Quotation,
  after: Quotation,
): Extract<Clause, { kind: "person" }> | "tied" | "another" | "none" {
  const [from, to] = [endOf(before), beginOf(after)];
  if (to <= from || paragraphAt(work, from) !== paragraphAt(work, to)) return "none";
  const clause = clauseAfter(work, from);
  if (clause === null) return tiesTogether(work.clean.slice(from, to)) ? "tied" : "none";
  const rest = work.clean.slice(clause.kind === "pronoun" ? from : clause.end, to);
  if (STOP.test(rest.replace(/^\s*[.!?…]+\s*,/, ","))) return "none";
  if (!goesOn(rest, clause.kind)) return "another";
  if (clause.kind === "pronoun") return "tied";
  return clause.kind === "person" ? clause : "none";
}

const STOP = /[.!?…]\s/;
const SAME_SPEAKER = /^[\s,;–—-]*(?:et|puis|avant|pour|and|then|before)(?!\p{L})/u;
const ANOTHER =
  /(?:^|[^\p{L}])(?:une?|les?|la|l'|son|sa|ses|leurs?|an?|the|his|her|their|qui|who|tandis|alors que|while|whereas)(?!\p{L})/u;

/** Whether between a clause and the next quotation the sentence goes on, and nobody else begins to speak. */
function goesOn(between: string, kind: Clause["kind"]): boolean {
  const bare = fold(between);
  if (between.length > 80) return false;
  if (kind === "pronoun" || !speaks(bare)) return true;
  return SAME_SPEAKER.test(bare) && !ANOTHER.test(bare);
}

/** Who speaks in the sentence that leads to a quotation, unless the work says of them what the bracket contradicts. */
function namedBefore(
  sentence: string,
  { attribution }: Nameless,
  { known, told }: Pick<Saying, "known" | "told">,
): PersonName | null {
  const said = introducedIn(sentence, known);
  const person =
    said.kind === "person" && said.by === "verb"
      ? said.attribution.person
      : said.kind === "stranger"
        ? onlySpeaker(sentence)
        : null;
  if (person === null || person.kind === "role") return null;
  const facts = [...(said.kind === "person" ? said.attribution.facts : []), ...(told.get(person.key)?.facts ?? [])];
  return disagree(attribution.facts, facts) ? null : person;
}

/** The one name in a sentence, right before a verb of speech. */
function onlySpeaker(sentence: string): PersonName | null {
  const [only, ...others] = mentionsIn(sentence).filter(({ cited }) => !cited);
  return only !== undefined && others.length === 0 && saysAfter(sentence.slice(only.end)) ? only.person : null;
}
