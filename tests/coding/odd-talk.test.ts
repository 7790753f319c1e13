import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { compile } from "../../src/codebook/compile.js";
import { applyRules } from "../../src/coding/apply.js";
import { type Applied, packApplied, unpackApplied } from "../../src/coding/compact.js";
import { parseTranscript } from "../../src/text/transcript-file.js";
import { codebookFile, readWithout } from "../codebook/help.js";
import { oddTranscript } from "./odd-talk.js";

const codebooks = [
  readWithout(
    codebookFile(
      [
        '{ id: f.a, origin: a_priori, label: A, negation: f.b, rules: [écouter, { phrase: "$outil", accents: optional }, "contrôl*", "=règle", { regex: "formations?" }] }',
        '{ id: f.b, origin: a_priori, label: B, rules: [{ all: [on, règle], within: turn }, { near: [formation, je], words: 4 }, { phrase: "la … formation", negation: require }, "la …5 $outil"] }',
        "{ id: f.c, origin: a_priori, label: C, rules: [{ any: [travail, métier], not: [confiance], within: exchange }, { phrase: travail, answer_to: outil }, { phrase: règle, section: métier }] }",
        '{ id: f.d, origin: a_priori, label: D, rules: [{ phrase: encoder, restriction: refuse, condition: refuse }, { phrase: outil, reported: require }, { regex: "c\'est .{0,20}règle" }] }',
      ],
      'lists:\n  outil: { words: [outil, ordinateur], except: ["outils informatiques"] }\n',
    ),
  ),
  readWithout(
    codebookFile(
      [
        '{ id: f.a, origin: a_priori, label: A, negation: f.b, rules: [listen, tool, "comput*", "=rules", { regex: "forms?" }] }',
        '{ id: f.b, origin: a_priori, label: B, rules: [{ all: [i, rule], within: turn }, { near: [form, trust], words: 4 }, "the …5 tool", { phrase: tool, wish: require }] }',
      ],
      "",
      "en",
    ),
  ),
];

const transcripts = Array.from({ length: 60 }, (_, seed) => {
  const { transcript } = parseTranscript(oddTranscript(seed % 3 === 2 ? "en" : "fr", seed), "odd.txt");
  if (transcript === null) throw new Error("odd talk cannot be read");
  return transcript;
});

const sha = (value: unknown): string => createHash("sha256").update(JSON.stringify(value)).digest("hex").slice(0, 16);

/** The same keys in the same order, whatever order they were made in. */
function plain({ proposals, negated }: Applied): unknown {
  const sorted = (one: object): object => Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)));
  return { proposals: proposals.map(sorted), negated: negated.map(sorted) };
}

describe("coding odd talk", () => {
  const compiled = compile(codebooks);
  const applied = transcripts.map((transcript) => applyRules(transcript, compiled));

  it("hangs on nothing that was coded before", () => {
    const backwards = [...transcripts].reverse().map((transcript) => applyRules(transcript, compiled));
    expect(backwards.reverse()).toEqual(applied);
    const alone = transcripts.map((transcript) => applyRules(transcript, compile(codebooks)));
    expect(alone).toEqual(applied);
  });

  it("is kept whole in the cache", () => {
    const kept = applied.map((one, i) => unpackApplied(packApplied(one, "k"), transcripts[i]?.id ?? "", "k"));
    expect(kept).toEqual(applied);
  });

  // Where this changes on purpose, ENGINE in study/engine.ts is raised as well, so that no older cache is believed.
  it("proposes what it did when the engine was last raised", () => {
    expect(applied.reduce((sum, { proposals }) => sum + proposals.length, 0)).toBeGreaterThan(900);
    expect(applied.reduce((sum, { negated }) => sum + negated.length, 0)).toBeGreaterThan(100);
    expect(sha(applied.map(plain))).toBe("cc27884d6e96e83a");
  });
});
