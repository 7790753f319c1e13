import * as say from "../messages/study.js";
import { csvRecords, recordLines, separatorOf } from "../text/csv-records.js";
import type { Problem } from "../text/problem.js";

export interface CsvRow {
  /** 1-based line of the file on which the row begins. */
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

export interface Csv {
  readonly separator: string;
  readonly header: readonly string[];
  readonly rows: readonly CsvRow[];
  readonly problems: readonly Problem[];
}

/** Reads a table with a header line. The separator (comma, semicolon, tab, bar) is the one that the header uses most. */
export async function readCsv(text: string, file: string): Promise<Csv> {
  const problems: Problem[] = [];
  const separator = separatorOf(text);
  const records = await csvRecords(text, separator).catch(() => null);
  if (records === null) {
    return {
      separator,
      header: [],
      rows: [],
      problems: [{ severity: "error", code: "broken-csv", place: { file }, text: say.brokenCsv() }],
    };
  }
  const lines = recordLines(records, 1);
  const [head = [], ...body] = records;
  const header = head.map((name) => name.trim());
  const named = header.map((name, c) => ({ name, c })).filter(({ name }) => name !== "");
  problems.push(...headerProblems(header, body, file));
  const rows: CsvRow[] = [];
  body.forEach((record, i) => {
    if (record.every((cell) => cell.trim() === "")) return;
    const line = lines[i + 1] ?? 0;
    if (record.length !== header.length) {
      const text = say.raggedRow(record.length, header.length);
      problems.push({ severity: "error", code: "ragged-row", place: { file, line }, text, hint: say.raggedHint() });
    }
    rows.push({ line, cells: Object.fromEntries(named.map(({ name, c }) => [name, (record[c] ?? "").trim()])) });
  });
  return { separator, header: named.map(({ name }) => name), rows, problems };
}

/** A column twice, or one without a name that holds something: one of the two values would be lost. */
function headerProblems(header: readonly string[], body: readonly string[][], file: string): Problem[] {
  const place = { file, line: 1 };
  const twice = header.filter((name, c) => name !== "" && header.indexOf(name) < c);
  const isUnnamed = header.some((name, c) => name === "" && body.some((record) => (record[c] ?? "").trim() !== ""));
  return [
    ...[...new Set(twice)].map(
      (name): Problem => ({ severity: "error", code: "duplicate-column", place, text: say.duplicateColumn(name) }),
    ),
    ...(isUnnamed ? [{ severity: "error", code: "unnamed-column", place, text: say.unnamedColumn() } as const] : []),
  ];
}
