import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { headsIn, readableText } from "../../src/study/journal-printed.js";
import { all, loose, partsOf } from "../report/office.js";
import { folder, grille } from "./world.js";

const CODEBOOK = `grille: 1
codebook: codes
title: Codes
language: en
families:
  - id: tools
    label: Tools
    codes:
      - { id: tools.booking, origin: a_priori, label: Booking, definition: Booking online is told of., rules: [booking] }
`;

const TALK = `Interviewer: What has changed?
Participant: With the booking I know what comes in.
`;

async function study(): Promise<string> {
  const dir = folder();
  writeFileSync(join(dir, "1.txt"), TALK);
  await grille(dir, ["init", "s"]);
  mkdirSync(join(dir, "s/codebooks"), { recursive: true });
  writeFileSync(join(dir, "s/codebooks/codes.yaml"), CODEBOOK);
  await grille(dir, ["ingest", "1.txt", "-C", "s"]);
  await grille(dir, ["code", "add", "P01:2.1", "tools.booking", "--coder", "anne", "-C", "s"]);
  return dir;
}

describe("report in the formats that are asked for", () => {
  it("writes a workbook and JSON to files of one's own, told by their names, and else the web page and Markdown", async () => {
    const dir = await study();
    expect((await grille(dir, ["report", "-o", "r.xlsx", "-C", "s"])).exit).toBe(0);
    const workbook = readFileSync(join(dir, "r.xlsx"));
    expect(loose(partsOf(workbook))).toEqual([]);
    expect(headsIn(await readableText("r.xlsx", workbook)).map(({ chain }) => chain)).toContain("anne");
    expect((await grille(dir, ["report", "-o", "r.txt", "--format", "json", "-C", "s"])).exit).toBe(0);
    expect(JSON.parse(readFileSync(join(dir, "r.txt"), "utf8")).report.lang).toBe("en");
    expect(existsSync(join(dir, "s/report"))).toBe(false);
    expect((await grille(dir, ["report", "-C", "s"])).exit).toBe(0);
    expect(readdirSync(join(dir, "s/report")).sort()).toEqual(["report.html", "report.md"]);
    expect((await grille(dir, ["report", "--format", "pdf", "-C", "s"])).exit).toBe(2);
  });

  it("writes a Word document with its figures drawn, alone, and notes that it left", async () => {
    const dir = await study();
    const ran = await grille(dir, ["report", "--format", "docx", "-C", "s"]);
    expect(ran).toMatchObject({ exit: 0 });
    expect(readdirSync(join(dir, "s/report"))).toEqual(["report.docx"]);
    const parts = partsOf(readFileSync(join(dir, "s/report/report.docx")));
    expect(loose(parts)).toEqual([]);
    const heads = headsIn(await readableText("report.docx", readFileSync(join(dir, "s/report/report.docx"))));
    expect(heads.map(({ chain }) => chain)).toContain("anne");
    expect(all(parts.get("word/document.xml"), "asvg:svgBlip").length).toBeGreaterThan(0);
    expect([...parts.keys()].filter((name) => name.endsWith(".png")).length).toBeGreaterThan(0);
    const noted = readFileSync(join(dir, "s/.grille/outputs.jsonl"), "utf8");
    expect(noted).toContain('"file":"report/report.docx"');
  });
});
