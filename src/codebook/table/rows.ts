import { counterexamplesCell, flow, rulesCell, sentencesCell } from "./cells.js";
import { COLUMNS, FIELDS, type Field, isSaid, nameOf, SAID, type SaidField } from "./columns.js";
import type { RawCodebook, RawFamily, RawPart, RawSaid } from "./raw.js";

/** What one row tells, before it is spread over the columns of two languages. */
type Told = Partial<Record<Exclude<Field, SaidField>, string>> & Partial<Record<SaidField, RawSaid>>;

/** A codebook file as a table: a head, then a row for itself, its lists, families, codes, themes and hypotheses. */
export function tableRows(file: RawCodebook): string[][] {
  const told = [
    bookRow(file),
    ...Object.entries(file.lists ?? {}).map(([name, list]) => listRow(name, list)),
    ...(file.families ?? []).flatMap((family) => [familyRow(family), ...(family.codes ?? []).map(codeRow(family))]),
    ...(file.themes ?? []).map((theme) => idRow("theme", theme, "label")),
    ...(file.hypotheses ?? []).map((hypothesis) => idRow("hypothesis", hypothesis, "statement")),
  ];
  return [COLUMNS.map(nameOf), ...told.map(cellsOf)];
}

function cellsOf(told: Told): string[] {
  return COLUMNS.map(({ field, lang }) => {
    if (!isSaid(field)) return told[field] ?? "";
    const said = told[field];
    if (said === undefined || lang === null) return "";
    return typeof said === "string" ? said : (said[lang] ?? "");
  });
}

/** Whatever has no column of its own, on one line. */
function more(part: RawPart, known: readonly string[]): Told {
  const rest = Object.entries(part).filter(([key]) => !known.includes(key));
  return rest.length === 0 ? {} : { more: flow(Object.fromEntries(rest)) };
}

function bookRow(file: RawCodebook): Told {
  const known = ["grille", "codebook", "title", "lists", "families", "themes", "hypotheses"];
  return { row: "codebook", code: file.codebook, label: file.title, ...more(file, known) };
}

function listRow(name: string, list: unknown): Told {
  if (Array.isArray(list)) return { row: "list", code: `$${name}`, rules: rulesCell(list) };
  const { words = [], ...rest } = (list ?? {}) as { words?: readonly unknown[] };
  return { row: "list", code: `$${name}`, rules: rulesCell(words), more: flow(rest) };
}

function familyRow(family: RawFamily): Told {
  return {
    row: "family",
    family: family.id,
    label: family.label,
    ...optional(family, ["source", "colour"]),
    ...more(family, ["id", "label", "source", "colour", "codes"]),
  };
}

/** Keys of a code that have a column of their own. */
const OWN = ["id", ...FIELDS.filter((field) => !["row", "family", "code", "more"].includes(field))];

function codeRow(family: RawFamily): (code: RawPart) => Told {
  return (code) => {
    const { examples = [], counterexamples = [], was = [], rules = [] } = code as Record<string, readonly unknown[]>;
    const said = Object.fromEntries(
      SAID.filter((key) => code[key] !== undefined).map((key) => [key, code[key] as RawSaid]),
    );
    return {
      ...{ row: "code", family: family.id, code: String(code.id) },
      ...said,
      ...optional(code, ["kind", "origin", "source", "colour", "negation", "retired"]),
      examples: sentencesCell(examples),
      counterexamples: counterexamplesCell(counterexamples),
      was: was.join(" "),
      rules: rulesCell(rules),
      ...more(code, OWN),
    };
  };
}

function idRow(row: "theme" | "hypothesis", part: RawPart, label: "label" | "statement"): Told {
  const said = part[label] as RawSaid;
  return {
    ...{ row, code: String(part.id), label: said },
    ...optional(part, ["source", "origin"]),
    ...more(part, ["id", label, "source", "origin"]),
  };
}

function optional(
  part: RawPart,
  keys: readonly ("source" | "colour" | "kind" | "origin" | "negation" | "retired")[],
): Told {
  return Object.fromEntries(keys.flatMap((key) => (part[key] === undefined ? [] : [[key, String(part[key])]])));
}
