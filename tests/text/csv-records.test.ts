import fc from "fast-check";
import { parseString } from "fast-csv";
import { describe, expect, it } from "vitest";
import { csvRecords, plainRecords } from "../../src/text/csv-records.js";

function byLibrary(text: string, delimiter: string): Promise<string[][]> {
  return new Promise((resolve, reject) => {
    const rows: string[][] = [];
    parseString<string[], string[]>(text, { headers: false, delimiter, ignoreEmpty: false })
      .on("error", reject)
      .on("data", (row: string[]) => rows.push(row))
      .on("end", () => resolve(rows));
  });
}

describe("rows of a delimited text", () => {
  it("are read plainly only as the library reads them", async () => {
    const sign = fc.constantFrom(",", ";", "\t", "|", "^", "]", "-", "\\");
    const piece = fc.constantFrom(
      "a",
      "é",
      " ",
      "\n",
      "\n",
      '"',
      '""',
      '"b c"',
      '"b\nc"',
      '"say ""x"""',
      "D",
      "D",
      "\r\n",
      "\u00a0",
    );
    let plain = 0;
    await fc.assert(
      fc.asyncProperty(sign, fc.array(piece, { maxLength: 12 }), async (delimiter, pieces) => {
        const text = pieces.map((one) => (one === "D" ? delimiter : one)).join("");
        const rows = plainRecords(text, delimiter);
        if (rows === null) return;
        plain++;
        expect(rows).toEqual(await byLibrary(text, delimiter));
      }),
      { seed: 1, numRuns: 4000 },
    );
    expect(plain).toBeGreaterThan(500);
  });

  it("may hold the mark, line ends and quotation marks inside quotation marks", async () => {
    const rows = [
      ["a", "b;c", ""],
      ['say "x"', "two\nlines", "d"],
    ];
    const text = 'a;"b;c";\n"say ""x""";"two\nlines";d\n';
    expect(plainRecords(text, ";")).toEqual(rows);
    expect(await csvRecords(text, ";")).toEqual(rows);
  });

  it("are refused where quotation marks do not close", async () => {
    expect(plainRecords('a,"b\n', ",")).toBeNull();
    await expect(csvRecords('a,"b\n', ",")).rejects.toThrow();
  });

  it("are read in a time that grows with the text alone, also in one cell that never closes", () => {
    const started = performance.now();
    expect(plainRecords(`"${'""a'.repeat(400_000)}`, ",")).toBeNull();
    expect(plainRecords(`${"a,".repeat(500_000)}b`, ",")?.[0]).toHaveLength(500_001);
    expect(performance.now() - started).toBeLessThan(30_000);
  });
});
