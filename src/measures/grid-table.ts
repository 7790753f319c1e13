import type { CodeOrigin } from "../codebook/codebook.js";
import type { Column } from "../coding/grid.js";
import * as say from "../messages/grid-file.js";
import type { FoundRow } from "../text/found-table.js";
import type { Problem } from "../text/problem.js";
import type { GivenGrid } from "./given.js";
import { type CellRules, cellsOf, type Headed, type Lined } from "./grid-cells.js";

/** How a table is to be read. */
export interface GridRules extends CellRules {
  /** What problems call the file. */
  readonly file: string;
  /** Where all codes come from; null where nobody has said: the table may have a row that does. */
  readonly origin: CodeOrigin | null;
}

const FAMILY = /^(?:familles?|famil(?:y|ies))$/i;
const ORIGIN = /^origine?s?$/i;
const ATTRIBUTE = /^attribut(?:e|s)?\s*:\s*(.+)$/i;
const TOTAL = /^(?:grand )?(?:tota(?:l|ls|ux)|sommes?|sum|Σ|∑)$/i;
const CODES = /^(?:codes?|thèmes?|themes?|nodes?|nœuds?|noeuds?|code system)$/i;

/**
 * A table of interviews × codes from elsewhere: the first row names the codes, the first column the interviews, in the
 * order conducted. Below the first row may stand one that begins with "family" and one that begins with "origin"; names
 * like `family.code` tell families too. A column `attribute:NAME` is no code. All that is wrong is told, by row and column.
 */
export function readGridTable(
  found: readonly FoundRow[],
  rules: GridRules,
): { given: GivenGrid | null; problems: Problem[] } {
  const rows = found.flatMap(linedOf);
  const [head, ...body] = rows;
  if (head === undefined) return refused(rules, "empty-grid", say.empty);
  const above = body.findIndex(({ name }) => !FAMILY.test(name) && !ORIGIN.test(name));
  const told = above === -1 ? body : body.slice(0, above);
  const lines = above === -1 ? [] : body.slice(above);
  const width = head.cells.findLastIndex((cell) => cell !== "") + 1;
  const named = head.cells.map((name, at) => ({ at, name })).filter(({ at, name }) => at > 0 && name !== "");
  const codes = named.filter(({ name }) => !ATTRIBUTE.test(name));
  if (codes.length === 0) return refused(rules, "no-codes", say.noCodes, say.shape);
  if (lines.length === 0) return refused(rules, "no-interviews", say.noInterviews, say.shape);
  const { cells, kind, problems: faults } = cellsOf(lines, codes, rules);
  const { columns, origins, problems: unclear } = columnsOf(codes, told, rules);
  const problems = [...shapeProblems({ head, lines, codes, width }, rules), ...unclear, ...faults];
  if (problems.some(({ severity }) => severity === "error")) return { given: null, problems };
  const attributes = new Map(
    named.flatMap(({ at, name }): [string, string[]][] => {
      const attribute = ATTRIBUTE.exec(name)?.[1];
      return attribute === undefined ? [] : [[attribute.trim(), lines.map((line) => line.cells[at] ?? "")]];
    }),
  );
  return { given: { interviews: lines.map(({ name }) => name), columns, cells, kind, origins, attributes }, problems };
}

/** A row without blanks around its cells; none where nothing stands in it. */
function linedOf({ place, cells }: FoundRow): Lined[] {
  const tidy = cells.map((cell) => cell.normalize("NFC").replace(/\s+/g, " ").trim());
  if (tidy.every((cell) => cell === "")) return [];
  return [{ name: tidy[0] ?? "", line: place.line ?? 0, cells: tidy }];
}

function refused(
  { file }: GridRules,
  code: string,
  text: Problem["text"],
  hint?: Problem["text"],
): { given: null; problems: Problem[] } {
  return {
    given: null,
    problems: [{ severity: "error", code, place: { file }, text, ...(hint === undefined ? {} : { hint }) }],
  };
}

interface Shape {
  readonly head: Lined;
  readonly lines: readonly Lined[];
  readonly codes: readonly Headed[];
  readonly width: number;
}

