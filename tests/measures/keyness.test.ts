import { describe, expect, it } from "vitest";
import { measuredJson } from "../../src/measures/json.js";
import { wordsSaid } from "../../src/measures/keyness/words-said.js";
import { type Compared, type KeynessAsked, keyness } from "../../src/measures/keyness.js";
import type { Span } from "../../src/text/span.js";
import type { Transcript } from "../../src/text/transcript.js";
import { faults } from "../schema/check.js";

/** One interview for each person: a question, and what they answer. */
function interview(id: string, said: string): Transcript {
  const question = "Et la photocopieuse, la photocopieuse ?";
  const text = `${question}\n${said}\n`;
  const start = question.length + 1;
  const turn = { time: null, section: null };
  return {
    id,
    language: "fr",
    text,
    sha256: "",
    speakers: { Q: "interviewer", [id]: "participant" },
    material: "interview",
    invented: true,
    turns: [
      { ...turn, index: 1, speaker: "Q", role: "interviewer", start: 0, end: question.length },
      { ...turn, index: 2, speaker: id, role: "participant", start, end: start + said.length },
    ],
  };
}

interface Made {
  readonly values?: Readonly<Record<string, string | null>>;
  readonly passages?: (transcript: Transcript) => readonly Span[];
  readonly by?: "stem" | "form";
  readonly functionWords?: "left-out" | "kept";
  readonly people?: number;
}

function asked(said: Readonly<Record<string, string>>, made: Made): KeynessAsked {
  const { values, passages = () => [], by = "stem", functionWords = "left-out", people = 1 } = made;
  const transcripts = Object.entries(said).map(([id, text]) => interview(id, text));
  const compared: Compared =
    values === undefined
      ? { kind: "passages", name: "f.a" }
      : { kind: "people", attribute: "lieu", value: new Map(Object.entries(values)) };
  return {
    said: wordsSaid(transcripts, {
      ...{ by, functionWords, passages },
      person: ({ id }) => id,
      names: () => ["Karine"],
    }),
    ...{ compared, people, settings: { by: "attribute:lieu" }, interviews: transcripts.length, notes: [] },
    random: () => 0.5,
  };
}

type Found = Record<string, string | number | boolean | null>;
function rowsOf(one: KeynessAsked): Found[] {
  const [table] = keyness(one).tables;
  return (table?.rows ?? []).map((row) =>
    Object.fromEntries(row.map((cell, c) => [table?.columns[c]?.name ?? "", cell])),
  );
}

const SAID = { A: "Dossier papier dossier.", B: "Les dossiers brûlent.", C: "Écran écran écran.", D: "Papier écran." };
const PLACES = { A: "ville", B: "ville", C: "village", D: "village" };

