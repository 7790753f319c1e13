import { chmodSync, cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { type Made, study, words } from "./made.js";

describe("coders' sheets", () => {
  let made: Made;
  beforeEach(async () => {
    made = await study();
    await made.run("ingest", made.source("a.txt", words("les outils")));
    await made.run("code", "add", "P01:2.1", "relation.ecoute", "--coder", "marie");
  });

  it("count for nothing where path and first line differ, and are not written over", async () => {
    cpSync(join(made.dir, "codings/marie"), join(made.dir, "codings/paul"), { recursive: true });
    const copy = made.read("codings/paul/P01.jsonl");
    const { exit, err } = await made.run("check");
    expect(exit).toBe(1);
    expect(err).toContain("sheet-misplaced");
    expect(err).toContain("codings/marie/P01.jsonl");
    const { out } = await made.run("quotes", "--json");
    const answer = JSON.parse(out) as { settings: { basis: string; rules_only: boolean }; quotes: unknown[] };
    expect(answer.quotes).toHaveLength(1);
    expect(answer.settings).toEqual({ basis: "reviewed", rules_only: false });
    const added = await made.run("code", "add", "P01:4", "relation.ecoute", "--coder", "paul");
    expect(added.exit).toBe(2);
    expect(made.read("codings/paul/P01.jsonl")).toBe(copy);
    expect((await made.run("code", "add", "P01:4", "relation.ecoute", "--coder", "marie")).exit).toBe(1);
  });

  it("are looked for in folders alone", async () => {
    made.write("codings/README.md", "who coded what");
    made.write("codings/Thumbs.db", "x");
    const { exit, err } = await made.run("check");
    expect(exit).toBe(0);
    expect(err).not.toContain("codings/");
  });

  it.skipIf(process.getuid?.() === 0 || process.platform === "win32")(
    "in a closed folder are a problem beside others",
    async () => {
      chmodSync(join(made.dir, "codings/marie"), 0);
      made.write("participants.csv", "participant,age\nLéa,40\nLéa,50\n");
      const { exit, err } = await made.run("check");
      chmodSync(join(made.dir, "codings/marie"), 0o700);
      expect(exit).toBe(1);
      expect(err).toContain("codings/marie/ cannot be read");
      expect(err).toContain("participants.csv:3");
    },
  );

  it("do not choose what counts where they are about published excerpts", async () => {
    const excerpt = made
      .read("transcripts/P01.txt")
      .replace("id: P01", "id: X1")
      .replace("language:", "material: excerpts\nlanguage:");
    made.write("transcripts/X1.txt", excerpt);
    rmSync(join(made.dir, "codings"), { recursive: true });
    await made.run("code", "add", "X1:2.1", "relation.ecoute", "--coder", "marie");
    const { out } = await made.run("frequency", "--json");
    expect((JSON.parse(out) as { settings: { basis: string } }).settings.basis).toBe("all");
  });

  it("are written by known coders, under one way of writing a name", async () => {
    const add = (...coder: string[]) => made.run("code", "add", "P01:4", "relation.ecoute", ...coder);
    for (const name of ["agreed", "rule", "con"]) expect((await add("--coder", name)).err).toContain("bad-coder");
    const capital = await add("--coder", "Hélène");
    expect(capital.exit).toBe(2);
    expect(capital.err).toContain("--coder helene");
    const config = made.read("study.yaml").replace(/^coders:.*$/m, "");
    made.write("study.yaml", `${config}\ncoders:\n  - id: marie\n`);
    expect((await add()).exit).toBe(0);
    const near = await add("--coder", "mari");
    expect(near.err).toContain('did you mean "marie"?');
    expect(near.err).toContain("- id: mari");
    made.write("study.yaml", `${config}\ncoders:\n  - id: rule\n`);
    expect((await made.run("check")).err).toContain("bad-coder");
  });

  it("lose a mark that its coder takes away, and no other", async () => {
    await made.run("code", "add", "P01:4", "relation.ecoute", "--coder", "marie");
    const remove = (...argv: string[]) => made.run("code", "remove", ...argv, "--coder", "marie");
    const turn = await remove("P01:2", "relation.ecoute");
    expect([turn.exit, turn.err]).toEqual([2, expect.stringContaining("on other words of this passage: P01:2.1")]);
    expect((await made.run("code", "remove", "P01:4", "relation.ecoute", "--coder", "paul")).exit).toBe(2);
    const { exit, out } = await remove("P01:2.1", "relation.ecoute");
    expect([exit, out]).toEqual([0, "Avant, j'écoutais les gens.\n"]);
    const [, id = ""] = /"id":"(\w+)"/.exec(made.read("codings/marie/P01.jsonl")) ?? [];
    expect((await remove(id)).out).toContain("j'aimerais bien une formation");
    expect(made.read("codings/marie/P01.jsonl")).toMatch(/^\{"grille":1[^\n]*\n$/);
  });

  it("answer with the words marked, cut where they are long", async () => {
    const long = made.source("b.txt", words("les écrans ".repeat(40)));
    await made.run("ingest", long);
    const { out } = await made.run("code", "add", "P02:2", "relation.ecoute", "--coder", "marie");
    expect(Array.from(out.trimEnd())).toHaveLength(200);
    expect(out.trimEnd()).toMatch(/…$/);
  });
});

describe("other files in a study", () => {
  it("are named where they look like a codebook but are not read", async () => {
    const made = await study();
    made.write("codebooks/more.yml", "grille: 1\n");
    const { exit, err } = await made.run("check");
    expect(exit).toBe(0);
    expect(err).toContain("codebooks/more.yml: warning");
  });
});
