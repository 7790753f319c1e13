import { beforeAll, describe, expect, it } from "vitest";
import { type Made, study, words } from "../study/made.js";

const OTHER = `grille: 1
codebook: autre
title: Autre
language: fr
families:
  - id: outil
    label: Outil
    codes:
      - { id: outil.encodage, origin: a_priori, label: Encodage, definition: x, rules: [encoder] }
`;

describe("commands narrowed down", { timeout: 60_000 }, () => {
  let made: Made;
  beforeAll(async () => {
    made = await study();
    made.write("codebooks/autre.yaml", OTHER);
    await made.run("ingest", made.source("a.txt", words("les outils")), made.source("b.txt", words("le scan")));
    await made.run("code", "add", "P01:2", "relation.ecoute", "--coder", "anne");
    await made.run("code", "add", "P02:2", "outil.encodage", "--coder", "bruno");
  }, 60_000);

  it("marks half a word when told to, and says so with the place of the whole words", async () => {
    const [turn] = JSON.parse((await made.run("quotes", "--coder", "anne", "--json")).out).quotes;
    const at = turn.start + turn.quote.indexOf("écoutais");
    const add = (from: number, to: number) =>
      made.run("code", "add", `P01@${at + from}-${at + to}`, "relation.ecoute", "--coder", "anne");
    const { exit, out, err } = await add(2, 6);
    expect([exit, out]).toEqual([0, "outa\n"]);
    expect(err).toContain("begins or ends within a word");
    expect(err).toContain(`the whole words: P01@${at}-${at + 8}`);
    expect((await add(0, 8)).err).not.toContain("within a word");
    await made.run("code", "remove", `P01@${at + 2}-${at + 6}`, "relation.ecoute", "--coder", "anne");
    await made.run("code", "remove", `P01@${at}-${at + 8}`, "relation.ecoute", "--coder", "anne");
  });

  it("quotes the marks of the person named alone, and says who has marked", async () => {
    expect(JSON.parse((await made.run("quotes", "--coder", "anne", "--json")).out).quotes).toMatchObject([
      { code: "relation.ecoute", coder: "anne" },
    ]);
    const none = await made.run("quotes", "--coder", "zoe");
    expect([none.exit, none.err]).toEqual([2, expect.stringContaining("have read: anne, bruno")]);
  });

  it("shows the proposals on one transcript, and keeps those on all", async () => {
    const places = async (...flags: string[]) =>
      [...(await made.run("code", "--explain", ...flags)).out.matchAll(/^(P\d+):/gm)].map(([, id]) => id);
    expect(new Set(await places())).toEqual(new Set(["P01", "P02"]));
    expect(new Set(await places("--transcript", "P02"))).toEqual(new Set(["P02"]));
    expect((await made.run("code", "--transcript", "P09")).exit).toBe(2);
  });

  it("counts the codes of one codebook, and hints at it where several are laid over", async () => {
    const codes = async (...flags: string[]): Promise<unknown[]> => {
      const { tables } = JSON.parse((await made.run("evaluate", "--coder", "bruno", "--json", ...flags)).out);
      return tables.find(({ name }: { name: string }) => name === "codes").rows.map(([code]: unknown[]) => code);
    };
    expect(await codes()).toEqual(["relation.ecoute", "outil.encodage"].sort());
    expect(await codes("--codebook", "autre")).toEqual(["outil.encodage"]);
    expect((await made.run("evaluate", "--coder", "bruno")).err).toContain("codes of 2 codebooks are counted together");
    expect((await made.run("evaluate", "--coder", "bruno", "--codebook", "autre")).err).not.toContain(
      "counted together",
    );
    expect((await made.run("evaluate", "--coder", "bruno", "--codebook", "autr")).err).toContain(
      'did you mean "autre"',
    );
    expect((await made.run("code", "--explain", "--codebook", "autre")).out).not.toContain("relation.ecoute");
  });

  it("names the codes of the family where the code is not known, and says which flags themes need", async () => {
    expect((await made.run("quotes", "relation.xx", "--coder", "anne")).err).toContain("known names: relation.ecoute");
    expect((await made.run("code", "add", "P01:2", "relation.xx", "--coder", "anne")).err).toContain(
      "known names: relation.ecoute",
    );
    expect((await made.run("help", "code")).out).toContain("with --themes: as CSV");
  });
});
