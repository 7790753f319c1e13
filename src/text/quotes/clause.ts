import type { Span } from "../span.js";
import { isSaidToPronounAfter, isSpokenTo } from "./addressed.js";
import { type Attribution, readAttribution } from "./attribution.js";
import { type Mention, mentionsIn } from "./described.js";
import type { PersonName } from "./person.js";
import { type Break, isPronounClause, LONGEST_LEAD, pointsBack, saysAfter, type Tie, tieOf } from "./reporting.js";
import { speaks } from "./speech.js";
import { paragraphAt, type Work } from "./work.js";

/** What the author's sentence says, right after a quotation, of who has spoken. */
export type Clause = Span &
  (
    | {
        readonly kind: "person";
        readonly person: PersonName;
        /** What the clause says of the person; null where it gives the name alone. */
        readonly attribution: Attribution | null;
        readonly tie: Tie;
      }
    /** `spoken-to`: the clause names nobody but those to whom the words are said. */
    | { readonly kind: "several" | "pronoun" | "spoken-to" }
  );

/** Stops, calls of notes and signs of Markdown after a closing mark. */
const GAP = /^[\s.,;:!?*_…]*(?:(?:\d{1,3}|[¹²³⁴-⁹⁰]{1,3}|<sup>\d{1,3}<\/sup>|\[\^?\d{1,3}\])(?=[\s.,]))?[\s.,;:*_–—-]*/;
/** So far from the words a clause may go on. */
const FURTHEST = 300;

/** Reads the author's words after the mark that ends at `end`: `, raconte Maud (40e année)`, `, soupire-t-elle`; null where they give the words to nobody. */
export function clauseAfter(work: Work, end: number): Clause | null {
  const holder = work.paragraphs[paragraphAt(work, Math.max(0, end - 1))];
  if (holder === undefined || end >= holder.end) return null;
  const whole = work.clean.slice(end, Math.min(holder.end, end + FURTHEST));
  const gap = GAP.exec(whole)?.[0] ?? "";
  const text = sentenceOf(whole.slice(gap.length));
  const start = end + gap.length;
  const last = work.clean.slice(Math.max(0, end - 4), end);
  if (beginsSentence(gap, { text, last }) && (/:\s*$/.test(text) || isLedTo(work.clean, end))) return null;
  const parted = breakIn(gap, { text, last });
  const found = personIn(text, parted) ?? bracketIn(text, parted);
  if (found !== null && isOfNext(gap, text.slice(found.end), whole.slice(gap.length + text.length))) return null;
  if (found !== null) return { ...found, start, end: start + found.end };
  if (parted !== "stop" && isSaidToPronounAfter(text)) return { kind: "spoken-to", start, end: start + text.length };
  if (parted === "stop" || !isPronounClause(text)) return null;
  return { kind: "pronoun", start, end: start + text.length };
}

