import { incidence } from "../coding/grid.js";
import { fold } from "../text/fold.js";
import type { MeasureInput } from "./input.js";
import type { CaseSet, QcaInput } from "./qca.js";

/** What sets of cases are read from: a grid of interviews, and the value that each interview has in an attribute. */
export interface Sources {
  readonly input: MeasureInput;
  /** In the order of the grid's interviews; null where there is no such attribute, or no one value. */
  readonly valuesOf: (attribute: string) => readonly (string | null)[] | null;
}

export type FoundSet =
  | CaseSet
  | { readonly unknown: readonly string[]; readonly attribute: string }
  | { readonly known: readonly string[] };

/** The set that a name means: a code, `attribute:NAME=VALUE`, with `~` before it its absence. */
export function setNamed(name: string, sources: Sources): FoundSet {
  const [, tilde = "", bare = ""] = /^(~?)\s*(.*)$/s.exec(name) ?? [];
  const found = /^attribut(?:e)?\s*:/i.test(bare) ? ofAttribute(bare, sources) : ofCode(bare, sources.input);
  if (!("memberships" in found)) return found;
  return { name, memberships: tilde === "" ? found.memberships : found.memberships.map((x) => 1 - x) };
}

function ofCode(id: string, { grid, given, level }: MeasureInput): FoundSet {
  const c = grid.columns.findIndex((column) => column.id === id);
  if (c === -1) return { known: [] };
  const memberships =
    given?.kind === "memberships" && level === "code"
      ? given.cells.map((row) => row[c] ?? 0)
      : incidence(grid).map((row) => row[c] ?? 0);
  return { name: id, memberships };
}

function ofAttribute(asked: string, { input, valuesOf }: Sources): FoundSet {
  const [attribute = "", ...rest] = asked.slice(asked.indexOf(":") + 1).split("=");
  const wanted = rest.join("=").trim();
  const values = valuesOf(attribute.trim());
  if (values === null) return { known: [] };
  const known = [...new Set(values.filter((value) => value !== null))];
  if (!known.some((value) => fold(value) === fold(wanted)))
    return { known: known.map((value) => `attribute:${attribute.trim()}=${value}`) };
  const unknown = input.grid.interviews.filter((_, i) => values[i] === null);
  if (unknown.length > 0) return { unknown, attribute: attribute.trim() };
  return { name: asked, memberships: values.map((value) => (fold(value ?? "") === fold(wanted) ? 1 : 0)) };
}

/** The cases in which every code of the sets was looked for, with the outcome (the first set) and the conditions. */
export function casesIn(
  { grid, unread }: MeasureInput,
  names: readonly string[],
  sets: readonly CaseSet[],
): Pick<QcaInput, "cases" | "conditions" | "outcome" | "leftOut"> {
  const missing = new Set(names.flatMap((name) => [...(unread?.get(name.replace(/^~\s*/, "")) ?? [])]));
  const kept = grid.interviews.flatMap((id, i) => (missing.has(id) ? [] : [i]));
  const [outcome = { name: "", memberships: [] }, ...conditions] = sets.map(({ name, memberships }) => ({
    name,
    memberships: kept.map((i) => memberships[i] ?? 0),
  }));
  return {
    cases: kept.map((i) => grid.interviews[i] ?? ""),
    outcome,
    conditions,
    leftOut: grid.interviews.filter((id) => missing.has(id)),
  };
}
