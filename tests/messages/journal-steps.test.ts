import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { KNOWN_STEPS, type StepTold, stepWords } from "../../src/messages/journal-steps.js";

const told = (detail: StepTold["detail"], more: Partial<StepTold> = {}): StepTold => ({
  detail,
  interviews: [],
  forgotten: 0,
  note: null,
  ...more,
});
const english = (step: string, detail: StepTold["detail"], more: Partial<StepTold> = {}): string =>
  stepWords(step, told(detail, more)).en;

describe("a step of the journal in words", () => {
  it("counts what was done, and leaves out what was not", () => {
    const review = { accepted: 12, rejected: 1, edited: 0, way: "one by one" };
    expect(english("review", review)).toBe("12 proposals accepted and 1 rejected (one by one)");
    expect(stepWords("review", told(review)).fr).toBe("12 propositions acceptées et 1 rejetée (une à une)");
    const renamed = { kind: "rename", from: ["a.b"], to: ["a.c"], marks: 2, joined: 0, dropped: 0, files: 4 };
    expect(english("codebook", renamed)).toBe("code renamed: a.b becomes a.c; 2 marks carried over");
    expect(english("ingest", { came_in: 3, replaced: 1, interviews: [] })).toBe(
      "2 interviews brought in and 1 transcript replaced",
    );
    expect(english("anonymise", { replaced: 4, kept: 1, files: 3, key: "abc" })).toBe(
      "anonymised: 4 names or cues replaced, 1 kept, identifying nobody, key locked",
    );
    expect(english("code", { proposals: 5, codes: 2, transcripts: 1, codebooks: "x", texts: "y" })).toBe(
      "rules applied: 5 proposals for 2 codes in 1 transcript",
    );
    expect(english("reading", { as: "reread", codes: ["a.b"] })).toBe("interview read again for a.b");
    expect(english("reanchor", { kept: 4, moved: 1, lost: 0 })).toBe(
      "marks put back after a correction: 4 marks in their place and 1 mark moved",
    );
  });

  it("names interviews by what they are called now, and says of the others that they are forgotten", () => {
    const more = { interviews: ["P02", "P10"], forgotten: 1 };
    expect(english("mark", { added: 1 }, more)).toBe("1 mark made, in P02, P10, an interview since forgotten");
    expect(english("mark", { added: 1 }, { forgotten: 2 })).toBe("1 mark made, in 2 interviews since forgotten");
    expect(english("later", { n: 1, interviews: ["x"] }, more)).toBe("later (P02 P10 +1; n 1)");
  });

  it("says why the words of a note are not there", () => {
    const kinds = ["removed", "hidden", "missing"] as const;
    const said = kinds.map((kind) => english("note", { note: "x" }, { note: { kind } }));
    expect(new Set(said).size).toBe(3);
    expect(english("note", {}, { note: { kind: "words", text: "Relire." } })).toBe("note: Relire.");
  });

  it("shows a kind that it does not know as the journal has it", () => {
    expect(english("stopping", { met: 1, rule: "4/2/5" })).toBe("stopping (met 1; rule 4/2/5)");
    expect(english("stopping", {})).toBe("stopping");
    expect(english("toString", {})).toBe("toString");
    expect(english("__proto__", {})).toBe("__proto__");
  });

  it("has a sentence in both languages whatever stands in the detail", () => {
    const value = fc.oneof(
      fc.integer(),
      fc.double(),
      fc.string(),
      fc.constantFrom("constructor", "__proto__", "rename", "read", "rule"),
      fc.array(fc.string(), { maxLength: 3 }),
    );
    const keys = fc.constantFrom(
      ...["kind", "way", "as", "from", "to", "codes", "added", "removed", "notes", "came_in", "replaced", "interviews"],
      ...["accepted", "people", "key", "marks", "proposals", "codebooks", "toString"],
    );
    const step = fc.oneof(fc.constantFrom(...KNOWN_STEPS), fc.string());
    fc.assert(
      fc.property(step, fc.dictionary(keys, value), (name, detail) => {
        const { fr, en } = stepWords(name, told(detail));
        for (const said of [fr, en]) {
          expect(typeof said).toBe("string");
          expect(said.replaceAll(JSON.stringify(detail), "")).not.toMatch(/undefined|\[object|function/);
        }
      }),
      { seed: 1, numRuns: 2000 },
    );
  });
});
