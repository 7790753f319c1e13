import { bases, basisOfOne, rulesBasis, unitCount } from "../../messages/measures.js";
import type { Words } from "../../messages/words.js";
import type { Cell, Measured } from "../table.js";

/** Sentences of a paragraph in their order; null stands where the answer holds nothing to tell. */
export type Sentences = readonly (Words | null)[];

/** A row of one of its tables by the names of the columns; no rows where the answer has no such table. */
export function rowsIn({ tables }: Pick<Measured, "tables">, name: string): Readonly<Record<string, Cell>>[] {
  const table = tables.find((one) => one.name === name);
  if (table === undefined) return [];
  return table.rows.map((row) => Object.fromEntries(table.columns.map((column, c) => [column.name, row[c] ?? null])));
}

/** A value as a number, be it by itself or with its limits or its reason; null where it was not computed. */
export function numberIn(value: unknown): number | null {
  if (typeof value === "number") return value;
  if (typeof value !== "object" || value === null) return null;
  const { value: own, estimate } = value as { readonly value?: unknown; readonly estimate?: unknown };
  return typeof own === "number" ? own : typeof estimate === "number" ? estimate : null;
}

/** The lower limit of a value, where it has an interval. */
export function lowerIn(value: unknown): number | null {
  const { lower } = (value ?? {}) as { readonly lower?: unknown };
  return typeof lower === "number" ? lower : null;
}

/** Names, ids or the like that an answer lists. */
export const textsIn = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

/** Whether a remark travels with the answer. */
export const isNoted = ({ notes }: Pick<Measured, "notes">, code: string): boolean =>
  notes.some((note) => note.code === code);

/** A remark of the answer as a sentence of the paragraph: why something was not computed. */
export function remark({ notes }: Pick<Measured, "notes">, code: string): Words | null {
  const text = notes.find((note) => note.code === code)?.text;
  return text === undefined ? null : { fr: sentence(thesis(text.fr)), en: sentence(thesis(text.en)) };
}

/** Without what the remark says that one may type: a thesis has no use for it. */
function thesis(text: string): string {
  return text.replace(/\s*\(--[^)]*\)/gu, "").replace(/\s*[;:]\s(?:grille \p{L}|[^;:]*--\p{L})[^;:]*$/u, "");
}

/** A remark as a sentence: with its capital and its full stop. */
export function sentence(text: string): string {
  const begun = `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
  return /[.?!]$/.test(begun) ? begun : `${begun}.`;
}

/** On whose marks an answer rests: what stands above its tables, and in its paragraph. */
export function basisIn({ settings, notes }: Pick<Measured, "settings" | "notes">): Words {
  if (isNoted({ notes }, "rules-only")) return rulesBasis;
  const { basis } = settings;
  const [one, ...others] = textsIn(settings.coders);
  if ((basis === "reviewed" || basis === "all") && one !== undefined && others.length === 0)
    return basisOfOne(basis, one);
  return bases[basis as keyof typeof bases] ?? bases.given;
}

/** How many interviews an answer counts. */
export function interviewsIn({ settings }: Pick<Measured, "settings">): Words {
  return unitCount(textsIn(settings.interviews).length, "interview");
}

type Level = "code" | "family" | "hypothesis";

/** What was counted: codes, their families, or hypotheses. */
export function countedIn({ settings: { level } }: Pick<Measured, "settings">): Words {
  return COUNTED[level === "family" || level === "hypothesis" ? level : "code"];
}

const COUNTED: Readonly<Record<Level, Words>> = {
  code: { fr: "codes", en: "codes" },
  family: { fr: "familles de codes", en: "families of codes" },
  hypothesis: { fr: "hypothèses", en: "hypotheses" },
};
