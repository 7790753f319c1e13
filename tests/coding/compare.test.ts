import { describe, expect, it } from "vitest";
import type { Codebook } from "../../src/codebook/codebook.js";
import { codesOf } from "../../src/codebook/codebook.js";
import { compile } from "../../src/codebook/compile.js";
import { applyRules } from "../../src/coding/apply.js";
import { compareCodes } from "../../src/coding/compare-codes.js";
import { compareProposals, type Turned } from "../../src/coding/compare-proposals.js";
import { presentNames, renameCodes } from "../../src/coding/rename.js";
import { codebookFile, readWithout } from "../codebook/help.js";
import { interview } from "../interview.js";

const book = (codes: readonly string[], lists = ""): Codebook => readWithout(codebookFile(codes, lists));
const coded = (id: string, rules: string, more = ""): string =>
  `{ id: ${id}, origin: a_priori, label: L, rules: ${rules}${more} }`;

describe("compareCodes", () => {
  it("finds nothing between a codebook and itself", () => {
    const one = book([coded("f.a", "[temps]"), coded("f.b", "[papier]")]);
    expect(compareCodes([one], [one])).toEqual({ added: [], removed: [], changed: [] });
  });

  it("tells new codes, those that go, those that change their name and those that are brought together", () => {
    const before = book(["f.a", "f.b", "f.c", "f.d"].map((id) => coded(id, `[${id.slice(2)}]`)));
    const after = book([
      coded("f.new", "[x]"),
      coded("f.e", "[a]", ", was: [f.a]"),
      coded("f.b", "[b, c]", ", was: [f.c]"),
    ]);
    const { added, removed, changed } = compareCodes([before], [after]);
    expect([added, removed]).toEqual([["f.new"], ["f.d"]]);
    expect(changed.map(({ code, was, fields }) => ({ code, was, fields }))).toEqual([
      { code: "f.e", was: ["f.a"], fields: [] },
      { code: "f.b", was: ["f.c"], fields: [] },
    ]);
    expect(changed.flatMap((one) => [...one.added, ...one.removed])).toEqual([]);
  });

  it("tells which rules come and go, and which look for other words since their list has changed", () => {
    const before = book([coded("f.a", "[$l, temps, papier]", ", definition: x")], "lists: { l: [un] }");
    const after = book([coded("f.a", "[papier, $l, dossier]", ", definition: y")], "lists: { l: [un, deux] }");
    expect(compareCodes([before], [after]).changed).toEqual([
      { code: "f.a", was: [], fields: ["definition"], added: ["dossier"], removed: ["temps"], otherWords: ["$l"] },
    ]);
  });

  it("does not take a loss under its new name for a change", () => {
    const before = book([coded("f.a", "[a]", ", negation: f.b"), coded("f.b", "[b]")]);
    const after = book([coded("f.a", "[a]", ", negation: f.c"), coded("f.c", "[b]", ", was: [f.b]")]);
    expect(compareCodes([before], [after]).changed.map(({ code }) => code)).toEqual(["f.c"]);
  });
});

describe("compareProposals", () => {
  const talk = interview("P: Le temps presse. On perd du temps avec le papier.", "P: Pas de papier. Le dossier.");
  const compare = (before: Codebook, after: Codebook) => {
    const applied = (one: Codebook) => new Map([[talk.id, applyRules(talk, compile([one]))]]);
    const codes = codesOf([after, before]).map(({ id }) => id);
    const sides = { before: applied(before), after: applied(after) };
    const said = ({ proposal, instead, withheldBy }: Turned) =>
      [talk.text.slice(proposal.start, proposal.end), ...instead, ...(withheldBy === null ? [] : [withheldBy])].join(
        "|",
      );
    return compareProposals(sides, [...new Set(codes)], presentNames(codesOf([after]))).map((one) => ({
      ...one,
      gained: one.gained.map(said),
      lost: one.lost.map(said),
      moved: one.moved.map(({ from, to }) => [from, to].map(({ start, end }) => talk.text.slice(start, end)).join("|")),
    }));
  };

  it("finds nothing where the same is proposed, under a new name too", () => {
    expect(compare(book([coded("f.a", "[temps]")]), book([coded("f.b", "[temps]", ", was: [f.a]")]))).toEqual([]);
  });

  it("tells what is gained and lost, what takes its place, and what is withheld from now on", () => {
    const before = book([coded("f.a", "[temps, { phrase: papier, negation: allow }]"), coded("f.b", "[rien]")]);
    const after = book([coded("f.a", "[papier]"), coded("f.b", "[presser]")]);
    expect(compare(before, after)).toEqual([
      {
        code: "f.a",
        before: 3,
        after: 1,
        gained: [],
        lost: ["Le temps presse.|f.b", "Pas de papier.|negation"],
        moved: [],
      },
      { code: "f.b", before: 0, after: 1, gained: ["Le temps presse.|f.a"], lost: [], moved: [] },
    ]);
  });

  it("tells proposals that keep their code and change their limits", () => {
    const before = book([coded("f.a", "[papier]")]);
    const after = book([coded("f.a", "[{ all: [presser, papier], within: turn }]")]);
    const [change] = compare(before, after);
    expect(change?.moved).toEqual([
      "On perd du temps avec le papier.|Le temps presse. On perd du temps avec le papier.",
    ]);
    expect([change?.gained, change?.lost]).toEqual([[], []]);
  });
});

describe("renameCodes", () => {
  it("counts codings under an earlier id for its present one, and leaves an id that still stands", () => {
    const codes = codesOf([book([coded("f.b", "[b]", ", was: [f.a, f.c]"), coded("f.c", "[c]")])]);
    const mark = { id: "0", transcript: "P01", coder: "x", start: 0, end: 1, quote: "", before: "", after: "" };
    const codings = ["f.a", "f.b", "f.c", "f.d"].map((code) => ({
      ...{ ...mark, code, proposed: code },
      ...{ origin: "hand" as const, verdict: "marked" as const },
    }));
    const renamed = renameCodes({ coder: "x", transcript: "P01", textSha256: "", codings }, codes).codings;
    expect(renamed.map(({ code }) => code)).toEqual(["f.b", "f.b", "f.c", "f.d"]);
    expect(renamed.map(({ proposed }) => proposed)).toEqual(["f.b", "f.b", "f.c", "f.d"]);
  });
});
