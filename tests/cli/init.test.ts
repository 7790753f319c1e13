import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readyNames } from "../../src/study/make.js";
import { folder, grille } from "./world.js";

/** What git would take of a study with words in it. */
function taken(dir: string): string[] {
  for (const file of [
    "transcripts/P01.txt",
    "codings/marie/P01.jsonl",
    "memos/a.md",
    "syntheses/P01.md",
    "report/r.html",
  ]) {
    mkdirSync(join(dir, file, ".."), { recursive: true });
    writeFileSync(join(dir, file), "mots");
  }
  execFileSync("git", ["init", "-q"], { cwd: dir });
  const listed = execFileSync("git", ["ls-files", "--others", "--exclude-standard"], { cwd: dir });
  return String(listed).split("\n");
}

describe("a new study", () => {
  it.each(["fr", "en"])("keeps people's words out of git (%s)", async (lang) => {
    const dir = folder();
    expect((await grille(dir, ["init", "--lang", lang])).err).not.toContain("[not-ignored]");
    const files = taken(dir);
    expect(files).toContain("study.yaml");
    expect(files).toContain("transcripts/README.md");
    expect(files.filter((file) => /P01|memos\/|report|\.grille/.test(file))).toEqual([]);
  });

  it.each([
    ["fr", "consentement"],
    ["en", "consent"],
  ])("lets git take them where that is asked, and says what it needs (%s)", async (lang, word) => {
    const dir = folder();
    await grille(dir, ["init", "--share-transcripts", "--lang", lang]);
    expect(taken(dir)).toEqual(
      expect.arrayContaining(["transcripts/P01.txt", "codings/marie/P01.jsonl", "memos/a.md"]),
    );
    for (const file of [".gitignore", "transcripts/README.md"])
      expect(readFileSync(join(dir, file), "utf8")).toContain(word);
    expect(readFileSync(join(dir, ".gitignore"), "utf8")).toContain("grille forget");
  });

  it("says what a ready codebook brought, and whose questions and hypotheses those are", async () => {
    const [dir, bare] = [folder(), folder()];
    const { out } = await grille(dir, ["init", "--codebook", "gaspar-franssen", "--lang", "en"]);
    expect(out).toContain("codebooks/gaspar-franssen.yaml: the codebook (83 codes); its rules read French");
    expect(out).toContain("the example's hypotheses H1 and H2, to be rewritten or deleted");
    expect(out).toMatch(/guide\.yaml: the example's \d+ questions, to be replaced by those you ask/);
    const { out: none } = await grille(bare, ["init", "--codebook", "outils", "--lang", "en"]);
    expect(none).not.toMatch(/hypothes|guide/);
  });

  it("is reminded by check of a guide that is the example's still, until somebody writes their own", async () => {
    const dir = folder();
    await grille(dir, ["init", "--codebook", "gaspar-franssen", "--lang", "en"]);
    const before = await grille(dir, ["check", "--lang", "en"]);
    expect([before.exit, before.err]).toEqual([0, expect.stringContaining("[guide-of-example]")]);
    const file = join(dir, "guide.yaml");
    writeFileSync(file, readFileSync(file, "utf8").replace("Peux-tu me raconter", "Voulez-vous raconter"));
    expect((await grille(dir, ["check", "--lang", "en"])).err).not.toContain("guide-of-example");
  });

  it("lays all the ready codebooks over one study, and names the first that it does not know", async () => {
    const dir = folder();
    const names = readyNames();
    const { exit, out } = await grille(dir, ["init", "--codebook", names.join(", "), "--lang", "en"]);
    expect(exit).toBe(0);
    for (const name of names) expect(out).toContain(`codebooks/${name}.yaml: the codebook`);
    expect(readdirSync(join(dir, "codebooks")).sort()).toEqual(names.map((name) => `${name}.yaml`));
    expect((await grille(dir, ["check", "--lang", "en"])).exit).toBe(0);
    const wrong = await grille(folder(), ["init", "--codebook", "outils,outil", "--lang", "en"]);
    expect([wrong.exit, wrong.err]).toEqual([2, expect.stringContaining('no ready codebook called "outil"')]);
  });

  it("warns where a .gitignore that was there leaves them to git", async () => {
    const [bare, good, shared] = [folder(), folder(), folder()];
    writeFileSync(join(bare, ".gitignore"), "node_modules\n");
    writeFileSync(join(good, ".gitignore"), "/transcripts/\n");
    writeFileSync(join(shared, ".gitignore"), "node_modules\n");
    const told = await grille(bare, ["init", "--lang", "en"]);
    expect([told.exit, told.err]).toEqual([0, expect.stringContaining("git would take people's words")]);
    expect(readFileSync(join(bare, ".gitignore"), "utf8")).toBe("node_modules\n");
    expect((await grille(good, ["init", "--lang", "en"])).err).not.toContain("[not-ignored]");
    expect((await grille(shared, ["init", "--share-transcripts", "--lang", "en"])).err).not.toContain("[not-ignored]");
  });

  it.skipIf(!existsSync("/proc/self"))("says at once where nothing can be made", async () => {
    const { exit, err } = await grille(folder(), ["init", "/proc/x", "--lang", "en"]);
    expect([exit, err]).toEqual([2, expect.stringContaining("[cannot-write]")]);
  });
});
