import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { TALK } from "./talk.js";
import { folder, grille, type Ran } from "./world.js";

const BOOK = `grille: 1
codebook: essai
title: Essai
language: fr
families:
  - id: f
    label: F
    codes:
      - id: f.temps
        origin: a_priori
        label: Temps
        definition: Le temps presse.
        use_not: Le temps qu'il fait.
        examples: ["Le temps presse."]
        counterexamples: ["Je parle.", { negated: "Je n'ai pas de temps perdu." }]
        rules: ["temps", "papier"]
      - id: f.scan
        origin: a_priori
        label: Scan
        rules: ["scan"]
hypotheses:
  - { id: H1, statement: Le scan, origin: a_priori, supports: { any: [f.scan] } }
`;

let cwd = "";

beforeEach(() => {
  cwd = folder();
  mkdirSync(join(cwd, "study/codebooks"), { recursive: true });
  mkdirSync(join(cwd, "study/transcripts"));
  writeFileSync(join(cwd, "study/study.yaml"), "grille: 1\ntitle: Guichet\nlanguage: fr\n");
  writeFileSync(join(cwd, "study/transcripts/P01.txt"), TALK);
  writeFileSync(join(cwd, "study/codebooks/essai.yaml"), BOOK);
});

/** In English, though the study is French, unless the line says otherwise. */
const inStudy = (...argv: string[]): Promise<Ran> =>
  grille(join(cwd, "study"), ["codebook", ...argv, ...(argv.includes("--lang") ? [] : ["--lang", "en"])]);
const outside = (...argv: string[]): Promise<Ran> => grille(cwd, ["codebook", ...argv]);
const put = (name: string, text: string): void => writeFileSync(join(cwd, name), text);

describe("grille codebook", () => {
  it("lists the codebooks of the study with what they hold", async () => {
    const { out, exit } = await inStudy();
    expect(exit).toBe(0);
    expect(out).toMatch(/^essai +fr +1 +2 +3 +1 +2 +1$/m);
  });

  it("lists the ready ones where there is no study", async () => {
    expect((await outside()).out).toContain("gaspar-franssen");
  });
});

