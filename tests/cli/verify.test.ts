import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { TALK } from "./talk.js";
import { folder, grille } from "./world.js";

const CODEBOOK = `grille: 1
codebook: codes
title: Codes
language: fr
families:
  - id: tools
    label: Outils
    codes:
      - { id: tools.scan, origin: a_priori, label: Scan, definition: On parle du scan., rules: [scan] }
`;

async function study(): Promise<string> {
  const dir = join(folder(), "s");
  await grille(folder(), ["init", dir]);
  mkdirSync(join(dir, "transcripts"), { recursive: true });
  mkdirSync(join(dir, "codebooks"), { recursive: true });
  writeFileSync(join(dir, "transcripts/P01.txt"), TALK);
  writeFileSync(join(dir, "codebooks/codes.yaml"), CODEBOOK);
  await grille(dir, ["code", "add", "P01:4.1", "tools.scan", "--coder", "anne"]);
  return dir;
}

describe("verify", () => {
  it("says that a report is what the study gives, whatever it was asked for, also when the journal has gone on", async () => {
    const dir = await study();
    const asked = [
      ["r.md", "--with-transcripts"],
      ["r.html", "--basis", "all", "--attributes", "full", "--lang", "fr"],
      ["s.html", "--for", "supervisor", "--coder", "anne"],
      ["g.md", "--for", "group", "--situation", "P01:2,P01:4.1-2"],
      ["s.docx", "--for", "supervisor", "--coder", "anne"],
      ["r.xlsx", "--basis", "all"],
      ["r.json", "--lang", "fr", "--with-transcripts"],
    ];
    for (const [file = "", ...flags] of asked) {
      expect((await grille(dir, ["report", "-o", file, ...flags])).exit).toBe(0);
      const { exit, out } = await grille(dir, ["verify", file]);
      expect([file, exit, out]).toEqual([file, 0, expect.stringContaining("byte for byte")]);
    }
    await grille(dir, ["journal", "note", "We stop here.", "--coder", "anne"]);
    const { exit, out } = await grille(dir, ["verify", "s.html"]);
    expect(exit).toBe(0);
    expect(out).toContain("the journal has gone on since: 1 entry");
  });

  it("names the files that are not as they were, and says whether the report itself was edited", async () => {
    const dir = await study();
    await grille(dir, ["report", "-o", "r.md"]);
    await grille(dir, ["code", "add", "P01:4.2", "tools.scan", "--coder", "anne"]);
    writeFileSync(join(dir, "transcripts/P02.txt"), TALK.replace("id: P01", "id: P02").replaceAll("P01", "P02"));
    const { exit, out } = await grille(dir, ["verify", "r.md"]);
    expect(exit).toBe(1);
    expect(out).toContain("codings: codings/anne/P01.jsonl has changed since");
    expect(out).toContain("transcript: transcripts/P02.txt has come since");
    expect(out).not.toContain("codebooks/codes.yaml");
    expect(out).toContain("on 1 January 2026 the study noted that it wrote this very file");
    appendFileSync(join(dir, "r.md"), "added\n");
    expect((await grille(dir, ["verify", "r.md"])).out).toContain(
      "whether it was edited by hand as well cannot be told",
    );
  });

  it("says under which heading a report was edited by hand", async () => {
    const dir = await study();
    await grille(dir, ["report", "-o", "r.html"]);
    const page = readFileSync(join(dir, "r.html"), "utf8");
    writeFileSync(join(dir, "r.html"), page.replace("On parle du scan.", "On parle de tout."));
    const { exit, out } = await grille(dir, ["verify", "r.html"]);
    expect([exit, out]).toEqual([1, expect.stringContaining("the report was edited by hand")]);
    expect(out).toMatch(/“Scan” \(line \d+\) differs/);
  });

  it("tells an office document that was packed or saved again from one in which something else can be read", async () => {
    const dir = await study();
    const again = async (
      file: string,
      level: 0 | 6,
      change: (xml: string, name: string) => string,
    ): Promise<string> => {
      const parts = Object.entries(unzipSync(readFileSync(join(dir, file))));
      const changed = parts.map(([name, bytes]): [string, Uint8Array] => [
        name,
        name.endsWith(".xml") ? strToU8(change(strFromU8(bytes), name)) : bytes,
      ]);
      writeFileSync(join(dir, `again-${file}`), zipSync(Object.fromEntries(changed), { level }));
      const { exit, out } = await grille(dir, ["verify", `again-${file}`]);
      return `${exit} ${out}`;
    };
    const other = (xml: string): string => xml.replaceAll("Scan", "Scanner");
    await grille(dir, ["report", "-o", "s.docx", "--for", "supervisor"]);
    expect(await again("s.docx", 0, (xml) => xml)).toMatch(/^0 .*it was only packed again\n$/);
    const saved = (xml: string): string => xml.replace(/<Application>.*?</, "<Application>Another office<");
    expect(await again("s.docx", 6, saved)).toMatch(/^1 all that can be read .*\n.*\(the file says: Another office\)/);
    expect(await again("s.docx", 6, other)).toMatch(/the report was edited by hand\n.* \(paragraph \d+\) differs/);
    expect(await again("s.docx", 6, (xml, name) => (name === "docProps/custom.xml" ? "" : xml))).toBe("2 ");
    await grille(dir, ["report", "-o", "r.xlsx"]);
    expect(await again("r.xlsx", 6, other)).toMatch(/the report was edited by hand\n.* \(row \d+\) differs/);
    await grille(dir, ["report", "-o", "r.json"]);
    const value = readFileSync(join(dir, "r.json"), "utf8");
    writeFileSync(join(dir, "r.json"), JSON.stringify(JSON.parse(value)));
    expect((await grille(dir, ["verify", "r.json"])).out).toContain("it is not the same file byte for byte");
    writeFileSync(join(dir, "r.json"), value.replace('"On parle du scan."', '"On parle de tout."'));
    expect((await grille(dir, ["verify", "r.json"])).out).toMatch(/“.*” \(value \d+\) differs/);
  });

  it("tells another version, and refuses what says nothing of how it was made", async () => {
    const dir = await study();
    await grille(dir, ["report", "-o", "r.md"]);
    const text = readFileSync(join(dir, "r.md"), "utf8");
    writeFileSync(join(dir, "r.md"), text.replace(/"grille": "[^"]*"/, '"grille": "0.0.7"'));
    expect((await grille(dir, ["verify", "r.md"])).out).toContain("it was made with grille 0.0.7, this is grille ");
    writeFileSync(join(dir, "t.md"), "# Notes\n");
    expect(await grille(dir, ["verify", "t.md"])).toMatchObject({
      exit: 2,
      err: expect.stringContaining("t.md does not say how it was made"),
    });
    rmSync(join(dir, "t.md"));
    expect((await grille(dir, ["verify", "t.md"])).exit).toBe(2);
  });
});
