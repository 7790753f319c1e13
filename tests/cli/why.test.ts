import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { parseSheet } from "../../src/coding/sheet.js";
import { codebookFile } from "../codebook/help.js";
import { folder, grille } from "./world.js";

/** Invented, like everyone in it. */
const TALK = `---
grille: 1
id: P01
language: fr
invented: true
speakers:
  E: interviewer
  P01: participant
---
E: Comment passe le temps au guichet ?
P01: On perd du temps avec les papiers. On ne perd pas de temps au téléphone. Un stage de foot.
`;

const code = (id: string, rules: string): string => `{ id: ${id}, origin: a_priori, label: ${id}, rules: ${rules} }`;
const CODEBOOK = codebookFile([
  code("f.temps", '[temps, "perdre … temps"]'),
  code("f.stage", "[{ id: stage, phrase: stage, not: [foot] }, { all: [stage, enfant] }]"),
  code("f.ecran", "[{ near: [écran, gens] }]"),
]);

describe("grille why", () => {
  let dir: string;
  beforeEach(() => {
    dir = folder();
    for (const name of ["codebooks", "transcripts"]) mkdirSync(join(dir, name));
    writeFileSync(join(dir, "study.yaml"), "grille: 1\ntitle: essai\nlanguage: fr\n");
    writeFileSync(join(dir, "codebooks/t.yaml"), CODEBOOK);
    writeFileSync(join(dir, "transcripts/P01.txt"), TALK);
  });
  const run = (...argv: string[]) =>
    grille(dir, ["why", ...(argv.includes("--lang") ? [] : ["--lang", "en"]), ...argv]);
  const write = (file: string, text: string): void => writeFileSync(join(dir, file), text);
  const json = async (...argv: string[]) => JSON.parse((await run(...argv, "--json")).out);
  const fates = (told: { reasons: { fate: string; rule: string; place: string }[] }): string[] =>
    told.reasons.map(({ fate, rule, place }) => `${fate} ${rule} ${place}`);

  it("tells several turns in a row, and what stands in each", async () => {
    write("transcripts/P01.txt", `${TALK}E: Et le reste ?\nP01: Le temps file.\n`);
    expect((await run("P01:2-4")).out).toMatch(/^P01:2-4\n/);
    expect(fates(await json("P01:2-4"))).toContain("fired f.temps#1 P01:4");
    expect(fates(await json("P01:2-3"))).not.toContain("fired f.temps#1 P01:4");
    const { exit, err } = await run("P01:4-2");
    expect(exit).toBe(2);
    expect(err).toContain("P01:12-14 (turns 12 to 14)");
  });

  it("tells a turn: what fired, what was withheld, what was stopped, what lacks a part, and counts the rest", async () => {
    const { out, exit } = await run("P01:2");
    expect(exit).toBe(0);
    expect(out).toBe(`P01:2
  On perd du temps avec les papiers. On ne perd pas de temps au téléphone. Un stage de foot.

propose
  f.temps  rule f.temps#1  P01:2.1
    written: temps
    words: temps
  f.temps  rule f.temps#2  P01:2.1
    written: perdre … temps
    words: perd … temps; f.temps#1 has proposed the code here already

find, and the words around withhold it
  f.temps  rule f.temps#1  P01:2.2
    written: temps
    words: temps; negated by ne … pas
  f.temps  rule f.temps#2  P01:2.2
    written: perdre … temps
    words: perd … temps; negated by ne … pas

stopped by an exception (not)
  f.stage  rule stage  P01:2.3
    written: phrase: stage, not: [foot]
    words: stage; stopped by: foot

a part of them is missing
  f.stage  rule f.stage#2  P01:2.3
    words: stage; not in this sentence: enfant
  (--rule RULE shows one of them whole)

5 rules: 2 propose, 2 are stopped or incomplete, of 1 nothing is said here
`);
  });

  it("takes a sentence, characters, and says when only the interviewer speaks", async () => {
    expect(fates(await json("P01:2.3"))).toEqual(["not stage P01:2.3", "missing f.stage#2 P01:2.3"]);
    const { start, end } = await json("P01:2.3");
    expect(fates(await json(`P01@${start}-${end}`))).toEqual(["not stage P01:2.3", "missing f.stage#2 P01:2.3"]);
    expect(fates(await json("P01:1"))).toEqual(["interviewer f.temps#1 P01:1"]);
    expect((await run("P01:1")).out).toContain("holds no words of a participant");
    const { exit, err } = await run("P01:9");
    expect(exit).toBe(2);
    expect(err).toContain("P01:12.3");
  });

  it("looks at the rules asked for alone, and shows them whole", async () => {
    const { out } = await run("P01:2.1", "--code", "f.ecran");
    expect(out).toContain("f.ecran  rule f.ecran#1\n    near: [écran, gens]");
    expect(out).toContain("1 rule: none proposes, of 1 nothing is said here");
    expect(fates(await json("P01:2", "--rule", "stage"))).toEqual(["not stage P01:2.3"]);
    expect((await run("P01:2.1", "--all")).out).toContain(
      "nothing of them is said here\n  stage, f.stage#2, f.ecran#1",
    );
    const wrong = await run("P01:2", "--code", "f.tems");
    expect([wrong.exit, wrong.err.includes("f.temps")]).toEqual([2, true]);
    expect((await run("P01:2", "--rule", "stages")).err).toContain("stage");
  });

  it("tells one's own decisions and nobody else's, and what was rejected before", async () => {
    await grille(dir, ["review", "--reject-rule", "f.temps#1", "--yes", "--coder", "anne"]);
    await grille(dir, ["code", "add", "P01:2.3", "f.stage", "--coder", "bob", "--note", "à revoir"]);
    const anne = (await run("P01:2", "--coder", "anne")).out;
    expect(anne).toContain("words: temps; rejected: it is not proposed again");
    expect(anne).toContain("decided here by anne\n  P01:2.1  f.temps  rejected, rule f.temps#1");
    expect(anne).not.toContain("revoir");
    const bob = (await run("P01:2.3", "--coder", "bob")).out;
    expect(bob).toContain("decided here by bob\n  P01:2.3  f.stage  marked by hand, à revoir");
    expect((await run("P01:2.2", "--coder", "bob")).out).toContain("bob has decided nothing here");
    const nobody = await run("P01:2");
    expect(nobody.out).not.toContain("rejected");
    expect(nobody.err).toContain("--coder NAME");
    write("codebooks/t.yaml", CODEBOOK.replace("[temps,", "[(temps|heure),"));
    expect((await run("P01:2.1", "--coder", "anne")).out).toContain("it is back since the rule has changed");
    const { sheet } = parseSheet(readFileSync(join(dir, "codings/bob/P01.jsonl"), "utf8"), "s");
    expect((await json(sheet?.codings[0]?.id ?? "", "--coder", "bob")).place).toBe("P01:2.3");
  });

  it("tries a text of one's own, in a study or with a codebook named", async () => {
    expect(fates(await json("--text", "On perd notre temps. Un stage."))).toEqual([
      "fired f.temps#1 text:1.1",
      "fired f.temps#2 text:1.1",
      "fired stage text:1.2",
      "missing f.stage#2 text:1.2",
    ]);
    const outside = folder();
    writeFileSync(join(outside, "mine.yaml"), CODEBOOK.replace("[temps,", "[{ phrase: temps, section: papiers },"));
    const { exit, out, err } = await grille(outside, ["why", "--text", "du temps", "--codebook", "mine.yaml"]);
    expect(exit).toBe(0);
    expect(out).toContain("propose\n  f.temps  rule f.temps#1");
    expect(err).toContain("taken to hold");
    expect((await grille(outside, ["why", "--text", "du temps"])).exit).toBe(2);
    expect((await run("--text", "…")).exit).toBe(2);
    expect((await run("P01:2", "--text", "du temps")).exit).toBe(2);
    expect((await run()).exit).toBe(2);
  });

  it("lays another codebook over a passage", async () => {
    write("other.yaml", codebookFile([code("f.papier", "[papiers]")]).replace("essai", "autre"));
    expect(fates(await json("P01:2", "--codebook", "other.yaml"))).toEqual(["fired f.papier#1 P01:2.1"]);
  });

  it("says how many rules speak another language", async () => {
    const english = codebookFile([code("g.time", "[time]")], "", "en")
      .replace("essai", "autre")
      .replace("id: f", "id: g");
    write("codebooks/u.yaml", english);
    expect((await run("P01:2")).out).toContain("1 rule of codebooks in another language: it does not read this text");
  });

  it("gives the same as data", async () => {
    const told = await json("P01:2.3");
    expect(told).toMatchObject({ place: "P01:2.3", text: "Un stage de foot.", rules: 5, coder: null, decisions: [] });
    expect(told.reasons[0]).toMatchObject({
      fate: "not",
      written: "phrase: stage, not: [foot]",
      within: "sentence",
      words: [{ text: "stage" }],
      stopped_by: [{ text: "foot" }],
    });
    expect(told.reasons[1].missing).toEqual([{ written: "enfant", stops: [] }]);
    expect(told.untouched).toEqual(["f.temps#1", "f.temps#2", "f.ecran#1"]);
  });

  it("shows the eight rules that lack least, counts the others, and shows them all with --all", async () => {
    const rules = [...Array(9).keys()].map((i) => `{ all: [stage, foot, mot${i}${i === 8 ? "" : ", autre"}] }`);
    write("codebooks/t.yaml", codebookFile([code("f.a", `[${rules.join(", ")}]`)]));
    const { out } = await run("P01:2.3");
    expect(out.match(/rule f\.a#\d/g)).toEqual(["rule f.a#9", ...[1, 2, 3, 4, 5, 6, 7].map((i) => `rule f.a#${i}`)]);
    expect(out).toContain("(and 1 more: --all shows them");
    expect((await run("P01:2.3", "--all")).out.match(/rule f\.a#\d/g)).toHaveLength(9);
  });

  it("speaks French", async () => {
    const { out } = await run("P01:2", "--lang", "fr");
    for (const said of ["trouvent, mais les mots autour les écartent", "arrêtées par une exception", "2 proposent"])
      expect(out).toContain(said);
  });
});
