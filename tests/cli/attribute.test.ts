import { beforeEach, describe, expect, it } from "vitest";
import { addAttribution, changeAttribution, removeAttribution } from "../../src/study/attribution-edit.js";
import { readStudy, type Study } from "../../src/study/read.js";
import { CODEBOOK, type Made, study, words } from "../study/made.js";

const TYPES = `  - id: identite
    label: Identité
    codes:
      - id: identite.clinique
        kind: interpretive
        origin: a_priori
        label: Clinique
        rules: [écouter]
      - id: identite.militant
        kind: interpretive
        origin: a_priori
        label: Militant
        rules: [aimer]
`;
const HEAD = "\ufeffparticipant;type;note;situation;reason;passages;coder\r\n";
const ROW = 'Lise;identite.clinique;;"au ""guichet"" ; là";elle écoute;P02:2;bea\r\n';
const when = { now: new Date("2026-02-01T00:00:00Z"), version: "1" };
const how = { lock: { now: when.now, tell: () => {} }, when, random: () => 0.5 };

describe("attributing", { timeout: 60_000 }, () => {
  let made: Made;
  const table = () => made.read("attributions.csv");
  const attribute = (...argv: string[]) => made.run("attribute", ...argv, "--coder", "anne");
  const read = async (): Promise<Study> => {
    const { study: one } = await readStudy(made.dir);
    if (one === null) throw new Error("no study");
    return one;
  };

  beforeEach(async () => {
    made = await study();
    made.write("codebooks/codes.yaml", `${CODEBOOK}${TYPES}`);
    await made.run("ingest", made.source("a.txt", words("les outils")), made.source("b.txt", words("le scan")));
    made.write("participants.csv", "participant;age\nOmer;40\nLise;30\n");
    made.write("interviews.csv", "interview;order;participants\nP01;1;Omer\nP02;2;Lise\n");
  }, 60_000);

  it("makes the table, then adds, changes and takes away rows, every other one as it is to the letter", async () => {
    const first = await attribute("Omer", "identite.clinique", "--reason", "Il écoute.", "--passages", "P01:2,P01:4");
    expect(first).toMatchObject({ exit: 0, out: "attributed: Omer identite.clinique\n" });
    expect(table()).toBe(
      "\ufeffparticipant;type;situation;reason;passages;coder\r\nOmer;identite.clinique;;Il écoute.;P01:2 P01:4;anne\r\n",
    );
    made.write("attributions.csv", `${HEAD}${ROW}`);
    await attribute("Omer", "identite.clinique", "--reason", 'Il "écoute".', "--situation", "avant");
    const row = 'Omer;identite.clinique;;avant;"Il ""écoute"".";;anne\r\n';
    expect(table()).toBe(`${HEAD}${ROW}${row}`);
    await attribute("Omer", "identite.clinique", "--passages", "P01:2");
    expect(table()).toBe(`${HEAD}${ROW}${row.replace(";;anne", ";P01:2;anne")}`);
    await attribute("Omer", "identite.clinique", "--reason", "Autre.", "--situation", "après");
    const several = await attribute("Omer", "identite.clinique", "--remove");
    expect(several).toMatchObject({ exit: 2, err: expect.stringContaining('"avant", "après"') });
    await attribute("Omer", "identite.clinique", "--remove", "--situation", "après");
    await attribute("Omer", "identite.clinique", "--remove");
    expect(table()).toBe(`${HEAD}${ROW}`);
    expect((await attribute("Lise", "identite.clinique", "--remove")).err).toContain("you have not attributed");
    const log = (await made.run("journal", "--lang", "fr")).out;
    expect(log).toContain("attribution (changée)");
    expect(made.read("journal/anne.jsonl")).not.toMatch(/Omer|écoute|clinique/);
    expect((await made.run("check")).err).not.toContain("error");
  });

  it.each([
    [["Omer", "identite.clinique"], "an attribution needs a reason"],
    [["Omer", "identite.clinique", "--reason", "  "], "an attribution needs a reason"],
    [["Omar", "identite.clinique", "--reason", "x"], 'did you mean "Omer"'],
    [["Omer", "identite.cliniqe", "--reason", "x"], 'did you mean "identite.clinique"'],
    [["Omer", "relation.ecoute", "--reason", "x"], "identite.clinique"],
    [["Omer", "identite.clinique", "--reason", "x", "--passages", "P01:99"], '"P01:99" is no passage'],
    [["Omer", "identite.clinique", "--reason", "x", "--passages", "P02:2"], 'holds no words of "Omer"'],
    [["Omer", "identite.clinique", "--reason", "x", "--passages", "P01:1"], 'holds no words of "Omer"'],
  ])("is refused, and nothing is written: %j", async (argv, told) => {
    made.write("attributions.csv", `${HEAD}${ROW}`);
    const { exit, err } = await attribute(...argv);
    expect([exit, err]).toEqual([2, expect.stringContaining(told)]);
    expect(table()).toBe(`${HEAD}${ROW}`);
  });

  it("refuses a table that it cannot write back whole", async () => {
    const latin = Buffer.from(`${HEAD.slice(1)}${ROW}`, "latin1");
    made.write("attributions.csv", latin as unknown as string);
    expect((await attribute("Omer", "identite.clinique", "--reason", "x")).err).toContain("not in UTF-8");
    made.write("attributions.csv", `${HEAD}Lise;"open`);
    expect((await attribute("Omer", "identite.clinique", "--reason", "x")).exit).toBe(2);
    expect(table()).toBe(`${HEAD}Lise;"open`);
  });

  it("never changes a row that is no longer as it was read", async () => {
    made.write("attributions.csv", `${HEAD}${ROW}`);
    const one = await read();
    const [was] = one.attributions;
    if (was === undefined) throw new Error("no row");
    made.write("attributions.csv", `${HEAD}${ROW.replace("elle écoute", "elle lit")}`);
    const to = { ...was, reason: "autre" };
    expect(await changeAttribution(one, { was, to }, how)).toMatchObject({
      kind: "conflict",
      theirs: [{ reason: "elle lit" }],
    });
    expect(await removeAttribution(one, was, how)).toMatchObject({
      kind: "conflict",
      theirs: [{ reason: "elle lit" }],
    });
    made.write("attributions.csv", `${HEAD}${ROW}`);
    expect(await addAttribution(one, was, how)).toMatchObject({ kind: "conflict" });
    expect(await changeAttribution(one, { was, to: { ...to, coder: "anne" } }, how)).toMatchObject({ kind: "refused" });
    expect(await changeAttribution(one, { was, to }, how)).toEqual({ kind: "done" });
    expect(table()).toBe(`${HEAD}${ROW.replace("elle écoute", "autre")}`);
  });

  it("is seen in the profile beside what speaks for and against, and not by other coders before sheets are reconciled", async () => {
    await attribute("Omer", "identite.clinique", "--reason", "Il écoute.", "--situation", "avant");
    const { out } = await made.run("profile", "Omer");
    expect(out).toContain("Omer\n  ● identite.clinique  attributed to Omer by anne\n");
    expect(out).toContain("anne  avant — Il écoute.");
    expect(out).toContain("to read  P01:2");
    expect((await made.run("profile")).out).toMatch(/^Lise {2}.*○.identite\.clinique.*\nOmer {2}●.identite\.clinique/);
    expect((await made.run("profile", "Omar")).err).toContain('did you mean "Omer"');
    expect((await made.run("profile", "--family", "identit")).err).toContain('did you mean "identite"');
    const json = JSON.parse((await made.run("profile", "--json")).out);
    expect(json.measure).toBe("profile");
    expect(json.values.participants).toEqual(["Lise", "Omer"]);
    expect((await made.run("profile", "--csv")).out).toContain(
      "Omer,identite.clinique,identite,attributed,anne,avant,",
    );
    expect((await made.run("profile", "--methods")).out).toContain("(anne)");
    await made.run("code", "add", "P01:2", "relation.ecoute", "--coder", "anne");
    await made.run("code", "add", "P01:2", "relation.ecoute", "--coder", "bea");
    expect((await made.run("profile", "Omer", "--coder", "bea")).out).not.toContain("Il écoute");
    expect((await made.run("profile", "Omer", "--coder", "anne")).out).toContain("Il écoute");
  });
});
