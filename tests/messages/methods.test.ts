import { describe, expect, it } from "vitest";
import { cooccurrenceMethods } from "../../src/messages/methods/cooccurrence.js";
import { countMethods } from "../../src/messages/methods/counts.js";
import { evaluateMethods } from "../../src/messages/methods/evaluate.js";
import { keynessMethods } from "../../src/messages/methods/keyness.js";
import { overlapMethods } from "../../src/messages/methods/overlap.js";

const settings = { unit: "turn", basis: "agreed", level: "code", interviews: ["P01", "P02"] };
const tests = (tested: number, ranks: boolean) => ({ tests: { tested, may_rank: ranks } });

describe("the paragraph on method", () => {
  it("tells of frequencies that how often is not how much", () => {
    const { en, fr } = countMethods({ measure: "frequency", values: {}, settings });
    expect(en).toContain("on 2 interviews (unit: turn; basis: agreed sheet)");
    expect(en).toContain("- Sandelowski, M. (2001)");
    expect(fr).toContain("n’est pas son importance");
  });

  it("claims of a table from elsewhere nothing about whose words were coded", () => {
    const { en, fr } = countMethods({ measure: "frequency", values: {}, settings: { ...settings, basis: "given" } });
    expect(en).not.toContain("participants' words");
    expect(fr).not.toContain("paroles des participants");
  });

  it("names the test of a table by attribute only where one was made, and the ranking only where it may be", () => {
    const by = { ...settings, by: "attribute:place" };
    const groups = { groups: { town: 4, village: 2 } };
    const said = (tested: number, ranks: boolean) =>
      countMethods({ measure: "matrix", values: { ...groups, ...tests(tested, ranks) }, settings: by }).en;
    expect(said(0, false)).toContain("No test was made.");
    expect(said(0, false)).not.toContain("Fisher");
    expect(said(4, false)).toContain("nothing was ranked by p");
    expect(said(4, true)).toContain("- Benjamini, Y.");
    expect(said(4, true)).toContain("town (n = 4), village (n = 2)");
  });

  it("tells of each kind of test of pairs whether it was ranked by, and whether anything came through", () => {
    const of = (tested: number, may_rank: boolean, least: number) => ({
      ...{ tested, may_rank, level: 0.05 },
      smallest_adjusted: least,
    });
    const values = { interviews: 8, tests: { circular_shift: of(9, true, 1), interviews: of(9, false, 1) } };
    const { en } = cooccurrenceMethods({ values, settings: { ...settings, tests: "exact" } });
    expect(en).toContain("p of the circular shift are adjusted");
    expect(en).toContain("by the p of the circular shift, no pair stands out");
    expect(en).toContain("no p of Fisher's test could survive");
    const through = { ...values, tests: { circular_shift: of(9, true, 0.01) } };
    expect(cooccurrenceMethods({ values: through, settings: { ...settings, tests: "exact" } }).en).not.toMatch(
      /stands out|could survive/,
    );
  });

  it("tells of sections and of sequences in their own words", () => {
    const section = countMethods({ measure: "matrix", values: {}, settings: { ...settings, by: "section" } });
    expect(section.fr).toContain("section du guide");
    const sequence = countMethods({ measure: "sequence", values: tests(9, false), settings }).en;
    expect(sequence).toContain("moved round within each interview");
    expect(sequence).toContain("- Lotwick, H. W.");
    expect(countMethods({ measure: "sequence", values: { reason: "no-turns" }, settings }).en).toContain(
      "whole interviews",
    );
  });

  it("tells of rules whose marks they were held against, and how many interviews were left out", () => {
    const asked = { ...settings, against: "people", readers: ["ada", "bo"], draws: 1000, left_out_in_view: ["P03"] };
    const { en, fr } = evaluateMethods({ settings: asked });
    expect(en).toContain("held against the marks of everybody who coded");
    expect(en).toContain("1 interview in which somebody had decided with a proposal in view was left out");
    expect(en).toContain("The people (ada and bo) were held against each other");
    expect(fr).toContain("1000 tirages d’entretiens entiers");
    const alone = evaluateMethods({
      settings: { ...asked, against: "ada", readers: ["ada"], left_out_in_view: [] },
    }).en;
    expect(alone).toContain("held against the marks of ada");
    expect(alone).not.toContain("against each other");
    expect(alone).not.toContain("left out");
  });

  it("tells of codes that overlap from where on they were read again", () => {
    const asked = { ...settings, alike: 0.7, inside: 0.9, least: 3 };
    const { en, fr } = overlapMethods({ values: { one_code: 2, sub_codes: 1 }, settings: asked });
    expect(en).toContain("at least 0.7");
    expect(en).toContain("There were 2 and 1.");
    expect(fr).toContain("0,7 au moins");
  });

  it("tells of words what kept them from being ranked, and of passages that people are compared with themselves", () => {
    const asked = { by: "code:f.a", words: "stem", function_words: "left-out", people: 2 };
    const { en } = keynessMethods({ values: { people: 3, ...tests(12, false) }, settings: asked });
    expect(en).toContain('passages "f.a"');
    expect(en).toContain("the same 3 people say");
    expect(en).toContain("12 words (Holm 1979): they were not ranked by p");
    expect(en).not.toContain("Lijffijt");
    const none = keynessMethods({
      values: { people: 0, ...tests(0, false) },
      settings: { ...asked, by: "attribute:x" },
    }).en;
    expect(none).not.toMatch(/Holm|permut/);
  });
});
