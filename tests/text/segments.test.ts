import { describe, expect, it } from "vitest";
import type { Unit } from "../../src/text/segment.js";
import { segments } from "../../src/text/segments.js";
import { interview } from "../interview.js";

const talk = interview(
  "P: Je me présente. Voilà.",
  "E: Comment ça va au travail ?",
  "P: Ça va. Enfin oui.",
  "E: Oui, d'accord.",
  "P: Et puis voilà.",
  "E: Et vous ?",
  "A: Je passe.",
  "E: Parlez-moi de la formation reçue",
  "P: Rien.",
);

function shown(unit: Unit): string[] {
  return segments(talk, unit).map(({ said }) => said.map(({ start, end }) => talk.text.slice(start, end)).join(" | "));
}

describe("segments", () => {
  it("makes a turn of each participant's turn, never of the interviewer's", () => {
    expect(shown("turn")).toEqual(["Je me présente. Voilà.", "Ça va. Enfin oui.", "Et puis voilà.", "Rien."]);
  });

  it("makes sentences of participants' turns only", () => {
    expect(shown("sentence")).toEqual(["Je me présente.", "Voilà.", "Ça va.", "Enfin oui.", "Et puis voilà.", "Rien."]);
  });

  it("opens an exchange at a question, not at a back-channel, and leaves out one that nobody answers", () => {
    expect(shown("exchange")).toEqual(["Je me présente. Voilà.", "Ça va. Enfin oui. | Et puis voilà.", "Rien."]);
    expect(segments(talk, "exchange").map((segment) => segment.turns.map((turn) => turn.index))).toEqual([
      [1],
      [2, 3, 4, 5],
      [8, 9],
    ]);
  });

  it("counts the units from 1 and spans them from their first to their last turn", () => {
    const [, second] = segments(talk, "exchange");
    expect(second).toMatchObject({ index: 2, unit: "exchange", start: talk.turns[1]?.start, end: talk.turns[4]?.end });
  });

  it("makes one interview, and none where no participant speaks", () => {
    expect(shown("interview")).toHaveLength(1);
    expect(segments(interview("E: Il y a quelqu'un ici ?"), "interview")).toEqual([]);
    expect(segments(interview("E: Il y a quelqu'un ici ?"), "exchange")).toEqual([]);
  });

  it("takes a short turn with a question mark as a question", () => {
    const asked = interview("E: Racontez-moi un peu votre parcours", "P: Oui.", "E: Pourquoi ?", "P: Comme ça.");
    expect(segments(asked, "exchange")).toHaveLength(2);
  });
});
