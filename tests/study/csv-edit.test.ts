import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rawTable, withCells, withoutRow, withRow } from "../../src/study/csv-edit.js";

const cell = fc
  .string({ unit: fc.constantFrom("a", "é", " ", ";", ",", '"', "\n", "'", "=", "\t", "|") })
  .map((s) => s.trim());
const NAMES = ["one", "two", "three"];

function table(rows: readonly (readonly string[])[], { separator, newline, bom }: Record<string, string>): string {
  const quoted = (text: string) => (/[;,\t|"\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const lines = [NAMES, ...rows].map((row) => row.map(quoted).join(separator));
  return `${bom}${lines.map((line) => `${line}${newline}`).join("")}`;
}

const dress = fc.record({
  separator: fc.constantFrom(",", ";", "\t"),
  newline: fc.constantFrom("\n", "\r\n"),
  bom: fc.constantFrom("", "\ufeff"),
});
const rowsOf = fc.array(
  fc.tuple(cell, cell, cell).filter((row) => row.some((text) => text !== "")),
  { minLength: 1, maxLength: 5 },
);

describe("a table that is changed where it stands", () => {
  it("reads its cells as they were written", () => {
    fc.assert(
      fc.property(rowsOf, dress, (rows, how) => {
        const read = rawTable(table(rows, how));
        expect(read?.header).toEqual(NAMES);
        expect(read?.rows.map((row) => row.cells.map(({ text }) => text))).toEqual(rows.map((row) => [...row]));
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it("gets a row and loses it again to the letter; a changed cell leaves all others as they are", () => {
    fc.assert(
      fc.property(rowsOf, dress, cell, (rows, how, said) => {
        const text = said || "z";
        const source = table(rows, how);
        const read = rawTable(source);
        if (read === null) throw new Error("unread");
        const longer = rawTable(withRow(read, { one: "x", two: text }));
        if (longer === null) throw new Error("unread");
        expect(longer.rows.at(-1)?.cells.map((one) => one.text)).toEqual(["x", text, ""]);
        expect(withoutRow(longer, rows.length)).toBe(source);
        const changed = withCells(read, 0, { two: text });
        expect(changed).toBe(withCells(read, 0, { two: text, one: rows[0]?.[0] ?? "" }));
        expect(rawTable(changed)?.rows[0]?.cells.map((one) => one.text)).toEqual(
          [rows[0]?.[0], text, rows[0]?.[2]].map((one) => one ?? ""),
        );
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it("is not read where quotation marks do not close, and a last line without an end gets one", () => {
    expect(rawTable('a;b\n1;"2')).toBeNull();
    expect(rawTable('a;b\n1;"2"3\n')).toBeNull();
    const read = rawTable("a;b\n1;2");
    expect(read === null ? null : withRow(read, { a: "3", b: "4" })).toBe("a;b\n1;2\n3;4\n");
  });

  it("takes a time that grows with the text", () => {
    const start = performance.now();
    rawTable(`a;b\n${'1;"x""y"\n'.repeat(100_000)}`);
    rawTable(`a;b\n"${"x".repeat(1_000_000)}`);
    rawTable(`a;b\n${'""'.repeat(500_000)}`);
    expect(performance.now() - start).toBeLessThan(30_000);
  });
});
