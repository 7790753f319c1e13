import { fold } from "../fold.js";
import { BIRTH, DATE, type Fact, factsIn } from "./attributes.js";
import { type CitationKind, citationKind } from "./citation.js";
import { codeAt, nameAt, nameKey, type PersonName } from "./person.js";
import { repair } from "./repair.js";

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
  | { readonly kind: CitationKind | "translation" | "other" };

const LEAD =
  /^(?:(?:extraits?|propos|verbatims?|citation|paroles?|témoignage|source|quote)\s*(?:tirés?\s)?(?::|de l['’]|de la |de |d['’]|from |by )?\s*)?(?:(?:l['’])?(?:entretien|interview)\s(?:avec |de |d['’]|du |with |of )\s*)?(?:(?:dixit|selon|d['’]après|pour)\s)?/i;
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

const undated = (text: string): string => fold(text).replace(DATE, "").replace(BIRTH, "");

const isWordCode = ({ prefix = "" }: PersonName): boolean => /\p{L}{4}/u.test(prefix);

/** Reads what stands in a bracket, after a dash or before a colon beside a quotation. */
export function readAttribution(content: string): Reading {
  const { text, mended } = repair(content);
  const translated = TRANSLATION.test(text);
  const bare = text.replace(TRANSLATION, "").replace(/[,;\s]+$/, "");
  if (bare === "") return { kind: translated ? "translation" : "other" };
  const found = personIn(bare);
  if (found === null) return { kind: citationKind(bare) ?? (translated ? "translation" : "other") };
  const { person, facts } = found;
  const dated = facts.some(({ attribute }) => attribute === "date" || attribute === "birth");
  const citation = citationKind(dated ? undated(bare) : bare);
  const personal = facts.filter((fact) => PERSONAL.has(fact.attribute)).length;
  const sure = facts.filter((fact) => SURE.has(fact.attribute)).length;
  if (citation !== null && (person.kind === "code" ? citation === "institution" : sure === 0))
    return { kind: citation };
  if (person.kind === "role" && personal === 0) return { kind: "other" };
  const strong =
    person.kind === "code"
      ? isWordCode(person) || facts.length > 0
      : person.kind === "name"
        ? sure > 0
        : sure > 0 && personal > 1;
  return { kind: "person", attribution: { person, facts, certainty: strong ? "strong" : "weak", mended, translated } };
}

/** The person and what is said of them; null where the text names nobody. */
function personIn(text: string): { person: PersonName; facts: Fact[] } | null {
  const lead = LEAD.exec(text)?.[0].length ?? 0;
  const parts = partsOf(text.slice(lead).trim() || text);
  const coded = parts.length === 0 ? null : codeAt(parts[0] ?? "");
  const named = coded ?? firstNamed(parts);
  if (named === null) return roleIn(text, parts);
  const { person, length, at } = { at: 0, ...named };
  const rest = parts.flatMap((part, i) => (i === at ? [part.slice(length).replace(/^[\s:(–—.-]+|\)$/g, "")] : [part]));
  const facts = rest.flatMap((part) => factsIn(part));
  if (at > 0 && !facts.some((fact) => PERSONAL.has(fact.attribute))) return null;
  return person.kind === "name" && isSentence(rest) ? null : { person, facts: once(facts) };
}

/** A name in the first part, or in a later one where what comes before it are facts of a person. */
function firstNamed(parts: readonly string[]): { person: PersonName; length: number; at: number } | null {
  const first = nameAt(parts[0] ?? "");
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
  return { person: { kind: "role", label: text, key: nameKey(text) }, facts };
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
