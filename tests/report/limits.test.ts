import { describe, expect, it } from "vitest";
import type { ReportInput } from "../../src/report/input.js";
import { reportOf } from "../../src/report/report.js";
import { inputOf, smallStudy } from "./made.js";
import { sectionsOf } from "./tree.js";

const small = smallStudy();
const limits = (more: Partial<ReportInput> = {}, study = small): string => {
  const found = sectionsOf(reportOf(inputOf(study, "en", more))).find(({ section }) => section.id === "limits");
  return JSON.stringify(found?.section);
};
const known = (more: object): Partial<ReportInput> => ({
  coreq: {
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
    ...{
      interviewers: [],
      researchers: [],
      attributes: [],
      questions: 0,
      guideVersions: [],
      timed: 0,
      durations: [],
      saturation: "on",
      coders: 2,
    },
    ...{ aPriori: 0, emergent: 0, families: 0, hypotheses: 0, answers: {}, ...more },
  },
});

describe("limits by rule", () => {
  it("say what the sample, an insider and the people who did not answer leave open", () => {
    const said = limits();
    expect(said).toContain("3 interviews, with people who were chosen, not drawn at random");
    expect(said).toContain("4 of 9 people invited answered");
    expect(said).toContain("interviewer: volunteer of the same workshop. Among people who know each other");
    expect(said).not.toContain("How they were found is not told");
  });

  it("say that nothing is known where nothing was told", () => {
    const said = limits({ sampling: {}, researchers: [] });
    expect(said).toContain("How they were found is not told");
    expect(said).toContain("does not say where the researchers stand");
  });

  it("speak of a single coder and of a guide that changed only where it is so", () => {
    expect(limits(known({ coders: 1, guideVersions: ["1", "2"] }))).toMatch(
      /One person alone coded.*changed along the way \(versions 1 and 2/,
    );
    expect(limits(known({ guideVersions: ["1"] }))).not.toMatch(/One person alone|changed along the way/);
  });

  it("say how many marks nobody has looked at", () => {
    const rules = { ...small, marks: small.marks.map((mark) => ({ ...mark, coder: "rule" })), attributions: [] };
    expect(limits({ basis: "all" } as Partial<ReportInput>, rules)).toContain("Nobody has looked at the marks");
    expect(limits()).not.toContain("looked at");
  });

  it("say of how many interviews nobody said that they were read to the end, and only there", () => {
    const { selection } = inputOf(small, "en");
    const declared = selection.read.slice(1);
    expect(limits({ selection: { ...selection, declared } })).toContain("Of 1 of 3 interviews nobody has said");
    expect(limits()).not.toContain("read them to the end");
  });

  it("put what weighs most first, in one line for each rule", () => {
    const { selection } = inputOf(small, "en");
    const said = limits({ ...known({ coders: 1 }), selection: { ...selection, missing: ["A9"] } });
    const heads = [...said.matchAll(/"kind":"strong","text":"([^"]+)"/g)].map(([, head]) => head);
    expect(heads).toEqual([
      "Interviews left out: ",
      "Sample: ",
      "Coders: ",
      "Codes made along the way: ",
      "Position: ",
    ]);
  });

  it("speak of a relation to the field only where there is one", () => {
    const researchers = [{ role: "interviewer", relation: "none" }];
    expect(limits({ researchers })).not.toContain("Position");
  });

  it("say how many interviews only one of two people coded", () => {
    const agreement = {
      coders: ["ana", "bo"],
      interviews: 2,
      units: 9,
      codes: [{ id: "x", alpha: 0.5, reading: "too-few-units" as const }],
    };
    expect(limits({ ...known({}), agreement })).toContain("2 of 3 interviews were coded by two people");
    expect(limits({ ...known({}), agreement: { ...agreement, interviews: 3 } })).not.toContain("coded by two people");
  });

  it("name codes that are still to be looked for, and interviews that nobody coded", () => {
    const { saturation, ...others } = inputOf(small, "en").measured;
    const values = { ...saturation.values, not_reread: { codes: ["cause.crowd"], cells: 1 } };
    const selection = { ...inputOf(small, "en").selection, missing: ["A9"] };
    const said = limits({ measured: { ...others, saturation: { ...saturation, values } }, selection });
    expect(said).toContain("Not looked for yet in the interviews read before them: More people.");
    expect(said).toContain("Nobody has coded on this basis, and nothing is counted of: A9");
  });
});
