import type { Span } from "../span.js";
import { type Fact, factsIn } from "./attributes.js";
import { type Attribution, isSure, readAttribution } from "./attribution.js";
import { CODE_WORD, codeAt, nameAt, type PersonName } from "./person.js";
import { repair } from "./repair.js";

/** Somebody whom running text names. */
export interface Mention extends Span {
  readonly person: PersonName;
  /** What is said of them on the spot, in a bracket or between commas; null where nothing is. */
  readonly attribution: Attribution | null;
  /** Whether a bracket after the name points to a publication. */
  readonly cited: boolean;
}

const BRACKET = /^[\s*_]*[¹²³⁴-⁹⁰]{0,3}[\s*_]*[([]([^()[\]]{1,200})[)\]]/;
/** A bracket a few words after the name: `Maud rit (40e année)`. */
const FAR = /^,?\s\p{Ll}[^.;:!?()[\]«»“”"\p{Lu}]{0,45}\(([^()]{3,160})\)/u;
const PART = /^\s*(?:,|[–—]|-(?=\s))\s*((?:[^,;:.!?()[\]«»“”"–—\n]|\n(?!\s*\p{Lu})){2,70})/u;

/** Reads a name or a code at the head of a text, with what is said of the person right after it; null where none stands there. */
export function mentionAt(text: string): Mention | null {
  const head = codeAt(text) ?? nameAt(text);
  if (head === null) return null;
  const after = text.slice(head.length);
  const plain = { start: 0, end: head.length, person: head.person, attribution: null, cited: false };
  const bracket = BRACKET.exec(after);
  if (bracket !== null) {
    const reading = readAttribution(`${head.person.label}, ${bracket[1] ?? ""}`);
    if (reading.kind === "person" && tellsOf(reading.attribution))
      return { ...plain, end: head.length + bracket[0].length, attribution: reading.attribution };
    return { ...plain, cited: reading.kind === "citation" || reading.kind === "institution" };
  }
  const { facts, length, mended } = listedAfter(after);
  if (facts.length === 0) return farFrom(after, plain) ?? plain;
  const certainty = facts.some(isSure) ? "strong" : "weak";
  const attribution = { person: head.person, facts, certainty, mended, translated: false } as const;
  return { ...plain, end: head.length + length, attribution };
}

/** The name with what a bracket after a few more words says, where that says only what somebody is. */
function farFrom(after: string, plain: Mention): Mention | null {
  const far = FAR.exec(after);
  const alone = far === null ? null : readAttribution(far[1] ?? "");
  if (far === null || alone?.kind !== "person" || alone.attribution.person.kind !== "role") return null;
  const reading = readAttribution(`${plain.person.label}, ${far[1] ?? ""}`);
  if (reading.kind !== "person" || reading.attribution.certainty !== "strong") return null;
  return { ...plain, end: plain.end + far[0].length, attribution: reading.attribution };
}

const tellsOf = ({ facts }: Attribution): boolean =>
  facts.some(({ attribute }) => attribute !== "mention" && attribute !== "date");

/** `, 40 ans, assistant social`: parts between commas, as long as each tells something of a person. */
function listedAfter(after: string): { facts: Fact[]; length: number; mended: boolean } {
  const facts: Fact[] = [];
  let [length, mended] = [0, false];
  for (let part = PART.exec(after); part !== null; part = PART.exec(after.slice(length))) {
    const repaired = repair(part[1] ?? "");
    const told = factsIn(withoutArticle(repaired.text)).filter(
      ({ attribute }) => attribute !== "mention" && attribute !== "date" && (attribute !== "place" || facts.length > 0),
    );
    if (told.length === 0) break;
    facts.push(...told.filter(({ attribute }) => !facts.some((fact) => fact.attribute === attribute)));
    length += part[0].length;
    mended ||= repaired.mended;
  }
  return { facts, length, mended };
}

const withoutArticle = (part: string): string =>
  part.replace(/^(?:(?:qui|who) (?:a|est|is|has|compte|travaille comme)\s)?(?:une?\s|an?\s|l')?/i, "");

const CAPITAL = /(?<![\p{L}\p{N}-])\p{Lu}/gu;

/** Everybody whom a text may name, in order: whatever has the look of a name or a code. */
export function mentionsIn(text: string): Mention[] {
  const starts = [...text.matchAll(CAPITAL), ...text.matchAll(CODE_WORD)].map(({ index }) => index);
  const found: Mention[] = [];
  for (const at of [...new Set(starts)].sort((a, b) => a - b)) {
    if (at < (found.at(-1)?.end ?? 0)) continue;
    const mention = mentionAt(text.slice(at, at + 300));
    if (mention !== null) found.push({ ...mention, start: at, end: at + mention.end });
  }
  return found;
}

/** The name that ends right before a place in a text, and where it begins. */
export function nameBefore(text: string, at: number): { person: PersonName; start: number } | null {
  const from = Math.max(0, at - 60);
  const before = text.slice(from, at).replace(/[\s*_¹²³⁴-⁹⁰]+$/u, "");
  for (const { index } of [...before.matchAll(CAPITAL), ...before.matchAll(CODE_WORD)].sort(
    (a, b) => a.index - b.index,
  )) {
    const rest = before.slice(index);
    const head = codeAt(rest) ?? nameAt(rest);
    if (head !== null && head.length === rest.length) return { person: head.person, start: from + index };
  }
  return null;
}