describe("grille codebook test", () => {
  it("ends well where every sentence is as it should be, and says what is not tried", async () => {
    const { out, exit } = await inStudy("test");
    expect(exit).toBe(0);
    expect(out).toMatch(/^f\.temps +1\/1 +1\/1 +1\/1 +· +1\/2$/m);
    expect(out).toContain("3 sentences for 1 code: all as they should be");
    expect(out).toContain("1 code has rules and not one example");
    expect(out).toContain("2 rules of 3 find none of their code's examples");
  });

  it("ends with 1 where one is not, and shows the line, the rule and the words", async () => {
    put("study/codebooks/essai.yaml", BOOK.replace('"Je parle."', '"Le temps est beau."'));
    const { out, exit } = await inStudy("test", "--code", "f.temps");
    expect(exit).toBe(1);
    expect(out).toContain(
      'codebooks/essai.yaml:15:27: error: rule f.temps#1 proposes "f.temps" for this counter-example',
    );
    expect(out).toMatch(/\n {7,}\^{20}\n {2}rule f\.temps#1 \(temps\), on the words: temps\n/);
    expect(out).toContain("1 fault in 3 sentences for 1 code");
  });

  it("tells of an example that nothing finds which rule comes near, and why it stops", async () => {
    put("mine.yaml", BOOK.replace('["temps", "papier"]', "[{ phrase: temps, not: [presser] }]"));
    const { out, exit } = await outside("test", "mine.yaml");
    expect(exit).toBe(1);
    expect(out).toContain("mine.yaml:14:");
    expect(out).toContain("comes near: temps; stopped by: presse");
  });

  it("tries ready codebooks outside a study, and all of them pass", async () => {
    const { out, exit } = await outside("test", "artisanat");
    expect([exit, out.includes("all as they should be")]).toEqual([0, true]);
  });

  it("gives the same as data and as CSV", async () => {
    const { codebooks } = JSON.parse((await inStudy("test", "--json")).out);
    expect(codebooks[0].codes[0]).toMatchObject({ code: "f.temps", rules: 2, unproven_rules: ["f.temps#2"] });
    expect(codebooks[0].codes[0].sentences[0]).toMatchObject({ kind: "example", line: 14, fault: null });
    const { out } = await inStudy("test", "--csv");
    expect(out.split(/\r?\n/)[1]).toBe("essai,f.temps,1,1,1,1,1,1,0,0,1,2");
  });

  it("refuses a name that nothing answers to, and no name outside a study", async () => {
    const unknown = await outside("test", "artisana");
    expect([unknown.exit, unknown.err.includes('did you mean "artisanat"')]).toEqual([2, true]);
    const none = await outside("test");
    expect([none.exit, none.err.includes("there is no study here")]).toEqual([2, true]);
    const code = await inStudy("test", "--code", "f.tems");
    expect([code.exit, code.err.includes("f.temps")]).toEqual([2, true]);
  });

  it("speaks French", async () => {
    const { out } = await inStudy("test", "essai", "--lang", "fr");
    expect(out).toContain("3 phrases pour 1 code\u00a0: toutes comme il faut");
  });
});

describe("grille codebook lint", () => {
  it("groups remarks by kind, each with its place, and states what was tried and from where on", async () => {
    const { out, exit } = await inStudy("lint");
    expect(exit).toBe(0);
    expect(out).toContain(
      "Incomplete codes (1) [incomplete]\n  codebooks/essai.yaml:17  f.scan: no definition, exclusions (use_not), examples and counterexamples\n  hint: ",
    );
    expect(out).toContain("rules tried on 1 transcript (2 turns of participants)");
    expect(out).toContain("thresholds: fires everywhere from 20% of turns");
  });

  it("says outside a study that the rules are not tried", async () => {
    put("mine.yaml", BOOK);
    const { out } = await outside("lint", "mine.yaml");
    expect(out).toContain("without a study's transcripts the rules are not tried");
    expect(out).not.toContain("never-fires");
  });

  it("takes thresholds, and refuses what is none", async () => {
    const { out } = await inStudy("lint", "--everywhere", "0,3", "--least", "1", "--json");
    const { settings, remarks } = JSON.parse(out);
    expect(settings).toMatchObject({ everywhere: 0.3, least: 1 });
    expect(remarks.map(({ kind }: { kind: string }) => kind)).toContain("contained-here");
    for (const [flag, value] of [
      ["--everywhere", "20"],
      ["--alike", "much"],
      ["--together", "0"],
      ["--least", "0.5"],
      ["--limit", "-1"],
    ] as const)
      expect((await inStudy("lint", flag, value)).exit, flag).toBe(2);
  });
});

describe("grille codebook diff", () => {
  const NEW = BOOK.replace("id: f.scan", "id: f.outil\n        was: [f.scan]")
    .replace("[f.scan]", "[f.scan]")
    .replace("any: [f.scan]", "any: [f.outil]")
    .replace('["temps", "papier"]', '["papier", "téléphone"]');

  it("says what a changed codebook does to the study, and writes nothing", async () => {
    put("new.yaml", NEW);
    const before = readFileSync(join(cwd, "study/codebooks/essai.yaml"), "utf8");
    const { out, exit } = await inStudy("diff", "../new.yaml");
    expect(exit).toBe(0);
    expect(out).toContain(
      "before: codebooks/essai.yaml; after: ../new.yaml\n1 interview, basis: the rules' proposals alone; nothing is written",
    );
    expect(out).toContain("  ~ f.temps\n      − temps\n      + téléphone\n  ~ f.outil: was called f.scan");
    expect(out).toMatch(/f\.temps +2 +1 +· +1 +·/);
    expect(out).toContain("  − P01:2.2  f.temps#1\n    Le [temps] presse.");
    expect(out).toContain("each code stays in the same interviews");
    expect(out).toContain("the order of the interviews is not known: no curve");
    expect(out).toContain("H1: rewritten");
    expect(readFileSync(join(cwd, "study/codebooks/essai.yaml"), "utf8")).toBe(before);
    expect((await grille(join(cwd, "study"), ["code", "--lang", "en"])).out).toContain("3 proposals for 2 codes");
  });

  it("finds nothing between a codebook and a copy of it", async () => {
    put("copy.yaml", BOOK);
    const { out } = await inStudy("diff", "../copy.yaml");
    for (const line of ["no code differs", "the same proposals everywhere", "no interview changes"])
      expect(out).toContain(line);
  });

  it("says which themes changed, and for whom another comes first or another reading is cued", async () => {
    const themes = (codes: string, rule: string): string =>
      `themes:\n  - { id: rythme, label: Rythme, codes: [${codes}], rules: ["${rule}"] }\n  - { id: papiers, label: Papiers, rules: [papier] }\n`;
    const reading =
      "      - { id: f.presse, kind: interpretive, origin: a_priori, label: Pressé, rules: [papier] }\nhypotheses:";
    put("study/codebooks/essai.yaml", `${BOOK}${themes("f.temps", "vite")}`);
    put(
      "new.yaml",
      `${BOOK.replace("hypotheses:", reading)}${themes("f.scan", "lent")}  - { id: neuf, label: Neuf }\n`,
    );
    const { out } = await inStudy("diff", "../new.yaml");
    expect(out).toContain("Themes\n  + neuf: new\n  ~ rythme\n    codes: +f.scan −f.temps\n    − vite\n    + lent\n");
    expect(out).toContain(
      "Themes and readings, person by person\n  P01\n    turns in which a theme comes first: papiers 0 → 1\n    cues of readings: f.presse 0 → 1\n",
    );
    const data = JSON.parse((await inStudy("diff", "../new.yaml", "--json")).out);
    expect(data.themes.changed[0]).toMatchObject({ theme: "rythme", codes: { gained: ["f.scan"], lost: ["f.temps"] } });
    expect(data.study.people[0].readings[0]).toMatchObject({ id: "f.presse", before: 0 });
    put("same.yaml", `${BOOK}${themes("f.temps", "vite")}`);
    const same = (await inStudy("diff", "../same.yaml")).out;
    expect(same).toContain("no theme differs");
    expect(same).toContain("the same themes come first");
  });

  it("counts people's marks that a removed code would leave behind", async () => {
    await grille(join(cwd, "study"), ["code", "add", "P01:4.1", "f.scan", "--coder", "lea"]);
    put("less.yaml", BOOK.slice(0, BOOK.indexOf("      - id: f.scan")));
    const { out } = await inStudy("diff", "../less.yaml");
    expect(out).toContain("− f.scan: goes; 1 mark by people would be left without a code");
    expect(out).toContain("f.scan  1 → 0  −P01");
    expect(out).toContain("on this basis the rules' proposals do not count");
  });

  it("compares two files, with a study's transcripts or without", async () => {
    put("old.yaml", BOOK);
    put("new.yaml", NEW);
    expect((await inStudy("diff", "../new.yaml", "../old.yaml")).out).toMatch(/f\.temps +1 +2 +1 +· +·/);
    const alone = await outside("diff", "old.yaml", "new.yaml");
    expect([alone.exit, alone.out.includes("only codes and rules are compared")]).toEqual([0, true]);
    expect(alone.out).not.toContain("Proposals of the rules");
    expect((await outside("diff", "old.yaml")).exit).toBe(2);
  });

  it("says nothing of interviews where the study holds excerpts alone", async () => {
    put("study/transcripts/P01.txt", TALK.replace("invented: true", "invented: true\nmaterial: excerpts"));
    put("new.yaml", NEW);
    const { out } = await inStudy("diff", "../new.yaml");
    expect(out).toContain("− P01:2.2  f.temps#1");
    expect(out).toContain("no whole interview counts on this basis");
    expect(out).not.toContain("Interviews for each code");
  });

  it("is not followed by « no codebook » where the only codebook cannot be read", async () => {
    put("study/codebooks/essai.yaml", "grille: 1\ncodebook: [");
    const { exit, err } = await inStudy("lint");
    expect(exit).toBe(2);
    expect(err).toContain("codebooks/essai.yaml");
    expect(err).not.toContain("has no codebook");
  });

  it("gives the same as data, whole", async () => {
    put("new.yaml", NEW);
    const { codes, study } = JSON.parse((await inStudy("diff", "../new.yaml", "--json")).out);
    expect(codes.changed.map(({ code }: { code: string }) => code)).toEqual(["f.temps", "f.outil"]);
    expect(study.proposals).toMatchObject({ before: 3, after: 2 });
    expect(study.proposals.codes[0].lost[0]).toMatchObject({ place: "P01:2.2", rule: "f.temps#1", instead: [] });
  });
});
