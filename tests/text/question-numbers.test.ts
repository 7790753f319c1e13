import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DraftTurn } from "../../src/text/draft.js";
import { questionsOutOfLabels } from "../../src/text/question-labels.js";
import { sectionsByQuestion } from "../../src/text/question-numbers.js";
import { countCharacters } from "../../src/text/tidy.js";

/** `# heading`, `E: words`, `P: words`. */
function turnsOf(...lines: readonly string[]): DraftTurn[] {
  let section: string | null = null;
  return lines.flatMap((line): DraftTurn[] => {
    if (line.startsWith("# ")) section = line.slice(2);
    if (line.startsWith("# ")) return [];
    return [{ label: line.charAt(0), time: null, section, text: line.slice(3) }];
  });
}

const isInterviewer = ({ label }: DraftTurn): boolean => label === "E";
const numbered = (...lines: readonly string[]) => sectionsByQuestion(turnsOf(...lines), isInterviewer);
const shown = (...lines: readonly string[]): string[] =>
  numbered(...lines).turns.map(({ section, text }) => `${section ?? "-"} | ${text}`);

describe("the numbers of questions", () => {
  it("become the section of the turn and of those that follow", () => {
    const { turns, cut, accounted } = numbered(
      "E: Bonjour.",
      "P: Bonjour.",
      "E: Q1. Depuis quand ?",
      "P: Dix ans.",
      "E: Ah oui ?",
      "P: Oui.",
      "E: Q3. Et les outils ?",
      "P: 3. Rien.",
    );
    expect(turns.map(({ section, text }) => `${section ?? "-"} | ${text}`)).toEqual([
      "- | Bonjour.",
      "- | Bonjour.",
      "Q1 | Depuis quand ?",
      "Q1 | Dix ans.",
      "Q1 | Ah oui ?",
      "Q1 | Oui.",
      "Q3 | Et les outils ?",
      "Q3 | 3. Rien.",
    ]);
    expect(cut).toEqual([0, 0, 4, 0, 0, 0, 4, 0]);
    expect(accounted).toEqual([{ kind: "question-number", characters: 6 }]);
  });

  it.each([
    ["Q1. ", "Q2. "],
    ["Q1 : ", "Q2 : "],
    ["Q1 – ", "Q2 – "],
    ["q1) ", "q2) "],
    ["Q 1 ", "Q 2 "],
    ["Q.1 ", "Q.2 "],
    ["Question 1 : ", "Question 2 : "],
    ["Question n°1 : ", "Question n° 2 : "],
    ["QUESTION 1. ", "QUESTION 2. "],
    ["[Q1] ", "[Q2] "],
    ["(Q1) : ", "(Q2) : "],
    ["1. ", "2. "],
    ["1) ", "2) "],
    ["1- ", "2- "],
    ["1 : ", "2 : "],
    ["1° ", "2° "],
    ["1/ ", "2/ "],
    ["1). ", "2). "],
  ])("are read as they are written: %s", (one, two) => {
    expect(shown(`E: ${one}Comment ?`, "P: Oui.", `E: ${two}Pourquoi ?`)).toEqual([
      "Q1 | Comment ?",
      "Q1 | Oui.",
      "Q2 | Pourquoi ?",
    ]);
  });

  it("may have parts and letters", () => {
    expect(shown("E: 2.1 Comment ?", "E: 2.2. Pourquoi ?", "E: 2.3) Quand ?", "E: 3.1 Où ?")).toEqual([
      "Q2.1 | Comment ?",
      "Q2.2 | Pourquoi ?",
      "Q2.3 | Quand ?",
      "Q3.1 | Où ?",
    ]);
    expect(shown("E: 2.9 Comment ?", "E: 2.10 Pourquoi ?")).toEqual(["Q2.9 | Comment ?", "Q2.10 | Pourquoi ?"]);
    expect(shown("E: Q3a. Comment ?", "E: Q3B. Pourquoi ?")).toEqual(["Q3a | Comment ?", "Q3b | Pourquoi ?"]);
  });

  it("stand under the heading of the file, which ends them", () => {
    expect(
      shown(
        "# Thème 1",
        "E: Q1. Un ?",
        "P: Oui.",
        "# Thème 2",
        "E: Alors ?",
        "E: Q2. Deux ?",
        "P: Bon.",
        "# Fin",
        "P: Voilà.",
      ),
    ).toEqual([
      "Thème 1 › Q1 | Un ?",
      "Thème 1 › Q1 | Oui.",
      "Thème 2 | Alors ?",
      "Thème 2 › Q2 | Deux ?",
      "Thème 2 › Q2 | Bon.",
      "Fin | Voilà.",
    ]);
  });

  it("may come back, and one may be out of order", () => {
    expect(
      shown(
        "E: 1. Un ?",
        "E: 2. Deux ?",
        "E: 2. Deux encore ?",
        "E: 3. Trois ?",
        "E: 5. Cinq ?",
        "E: 4. Quatre ?",
        "E: 6. Six ?",
      )[5],
    ).toBe("Q4 | Quatre ?");
  });

  it.each([
    [["E: 3 fois par semaine ?", "P: Oui.", "E: 4 fois alors ?"]],
    [["E: 1. Comment ?", "P: Oui."]],
    [["E: 45. D'accord.", "E: 12. Bien.", "E: 30. Ah."]],
    [["E: 12. Bien.", "E: 30. Ah.", "E: 45. D'accord."]],
    [["E: 10:30 alors ?", "E: 11:30 plutôt ?"]],
    [["E: 2.5 fois ?", "E: 3.5 fois ?"]],
    [["E: Question 3, je vous demande", "E: Question 4, alors ?"]],
    [["E: 1000. Oui.", "E: 1001. Oui."]],
    [["P: 1. D'abord.", "P: 2. Ensuite."]],
    [["E: Q de l'an 1 ?", "E: Quand ?"]],
    [["E: 2023. Bien.", "E: 2024. Bien."]],
  ])("are none by chance: %j", (lines) => {
    const turns = turnsOf(...lines);
    expect(sectionsByQuestion(turns, isInterviewer)).toEqual({ turns, cut: turns.map(() => 0), accounted: [] });
  });

  it("stay where nothing else is said", () => {
    expect(shown("E: Q1.", "P: Oui.", "E: Q2. Deux ?")).toEqual(["Q1 | Q1.", "Q1 | Oui.", "Q2 | Deux ?"]);
  });

  it("never lose a character", () => {
    const head = fc.constantFrom("", "Q1. ", "Q2. ", "3) ", "4) ", "2.1 ", "Question 5 : ", "1", "Q", "6 - ");
    const turn = fc.record({
      head,
      label: fc.constantFrom("E", "P"),
      words: fc.constantFrom("Oui", "Et vous ?", "", "3. Ah"),
    });
    fc.assert(
      fc.property(fc.array(turn, { maxLength: 12 }), (made) => {
        const turns = made.map((one) => ({ label: one.label, time: null, section: null, text: one.head + one.words }));
        const { turns: after, accounted, cut } = sectionsByQuestion(turns, isInterviewer);
        expect(after.map(({ text }) => text)).toEqual(turns.map(({ text }, i) => text.slice(cut[i])));
        const before = turns.reduce((sum, { text }) => sum + countCharacters(text), 0);
        const kept = after.reduce((sum, { text }) => sum + countCharacters(text), 0);
        expect(kept + accounted.reduce((sum, one) => sum + one.characters, 0)).toBe(before);
      }),
      { seed: 1, numRuns: 500 },
    );
  });
});

