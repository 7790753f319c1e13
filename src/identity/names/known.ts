import * as say from "../../messages/identity-names.js";
import type { Words } from "../../messages/words.js";
import { fold } from "../../text/fold.js";
import type { Span } from "../../text/span.js";
import type { IdentityFinding, Kind } from "../finding.js";
import type { Knowledge } from "../knowledge.js";
import { perhapsWord } from "../perhaps-word.js";
import { readName } from "../person-name.js";
import { PARTICLES } from "./cues.js";
import { COMMON, FIRST, listsFor } from "./lists.js";
import { partings, waysOf } from "./parting.js";
import { isElided } from "./stretch.js";
import type { Tokens } from "./tokens.js";

interface Sought {
  /** The ways of parting it in words, by `partings`. */
  readonly partings: ReadonlySet<string>;
  readonly kind: Kind;
  readonly why: Words;
  /** A part of a name that is also a word, or opens with one (*De Smet*), is believed with a capital only. */
  readonly capital: "needed" | "any";
}

/** How many words of a text may make up one known name. */
const LONGEST = 8;

/**
 * Where names that the study or the key know occur: any case, with or without accents or a plural, with a hyphen for a space. What may be a
 * common word there is possible, but for what is taken for a name of somebody's whoever knows it (`isToldOf`).
 */
export function knownNames(
  tokens: Tokens,
  knowledge: Knowledge,
  isToldOf: (span: Span) => boolean = () => false,
): IdentityFinding[] {
  const sought = soughtNames(knowledge);
  if (sought.size === 0) return [];
  const openings = new Set<string>();
  for (const name of sought.keys()) for (let n = 1; n <= name.length; n++) openings.add(name.slice(0, n));
  const found: IdentityFinding[] = [];
  const isPerhapsWord = perhapsWord(tokens.text, tokens.language);
  for (let i = 0; i < tokens.count; i++) {
    const one = knownAt(tokens, i, { sought, openings });
    if (one === null) continue;
    const { finding: sure } = one;
    const isDoubtful = sure.kind === "person" && !isToldOf(sure) && isPerhapsWord(sure);
    found.push(isDoubtful ? { ...sure, certainty: "possible", why: say.perhapsWord() } : sure);
    i = one.last;
  }
  return found;
}

/** Letters and digits alone, to find by. */
function squash(name: string): string {
  return fold(name).replace(/[^\p{L}\p{N}]/gu, "");
}

type Names = Map<string, Sought[]>;
type Add = (name: string, one: Omit<Sought, "partings">) => void;

function soughtNames({ secret, names, organisations, places, language }: Knowledge): Names {
  const sought: Names = new Map();
  const add: Add = (name, one) => {
    const [key, ways] = [squash(name), partings(name)];
    const there = sought.get(key) ?? [];
    const isNew = ![...ways].every((way) => there.some((other) => other.partings.has(way)));
    if (key.length > 1 && isNew) sought.set(key, [...there, { ...one, partings: ways }]);
  };
  for (const name of secret) add(name, { kind: "person", why: say.inKey(), capital: "any" });
  for (const name of secret) addParts(name, language, add);
  for (const name of names) add(name, { kind: "person", why: say.namedByStudy(), capital: caseOf(name, language) });
  for (const name of organisations) add(name, { kind: "organisation", why: say.namedByStudy(), capital: "any" });
  for (const name of places) add(name, { kind: "place", why: say.namedByStudy(), capital: "any" });
  return sought;
}

function addParts(name: string, language: Knowledge["language"], add: Add): void {
  const parts = name.split(/[\s]+/);
  if (parts.length < 2) return;
  const family = readName(name).last ?? name;
  if (PARTICLES.has(fold(family.split(/\s+/)[0] ?? ""))) add(family, { ...PART, why: say.inKey(), capital: "needed" });
  for (const part of parts) {
    if (PARTICLES.has(fold(part)) || squash(part).length < 3) continue;
    add(part, { ...PART, why: say.inKey(), capital: caseOf(part, language) });
  }
}

const PART = { kind: "person" } as const;

function caseOf(name: string, language: Knowledge["language"]): Sought["capital"] {
  // « une peau d'ours », of D'Ours.
  const bits = listsFor(language).bits(fold(name).replace(/^[dl]'/, ""));
  return (bits & COMMON) !== 0 || ((bits & FIRST) === 0 && name.length < 3) ? "needed" : "any";
}

interface Search {
  readonly sought: ReadonlyMap<string, readonly Sought[]>;
  readonly openings: ReadonlySet<string>;
}

function knownAt(tokens: Tokens, i: number, search: Search): { finding: IdentityFinding; last: number } | null {
  let joined = "";
  let best: { finding: IdentityFinding; last: number } | null = null;
  for (let j = i; j < tokens.count && j < i + LONGEST; j++) {
    if (j > i && !/^[\s\-‐‑'’.]*$/.test(tokens.gap(j))) break;
    if (j === i && isElided(tokens, i) && squash(tokens.folded(i)).length === 1 && !tokens.capital(i)) break;
    joined += squash(tokens.folded(j));
    const one = j > i && isLittleWord(tokens, j) ? null : match({ tokens, first: i, last: j, joined }, search.sought);
    if (one !== null && (one.capital === "any" || (tokens.capital(i) && tokens.capital(j))))
      best = { finding: finding(tokens, i, j, one), last: j };
    if (!search.openings.has(joined)) break;
  }
  return best;
}

/** « Odette s'en va », « Nadia a dit »: what ends in an apostrophe, or is one small letter without its point, is no plural and no initial. */
function isLittleWord(tokens: Tokens, i: number): boolean {
  if (isElided(tokens, i)) return true;
  if (squash(tokens.folded(i)).length > 1 || tokens.text.charAt(tokens.end(i)) === ".") return false;
  return !tokens.capital(i) || tokens.shouted(i - 1);
}

/** Some words of a text. */
interface Stretch {
  readonly tokens: Tokens;
  readonly first: number;
  readonly last: number;
  readonly joined: string;
}

/** The name that a stretch is, its words parted as the name's are: « le maire » is no Lemaire, « Dieu merci » no Dieumerci. */
function match({ tokens, first, last, joined }: Stretch, sought: Search["sought"]): Sought | null {
  const isPlural = /[sx]$/.test(joined) && joined.length > 3;
  const named = [joined, ...(isPlural ? [joined.slice(0, -1)] : [])].flatMap((key) => sought.get(key) ?? []);
  if (named.length === 0) return null;
  const ways = waysOf(tokens, first, last).flatMap((way) => (isPlural ? [way, way.slice(0, -1)] : [way]));
  return named.find(({ partings }) => ways.some((way) => partings.has(way))) ?? null;
}

function finding(tokens: Tokens, first: number, last: number, { kind, why }: Sought): IdentityFinding {
  return { start: tokens.start(first), end: tokens.end(last), kind, certainty: "high", why };
}
