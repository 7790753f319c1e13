import type { Span } from "../span.js";
import { factsIn } from "./attributes.js";
import { nameAt, type PersonName } from "./person.js";
import { isProfession } from "./professions.js";
import type { Work } from "./work.js";

/** What the author's sentence says beside the name of what a person does. */
export interface ToldFunction {
  readonly key: string;
  readonly value: string;
  readonly at: number;
}

const BEFORE =
  /(?<![\p{L}\p{N}’'-])(?:[Uu]ne?\s|[Ll]a\s|[Ll]e\s|[Ll]['’]\s?|[Aa]n?\s(?!une?\s)|[Tt]he\s|[Oo]ne\s)((?:\p{Ll}[\p{Ll}'’-]*\s){1,5})\((?=\p{Lu})/gu;
/** A name with what a bracket says of the person, and what comes after a comma. */
const AFTER = /\([^()\n]{1,160}\)\s*,\s(?:une?\s|la\s|le\s|l['’]|an?\s|the\s)?(\p{Ll}[^,;:.!?()[\]«»“”"\n]{3,70})/gu;
const ADJECTIVE =
  /^(?:jeune|ancien|ancienne|autre|vieille|vieux|future?|nouvelle|nouveau|young|former|senior|junior|new|other)$/;

/**
 * Finds what people do where it stands beside the bracket that tells of them, and not in it: `une éducatrice (Maud, 34 ans)`,
 * `Maud (34 ans), responsable d'équipe,`. Passages in `quoted` are not looked at.
 */
export function toldFunctions({ clean }: Work, quoted: readonly Span[]): ToldFunction[] {
  const found: ToldFunction[] = [];
  const add = (person: PersonName | undefined, said: string, at: number): void => {
    const value = person === undefined || isWithin(quoted, at) ? null : functionIn(said);
    if (person !== undefined && value !== null) found.push({ key: person.key, value, at });
  };
  for (const match of clean.matchAll(BEFORE)) {
    const inside = match.index + match[0].length;
    add(nameAt(clean.slice(inside, inside + 80))?.person, match[1] ?? "", match.index);
  }
  for (const match of clean.matchAll(AFTER)) add(nameEndingAt(clean, match.index), match[1] ?? "", match.index);
  return found.sort((a, b) => a.at - b.at);
}

/** The name that stands right before a bracket, unless it is only somebody's whom the sentence is about: `une collègue de Maud (34 ans)`. */
function nameEndingAt(text: string, bracket: number): PersonName | undefined {
  const before = text.slice(Math.max(0, bracket - 60), bracket).trimEnd();
  const name = /(?<![\p{L}\p{N}’'-])\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*){0,2}$/u.exec(before);
  if (name === null || /(?:^|\s)(?:de\s|d['’]|of\s)$/u.test(before.slice(0, name.index))) return undefined;
  const read = nameAt(name[0]);
  return read?.length === name[0].length ? read.person : undefined;
}

/** A function that begins with its noun: `jeune éducatrice spécialisée`, not `partie des éducateurs` or `formation`. */
function functionIn(said: string): string | null {
  const words = said.trim().split(/\s+/);
  const noun = words.find((word) => !ADJECTIVE.test(word)) ?? "";
  if (!isProfession(noun) || /(?:tion|nelle?)$/.test(noun)) return null;
  return factsIn(said.trim()).find(({ attribute }) => attribute === "profession")?.value ?? null;
}

function isWithin(spans: readonly Span[], at: number): boolean {
  return spans.some(({ start, end }) => start <= at && at < end);
}