/** Whether a person or a pronoun begins a sentence of its own after a quotation that ends in a stop: `… là. » Bruno ajoute : « …`. */
function beginsSentence(gap: string, { text, last }: { text: string; last: string }): boolean {
  return /^\p{Lu}/u.test(text) && /[.!?…]\s*[»”"]?$/.test(last + gap.trim()) && !/[,;–—-]/.test(gap);
}

/** `… » ; selon Maud, « …`: the clause leads to the next quotation. */
const isOfNext = (gap: string, after: string, next: string): boolean =>
  gap.includes(";") && /^[\s,:]*$/.test(after) && /^[«“"„]/.test(next);

/** Whether somebody is said to speak, with a colon, right before the quotation whose mark ends at `end`. */
function isLedTo(text: string, end: number): boolean {
  const before = text.slice(Math.max(0, end - 3000), Math.max(0, end - 1));
  const opening = Math.max(before.lastIndexOf("«"), before.lastIndexOf("“"));
  const lead = /[^.!?»”]*:\s*$/.exec(before.slice(Math.max(0, opening - 120), Math.max(0, opening)))?.[0] ?? "";
  return speaks(lead);
}

function breakIn(gap: string, { text, last }: { text: string; last: string }): Break {
  if (/[.!?…]/.test(gap) && /^\p{Lu}/u.test(text)) return "stop";
  return /[,;–—-]/.test(gap) || /[!?…,]/.test(last) ? "comma" : "none";
}

/** Up to the next quotation or the end of the sentence. */
function sentenceOf(text: string): string {
  const next = /[«“"„]/.exec(text)?.index ?? text.length;
  const own = text.slice(0, next);
  const stop = /(?<=[\p{L}\d)\]]{2})[.!?…;](?=\s+\p{Lu}|\s*$)/u.exec(
    own.replace(/\b(?:Mr?|Mme|Mlle|Dr|Mrs|Ms)\./g, (sign) => sign.replace(".", "_")),
  );
  return stop === null ? own : own.slice(0, stop.index);
}

type Found = Extract<Clause, { kind: "person" }> | (Span & { kind: "several" | "spoken-to" });

function personIn(text: string, parted: Break): Found | null {
  const mentions = mentionsIn(text);
  const isTo = (one: Mention): boolean => parted !== "stop" && one.start <= LONGEST_LEAD && isSpokenTo(text, one);
  const to = mentions.findLast(isTo);
  const speakers = mentions.filter((one) => !isTo(one));
  return (
    speakerIn(text, parted, speakers) ?? (to === undefined ? null : { kind: "spoken-to", start: 0, end: text.length })
  );
}

function speakerIn(text: string, parted: Break, mentions: readonly Mention[]): Found | null {
  for (const [i, mention] of mentions.entries()) {
    if (mention.start > LONGEST_LEAD) return null;
    if (mention.start === 0 && parted === "stop") continue;
    const lead = text.slice(0, mention.start);
    if (/[([]/.test(lead)) return null;
    const tie =
      mention.start === 0 ? leadless(text, mention) : (tieOf(lead, parted) ?? backTie(lead, text.slice(mention.end)));
    if (tie === null) return null;
    if (mention.cited) return null;
    if (isJoined(text, mention, mentions[i + 1]))
      return { kind: "several", start: 0, end: mentions[i + 1]?.end ?? mention.end };
    const { person, attribution, end } = mention;
    return { kind: "person", person, attribution, tie, start: 0, end };
  }
  return null;
}

/** `c'est ainsi que Maud … décrit` */
const backTie = (lead: string, after: string): Tie | null => (pointsBack(lead) && saysAfter(after) ? "says" : null);

/** `; Anna explained:`, with the next quotation after it. */
const LEADS_ON = /(?::|\b(?:that|que|qu['’]))\s*$/u;

/** `Anna told us`, `Anna, 34, explained` */
function leadless(text: string, { end }: Mention): Tie | null {
  const after = text.slice(end);
  if (!saysAfter(after) || LEADS_ON.test(after)) return null;
  return /^.{0,40}\b(?:us|me|nous)\b/i.test(after) ? "us" : "says";
}

function isJoined(text: string, { end }: Mention, next: Mention | undefined): boolean {
  return next !== undefined && /^\s*,?\s*(?:et|and|&)\s+$/.test(text.slice(end, next.start));
}

/** `, ajoute un assistant social (Maud, 40e année)`, and somebody named by what they are: `, confie une éducatrice de 34 ans`. */
function bracketIn(text: string, parted: Break): Found | null {
  const bracket = /^([^()[\]]{2,80}?)\s*[([]([^()[\]]{2,160})[)\]]/.exec(text);
  if (bracket !== null) {
    const [whole, lead = "", content = ""] = bracket;
    if (mentionsIn(lead).length > 0) return null;
    const reading = readAttribution(content);
    const isLead =
      isPronounClause(lead) ||
      tieOf(lead.replace(/\s(?:une?|l['’]|la|le|an?|the|one)\s?\p{Ll}[\p{L}\s'’-]*$/u, ""), parted) !== null;
    if (isLead && reading.kind === "several") return { kind: "several", start: 0, end: whole.length };
    if (!isLead || reading.kind !== "person") return null;
    const { attribution } = reading;
    return { kind: "person", person: attribution.person, attribution, tie: "says", start: 0, end: whole.length };
  }
  const role = /^(.{2,60}?\s)((?:une?|an?)\s[^,;:.()]{8,80}?)\s*$/u.exec(text.split(/[,;]/)[0] ?? "");
  if (role === null || tieOf(role[1] ?? "", parted) === null) return null;
  const reading = readAttribution(role[2] ?? "");
  if (reading.kind !== "person" || reading.attribution.certainty !== "strong") return null;
  const { attribution } = reading;
  return { kind: "person", person: attribution.person, attribution, tie: "says", start: 0, end: role[0].length };
}
