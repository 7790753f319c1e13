import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
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
    expect(out).toMatch(/first difference: line \d+, under “Scan”/);
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