describe("words that set people apart", () => {
  it("are counted by stem, by how many people, and out of all words said", () => {
    const [first, ...others] = rowsOf(asked(SAID, { values: PLACES })).filter(({ group }) => group === "ville");
    expect(first).toMatchObject({ word: "dossier", forms: "dossier, dossiers", times: 3, times_elsewhere: 0 });
    expect(first).toMatchObject({ people: 2, people_elsewhere: 0, per_thousand: 500, most_from_one: 2 / 3 });
    // 3 of 6 words against 0 of 5, the latter taken for one half.
    expect(first?.log_ratio).toBeCloseTo(Math.log2(3 / 6 / (0.5 / 5)), 12);
    expect(others.map(({ word }) => word)).toEqual(["brûlent"]);
  });

  it("are tested with the person as the unit, and cannot be ranked where people are so few", () => {
    const one = asked(SAID, { values: PLACES });
    const [first] = rowsOf(one);
    // Two people of four: 6 divisions, of which the observed and its mirror are the most extreme.
    expect(first).toMatchObject({ group: "village", word: "écran", p: 1 / 3, smallest_p: 1 / 3, holm: 1 });
    const { values, notes } = keyness(one);
    expect(values).toMatchObject({ people: 4, tests: { tested: 4, may_rank: false } });
    expect(notes.map(({ code }) => code)).toEqual(["tests", "words-cluster", "words-not-codes"]);
  });

  it("may be ranked where the people are many enough for the words", () => {
    const people = Array.from({ length: 12 }, (_, i) => `P${i}`);
    const said = Object.fromEntries(people.map((id, i) => [id, i < 6 ? "soleil soleil pluie" : "pluie pluie soleil"]));
    const values = Object.fromEntries(people.map((id, i) => [id, i < 6 ? "sud" : "nord"]));
    const found = keyness(asked(said, { values }));
    expect(found.values.tests).toMatchObject({ tested: 2, may_rank: true, smallest_p: 2 / 924 });
    const [, sud] = rowsOf(asked(said, { values }));
    expect(sud).toMatchObject({ group: "sud", word: "soleil", p: 2 / 924 });
    expect(sud?.holm).toBeCloseTo(4 / 924, 12);
  });

  it("leave out questions, names, masks, figures, hesitations and function words", () => {
    const said = { A: "Euh, Karine et [prénom 1] avaient 12 dossiers (rires).", B: "Le karine karine." };
    const words = (made: Made) => rowsOf(asked(said, { values: { A: "x", B: "y" }, ...made })).map(({ word }) => word);
    expect(words({})).toEqual(["dossiers", "karine"]);
    expect(words({ functionWords: "kept" })).toEqual(["avaient", "dossiers", "et", "karine", "le"]);
  });

  it("are forms by themselves where that is asked for, and only those that enough people say", () => {
    const words = (made: Made) => rowsOf(asked(SAID, { values: PLACES, ...made })).map(({ word }) => word);
    expect(words({ by: "form" })).toEqual(["écran", "papier", "dossier", "brûlent", "dossiers"]);
    expect(words({ people: 2 })).toEqual(["écran", "dossier"]);
  });

  it("are none where there is one group, and the people without a value are counted", () => {
    const found = keyness(asked(SAID, { values: { A: "ville", B: "ville", C: null } }));
    expect(found.tables[0]?.rows).toEqual([]);
    expect(found.values).toMatchObject({ reason: "one-group", left_out: 2, tests: { smallest_p: null } });
    expect(found.notes.map(({ code }) => code)).toEqual(["left-out-people", "one-group"]);
  });

  it("are compared value by value where there are three", () => {
    const found = rowsOf(asked(SAID, { values: { ...PLACES, D: "bourg" } }));
    expect([...new Set(found.map(({ group }) => group))]).toEqual(["bourg", "village", "ville"]);
    // The only person of a group is a group: one who says it is enough.
    expect(found.find(({ group }) => group === "village")).toMatchObject({ word: "écran", people: 1 });
  });

  it("hold nothing of somebody who says nothing", () => {
    const found = keyness(asked({ ...SAID, E: "(rires)" }, { values: { ...PLACES, E: "ville" } }));
    expect(found.values).toMatchObject({ people: 4, left_out: 1 });
    expect(keyness(asked({}, { values: {} })).values).toMatchObject({ people: 0, words: 0, reason: "one-group" });
  });
});

describe("words that set passages apart", () => {
  const half = ({ turns }: Transcript): Span[] => [{ start: turns[1]?.start ?? 0, end: (turns[1]?.start ?? 0) + 12 }];
  // The first twelve characters of each answer: "soleil pluie" less what follows.
  const said = { A: "soleil soir. pluie neige", B: "soleil vent. pluie pluie", C: "soleil mer 1. neige brume" };

  it("are held against what the same people say elsewhere", () => {
    const one = asked(said, { passages: half, people: 2 });
    const [first, ...others] = rowsOf(one);
    expect(first).toMatchObject({ group: "f.a", word: "soleil", times: 3, times_elsewhere: 0, people: 3 });
    // Three people, each with more inside: both ends of 2^3 ways.
    expect(first).toMatchObject({ p: 2 / 8, smallest_p: 2 / 8 });
    expect(others).toEqual([]);
    expect(keyness(one).values).toMatchObject({ people: 3, elsewhere: { words: 6 } });
  });

  it("leave out whoever has words on one side alone, and are none where that is everybody", () => {
    const all = ({ turns }: Transcript): Span[] => turns.map(({ start, end }) => ({ start, end }));
    const found = keyness(asked(said, { passages: all }));
    expect(found.values).toMatchObject({ reason: "one-group", left_out: 3, words: 0 });
    expect(found.tables[0]?.rows).toEqual([]);
  });

  it("fit the published schema", () => {
    for (const one of [asked(said, { passages: half }), asked(SAID, { values: PLACES }), asked({}, { values: {} })]) {
      const inputs = [{ path: "input 1", sha256: "0".repeat(64) }];
      expect(faults(JSON.parse(measuredJson(keyness(one), { version: "0.1.0", inputs })))).toEqual([]);
    }
  });
});
