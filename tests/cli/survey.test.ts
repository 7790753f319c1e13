import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { readSurveyCsv } from "../../src/study/survey-csv.js";
import { readSurvey } from "../../src/study/survey-file.js";
import { faults } from "../schema/check.js";
import { type Made, study, words } from "../study/made.js";

/** What was published: n is not known. */
const PUBLISHED = `grille: 1
survey: dss-2021
title: { fr: Enquête DSS, en: DSS survey }
source: DSS, 2021
date: 2021
questions:
  - id: relation
    ask: { fr: La numérisation fait perdre le face-à-face., en: Digitalisation makes one lose the face-to-face. }
    options:
      - { label: { fr: d'accord, en: agree }, share: 69 % }
      - { label: { fr: pas d'accord, en: disagree }, share: 0.26 }
`;

const SAMPLE = `grille: 1
survey: essai
title: Essai inventé
source: inventé
drawn: random
n: 8
questions:
  - { id: outils, ask: "Outils ?", options: [{ label: oui, count: 4 }, { label: non, count: 4 }] }
  - { id: lieux, ask: "Lieux ?", several: true, n: 5, options: [{ label: bureau, count: 5 }, { label: maison, count: 3 }] }
`;

const shown = (source: string): string[] =>
  readSurvey(source, "surveys/x.yaml").problems.map(({ code, place }) => `${code} ${place.line}`);

describe("a survey beside the interviews", { timeout: 60_000 }, () => {
  let made: Made;
  const rows = async (name: string): Promise<unknown[][]> => {
    const { out } = await made.run("survey", name, "--json");
    expect(faults(JSON.parse(out))).toEqual([]);
    return (JSON.parse(out) as { tables: { rows: unknown[][] }[] }).tables[0]?.rows ?? [];
  };

  beforeEach(async () => {
    made = await study();
    mkdirSync(join(made.dir, "surveys"));
    made.write("surveys/dss-2021.yaml", PUBLISHED);
    made.write("surveys/essai.yaml", SAMPLE);
  }, 60_000);

  it("has shares as they were published, and no interval where n is not known, with the reason", async () => {
    expect((await rows("dss-2021")).map((row) => row.slice(3))).toEqual([
      ["d'accord", null, null, null, 0.69, null, null, "n-unknown"],
      ["pas d'accord", null, null, null, 0.26, null, null, "n-unknown"],
    ]);
    const { out } = await made.run("survey", "dss-2021");
    expect(out).toContain("n is not published");
    expect(out).toContain("nothing says that it is a random sample");
  });

  it("has Wilson's interval where it is a random sample whose n is known", async () => {
    const [yes, , office] = await rows("essai");
    expect(yes?.slice(3, 8)).toEqual(["oui", 4, 8, null, 0.5]);
    expect(yes?.[8]).toBeCloseTo(0.215216, 5);
    expect(yes?.[9]).toBeCloseTo(0.784784, 5);
    expect(office?.slice(3, 8)).toEqual(["bureau", 5, 5, null, 1]);
    made.write("surveys/essai.yaml", SAMPLE.replace("random", "volunteers"));
    expect((await rows("essai"))[0]?.slice(8)).toEqual([null, null, "no-sample"]);
    made.write("surveys/essai.yaml", SAMPLE.replace("random", "everybody"));
    expect((await rows("essai"))[0]?.[10]).toBe("everybody");
  });

  it("stands in the report by itself, and changes no number of the interviews", async () => {
    await made.run("ingest", made.source("a.txt", words("les outils")));
    const counts = async (): Promise<string> => (await made.run("frequency", "--basis", "all")).out;
    const before = await counts();
    await made.run("run", "--lang", "fr");
    const report = made.read("report/report.md");
    expect(report).toContain("À côté des entretiens");
    expect(report).toMatch(/\(dss-2021, n inconnu\)[\s\S]+\| d.accord \| – \| 69\s% \|/);
    expect(report).toMatch(/\(essai, n = 8\)[\s\S]+oui \| 4 \| 50\s% \| de 22\s% à 78\s%/);
    expect(await counts()).toBe(before);
    expect((await made.run("survey", "dss-2012")).err).toContain('did you mean "dss-2021"');
  });

  it("can be a table", async () => {
    const table =
      "question;option;count;share;n;source;drawn\nOutils ?;oui;4;;8;inventé;random\nOutils ?;non;;50 %;;;\n";
    const { survey, problems } = await readSurveyCsv(table, { file: "surveys/t.csv", id: "t" });
    expect(problems).toEqual([]);
    expect(survey).toMatchObject({ id: "t", source: "inventé", drawn: "random" });
    expect(survey?.questions[0]).toMatchObject({ n: 8, options: [{ count: 4 }, { share: 0.5 }] });
    const wrong = await readSurveyCsv("question;option;count;n;drawn\nA;x;9;8;dice\nA;y;;;\n", { file: "t", id: "t" });
    expect(wrong.problems.map(({ place }) => place.line)).toEqual([2, 3, 2]);
    expect((await readSurveyCsv("question\nA\n", { file: "t", id: "t" })).survey).toBeNull();
  });

  it("is told all that cannot be", () => {
    expect(shown(PUBLISHED)).toEqual([]);
    expect(shown(SAMPLE.replace("count: 4 }]", "count: 5 }]"))).toEqual(["bad-survey 8"]);
    expect(shown(PUBLISHED.replace("0.26", "0.5"))).toEqual(["bad-survey 9"]);
    expect(shown(PUBLISHED.replace("69 %", "690 %").replace("share: 0.26", "x"))).toEqual([
      "bad-survey 10",
      "bad-survey 11",
    ]);
    expect(shown(PUBLISHED.replace("share: 69 %", "share: 69 %, count: 3"))).toEqual(["bad-survey 10"]);
    expect(shown(SAMPLE.replace("id: lieux", "id: outils"))).toEqual(["bad-survey 9"]);
    expect(shown(SAMPLE.replace("count: 5", "count: 6"))).toEqual(["bad-survey 9"]);
    const { survey, problems } = readSurvey(SAMPLE.replace("count: 4 }, {", "count: 12 }, {"), "surveys/x.yaml");
    expect(problems.map(({ text, hint }) => [text.en, hint?.en])).toEqual([
      [expect.stringContaining("12 of n = 8"), expect.stringContaining("n counts the people")],
    ]);
    expect(survey?.questions.map(({ id, options }) => [id, options.length])).toEqual([
      ["outils", 0],
      ["lieux", 2],
    ]);
    expect(shown(PUBLISHED.replace("survey:", "sondage:"))).not.toEqual([]);
  });

  it("is asked for where there is none", async () => {
    const bare = await study();
    expect((await bare.run("survey")).err).toContain("this study has no survey");
  });
});
