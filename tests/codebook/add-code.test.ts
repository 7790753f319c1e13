import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codesOf } from "../../src/codebook/codebook.js";
import { addCode, type MadeCode } from "../../src/codebook/edit/add-code.js";
import { readCodebook } from "../../src/codebook/read.js";

const MADE: MadeCode = {
  id: "aide.rire",
  kind: "manifest",
  label: "Rire ensemble",
  definition: "On rit, et cela aide.",
  made: "2026-03-09T10:00:00.000Z",
};

const BOOK = `# our codes
grille: 1
codebook: codes
title: Essai
language: fr
families:
  - id: aide   # who helps
    label: Aide
    codes:
      # the first one
      - id: aide.temps
        origin: a_priori
        label: Temps
  - id: outil
    label: Outil
hypotheses: []
`;

const read = (text: string | null) => readCodebook(text ?? "", "codebooks/codes.yaml");

describe("adding a code to a codebook file", () => {
  it("puts it last in its family and leaves every other line as it is", () => {
    const text = addCode(BOOK, MADE, "aide");
    expect(text?.split("\n").filter((line) => !BOOK.split("\n").includes(line))).toEqual([
      "      - id: aide.rire",
      "        origin: emergent",
      "        made: 2026-03-09T10:00:00.000Z",
      "        label: Rire ensemble",
      "        definition: On rit, et cela aide.",
    ]);
    const { codebook, problems } = read(text);
    expect(problems).toEqual([]);
    const codes = codebook === null ? [] : codesOf([codebook]);
    expect(codes.map(({ id }) => id)).toEqual(["aide.temps", "aide.rire"]);
    expect(codes[1]).toMatchObject({ origin: "emergent", made: MADE.made, definition: { fr: MADE.definition } });
  });

  it("fills a family that has no codes yet, and makes a new one behind the others", () => {
    expect(read(addCode(BOOK, { ...MADE, id: "outil.rire" }, "outil")).problems).toEqual([]);
    const made = addCode(BOOK, { ...MADE, id: "vivo.rire" }, { id: "vivo", label: "Mots: les leurs" });
    const { codebook, problems } = read(made);
    expect(problems).toEqual([]);
    expect(codebook?.families.map(({ id, label }) => [id, label.fr])).toEqual([
      ["aide", "Aide"],
      ["outil", "Outil"],
      ["vivo", "Mots: les leurs"],
    ]);
    expect(made).toContain("# who helps");
  });

  it("makes the first family of a codebook, whatever stands for none", () => {
    const head = "grille: 1\ncodebook: codes\ntitle: Essai\nlanguage: fr";
    for (const none of ["", "\n", "\nfamilies:\n", "\nfamilies: []  # none yet\nhypotheses: []\n", "\nfamilies: []"]) {
      const made = addCode(`${head}${none}`, MADE, { id: "aide", label: "Aide" });
      expect(read(made).problems, none).toEqual([]);
      expect(read(made).codebook?.families[0]?.codes[0]?.id, none).toBe("aide.rire");
    }
  });

  it("is refused behind what stands in braces", () => {
    const flow = BOOK.replace(
      /families:[\s\S]*hypotheses/,
      "families: [{ id: aide, label: Aide, codes: [] }]\nhypotheses",
    );
    expect(addCode(flow, MADE, "aide")).toBeNull();
    expect(addCode(flow, MADE, { id: "vivo", label: "Vivo" })).toBeNull();
  });

  it("holds whatever words a label and a definition are made of, with either line end", () => {
    const words = fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 }).filter((text) => text.trim() !== "");
    fc.assert(
      fc.property(words, words, fc.boolean(), (label, definition, windows) => {
        const source = windows ? BOOK.replaceAll("\n", "\r\n") : BOOK;
        const { codebook, problems } = read(addCode(source, { ...MADE, label, definition }, "aide"));
        const code = codebook === null ? undefined : codesOf([codebook]).find(({ id }) => id === MADE.id);
        const flat = (text: string): string => text.replace(/\s+/g, " ").trim();
        return problems.length === 0 && code?.label.fr === flat(label) && code.definition.fr === flat(definition);
      }),
      { seed: 1, numRuns: 200 },
    );
  });
});