/** Names twice or nowhere, rows of another length, totals, and a table that may lie on its side. */
function shapeProblems({ head, lines, codes, width }: Shape, { file }: GridRules): Problem[] {
  const error = (code: string, line: number, text: Problem["text"], hint?: Problem["text"]): Problem => ({
    ...{ severity: "error", code, place: { file, line }, text },
    ...(hint === undefined ? {} : { hint }),
  });
  const longest = Math.max(...lines.map(({ cells }) => filled(cells)));
  const isNameless = (at: number): boolean =>
    (head.cells[at] ?? "") === "" && lines.some(({ cells }) => (cells[at] ?? "") !== "");
  return [
    ...repeated(codes).map((same) =>
      error("duplicate-code", head.line, say.sameCode(same[0]?.name ?? "", places(same))),
    ),
    ...Array.from({ length: Math.min(width, longest) }, (_, at) => at).flatMap((at) =>
      at > 0 && isNameless(at) ? [error("unnamed-column", head.line, say.unnamedColumn(at + 1))] : [],
    ),
    ...codes.flatMap(({ name }) =>
      TOTAL.test(name) ? [error("total-column", head.line, say.totals(name, "column"))] : [],
    ),
    ...lines.flatMap(({ name, line, cells }) => [
      ...(name === "" ? [error("unnamed-row", line, say.unnamedRow(line))] : []),
      ...(TOTAL.test(name) ? [error("total-row", line, say.totals(name, "row"))] : []),
      ...(filled(cells) > width || cells.length < width
        ? [
            error(
              "ragged-row",
              line,
              say.ragged(name, cells.length < width ? cells.length : filled(cells), width),
              say.raggedHint,
            ),
          ]
        : []),
    ]),
    ...repeated(lines.filter(({ name }) => name !== "")).map((same) =>
      error(
        "duplicate-interview",
        same[1]?.line ?? 0,
        say.sameInterview(
          same[0]?.name ?? "",
          same.map(({ line }) => line),
        ),
        say.sameInterviewHint,
      ),
    ),
    ...(CODES.test(head.name)
      ? [
          {
            ...error("turned-table", head.line, say.turned(head.name), say.turnedHint),
            severity: "warning",
          } satisfies Problem,
        ]
      : []),
  ];
}

const filled = (cells: readonly string[]): number => cells.findLastIndex((cell) => cell !== "") + 1;
const places = (same: readonly Headed[]): number[] => same.map(({ at }) => at + 1);

/** Those that share a name with another, whatever the case of its letters, together. */
function repeated<T extends { readonly name: string }>(all: readonly T[]): T[][] {
  const same = new Map<string, T[]>();
  for (const one of all) {
    const key = one.name.toLowerCase();
    same.set(key, [...(same.get(key) ?? []), one]);
  }
  return [...same.values()].filter((group) => group.length > 1);
}

interface Told {
  readonly columns: readonly Column[];
  readonly origins: "told" | "unsaid";
  readonly problems: readonly Problem[];
}

/** The codes with family and origin, as far as the table or the command says them. */
function columnsOf(codes: readonly Headed[], told: readonly Lined[], { file, origin }: GridRules): Told {
  const row = (kind: RegExp): Lined | undefined => told.find(({ name }) => kind.test(name));
  const [families, origins] = [row(FAMILY), row(ORIGIN)];
  const problems: Problem[] = [];
  if (origins !== undefined && origin !== null)
    problems.push({
      ...{ severity: "error", code: "origins-twice", place: { file, line: origins.line } },
      text: say.originsTwice,
    });
  const inNames = familiesInNames(codes);
  const columns = codes.map(({ at, name }, i): Column => {
    const written = origins?.cells[at] ?? "";
    const own = originOf(written);
    if (origins !== undefined && own === null)
      problems.push({
        ...{ severity: "error", code: "unknown-origin", place: { file, line: origins.line } },
        text: say.unknownOrigin(name, written),
      });
    const family = families?.cells[at] ?? inNames?.[i] ?? "";
    return { id: name, family, origin: own ?? origin ?? "emergent", label: { fr: name, en: name } };
  });
  return { columns, origins: origins !== undefined || origin !== null ? "told" : "unsaid", problems };
}

function originOf(written: string): CodeOrigin | null {
  if (/^a[ _-]?priori$/i.test(written)) return "a_priori";
  return /^[ée]mergente?$/i.test(written) ? "emergent" : null;
}

/** Families that names tell: `family.code`, `family\code` or `family > code`, where all of them do so in the same way. */
function familiesInNames(codes: readonly Headed[]): string[] | null {
  for (const shape of [/^([^.]+)\.\S/, /^([^\\]+)\\+\S/, /^([^>]+?) ?> ?\S/]) {
    const found = codes.map(({ name }) => shape.exec(name)?.[1]);
    const families = found.filter((one) => one !== undefined);
    if (families.length === codes.length) return families;
  }
  return null;
}
