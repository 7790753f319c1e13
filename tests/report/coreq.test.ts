import { describe, expect, it } from "vitest";
import { type CoreqHeld, type CoreqKnown, coreqItems, isUnanswered } from "../../src/report/coreq.js";
import { reportOf } from "../../src/report/report.js";
import { readConfig } from "../../src/study/config.js";
import { inputOf, smallStudy } from "./made.js";
import { sectionsOf } from "./tree.js";

const nothing: CoreqKnown = {
  ...{
    strategy: null,
    invited: null,
    refused: null,
    answered: null,
    kept: null,
    people: 0,
    interviews: 0,
    excerpts: null,
    modes: [],
  },
  ...{ interviewers: [], researchers: [], attributes: [] },
  ...{ questions: 0, guideVersions: [], timed: 0, durations: [], saturation: "on", coders: 0, aPriori: 0, emergent: 0 },
  ...{ families: 0, hypotheses: 0, answers: {} },
};
const known: CoreqKnown = {
  ...nothing,
  ...{ strategy: "un appel", refused: 2, people: 8, interviews: 8, modes: ["Teams"], questions: 11, timed: 3 },
  ...{ attributes: [{ fr: "âge", en: "age" }], durations: ["P01 40 min"], coders: 2, aPriori: 80, emergent: 5 },
  ...{ families: 20, hypotheses: 2 },
};
const open = (one: CoreqKnown): number[] =>
  coreqItems(one, "1")
    .filter(isUnanswered)
    .map(({ item }) => item);

describe("the COREQ checklist", () => {
  it("fills in what a study can know, and asks the rest", () => {
    expect(open(known)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 13, 15, 18, 20, 23, 28]);
    expect(open(nothing)).toHaveLength(31);
  });

  it("speaks of nothing that a report does not hold", () => {
    const told = (one: CoreqKnown, held?: CoreqHeld) =>
      [12, 22, 29, 30, 31, 32].map((item) => coreqItems(one, "1", held)[item - 1]?.known ?? null);
    const en = (said: ReturnType<typeof told>) =>
      said.map((one) => (one === null || typeof one === "string" ? one : one.en));
    const short = { chapters: "some", families: 17, hypotheses: 0 } as const;
    const who = "yes: each quotation says who speaks and its place in the interview";
    expect(en(told(known, short))).toEqual(["8 people, 8 interviews", null, who, null, "17 families of codes", null]);
    expect(en(told({ ...known, saturation: "off" }, short))[1]).toBe("the study rejects the notion");
    const excerpts = { ...known, interviews: 0, people: 0, excerpts: { excerpts: 5, people: 3 } };
    const inWork = "yes: each quotation says who speaks and its place in the work";
    expect(en(told(excerpts))).toEqual(["5 excerpts of 3 people", null, inWork, null, "20 families of codes", null]);
  });

  it("takes the researcher's answer, beside what the study knows", () => {
    const items = coreqItems({ ...known, answers: { "2": "docteure", "12": "six femmes" } }, "1");
    expect(items[1]).toMatchObject({ known: null, answer: "docteure" });
    expect(items[11]).toMatchObject({ known: { en: "8 people, 8 interviews" }, answer: "six femmes" });
    expect(items.filter(isUnanswered)).toHaveLength(15);
  });

  it("takes from study.yaml who asked, where they stand, and how many did not take part", () => {
    const role = { fr: "enquêtrice", en: "interviewer" };
    const relation = { fr: "collègue", en: "colleague" };
    const researchers = [{ role, relation, view: "une perte" }];
    const told = { ...known, interviewers: ["E"], researchers, invited: 60, answered: 13, kept: 8 };
    const items = coreqItems(told, "1");
    const item = (n: number) => items[n - 1];
    expect(item(1)?.known).toEqual({ fr: "E\u202f; enquêtrice", en: "E; interviewer" });
    expect(item(6)?.known).toMatchObject({ en: "interviewer: colleague" });
    expect(item(8)?.known).toMatchObject({ en: "interviewer: colleague; une perte" });
    expect(item(13)?.known).toMatchObject({ en: "people invited: 60, answered: 13, refused: 2 and kept: 8" });
    expect(open({ ...told, researchers: [{ role, relation }] })).toContain(8);
  });

  it("does not take a number of people who refused for an answer to why", () => {
    const why = { answers: { "13": "no time" } };
    expect(open({ ...known, refused: 2 })).toContain(13);
    expect(open({ ...known, refused: 2, ...why })).not.toContain(13);
    expect(open({ ...known, refused: 0, invited: 60, answered: 13 })).toContain(13);
    expect(open({ ...known, refused: 0, invited: 8, answered: 8, kept: 8 })).not.toContain(13);
  });

  it("stands in the annex of a thesis and in an article, question by question", () => {
    const both = [
      [{}, 16],
      [{ for: "article" } as const, 15],
    ] as const;
    for (const [asks, told] of both) {
      const document = reportOf(inputOf(smallStudy(), "en", { asks, coreq: known }));
      const [found] = sectionsOf(document).filter(({ section }) => section.id === "coreq");
      expect(JSON.stringify(found)).toContain(`${told} of 32 items have an answer.`);
    }
  });

  it("takes answers to items 1 to 32 from study.yaml, and no others", () => {
    const config = (item: string): string => `grille: 1\ntitle: T\nlanguage: fr\ncoreq:\n  ${item}: oui\n`;
    expect(readConfig(config("20")).value?.coreq).toEqual({ "20": "oui" });
    expect(readConfig(config("33")).problems).not.toEqual([]);
    expect(readConfig(config("0")).problems).not.toEqual([]);
  });
});
