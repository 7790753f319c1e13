import { fold } from "../fold.js";
import { BIRTH, DATE, type Fact, factsIn } from "./attributes.js";
import { type CitationKind, citationKind } from "./citation.js";
import { codeAt, nameAt, nameKey, type PersonName } from "./person.js";
import { repair } from "./repair.js";
import { tieOf } from "./reporting.js";
import { speaks } from "./speech.js";

/** Who a work says has spoken. */
export interface Attribution {
  readonly person: PersonName;
  readonly facts: readonly Fact[];
  /** `strong` where the words themselves show that a person interviewed is meant, `weak` where only their place can. */
  readonly certainty: "strong" | "weak";
  /** Whether superscripts or spaces had to be mended to read it. */
  readonly mended: boolean;
  /** Whether the author says that the words are a translation. */
  readonly translated: boolean;
}

export type Reading =
  | { readonly kind: "person"; readonly attribution: Attribution }
  | { readonly kind: CitationKind | "translation" | "several" | "other" };

const LEAD =
  /^(?:(?:extraits?|propos|verbatims?|citation|paroles?|témoignage|source|quote)\s*(?:tirés?\s)?(?::|de l['’]|de la |de |d['’]|from |by )?\s*)?(?:(?:l['’])?(?:entretien|interview)\s(?:avec |de |d['’]|du |with |of )\s*)?(?:(?:dixit|selon|d['’]après|pour)\s)?/i;
/** What may stand before the name, in a part by itself or in the name's own. */
const BEFORE_NAME =
  /^(?:(?:[Ee]xtraits?|[Pp]ropos|[Vv]erbatims?|[Cc]itation|[Pp]aroles?|[Tt]émoignage|[Ee]ntretien|[Ii]nterview|[Ss]ource|[Qq]uote|[Cc]f\.?|[Vv]oir|[Ss]ee|[Ii]dem|[Ii]d\.)(?![\p{L}]|\s?(?:n°|\d))[^\p{Lu}\d]{0,40})+/u;
const EMPHASIS =
  /[,;.–—-]?\s*(?:c['’]est )?(?:nous|moi|je|on)?(?: qui)?\s?soulign\p{L}+(?: par (?:nous|moi))?|[,;.–—-]?\s*(?:my|our|own|author['’]s)? ?emphasis(?: added| mine)?|[,;]?\s*(?:italics|italiques)[^,;]{0,20}/giu;
/** `; voir aussi Lieven : « … »`: what follows speaks of others. */
const ELSEWHERE =
  /[;,.]\s*(?:(?:et|and)\s)?(?:voir|cf\.?|see|compare[rz]?|à comparer|à rapprocher)(?:\s(?:aussi|également|encore|also))?(?!\p{L})[\s\S]*$/iu;
const TRANSLATION =
  /\b(?:notre traduction|nous traduisons|ma traduction|traduction libre|traduction de l['’]auteure?|traduite? par nous|trad\. ?(?:libre|de l['’]auteure?)?|our translation|my translation|author['’]s translation|own translation)\b/i;
/** Facts that tell of a person and of nothing else. */
const PERSONAL: ReadonlySet<string> = new Set(["ageDecade", "age", "seniority", "job", "sex", "profession", "birth"]);
/** Facts that no author who is cited has beside the name. */
const SURE: ReadonlySet<string> = new Set([
  "ageDecade",
  "age",
  "seniority",
  "job",
  "sex",
  "birth",
  "interview",
  "date",
]);

/** Whether a fact is one that no author who is cited has beside the name. */
export const isSure = ({ attribute }: Fact): boolean => SURE.has(attribute);

/** Whether a fact tells of a person and of nothing else. */
export const isPersonal = ({ attribute }: Fact): boolean => PERSONAL.has(attribute);

/** `E4, p. 12`: a page or a line of an interview. */
const REFERENCE_AFTER = /^[A-Z]{1,4}\s?\d{1,3}[a-z]?\s?[,;:]\s*(?:pp?|l|ll|lignes?|lines?)\.?\s?\d/;

const undated = (text: string): string => fold(text).replace(DATE, "").replace(BIRTH, "");

/** Whether what seems to describe somebody is a sentence about somebody. */
const isSpokenOf = ({ label }: PersonName): boolean => speaks(label) || /\bqui\s\p{L}/u.test(label);

const isWordCode = ({ prefix = "" }: PersonName): boolean => /\p{L}{4}/u.test(prefix);

/** Reads what stands in a bracket, after a dash or before a colon beside a quotation. */
export function readAttribution(content: string): Reading {
  const { text, mended } = repair(content);
  const translated = TRANSLATION.test(text);
  const bare = text
    .replace(TRANSLATION, "")
    .replace(EMPHASIS, "")
    .replace(ELSEWHERE, "")
    .replace(/[,;\s]+$/, "");
  if (bare === "") return { kind: translated ? "translation" : "other" };
  if (namesSeveral(bare)) return { kind: "several" };
  const found = personIn(bare);
  if (found === null) return { kind: citationKind(bare) ?? (translated ? "translation" : "other") };
  const { person, facts } = found;
  const dated = facts.some(({ attribute }) => attribute === "date" || attribute === "birth");
  const citation = citationKind(dated ? undated(bare) : bare);
  const personal = facts.filter((fact) => PERSONAL.has(fact.attribute)).length;
  const sure = facts.filter((fact) => SURE.has(fact.attribute)).length;
  if (citation !== null && (person.kind === "code" ? citation === "institution" : sure === 0))
    return { kind: citation };
  if (person.kind === "role" && (personal === 0 || isSpokenOf(person))) return { kind: "other" };
  const strong =
    person.kind === "code"
      ? isWordCode(person) || facts.length > 0 || REFERENCE_AFTER.test(bare)
      : person.kind === "name"
        ? sure > 0
        : sure > 0 && personal > 1;
  return { kind: "person", attribution: { person, facts, certainty: strong ? "strong" : "weak", mended, translated } };
}

/** The person and what is said of them; null where the text names nobody. */
function personIn(text: string): { person: PersonName; facts: Fact[] } | null {
  const parts = partsOf(withoutLead(text));
  const named = firstCoded(parts) ?? firstNamed(parts);
  if (named === null) return roleIn(text, parts);
  const { person, length, at } = named;
  const rest = parts.flatMap((part, i) => (i === at ? [part.slice(length).replace(/^[\s:(–—.-]+|\)$/g, "")] : [part]));
  const facts = rest.flatMap((part) => factsIn(part));
  if (at > 0 && !facts.some((fact) => PERSONAL.has(fact.attribute))) return null;
  return person.kind === "name" && isSentence(rest) ? null : { person, facts: once(facts) };
}

/** Without what may stand before the name: `extrait d'entretien, `, `propos recueillis auprès de `, `raconte `. */
function withoutLead(text: string): string {
  const own = BEFORE_NAME.exec(text)?.[0].length ?? 0;
  if (own > 0 && nameAt(text.slice(own)) !== null) return text.slice(own);
  const lead = LEAD.exec(text)?.[0].length ?? 0;
  const bare = text.slice(lead).trim() || text;
  const before = /^(?=\p{Ll})[^,;:\d]{3,40}?(?=\p{Lu})/u.exec(bare)?.[0].length ?? 0;
  const rest = bare.slice(before);
  if (before === 0 || nameAt(rest) === null) return bare;
  return tieOf(bare.slice(0, before), "comma") === null ? bare : rest;
}

/** A code in the first part, or alone in a later one where all before it are facts of a person. */
function firstCoded(parts: readonly string[]): { person: PersonName; length: number; at: number } | null {
  const at = parts.findIndex((part, i) => {
    const code = codeAt(part);
    return code !== null && (i === 0 || code.length === part.length);
  });
  const code = codeAt(parts[at] ?? "");
  if (code === null) return null;
  const before = parts.slice(0, at);
  const told = before.every((part) => factsIn(part).every(({ attribute }) => PERSONAL.has(attribute)));
  return told && (at === 0 || nameAt(parts[0] ?? "") === null) ? { ...code, at } : null;
}

/** Whether a bracket names two people or more: `Ahmed et Sofia`, `Ahmed, 40 ans ; Sofia, 34 ans`. */
function namesSeveral(text: string): boolean {
  const bare = withoutLead(text);
  const head = codeAt(bare) ?? nameAt(bare);
  if (head === null || citationKind(text) !== null) return false;
  const next = /^\s*(?:,|et|and|&|\+|\/)\s*(?:et |and )?/.exec(bare.slice(head.length))?.[0] ?? "";
  const second = bare.slice(head.length + next.length);
  const tied = /et|and|&|\+|\//.test(next) && (codeAt(second) ?? nameAt(second)) !== null;
  if (tied || (head.person.kind === "code" && next !== "" && codeAt(second)?.person.prefix === head.person.prefix))
    return true;
  const described = text.split(/\s*(?:;|\bet\b|\band\b)\s*/).filter((part) => {
    const one = codeAt(part) ?? nameAt(part);
    return one !== null && partsOf(part.slice(one.length)).some((fact) => factsIn(fact).some(isSure));
  });
  return described.length > 1;
}

/** A name in the first part, or in a later one where what comes before it are facts of a person. */
function firstNamed(parts: readonly string[]): { person: PersonName; length: number; at: number } | null {
  const shouted = parts
    .slice(1)
    .flatMap((part) => factsIn(part))
    .some(isSure);
  const first = nameAt(parts[0] ?? "", shouted ? "capitals" : "usual");
  if (first !== null)
    return /^[\s:(.–—-]*(?:\d|$|\(|:|-|–)|^\s(?:en|dans|femme|homme|agee?|âgée?)\b/.test(
      (parts[0] ?? "").slice(first.length),
    )
      ? { ...first, at: 0 }
      : null;
  const at = parts.findIndex((part, i) => i > 0 && (nameAt(part)?.length ?? -1) === part.length);
  const name = at === -1 ? null : nameAt(parts[at] ?? "");
  const before = parts.slice(0, Math.max(at, 0)).flatMap((part) => factsIn(part));
  return name !== null &&
    before.length > 0 &&
    before.every(({ attribute }) => PERSONAL.has(attribute) && attribute !== "profession" && attribute !== "sex")
    ? { ...name, at }
    : null;
}

/** Somebody whom the work names by what they are alone. */
function roleIn(text: string, parts: readonly string[]): { person: PersonName; facts: Fact[] } | null {
  const facts = once(parts.flatMap((part) => factsIn(part.replace(/^(?:une?|an?)\s/i, ""))));
  if (
    facts.length === 0 ||
    text.length > 80 ||
    facts.some(({ attribute, value }) => attribute === "mention" && value.length > 30)
  )
    return null;
  if (!facts.some(({ attribute }) => PERSONAL.has(attribute))) return null;
  const label = text.replace(/^(?:une?|an?)\s/i, "");
  return { person: { kind: "role", label, key: nameKey(label) }, facts };
}

/** Cuts at commas, semicolons, bars and dashes between spaces; not within numbers. */
function partsOf(text: string): string[] {
  return text
    .split(/[;|•]|,(?!\d\s)|\s[–—-]\s(?!\d)|(?<=[^\d\s])\s[–—-]\s|\s\/\s/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** Whether what follows a name is prose and not a list of facts. */
function isSentence(parts: readonly string[]): boolean {
  return parts.some((part) => part.length > 70 || /[.!?]\s+\p{Lu}/u.test(part));
}

function once(facts: readonly Fact[]): Fact[] {
  return facts.filter(
    (fact, at) => fact.attribute === "mention" || facts.findIndex((other) => other.attribute === fact.attribute) === at,
  );
}
