import { describe, expect, it } from "vitest";
import type { Hypothesis } from "../../src/codebook/codebook.js";
import { compareFindings } from "../../src/evidence/compare.js";
import type { Case, Evidence, Finding, Sense, Standing } from "../../src/evidence/finding.js";

const hypothesis = (id: string, statement = "x"): Hypothesis => {
  const never = { kind: "any", of: [], not: [], within: null } as const;
  const said = { fr: statement, en: statement };
  const rest = { date: null, asked: [], direction: [], rival: null, deviant: null };
  return { id, statement: said, origin: "a_priori", supports: never, against: never, unattributed: never, ...rest };
};

const found = (interview: string, standing: Standing | null, senses: readonly Sense[] = []): Case => {
  const evidence = senses.map((sense) => ({ interview, sense }) as Evidence);
  return { interview, standing, asked: null, questions: [], directions: [], evidence, rival: [], open: 0 };
};

const finding = (of: Hypothesis, cases: readonly Case[]): Finding =>
  ({ hypothesis: of, kind: "evidence", cases, tally: {}, missing: [] }) as unknown as Finding;

describe("compareFindings", () => {
  it("tells in which interviews a hypothesis stands otherwise, or has other passages", () => {
    const before = [finding(hypothesis("H1"), [found("P02", "supports", ["supports"]), found("P01", "silent")])];
    const after = [finding(hypothesis("H1"), [found("P01", "silent"), found("P02", "mixed", ["supports", "against"])])];
    const [change] = compareFindings(before, after, ["P01", "P02"]);
    expect(change).toMatchObject({ id: "H1", is: "kept", rewritten: false });
    expect(change?.cases.map(({ interview, before: a, after: b, differs }) => [interview, a, b, differs])).toEqual([
      ["P01", "silent", "silent", false],
      ["P02", "supports", "mixed", true],
    ]);
    expect(change?.cases[1]?.passages).toMatchObject({ supports: [1, 1], against: [0, 1] });
  });

  it("tells new, rewritten and abandoned hypotheses", () => {
    const before = [finding(hypothesis("H1"), []), finding(hypothesis("H2"), [])];
    const after = [finding(hypothesis("H2", "y"), []), finding(hypothesis("H3"), [])];
    expect(compareFindings(before, after, []).map(({ id, is, rewritten }) => [id, is, rewritten])).toEqual([
      ["H2", "kept", true],
      ["H3", "added", false],
      ["H1", "removed", false],
    ]);
  });
});
