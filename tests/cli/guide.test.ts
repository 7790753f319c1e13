import { beforeEach, describe, expect, it } from "vitest";
import { readStudy, type Study } from "../../src/study/read.js";
import { planReanchor, writeReanchor } from "../../src/study/reanchor.js";
import { faults } from "../schema/check.js";
import { type Made, study } from "../study/made.js";

const GUIDE = `grille: 1
title: Guide
version: 2
questions:
  - { id: q1, theme: Parcours, ask: "Peux-tu me raconter ton parcours et ton ancienneté ?", serves: [] }
  - id: q2
    theme: Outils
    ask: Comment te sens-tu avec les outils numériques ?
    serves: [H1]
    prompts: ["Qui décide vraiment du calendrier des outils ?", "Et alors ?"]
  - { id: q3, theme: Avenir, ask: "Comment vois-tu l'avenir du métier ?", serves: [H1.suite] }
`;

const CODES = `grille: 1
codebook: codes
title: Essai
language: fr
families:
  - id: f
    label: F
    codes:
      - { id: f.ecoute, origin: a_priori, label: Écoute, rules: [écouter] }
      - { id: f.encode, origin: a_priori, label: Encode, rules: [encoder] }
hypotheses:
  - { id: H1, statement: S, origin: a_priori, sub_questions: [{ id: H1.suite, ask: Suite ? }], supports: f.encode }
  - { id: H2, statement: S, origin: a_priori, supports: f.ecoute }
`;

const head = (id: string): string =>
  `---\ngrille: 1\nid: ${id}\nlanguage: fr\ninvented: true\nspeakers:\n  E: interviewer\n  P: participant\n---\n`;

const FIRST = `E: Raconte-moi ton parcours et ton ancienneté.
P: Dix ans que j'encode ici, et que j'écoute.
E: Avec les outils numériques, tu te sens comment ?
P: J'encode, j'encode.
E: Qui décide du calendrier, vraiment ?
P: Personne.
E: Bon, et la suite ?
P: On verra.
`;
const SECOND = `E: Tu me racontes ton parcours ? Et ton ancienneté ?
P: Trois ans.
E: Les outils numériques, tu te sens comment avec ?
P: J'écoute mieux.
`;

