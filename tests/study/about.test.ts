import { describe, expect, it } from "vitest";
import { aboutOf, askedOfSpeakers, unknownAttributes } from "../../src/study/about.js";
import type { Interview } from "../../src/study/registers.js";
import { withRules } from "../codebook/help.js";
import { interview } from "../interview.js";

const row = (participants: string[]): Interview => ({
  id: "P01",
  order: 1,
  date: null,
  files: [],
  participants,
  duration: null,
  mode: null,
  interviewer: null,
  guide: null,
  consent: null,
});
const people = [
  { id: "Mireille", attributes: { fonction: "AS", territoire: "Liège" } },
  { id: "P", attributes: { fonction: "chef", territoire: "" } },
];
const talk = interview("E: Et vous ?", "P: Oui.");
const [question, answer] = talk.turns;

describe("what is known of who speaks", () => {
  it("is that of the participant whom the label names, else of the only one of the interview", () => {
    if (question === undefined || answer === undefined) throw new Error("no turns");
    const of = (participants: string[], known = people) =>
      aboutOf({ interviews: [row(participants)], participants: known }, talk).attributes(answer);
    expect(of(["Mireille"])).toEqual({ fonction: "chef", territoire: "" });
    expect(of(["Mireille"], people.slice(0, 1))).toEqual({ fonction: "AS", territoire: "Liège" });
    expect(of(["Mireille", "Bastien"], people.slice(0, 1))).toEqual({});
    expect(of([], people.slice(0, 1))).toEqual({});
    expect(aboutOf({ interviews: [], participants: people }, talk).attributes(question)).toEqual({});
  });

  it("is part of what proposals rest on only where a rule asks for it", () => {
    const registers = { interviews: [row(["P"])], participants: people };
    const asking = withRules("[{ any: [{ phrase: oui, speaker: { fonction: AS } }, non] }]");
    expect(askedOfSpeakers([withRules("[oui]")], registers, talk)).toBe("");
    expect(askedOfSpeakers([asking], registers, talk)).toContain("chef");
    const other = { ...registers, participants: [{ id: "P", attributes: { fonction: "AS" } }] };
    expect(askedOfSpeakers([asking], other, talk)).not.toBe(askedOfSpeakers([asking], registers, talk));
  });
});

describe("attributes that nobody has", () => {
  const problems = (speaker: string) =>
    unknownAttributes([withRules(`[{ phrase: oui, speaker: ${speaker} }]`)], people).map(
      ({ code, hint, place }) => `${code} ${place.file} ${hint?.en}`,
    );
  it("are named with the line of the rule that asks", () => {
    const book = withRules(
      '["non", { phrase: oui, speaker: { fonctoin: AS } }, { phrase: oui, speaker: { territoire: Namur } }]',
    );
    expect(unknownAttributes([book], people).map(({ place }) => place.line)).toEqual([
      expect.any(Number),
      expect.any(Number),
    ]);
  });

  it("are named with the nearest that someone has", () => {
    expect(problems("{ fonction: AS }")).toEqual([]);
    expect(problems("{ Fonction: as }")).toEqual([]);
    expect(problems("{ fonctoin: AS }")).toEqual(['unknown-attribute x.yaml did you mean "fonction"?']);
    expect(problems("{ territoire: [Liége, Leige] }")).toEqual(['unknown-value x.yaml did you mean "Liège"?']);
  });
});
