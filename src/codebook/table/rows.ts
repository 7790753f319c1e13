import { retiredLabel } from "../../messages/codebook.js";
import * as say from "../../messages/codebook-exchange.js";
import type { Lang } from "../../messages/words.js";
import { counterexamplesCell, flow, rulesCell, sentencesCell } from "./cells.js";
import { COLUMNS, FIELDS, type Field, headingOf, isSaid, SAID, type SaidField } from "./columns.js";
import type { RawCodebook, RawFamily, RawPart, RawSaid } from "./raw.js";

/** What one row tells, before it is spread over the columns of two languages. */
type Told = Partial<Record<Exclude<Field, SaidField>, string>> & Partial<Record<SaidField, RawSaid>>;

/**
 * A codebook file as a table: a head, then a row for itself, its lists, families, codes, themes and hypotheses. Headings and words of
 * the table itself are in the language asked for, texts of the codebook in both.
 */
export function tableRows(file: RawCodebook, lang: Lang): string[][] {
  const told = [
    bookRow(file),
    ...Object.entries(file.lists ?? {}).map(([name, list]) => listRow(name, list)),
    ...(file.families ?? []).flatMap((family) => [
      familyRow(family),
      ...(family.codes ?? []).map((code) => codeRow(code, family, lang)),
    ]),
    ...(file.themes ?? []).map((theme) => idRow("theme", theme, "label")),
    ...(file.hypotheses ?? []).map((hypothesis) => idRow("hypothesis", hypothesis, "statement")),
  ];
  return [COLUMNS.map((column) => headingOf(column, lang)), ...told.map((one) => cellsOf(inWords(one, lang)))];
}

/** What a row says by a word of the file, in the language asked for. */
function inWords(told: Told, lang: Lang): Told {
  const { row, kind, origin } = told;
  const word = (value: string): string => say.print[value as "manifest" | "emergent"]?.[lang] ?? value;
  return {
    ...told,
    ...(row === undefined ? {} : { row: say.rowKinds[row as keyof typeof say.rowKinds][lang] }),
    ...(kind === undefined ? {} : { kind: word(kind) }),
    ...(origin === undefined ? {} : { origin: word(origin) }),
  };
}

function cellsOf(told: Told): string[] {
  return COLUMNS.map(({ field, lang }) => {
    if (!isSaid(field)) return told[field] ?? "";
    const said = told[field];
    if (said === undefined || lang === null) return "";
    const text = typeof said === "string" ? said : (said[lang] ?? "");
    return field === "label" && told.retired !== undefined && text !== "" ? labelRetired(text, lang) : text;
  });
}

/** A label as a table has it where its code is retired. */
export const labelRetired = (label: string, lang: Lang): string => retiredLabel({ fr: label, en: label })[lang];

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

function codeRow(code: RawPart, family: RawFamily, lang: Lang): Told {
  const { examples = [], counterexamples = [], was = [], rules = [] } = code as Record<string, readonly unknown[]>;
  const said = Object.fromEntries(
    SAID.filter((key) => code[key] !== undefined).map((key) => [key, code[key] as RawSaid]),
  );
  return {
    ...{ row: "code", family: family.id, code: String(code.id) },
    ...said,
    ...optional(code, ["kind", "origin", "source", "colour", "negation", "retired"]),
    examples: sentencesCell(examples),
    counterexamples: counterexamplesCell(counterexamples, {
      negated: say.print.negated[lang],
      interviewer: say.print.interviewer[lang],
    }),
    was: was.join(" "),
    rules: rulesCell(rules),
    ...more(code, OWN),
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