describe("the guide of a study", { timeout: 60_000 }, () => {
  let made: Made;
  const read = async (): Promise<Study> => {
    const { study: one } = await readStudy(made.dir);
    if (one === null) throw new Error("no study");
    return one;
  };
  const guide = (...argv: string[]) => made.run("guide", ...argv, "--basis", "all");
  const asked = async () => {
    const { tables } = JSON.parse((await guide("--json")).out) as { tables: { name: string; rows: unknown[][] }[] };
    return tables.find(({ name }) => name === "asked")?.rows.map((row) => row.slice(0, 4).join(" "));
  };

  beforeEach(async () => {
    made = await study();
    made.write("guide.yaml", GUIDE);
    made.write("codebooks/codes.yaml", CODES);
    made.write("transcripts/P01.txt", head("P01") + FIRST);
    made.write("transcripts/P02.txt", head("P02") + SECOND);
    made.write("participants.csv", "participant\nOmer\nLise\n");
    made.write("interviews.csv", "interview;order;participants\nP01;1;Omer\nP02;2;Lise\n");
  }, 60_000);

  it("tells who was asked what and by which way, what nobody was asked, and what came up unasked", async () => {
    const { exit, out } = await guide();
    expect(exit).toBe(0);
    expect(out).toContain("never asked: q3");
    expect(out).toContain("2 questions known by words alone");
    expect(out).toContain("without a question in the guide: H2");
    expect(out).toMatch(/q2 +Qui décide vraiment du calendrier des outils \? +1 +P01:5\n/);
    expect(out).toMatch(/H1 +f\.encode +1 +2 +P01:1\n/);
    expect(await asked()).toEqual([
      ...["q1 P01 true words", "q1 P02 true words"],
      ...["q2 P01 true words", "q2 P02 true words"],
      ...["q3 P01 false ", "q3 P02 false "],
    ]);
    const french = (await made.run("guide", "--lang", "fr")).out;
    expect(french).toContain("jamais posées\u00a0: q3");
  });

  it("is asked for in what could come next", async () => {
    const { out } = await made.run("status");
    expect(out).toContain("see what was never asked: 1 question of the guide");
    expect(out).toContain("find a question for 1 hypothesis");
  });

  it("answers in the one shape, and as a table of who was asked what", async () => {
    expect(faults(JSON.parse((await guide("--json")).out))).toEqual([]);
    expect(faults(JSON.parse((await guide("--drawn", "--last", "1", "--json")).out))).toEqual([]);
    expect((await guide("--csv")).out).toMatch(/^\ufeff?question/);
  });

  it("takes a person's word for a turn over everything else, until it is taken back or undone", async () => {
    expect(await made.run("guide", "set", "P01:7", "q3")).toMatchObject({ exit: 0, out: "P01:7 asks q3\n" });
    expect((await asked())?.[4]).toBe("q3 P01 true corrected");
    expect((await guide()).out).not.toContain("never asked");
    await made.run("guide", "set", "P01:3.1", "none");
    expect((await asked())?.[2]).toBe("q2 P01 false ");
    expect((await made.run("guide", "undo")).exit).toBe(0);
    expect((await asked())?.[2]).toBe("q2 P01 true words");
    expect((await made.run("guide", "undo")).exit).toBe(2);
    await made.run("guide", "set", "P01:7", "q2");
    expect(made.read("asked.csv").split("\r\n")).toHaveLength(3);
    await made.run("guide", "unset", "P01:7");
    expect((await made.run("guide", "unset", "P01:7")).err).toContain("was not corrected");
    expect((await asked())?.[4]).toBe("q3 P01 false ");
    const log = (await made.run("journal", "--lang", "fr")).out;
    expect(log).toContain("guide\u00a0: un tour pose la question q3, dans P01");
    expect(log).toContain("dernière correction défaite");
  });

  it.each([
    [["P01:2", "q1"], "is no turn of the interviewer"],
    [["P01:99", "q1"], "is no turn of this study"],
    [["P01:7", "q33"], 'did you mean "q3"'],
  ])("refuses %j, and writes nothing", async (argv, told) => {
    const { exit, err } = await made.run("guide", "set", ...argv);
    expect([exit, err]).toEqual([2, expect.stringContaining(told)]);
    expect(() => made.read("asked.csv")).toThrow();
  });

  it("keeps a correction on its turn when turns come before it, and when its words are corrected too", async () => {
    await made.run("guide", "set", "P01:7", "q3");
    await made.run("code");
    const longer = `E: Bonjour.\nP: Bonjour.\n${FIRST}`;
    made.write("transcripts/P01.txt", head("P01") + longer);
    expect((await read()).guide?.corrections).toEqual([{ transcript: "P01", turn: 9, question: "q3" }]);
    made.write("transcripts/P01.txt", head("P01") + longer.replace("Bon, et la suite ?", "Bon, et la suite, alors ?"));
    expect((await read()).guide?.corrections).toBeUndefined();
    expect((await made.run("check")).err).toContain("the turn that this line corrects is not found any more");
    const now = await read();
    await writeReanchor(now, await planReanchor(now), { when: { now: new Date(0), version: "1" }, coder: null });
    expect((await read()).guide?.corrections).toEqual([{ transcript: "P01", turn: 9, question: "q3" }]);
    expect(made.read("asked.csv")).toContain("P01:9");
  });

  it("says all that is wrong with the table of corrections", async () => {
    made.write("asked.csv", "place;question;words\nP01:1;q9;\nP09:1;q1;\nP01:3;q1;\nP01:3;q2;\n");
    const { problems } = await readStudy(made.dir);
    const told = problems.filter(({ place }) => place.file === "asked.csv");
    expect(told.map(({ code, place }) => `${place.line} ${code}`)).toEqual([
      ...["2 unknown-question", "3 asked-astray", "5 duplicate"],
    ]);
  });

  it("forgets the corrections of the interviews of somebody who is forgotten", async () => {
    await made.run("guide", "set", "P01:7", "q3");
    await made.run("guide", "set", "P02:3", "none");
    expect((await made.run("forget", "Omer", "--yes", "--mentions", "mask")).exit).toBe(0);
    expect(made.read("asked.csv")).not.toContain("P01");
    expect((await read()).guide?.corrections).toEqual([{ transcript: "P02", turn: 3, question: null }]);
  });

  it("says by question what the last interviews brought for the first time, and that they are few", async () => {
    const { out } = await guide("--drawn", "--last", "1");
    expect(out).toMatch(/q1 +Parcours +2 +1 +2 +0 +0 +P01/);
    expect(out).toMatch(/q2 +Outils +2 +1 +2 +1 +0 +P02 +f\.ecoute/);
    expect(out).toMatch(/q3 +Avenir +0 +0 +0/);
    expect(out).toContain("nothing new in the last interviews: q1");
    expect(out).toContain("the last one of 2 interviews");
    expect((await guide("--drawn", "--last", "2")).exit).toBe(2);
    made.write("interviews.csv", "interview;order;participants\nP01;;Omer\nP02;;Lise\n");
    expect((await guide("--drawn")).err).toContain("the order of the interviews is not known");
  });

  it("is refused where there is no guide, and where there are only excerpts", async () => {
    for (const id of ["P01", "P02"])
      made.write(`transcripts/${id}.txt`, `${head(id).replace("invented", "material: excerpts\ninvented")}${SECOND}`);
    expect((await guide()).err).toContain("only excerpts that an author chose");
    made.write("guide.yaml", "grille: 1\ntitle: x\n");
    expect((await guide()).exit).toBe(2);
  });
});