describe("labels that hold the number of a question", () => {
  const under = (heading: string | null, ...labels: readonly string[]): string[] =>
    questionsOutOfLabels(labels.map((label) => ({ label, time: null, section: heading, text: "Oui." }))).map(
      ({ label, section }) => `${label} in ${section}`,
    );

  it("are one person who asks, and the number is the section", () => {
    expect(under(null, "Chercheur", "Q1", "R1", "Q2", "R2", "Q3", "Julie")).toEqual([
      "Chercheur in null",
      "Q in Q1",
      "R in Q1",
      "Q in Q2",
      "R in Q2",
      "Q in Q3",
      "Julie in Q3",
    ]);
    expect(
      under("Début", "Question 1", "Réponse 1", "Question 2", "Réponse 2", "Question 3", "Réponse 3").slice(4),
    ).toEqual(["Question in Début › Q3", "Réponse in Début › Q3"]);
  });

  it("are people where they come back, or are two", () => {
    for (const labels of [
      ["Q1", "R1", "Q2", "R1"],
      ["Q1", "R1", "Q2", "R2", "Q3", "R3", "Q1", "R1", "Q2", "R2", "Q3", "R3", "Q1", "Q1", "Q2"],
      ["E1", "P1", "E2", "P2", "E3", "P3"],
      ["R1", "R2", "R3", "E", "R1"],
    ])
      expect(under(null, ...labels)).toEqual(labels.map((label) => `${label} in null`));
  });
});
