import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { readSurveyCsv } from "../../src/study/survey-csv.js";
import { readSurvey } from "../../src/study/survey-file.js";
import { faults } from "../schema/check.js";
import { type Made, study, words } from "../study/made.js";

const SURVEY = `grille: 1
survey: agents
title: { fr: Questionnaire, en: Questionnaire }
source: inventé
drawn: random
questions:
  - { id: change, ask: "Qu'est-ce qui a changé ?", open: true }
  - { id: besoin, ask: "Que faudrait-il ?", open: true }
`;

/** Invented, like everyone in it: eight rows, of which seven answer the first question, and one nothing. */
const TABLE = `id;Territoire;Qu'est-ce qui a changé ?;Que faudrait-il ?
A1;Liège;J'écoute les gens autrement.;Du temps pour écouter.
A2;Liège;Je n'ai plus le temps de rien.;
A3;Namur;J'écoute moins.;Un autre logiciel.
A4;Namur;Tout est plus lent.;
A5;Namur;Rien du tout.;
A6;Liège;J'écoute toujours, et j'écoute bien.;
A7;Liège;Les formulaires.;
A8;Liège;;
`;

describe("the open answers of a survey", { timeout: 60_000 }, () => {
  let made: Made;
  let alone: string;
  const counts = async (): Promise<string> => {
    const { tables } = JSON.parse((await made.run("frequency", "--basis", "all", "--json")).out);
    return JSON.stringify(tables);
  };

  beforeAll(async () => {
    made = await study();
    await made.run("ingest", made.source("a.txt", words("les outils")));
    alone = await counts();
    mkdirSync(join(made.dir, "surveys"));
    made.write("surveys/agents.yaml", SURVEY);
    await made.run("ingest", made.source("q.csv", TABLE), "--survey", "agents");
  });

  it("come in as what they are: by respondent and question, and nothing else of the table", () => {
    const text = made.read("transcripts/agents-A1.txt");
    expect(text).toContain("material: survey\nsurvey: agents\n");
    expect(text).toContain("# Qu'est-ce qui a changé ?\n\nagents-A1: J'écoute les gens autrement.");
    expect(existsSync(join(made.dir, "transcripts/agents-A8.txt"))).toBe(false);
    expect(made.read("participants.csv") + made.read("interviews.csv")).not.toMatch(/Liège|agents/);
  });

  it("are shares of those who answered the question, with an interval only of a random sample", async () => {
    const { out } = await made.run("survey", "agents", "--json");
    expect(faults(JSON.parse(out))).toEqual([]);
    const open = JSON.parse(out).tables.find(({ name }: { name: string }) => name === "open");
    const [change, need] = open.rows;
    expect(change.slice(0, 7)).toEqual([
      "agents",
      "change",
      "Qu'est-ce qui a changé ?",
      "relation.ecoute",
      3,
      7,
      3 / 7,
    ]);
    expect(change[7]).toBeCloseTo(0.158219, 5);
    const { out: csv } = await made.run("survey", "--csv");
    expect(csv).toContain("survey,question,ask,answer,count,n,missing,share,low,high,reason,code");
    expect(csv).toContain("agents,besoin,Que faudrait-il ?,,1,2,,0.5,");
    expect(need.slice(3, 7)).toEqual(["relation.ecoute", 1, 2, 0.5]);
    made.write("surveys/agents.yaml", SURVEY.replace("random", "volunteers"));
    expect((await made.run("survey")).out).toContain("not a random sample");
    made.write("surveys/agents.yaml", SURVEY);
  });

  it("are added to no number of the interviews, which say so", async () => {
    expect(await counts()).toBe(alone);
    const { out } = await made.run("saturation", "--basis", "all");
    expect(out).toContain("the open answers of 7 people to a survey are no interviews");
    expect((await made.run("status")).out).toMatch(/1; 7 people who answered a survey/);
    expect((await made.run("quotes", "relation.ecoute")).out).toMatch(/Que faudrait-il \?\n {2}agents-A1: \[Du temps/);
  });

  it("count once somebody has read them, be it that nothing was marked there", async () => {
    await made.run("code", "add", "agents-A1:1", "relation.ecoute", "--coder", "lea");
    expect((await made.run("survey")).out).toMatch(/1 of 7 people[\s\S]+not counted: the answers of 6 people/);
    await made.run("read", "agents", "--coder", "lea");
    expect((await made.run("survey")).out).toMatch(/relation\.ecoute +1 +7 +0\.14/);
  });

  it("stand in the report beside the interviews, with who answers and to what", async () => {
    await made.run("run", "--lang", "fr");
    const report = made.read("report/report.md");
    expect(report).toMatch(/n = 7\)[\s\S]+Écoute[^|]*\| 1 \| 14\s% \| de 3\s% à 51\s%/);
    expect(report).toContain("agents-A1:1");
    expect(report).toContain("J'écoute les gens autrement.");
  });

  it("stay as they are when the table comes again with more of them, and go with who wrote them", async () => {
    const more = made.source("more.csv", `${TABLE}A9;Namur;J'écoute.;\n`);
    const { out } = await made.run("ingest", more, "--survey", "agents");
    expect(out).toContain("1 in, 7 unchanged");
    await made.run("forget", "agents-A9", "--yes");
    expect(existsSync(join(made.dir, "transcripts/agents-A9.txt"))).toBe(false);
    expect(existsSync(join(made.dir, "transcripts/agents-A1.txt"))).toBe(true);
  });

  it("are asked for by a survey that is there and has open questions, by columns that are there", async () => {
    const q = made.source("other.csv", TABLE.replaceAll("faudrait-il", "voulez-vous"));
    expect((await made.run("ingest", q, "--survey", "agent")).err).toContain('did you mean "agents"');
    expect((await made.run("ingest", q, "--survey", "agents")).err).toContain('no column "Que faudrait-il ?"');
    made.write("surveys/agents.yaml", SURVEY.replace("Que faudrait-il ?", "Et encore ?"));
    expect((await made.run("check")).err).toContain('"agents" has no open question: Que faudrait-il ?');
    made.write("surveys/agents.yaml", SURVEY);
  });

  it("are said to be open in one way, in YAML and in a table", async () => {
    const wrong = readSurvey(
      SURVEY.replace(", open: true }\n  - { id: besoin", ", open: true, options: [{ label: oui }] }\n  - { id: besoin"),
      "surveys/a.yaml",
    );
    expect(wrong.problems.map(({ code, place }) => `${code} ${place.line}`)).toEqual(["bad-survey 7"]);
    const csv = "question,option,count,open\nA,oui,4,\nB,,,yes\n";
    const { survey, problems } = await readSurveyCsv(csv, { file: "t", id: "t" });
    expect(problems).toEqual([]);
    expect(survey?.questions.map(({ id, open }) => [id, open])).toEqual([
      ["A", false],
      ["B", true],
    ]);
  });
});
