import { beforeEach, describe, expect, it } from "vitest";
import { parseSheet } from "../../src/coding/sheet.js";
import { newCode } from "../../src/study/new-code.js";
import { readStudy } from "../../src/study/read.js";
import { type Made, study, words } from "../study/made.js";

describe("a code that came up while reading", { timeout: 60_000 }, () => {
  let made: Made;
  const book = () => made.read("codebooks/codes.yaml");
  const journal = (who: string) =>
    made
      .read(`journal/${who}.jsonl`)
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));

  beforeEach(async () => {
    made = await study();
    await made.run("ingest", made.source("a.txt", words("les outils")), made.source("b.txt", words("le scan")));
  }, 60_000);

  it("goes into the codebook as emergent, with the moment at which it was made, and into the journal", async () => {
    const line = ["codebook", "add", "relation", "rire", "--definition", "On rit.", "--coder", "anne"];
    const { exit, out } = await made.run(...line);
    expect([exit, out]).toEqual([0, "code added: relation.rire (codebooks/codes.yaml)\n"]);
    expect(book()).toContain("      - id: relation.rire\n        origin: emergent\n");
    expect(book()).toContain("        made: 2026-01-01T00:00:00.000Z\n        label: Rire\n");
    expect(journal("anne").at(-1)).toMatchObject({ step: "codebook", detail: { kind: "add", to: ["relation.rire"] } });
    expect((await made.run("check")).err).not.toContain("error");
  });

  it("is refused without a definition, unless that is to be written later", async () => {
    const before = book();
    const { exit, err } = await made.run("codebook", "add", "relation", "rire");
    expect(exit).toBe(2);
    expect(err).toContain("a code needs a definition");
    expect(book()).toBe(before);
    expect((await made.run("codebook", "add", "relation", "rire", "--later")).exit).toBe(0);
  });

  it("names what is wrong: family, id that is there, id that cannot be", async () => {
    const add = (...argv: string[]) => made.run("codebook", "add", ...argv, "--definition", "x");
    expect((await add("relatoin", "rire")).err).toContain('did you mean "relation"');
    expect((await add("relation", "ecoute")).err).toContain("is there already");
    expect((await add("relation", "Été")).err).toContain("cannot be the id of a code");
    expect((await add("Vivo", "rire", "--new-family", "Vivo")).err).toContain("cannot be a family");
    expect((await add("relation", "rire", "--new-family", "R")).err).toContain("is there already");
    expect((await add("vivo", "rire", "--new-family", "R", "--codebook", "code")).err).toContain(
      'did you mean "codes"',
    );
  });

  it("makes a family, and a codebook where there is none", async () => {
    expect((await made.run("codebook", "add", "vivo", "rire", "--new-family", "Mots", "--later")).exit).toBe(0);
    expect(book()).toContain("  - id: vivo\n    label: Mots\n    codes:\n      - id: vivo.rire\n");
    const bare = await study();
    const { rmSync } = await import("node:fs");
    rmSync(`${bare.dir}/codebooks`, { recursive: true });
    expect((await bare.run("codebook", "add", "vivo", "rire", "--new-family", "Mots", "--later")).exit).toBe(0);
    expect((await bare.run("check")).err).not.toContain("error");
  });

  it("takes somebody's words for a label without the journal naming them", async () => {
    const { study: read } = await readStudy(made.dir);
    if (read === null) throw new Error("no study");
    const when = { now: new Date("2026-02-01T00:00:00Z"), version: "1" };
    const asked = {
      family: "relation",
      label: "J'encode, du matin au soir",
      definition: "",
      defined: "later",
    } as const;
    const how = { lock: { now: when.now, tell: () => {} }, when, random: () => 0.5 };
    const first = await newCode(read, { ...asked, from: "in vivo", coder: "anne" }, how);
    expect(first).toMatchObject({ kind: "made", code: "relation.j-encode-du-matin-au-soir" });
    const again = await newCode(read, { ...asked, from: "in vivo", coder: "anne" }, how);
    expect(again).toMatchObject({ kind: "made", code: "relation.j-encode-du-matin-au-soir-2" });
    expect(made.read("journal/anne.jsonl")).not.toMatch(/encode|matin/);
  });

  it("takes from the command line that interviews were read to the end, once", async () => {
    await made.run("code", "add", "P01:2", "relation.ecoute", "--coder", "anne");
    expect((await made.run("reread", "--coder", "anne")).err).toContain("once you have: grille read P01");
    const sheet = () => made.read("codings/anne/P01.jsonl");
    const before = sheet();
    const wrong = await made.run("read", "P01", "P77", "--coder", "anne");
    expect([wrong.exit, wrong.err, sheet()]).toEqual([2, expect.stringContaining("[no-transcript]"), before]);
    const { exit, out } = await made.run("read", "P01", "--coder", "anne");
    expect([exit, out]).toEqual([0, expect.stringContaining("read to the end: P01; where you did not mark")]);
    expect(parseSheet(sheet(), "x").sheet?.read).toBe("2026-01-01T00:00:00.000Z");
    expect((await made.run("journal")).out).toContain("interview read to the end: P01");
    const again = await made.run("read", "P01", "--coder", "anne");
    expect([again.exit, again.out, again.err]).toEqual([0, "", expect.stringContaining("said already: P01")]);
    await made.run("read", "P01", "--begun", "--coder", "anne");
    expect(parseSheet(sheet(), "x").sheet?.read).toBeNull();
  });

  it("asks to read again what was read before, until that is said to be done", async () => {
    await made.run("code", "add", "P01:2", "relation.ecoute", "--coder", "anne");
    const sheet = () => made.read("codings/anne/P01.jsonl");
    made.write("codings/anne/P01.jsonl", sheet().replace('"read":null', '"read":"2025-12-31T00:00:00.000Z"'));
    expect((await made.run("reread", "--coder", "anne")).err).not.toContain("grille read");
    const added = await made.run("codebook", "add", "relation", "rire", "--later", "--coder", "anne");
    expect(added.err).toContain("to be read again for this code: P01");
    await made.run("codebook", "add", "relation", "jeu", "--later", "--coder", "anne");
    expect((await made.run("reread", "--coder", "anne")).out).toBe("P01  relation.rire, relation.jeu\n");
    const wrong = await made.run("reread", "P01", "relation.rir", "--done", "--coder", "anne");
    expect(wrong.err).toContain('did you mean "relation.rire"');
    expect((await made.run("reread", "P02", "--done", "--coder", "anne")).exit).toBe(2);
    expect((await made.run("reread", "--done", "--coder", "anne")).exit).toBe(2);
    expect((await made.run("reread", "P01", "relation.rire", "--coder", "anne")).exit).toBe(2);
    const { out } = await made.run("reread", "P01", "relation.rire", "--done", "--coder", "anne");
    expect(out).toContain("P01 read again for 1 code");
    expect(parseSheet(sheet(), "x").sheet?.reread).toEqual(["relation.rire"]);
    expect(JSON.parse((await made.run("reread", "--json", "--coder", "anne")).out)).toEqual({
      coder: "anne",
      reread: [{ transcript: "P01", codes: ["relation.jeu"] }],
    });
    await made.run("reread", "P01", "--done", "--coder", "anne");
    expect((await made.run("reread", "--coder", "anne")).err).toContain("nothing to read again");
    expect((await made.run("journal", "verify")).exit).toBe(0);
  });
});
