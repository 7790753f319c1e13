import { describe, expect, it } from "vitest";
import { dependantsOf, retiredIn, undecidable } from "../../src/codebook/depends.js";
import { withoutRepeats } from "../../src/codebook/edit/repeats.js";
import { readCodebook } from "../../src/codebook/read.js";

const book = (hypotheses: string): string => `grille: 1
codebook: essai
title: Essai
language: fr
families:
  - id: a
    label: A
    codes:
      - { id: a.x, label: X, origin: emergent, negation: a.y }
      - { id: a.y, label: Y, origin: emergent }
      - { id: a.z, label: Z, origin: emergent, retired: 2026-01-01 }
themes:
  - { id: t, label: T, codes: [a.y] }
hypotheses:
${hypotheses}`;

const read = (hypotheses: string) => {
  const { codebook, problems } = readCodebook(book(hypotheses), "codebooks/essai.yaml");
  if (codebook === null) throw new Error(JSON.stringify(problems));
  return codebook;
};
const hypothesis = (id: string, rest: string): string => `  - { id: ${id}, statement: S, origin: emergent, ${rest} }\n`;

describe("what rests on a code", () => {
  it("is hypotheses, codes of which it is the loss, and themes", () => {
    const codebook = read(hypothesis("H1", "supports: { all: [a.y, a.x] }") + hypothesis("H2", "supports: a.x"));
    const material = { codebooks: [codebook], guide: null };
    expect(dependantsOf(["a.y"], material)).toEqual({
      hypotheses: ["H1"],
      losses: ["a.x"],
      themes: ["t"],
      questions: [],
    });
    expect(dependantsOf(["a.z"], material)).toEqual({ hypotheses: [], losses: [], themes: [], questions: [] });
  });

  it("is told of a hypothesis that needs a retired code", () => {
    const [one, other] = read(hypothesis("H1", "supports: a.z") + hypothesis("H2", "supports: a")).hypotheses;
    const codebooks = [read(hypothesis("H1", "supports: a.z"))];
    expect(one === undefined ? null : retiredIn(one, codebooks)).toEqual(["a.z"]);
    expect(other === undefined ? null : retiredIn(other, codebooks)).toEqual([]);
  });
});

describe("a hypothesis that nothing can decide", () => {
  it("is one whose two sides are the same, in whatever order and however often", () => {
    const codebook = read(
      hypothesis("H1", "supports: { any: [a.x, a.y] }, against: { any: [a.y, a.x, a.y] }") +
        hypothesis("H2", "supports: a.x, against: a.y") +
        hypothesis("H3", "supports: { all: [a.x, a.x] }, against: a.x"),
    );
    expect(undecidable(codebook).map(({ id }) => id)).toEqual(["H1", "H3"]);
  });
});

describe("repeats that a merge makes", () => {
  it("are taken out of conditions, and nothing else changes", () => {
    const source =
      "a: 1 # keep\nhypotheses:\n  - supports: { all: [a.x, a.y, a.x] }\n    against:\n      any:\n        - a.x\n        - a.x # twice\n        - a.y\n    words: [a.x, a.x]\n";
    expect(withoutRepeats(source, "a.x")).toBe(
      "a: 1 # keep\nhypotheses:\n  - supports: { all: [a.x, a.y] }\n    against:\n      any:\n        - a.x\n        - a.y\n    words: [a.x, a.x]\n",
    );
    expect(withoutRepeats(source, "a.y")).toBe(source);
  });
});
