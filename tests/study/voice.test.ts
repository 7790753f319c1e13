import { describe, expect, it } from "vitest";
import { personOf, voiceOf } from "../../src/study/voice.js";
import { interview } from "../interview.js";

const talk = {
  ...interview("E: Et ?", "P: Oui.", "A: Non."),
  id: "X7",
  speakers: { E: "interviewer", P: "participant" } as const,
};
const turn = talk.turns[1];
const register = (participants: readonly string[], heard: readonly string[]) => ({
  participants: participants.map((id) => ({ id, attributes: {} })),
  interviews: [
    {
      ...{ id: "X7", order: null, date: null, files: [], participants: heard, duration: null },
      ...{ mode: null, interviewer: null, guide: null, consent: null },
    },
  ],
});

describe("who speaks", () => {
  it("is the participant whose name the label is, else the only one of the interview", () => {
    expect(voiceOf(register(["P", "Omer"], ["Omer"]), talk, turn)).toBe("P");
    expect(voiceOf(register(["Omer"], ["Omer"]), talk, turn)).toBe("Omer");
    expect(voiceOf(register([], ["Omer", "Lise"]), talk, turn)).toBe("P");
    expect(personOf(register(["Omer"], ["Omer"]), talk, turn)).toBe("Omer");
    expect(personOf(register([], ["Omer", "Lise"]), talk, turn)).toBe("P");
  });

  it("is the interview itself where nobody is named and one person answers", () => {
    expect(voiceOf(register([], []), talk, turn)).toBe("P");
    expect(personOf(register([], []), talk, turn)).toBe("X7");
    expect(personOf(register(["P"], []), talk, turn)).toBe("P");
    const two = { ...talk, speakers: { ...talk.speakers, A: "participant" } as const };
    expect(personOf(register([], []), two, two.turns[2])).toBe("A");
  });
});
