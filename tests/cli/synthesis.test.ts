import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { beforeEach, describe, expect, it } from "vitest";
import { readStudy, type Study } from "../../src/study/read.js";
import { synthesisOf } from "../../src/study/syntheses.js";
import { saveCell, saveStatements } from "../../src/study/synthesis-edit.js";
import { read as readWorkbook } from "../../src/text/tables/workbook.js";
import { type Made, study, words } from "../study/made.js";

const when = { now: new Date("2026-02-01T00:00:00Z"), version: "1" };
const how = { lock: { now: when.now, tell: () => {} }, when, random: () => 0.5 };

describe("the synthesis", { timeout: 60_000 }, () => {
  let made: Made;
  const read = async (): Promise<Study> => {
    const { study: one } = await readStudy(made.dir);
    if (one === null) throw new Error("no study");
    return one;
  };
  const save = async (text: string, expected: string, coder: string | null = "anne") =>
    saveCell(await read(), { participant: "Omer", theme: "relation", text, expected, coder }, how);

  beforeEach(async () => {
    made = await study();
    await made.run("ingest", made.source("a.txt", words("les outils")), made.source("b.txt", words("le scan")));
    made.write("participants.csv", "participant;age\nOmer;40\nLise;30\nAbsent;30\n");
    made.write("interviews.csv", "interview;order;participants\nP01;1;Omer\nP02;2;Lise\n");
    await made.run("code", "add", "P01:2.1", "relation.ecoute", "--coder", "anne");
  }, 60_000);

  it("shows sentences beside passages, and what is still empty", async () => {
    expect(await save("Il écoute.", "")).toEqual({ kind: "saved", files: ["syntheses/Omer.md"] });
    expect(made.read("syntheses/Omer.md")).toBe(
      '---\ngrille: 1\nparticipant: "Omer"\ncoder: anne\n---\n\n## relation\n\nIl écoute.\n',
    );
    const { out, err } = await made.run("synthesis", "--coder", "anne");
    expect(out).toBe(
      "relation  Relation\n  Lise  (neither sentence nor passage)\n  Omer  Il écoute.\n        P01:2.1\n",
    );
    expect(err).toContain("1 of 2 cells have sentences and passages; 1 without a sentence, 1 without a passage");
    expect((await made.run("synthesis", "--empty", "--coder", "anne")).out).not.toContain("Omer");
    expect((await made.run("synthesis", "--participant", "Omar", "--coder", "anne")).err).toContain(
      'did you mean "Omer"',
    );
    expect((await made.run("synthesis", "--theme", "relatoin", "--coder", "anne")).err).toContain(
      'did you mean "relation"',
    );
    const json = JSON.parse((await made.run("synthesis", "--json", "--coder", "anne")).out);
    expect(json.cells[1]).toMatchObject({ participant: "Omer", state: "full", passages: [{ place: "P01:2.1" }] });
    expect((await made.run("synthesis", "--format", "md", "--coder", "anne")).out).toContain(
      "| Omer | Il écoute\\. |".replace("\\.", "."),
    );
    expect((await made.run("synthesis", "-o", "s.docx", "--coder", "anne")).exit).toBe(0);
    const zip = unzipSync(readFileSync(join(made.dir, "s.docx")));
    expect(Buffer.from(zip["word/document.xml"] ?? []).toString("utf8")).toContain("Il écoute.");
    expect(made.read("journal/anne.jsonl")).not.toMatch(/Omer|écoute\./);
    expect((await made.run("journal")).out).toContain("1 cell of the synthesis written");
  });

  it("is filled in a workbook and taken back, with every mismatch named", async () => {
    await save("Il écoute.", "");
    await made.run("synthesis", "-o", "s.xlsx", "--coder", "anne");
    const found = await readWorkbook(readFileSync(join(made.dir, "s.xlsx")));
    const rows = found?.tables[0]?.rows.map(({ cells }) => [...cells]) ?? [];
    expect(rows[0]).toEqual(["participant", "theme", "theme's label", "sentences", "passages", "version"]);
    expect(rows[2]?.slice(0, 5)).toEqual([
      "Omer",
      "relation",
      "Relation",
      "Il écoute.",
      expect.stringContaining("P01:2.1"),
    ]);
    const give = async (change: (rows: string[][]) => void) => {
      const copy = rows.map((row) => [...row]);
      change(copy);
      const csv = copy.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(";")).join("\n");
      writeFileSync(join(made.dir, "s.csv"), csv);
      return made.run("synthesis", "import", "s.csv", "--coder", "anne");
    };
    const set = (all: string[][], row: number, column: number, text: string) => {
      const line = all[row];
      if (line !== undefined) line[column] = text;
    };
    expect((await give(() => {})).out).toContain("0 cells written");
    const wrong = await give((all) => {
      set(all, 1, 0, "Lisa");
      set(all, 2, 1, "relations");
      all.push([...(rows[2] ?? [])], [...(rows[2] ?? [])]);
    });
    expect(wrong.exit).toBe(2);
    expect(wrong.err).toMatch(/input 1:2/);
    expect(wrong.err).toContain('did you mean "Lise"');
    expect(wrong.err).toContain('did you mean "relation"');
    expect(wrong.err).toContain("the same cell is in line 4 already");
    expect((await give((all) => void set(all, 0, 3, "words"))).err).toContain("columns are missing: sentences");
    await made.run("synthesis", "import", "s.csv", "--coder", "anne");
    const good = await give((all) => {
      set(all, 1, 3, "Elle hésite.\n\nBeaucoup.");
      set(all, 2, 3, "");
    });
    expect(good.out).toContain("1 cell written, 1 emptied");
    expect(made.read("syntheses/Lise.md")).toContain("## relation\n\nElle hésite.\n\nBeaucoup.\n");
    expect(made.read("syntheses/Omer.md")).not.toContain("écoute.");
    const stale = await give((all) => {
      set(all, 1, 3, "Autre chose.");
    });
    expect(stale.err).toContain("choose, then export anew");
    expect(made.read("syntheses/Lise.md")).toContain("Elle hésite.");
  });

  it("is never written over once a cell has changed; remarks and other sections stay", async () => {
    await save("Un.", "");
    const file = made.read("syntheses/Omer.md").replace("Un.", "Par la main.\n<!-- revoir -->\n\n## Autre\n\nMien.");
    made.write("syntheses/Omer.md", file);
    expect(await save("Deux.", "Un.")).toMatchObject({ kind: "conflict", theirs: [{ text: "Par la main." }] });
    expect(made.read("syntheses/Omer.md")).toBe(file);
    expect(await save("Deux.", "Par la main.")).toMatchObject({ kind: "saved" });
    expect(made.read("syntheses/Omer.md")).toContain("## relation\n\nDeux.\n\n<!-- revoir -->\n\n## Autre\n\nMien.\n");
    const one = await read();
    const unknown = { participant: "../x", theme: "none", text: "x", expected: "", coder: "anne" };
    expect(await saveCell(one, unknown, how)).toMatchObject({ kind: "refused", problems: [{}, {}] });
    made.write("syntheses/Omer.md", "---\ngrille: [\n---\n## relation\nx\n");
    expect(await save("Trois.", "x")).toMatchObject({ kind: "refused" });
  });

  it("stays closed to other coders until sheets are reconciled", async () => {
    await made.run("code", "add", "P02:2.1", "relation.ecoute", "--coder", "bea");
    await save("Il écoute.", "");
    expect((await made.run("synthesis")).err).toContain("say whose passages");
    const { out, err } = await made.run("synthesis", "--coder", "bea");
    expect(out).not.toMatch(/écoute\.|P01:2\.1/);
    expect(out).toContain("P02:2.1");
    expect(err).toContain("stay closed");
    expect(await save("x", "", "bea")).toMatchObject({ kind: "refused" });
  });

  it("says of a theme what is shared, nuanced, divergent, and who", async () => {
    const one = await read();
    const statements = [{ kind: "shared", who: ["Omer", "Lise"], text: "Ils écoutent." }] as const;
    const step = { theme: "relation", statements, expected: [], coder: "anne" };
    expect(await saveStatements(one, step, how)).toEqual({ kind: "saved" });
    expect(made.read("syntheses/themes.md")).toContain("## relation\n\n### partagé: Omer, Lise\n\nIls écoutent.\n");
    expect(synthesisOf(one, "anne").statements).toEqual([{ theme: "relation", ...statements[0] }]);
    expect(await saveStatements(one, { ...step, statements: [] }, how)).toMatchObject({ kind: "conflict" });
    expect((await made.run("synthesis", "--coder", "anne")).out).toContain("  shared (Omer, Lise)  Ils écoutent.");
    const nobody = {
      ...step,
      statements: [{ kind: "shared", who: ["Nobody"], text: "" }],
      expected: statements,
    } as const;
    expect(await saveStatements(one, nobody, how)).toMatchObject({ kind: "refused" });
  });

  it("is checked, by file and line and never by its words", async () => {
    mkdirSync(join(made.dir, "syntheses"));
    made.write(
      "syntheses/Omer.md",
      "---\ngrille: 1\nparticipant: Lise\n---\n\n## relatoin\n\nSecret.\n\n## relation\n## relation\n",
    );
    made.write("syntheses/x.md", "## relation\nSecret.\n");
    made.write("syntheses/themes.md", "## relation\n### commun\n### drôle: Jean Dupont\n");
    const { err } = await made.run("check");
    expect(err).not.toMatch(/Secret|Dupont/);
    expect(err).toContain("syntheses/Omer.md:6");
    expect(err).toContain('did you mean "relation"');
    expect(err).toContain("syntheses/Omer.md:11");
    expect(err).toContain("do not agree");
    expect(err).toContain("syntheses/x.md:1");
    expect(err).toContain("syntheses/themes.md:3");
    expect(existsSync(join(made.dir, "syntheses"))).toBe(true);
  });

  it("goes with a person who is forgotten", async () => {
    await save("Il écoute.", "");
    made.write("syntheses/themes.md", "## relation\n\n### partagé : Omer, Lise\n\nx\n\n### divergent: Omer\n");
    await made.run("forget", "Omer", "--yes");
    expect(made.read("syntheses/themes.md")).toBe("## relation\n\n### partagé : Lise\n\nx\n\n### divergent\n");
    expect(existsSync(join(made.dir, "syntheses/Omer.md"))).toBe(false);
  });
});
