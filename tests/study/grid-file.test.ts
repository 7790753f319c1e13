import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import writeWorkbook from "write-excel-file/node";
import { readGridFile } from "../../src/study/grid-file.js";
import { folder } from "../cli/world.js";

const RULES = { origin: null, cells: "counts", empty: null, missing: "allowed" } as const;
const CELLS = [
  [1, 0],
  [0, 2],
];

async function fromText(text: string | Uint8Array, name = "g.csv") {
  const path = join(folder(), name);
  writeFileSync(path, text);
  return readGridFile(path, RULES);
}

const codes = async (text: string | Uint8Array, name?: string): Promise<string[]> =>
  (await fromText(text, name)).problems.map(({ code }) => code);

describe("a file of interviews × codes", () => {
  it.each([
    ["commas", "i,a,b\nP1,1,0\nP2,0,2\n"],
    ["semicolons, CRLF and a byte order mark", "\ufeffi;a;b\r\nP1;1;0\r\nP2;0;2\r\n"],
    ["tabs", "i\ta\tb\nP1\t1\t0\nP2\t0\t2\n"],
    ["quotation marks around separators", 'i,a,"b"\n"P1",1,"0"\nP2,"0",2\n'],
    ["a line that names the separator", "sep=;\ni;a;b\nP1;1;0\nP2;0;2\n"],
    ["decimal commas", "i;a;b\nP1;1,0;0,0\nP2;0;2,00\n"],
    ["trailing empty rows and columns", "i,a,b,,\nP1,1,0,,\nP2,0,2,,\n,,,,\n,,,,\n"],
    ["blanks around names and numbers", " i , a , b \n P1 , 1 , 0 \nP2,0,\u00a02\n"],
    ["no line end at the end", "i,a,b\nP1,1,0\nP2,0,2"],
  ])("is read the same with %s", async (_how, text) => {
    const { given, problems } = await fromText(text);
    expect(problems).toEqual([]);
    expect([given?.cells, given?.interviews, given?.columns.map(({ id }) => id)]).toEqual([
      CELLS,
      ["P1", "P2"],
      ["a", "b"],
    ]);
  });

  it("is read from a workbook, its first filled sheet", async () => {
    const path = join(folder(), "g.xlsx");
    const row = (...cells: (string | number | boolean | null)[]) =>
      cells.map((value) => (value === null ? null : { value }));
    await writeWorkbook([
      { data: [row("i", "a", "b"), row("P1", 1, 0), row("P2", 0, 2), row(null, null, null)], sheet: "one" },
      { data: [row("x", "y")], sheet: "two" },
    ]).toFile(path);
    const { given, problems, inputs } = await readGridFile(path, RULES);
    expect(given?.cells).toEqual(CELLS);
    expect(problems.map(({ code, severity }) => [code, severity])).toEqual([["other-sheets", "warning"]]);
    expect(inputs).toEqual([{ path: "input 1", sha256: expect.stringMatching(/^[0-9a-f]{64}$/) }]);
  });

  it("is refused where it is none, without its name being told", async () => {
    expect(await codes("")).toEqual(["empty-table"]);
    expect(await codes("\n\n")).toEqual(["empty-table"]);
    expect(await codes("i,a\nP1,1\n", "g.docx")).toEqual(["unknown-kind"]);
    expect(await codes(new Uint8Array([0, 1, 2, 3, 0, 255]))).toEqual(["unreadable"]);
    expect(await codes('i,"a\nP1,1\n')).toEqual(["unreadable"]);
    const dir = join(folder(), "Ada.csv");
    mkdirSync(dir);
    expect(JSON.stringify(await readGridFile(dir, RULES))).not.toContain("Ada");
  });

  it("is cut by the mark that cuts every row alike, whatever commas stand in names", async () => {
    const { given, problems } = await fromText("entretien;accès, droits, aides;b\nP1;1;0\nP2;0;2\n");
    expect([problems, given?.columns.map(({ id }) => id), given?.cells]).toEqual([
      [],
      ["accès, droits, aides", "b"],
      CELLS,
    ]);
  });

  it("is refused where a separator stands in a name that is not quoted, with a hint", async () => {
    const { given, problems } = await fromText("i,work, load,b\nP1,1,0\n");
    expect([given, problems[0]?.code, problems[0]?.hint?.en]).toEqual([
      null,
      "ragged-row",
      expect.stringContaining("quotation marks"),
    ]);
  });
});
