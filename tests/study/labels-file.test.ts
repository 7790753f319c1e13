import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import writeWorkbook from "write-excel-file/node";
import { readLabelsFile } from "../../src/study/labels-file.js";
import { folder } from "../cli/world.js";

const dir = folder();
const written = (name: string, content: string | Uint8Array): string => {
  const path = join(dir, name);
  writeFileSync(path, content);
  return path;
};
const codes = async (name: string, content: string | Uint8Array) => {
  const { labels, problems } = await readLabelsFile(written(name, content), {});
  return labels === null ? problems.map(({ code }) => code) : problems;
};
const LONG = "unité;codeuse;code\r\nu1;Zoé;gêne\r\nu1;Bob;gêne\r\n\r\n;;\r\n";

describe("a file of labels", () => {
  it("reads the same from any encoding, separator and line end, blank rows and columns left out", async () => {
    const first = (await readLabelsFile(written("a.csv", LONG), {})).labels;
    expect(first).toMatchObject({ coders: ["Zoé", "Bob"], given: [[["gêne"]], [["gêne"]]] });
    const latin = new Uint8Array(Buffer.from(LONG, "latin1"));
    const utf16 = new Uint8Array(Buffer.from(`\ufeff${LONG}`, "utf16le"));
    const others: [string, string | Uint8Array][] = [
      ["b.csv", `\ufeff${LONG.replaceAll("\r\n", "\n")}`],
      ["c.csv", latin],
      ["d.csv", utf16],
      ["e.tsv", LONG.replaceAll(";", "\t")],
      ["f.csv", LONG.replaceAll(";", ",")],
    ];
    for (const [name, content] of others)
      expect((await readLabelsFile(written(name, content), {})).labels, name).toEqual(first);
  });

  it("reads a workbook, its numbers as numbers", async () => {
    const cell = (value: string | number) => ({ value, type: typeof value === "number" ? Number : String });
    const rows = [
      ["unité", "Anne", "Bob"],
      ["u1", 1, 2.5],
      ["u2", 2, 3],
    ].map((row) => row.map(cell));
    const path = join(dir, "g.xlsx");
    await writeWorkbook(rows as never).toFile(path);
    const { labels, source } = await readLabelsFile(path, { scale: "interval" });
    expect(labels?.given).toEqual([
      [["1"], ["2"]],
      [["2.5"], ["3"]],
    ]);
    expect(source).toEqual({ path: "input 1", sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
  });

  it("says what is wrong with what is no table, is empty, broken or has a head alone", async () => {
    expect(await codes("h.docx", "unit,a,b")).toEqual(["unknown-kind"]);
    expect(await codes("i.csv", "")).toEqual(["empty-table"]);
    expect(await codes("j.csv", ";;;\n;;\n")).toEqual(["empty-table"]);
    expect(await codes("k.csv", "unit,a,b\n")).toEqual(["no-rows"]);
    expect(await codes("l.xlsx", "not a workbook")).toEqual(["unreadable"]);
    expect(await codes("m.csv", 'unit,a,b\nu1,"open,x\n')).toEqual(["unreadable"]);
    expect(await codes("n.csv", new Uint8Array([0, 1, 2, 3, 0, 255]))).toEqual(["unreadable"]);
    expect((await readLabelsFile(join(dir, "none.csv"), {})).problems.map(({ code }) => code)).toEqual(["unreadable"]);
    expect((await readLabelsFile(dir, {})).labels).toBeNull();
  });
});
