import { parse, stringify } from "yaml";
import { fold } from "../../text/fold.js";

/** A value on one line, as YAML has it within brackets. */
export function flow(value: unknown): string {
  return stringify(value, { collectionStyle: "flow", lineWidth: 0 }).trimEnd();
}

/** What such a line holds; undefined where it is no YAML. */
export function fromFlow(text: string): unknown {
  try {
    return parse(text, { maxAliasCount: 0 });
  } catch {
    return undefined;
  }
}

const BULLET = /^\s*(?:[-–—•‣▪◦*]|\d{1,2}[.)])\s+/;
const DOWN = /^(?:nié|négatif|negated|negative)\s*:\s*/i;
const ASKED = /^(?:enquêteur|enquêtrice|enquêteur·rice|interviewer)\s*:\s*/i;

/** Items of which one would not come back from its line are written all together, as a list within brackets. */
function lines(items: readonly string[], isSafe: (item: string) => boolean): string | null {
  const isWhole = (item: string): boolean => item !== "" && item === item.trim() && !/[\n\r]/.test(item);
  return items.every((item) => isWhole(item) && isSafe(item)) ? items.join("\n") : null;
}

function listIn(cell: string): unknown[] | null {
  if (!/^\[[\s\S]*\]$/.test(cell)) return null;
  const value = fromFlow(cell);
  return Array.isArray(value) ? value : null;
}

function linesIn(cell: string): string[] {
  return cell
    .split(/\r\n|[\n\r\v\u2028]/)
    .map((one) => one.trim())
    .filter((one) => one !== "");
}

/** The texts of some items, one a line; where one has none, or would not come back, the items as they are. */
function oneALine(items: readonly unknown[], texts: readonly (string | null)[]): string {
  const isSafe = (item: string): boolean => !BULLET.test(item) && !/^\[.*\]$/.test(item);
  const known = texts.filter((one) => one !== null);
  const plain = known.length < texts.length ? null : lines(known, isSafe);
  return items.length === 0 ? "" : (plain ?? JSON.stringify(items));
}

const PAIRS = ["«»", "“”", "„“", '""'] as const;

/** A sentence without the one pair of quotation marks around all of it; what is quoted within it stays. */
export function unquoted(sentence: string): string {
  const pair = PAIRS.find(([open = "", close = ""]) => sentence.startsWith(open) && sentence.endsWith(close));
  const inside = sentence.slice(1, -1).trim();
  return pair === undefined || sentence.length < 2 || inside === "" || [...pair].some((sign) => inside.includes(sign))
    ? sentence
    : inside;
}

/** Sentences, one a line. */
export function sentencesCell(items: readonly unknown[]): string {
  const texts = items.map((item) => (typeof item === "string" && unquoted(item) === item ? item : null));
  return oneALine(items, texts);
}

export function sentencesOf(cell: string): unknown[] {
  return listIn(cell) ?? linesIn(cell).map((one) => unquoted(one.replace(BULLET, "")));
}

/** What a counterexample is called before its sentence. */
export interface Prefixes {
  readonly negated: string;
  readonly interviewer: string;
}

const PREFIXES: Prefixes = { negated: "negated: ", interviewer: "interviewer: " };

/** Counterexamples, one a line; those that are negated or the interviewer's say so first. */
export function counterexamplesCell(items: readonly unknown[], prefixes: Prefixes = PREFIXES): string {
  const texts = items.map((item) => {
    if (typeof item === "string") return DOWN.test(item) || ASKED.test(item) || unquoted(item) !== item ? null : item;
    const { negated, interviewer } = (item ?? {}) as Partial<Record<keyof Prefixes, string>>;
    const isPlain = (text: string): boolean => text === text.trim() && unquoted(text) === text;
    if (negated !== undefined) return isPlain(negated) ? `${prefixes.negated}${negated}` : null;
    return interviewer === undefined || !isPlain(interviewer) ? null : `${prefixes.interviewer}${interviewer}`;
  });
  return oneALine(items, texts);
}

export function counterexamplesOf(cell: string): unknown[] {
  return (
    listIn(cell) ??
    linesIn(cell).map((line) => {
      const item = line.replace(BULLET, "");
      if (DOWN.test(item)) return { negated: unquoted(item.replace(DOWN, "")) };
      return ASKED.test(item) ? { interviewer: unquoted(item.replace(ASKED, "")) } : unquoted(item);
    })
  );
}

/** Rules as they are written, one a line: a pattern as it stands, what has keys within braces. */
export function rulesCell(rules: readonly unknown[]): string {
  const texts = rules.map((rule) => {
    if (typeof rule === "number") return String(rule);
    if (typeof rule === "string") return /^[{]/.test(rule) ? null : rule;
    const made = flow(rule);
    return /\n/.test(made) ? null : made;
  });
  const plain = texts.includes(null)
    ? null
    : lines(
        texts.map((one) => one ?? ""),
        (item) => !/^\[.*\]$/.test(item),
      );
  return rules.length === 0 ? "" : (plain ?? JSON.stringify(rules));
}

/** The rules in a cell; null in the place of one that cannot be read. */
export function rulesOf(cell: string): unknown[] {
  return (
    listIn(cell) ??
    linesIn(cell).map((line) => {
      if (!line.startsWith("{")) return line;
      const value = fromFlow(line);
      return typeof value === "object" ? value : null;
    })
  );
}

/** Ids, between spaces. */
export const idsOf = (cell: string): string[] => cell.split(/[\s,;|]+/).filter((one) => one !== "");

const KINDS: Readonly<Record<string, string>> = {
  manifest: "manifest",
  manifeste: "manifest",
  descriptif: "manifest",
  descriptive: "manifest",
  semantic: "manifest",
  interpretive: "interpretive",
  interpretatif: "interpretive",
  latent: "interpretive",
  interpretation: "interpretive",
};

const ORIGINS: Readonly<Record<string, string>> = {
  a_priori: "a_priori",
  "a priori": "a_priori",
  deductif: "a_priori",
  deductive: "a_priori",
  theorique: "a_priori",
  emergent: "emergent",
  emergente: "emergent",
  inductif: "emergent",
  inductive: "emergent",
  "in vivo": "emergent",
};

const among = (words: Readonly<Record<string, string>>, cell: string): string | null =>
  words[fold(cell).trim()] ?? null;

export const kindOf = (cell: string): string | null => among(KINDS, cell);
export const originOf = (cell: string): string | null => among(ORIGINS, cell);

/** A day as yyyy-mm-dd, of `31/01/2026` and of a day with a time as well; null where it is none. */
export function dayOf(cell: string): string | null {
  const iso = /^(\d{4}-\d\d-\d\d)(?:[T ].*)?$/.exec(cell.trim())?.[1];
  if (iso !== undefined) return iso;
  const [, day = "", month = "", year] = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(cell.trim()) ?? [];
  return year === undefined ? null : `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

/** `#rrggbb`, of `#rgb` and `rrggbb` as well; null where it is no such colour. */
export function colourOf(cell: string): string | null {
  const digits = /^#?([0-9a-f]{6}|[0-9a-f]{3})$/i.exec(cell.trim())?.[1];
  if (digits === undefined) return null;
  return `#${digits.length === 6 ? digits : digits.replace(/./g, "$&$&")}`;
}
