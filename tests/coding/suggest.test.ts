import { describe, expect, it } from "vitest";
import type { Sheet } from "../../src/coding/basis.js";
import type { Coding } from "../../src/coding/coding.js";
import { examplesOf } from "../../src/coding/learn/examples.js";
import { corpusOf } from "../../src/coding/learn/features.js";
import { thresholdOf } from "../../src/coding/learn/validate.js";
import { type Lesson, SETTINGS, type SuggestSettings, suggestionsOf } from "../../src/coding/suggest.js";
import type { Transcript } from "../../src/text/transcript.js";
import { code } from "./made.js";

/** An interview of one turn: each sentence is invented, the coded ones speak of a printer. */
function talk(id: string, sentences: readonly string[]): Transcript {
  const text = sentences.join(" ");
  const turn = {
    start: 0,
    end: text.length,
    index: 1,
    speaker: "P",
    role: "participant" as const,
    time: null,
    section: null,
  };
  return {
    id,
    language: "fr",
    text,
    sha256: id,
    speakers: { P: "participant" },
    material: "interview",
    invented: true,
    turns: [turn],
  };
}

const CODED = [
  "L'imprimante est en panne.",
  "Encore une panne de l'imprimante ce matin.",
  "On attend que l'imprimante redémarre.",
];
const OTHER = [
  "Les collègues sont gentils.",
  "Je prends le train tôt.",
  "Le café est froid.",
  "On mange ensemble à midi.",
];
const one = (i: number): Transcript => talk(`I${i}`, [...CODED, ...OTHER]);

function marks(transcript: Transcript, texts: readonly string[], more: Partial<Coding> = {}): Coding[] {
  return texts.map((quote, i): Coding => {
    const start = transcript.text.indexOf(quote);
    const place = { start, end: start + quote.length, quote, before: "", after: "" };
    return {
      id: `${transcript.id}${i}`,
      transcript: transcript.id,
      coder: "anne",
      code: "a.panne",
      origin: "hand",
      verdict: "marked",
      ...place,
      ...more,
    };
  });
}

const sheet = (transcript: Transcript, codings: readonly Coding[]): Sheet => ({
  coder: "anne",
  transcript: transcript.id,
  textSha256: transcript.sha256,
  codings,
});

const READ = [1, 2, 3, 4, 5].map(one);
const SHEETS = READ.map((transcript) => sheet(transcript, marks(transcript, CODED)));
const NEW = talk("I9", ["Une panne de l'imprimante.", "Je prends le train."]);

function learn(
  more: Partial<Parameters<typeof suggestionsOf>[0]> = {},
  settings: Partial<SuggestSettings> = {},
): Lesson {
  const material = { transcripts: [...READ, NEW], codes: [code("a.panne")], sheets: SHEETS, proposals: [] };
  const [lesson] = suggestionsOf({ ...material, ...more }, { ...SETTINGS, passages: 5, ...settings });
  if (lesson === undefined) throw new Error("no lesson");
  return lesson;
}

describe("what is suggested", () => {
  it("resembles what was coded, in what nobody has read, and says by which words", () => {
    const { suggestions, judged, passages, interviews } = learn();
    expect(suggestions.map(({ transcript, start, end, rule }) => [transcript, start, end, rule])).toEqual([
      ["I9", 0, 26, "suggest:a.panne"],
    ]);
    expect(suggestions[0]?.weighed.map(({ start, end }) => NEW.text.slice(start, end)).join(" ")).toContain(
      "imprimante",
    );
    // All fifteen are found again by models that have not seen their interview.
    expect({ judged, passages, interviews }).toEqual({
      judged: { hits: 15, false: 0, missed: 0 },
      passages: 15,
      interviews: 5,
    });
  });

  it("is nothing below the least number of passages or interviews, and says which", () => {
    expect(learn({}, { passages: 16 })).toMatchObject({ abstains: "few-passages", judged: null, suggestions: [] });
    expect(learn({}, { interviews: 6 })).toMatchObject({ abstains: "few-interviews", judged: null, suggestions: [] });
  });

  it("is nothing where the words do not tell the code: it abstains", () => {
    // In each interview another sentence holds the code, so that no word goes with it.
    const sheets = READ.map((transcript, i) => sheet(transcript, marks(transcript, [[...CODED, ...OTHER][i] ?? ""])));
    const lesson = learn({ sheets });
    expect(lesson.abstains).not.toBeNull();
    expect(lesson.suggestions).toEqual([]);
  });

  it("is nothing where what is tried is hardly more often right than suggesting blindly", () => {
    // Six of the seven sentences hold the code, drawn without regard to their words: nearly all is right by chance.
    const all = [...CODED, ...OTHER];
    const sheets = READ.map((transcript, i) =>
      sheet(
        transcript,
        marks(
          transcript,
          all.filter((_, at) => at !== i),
        ),
      ),
    );
    const lesson = learn({ sheets });
    const { hits = 0, false: wrong = 0 } = lesson.judged ?? {};
    expect(hits / (hits + wrong)).toBeGreaterThan(0.5);
    expect(lesson).toMatchObject({ abstains: "near-chance", suggestions: [] });
  });

  it("is never a sentence of which no word, or a bare yes or no alone, speaks for the code", () => {
    const coded = [...CODED, "Non.", "Ouais, l'imprimante."];
    const read = [1, 2, 3, 4, 5].map((i) => talk(`I${i}`, [...coded, ...OTHER, ...OTHER.map((each) => `${each} Ah.`)]));
    const sheets = read.map((transcript) => sheet(transcript, marks(transcript, coded)));
    const fresh = talk("I9", ["Non.", "[Ouais].", "Zut alors.", "Une panne de l'imprimante."]);
    const { suggestions, abstains } = learn({ transcripts: [...read, fresh], sheets });
    expect(abstains).toBeNull();
    expect(suggestions.map(({ start, end }) => fresh.text.slice(start, end))).toEqual(["Une panne de l'imprimante."]);
  });

  it("leaves out what a rule proposes already", () => {
    const proposal = { transcript: "I9", code: "a.panne", rule: "a.panne#1", words: [], turn: 1, start: 0, end: 26 };
    expect(learn({ proposals: [proposal] }).suggestions).toEqual([]);
  });

  it("does not depend on the order of transcripts and sheets", () => {
    expect(learn({ transcripts: [NEW, ...READ].reverse(), sheets: [...SHEETS].reverse() })).toEqual(learn());
  });

  it("finds what was overlooked in what was read, by models that have not seen that interview", () => {
    const [first = NEW, ...rest] = READ;
    const sheets = [sheet(first, marks(first, CODED.slice(1))), ...rest.map((each) => sheet(each, marks(each, CODED)))];
    const { suggestions } = learn({ sheets }, { where: "read" });
    expect(suggestions.map(({ transcript, start }) => [transcript, start])).toEqual([["I1", 0]]);
  });
});

describe("examples", () => {
  const [transcript = NEW] = READ;
  const units = corpusOf([transcript], "sentence").units;

  it("are what is marked and, where an interview was read, all the rest", () => {
    const { labels } = examplesOf("a.panne", units, [sheet(transcript, marks(transcript, CODED.slice(0, 1)))]);
    expect([...labels]).toEqual([1, 0, 0, 0, 0, 0, 0]);
  });

  it("are only the places decided on, where a sheet holds decisions on proposals alone", () => {
    const decisions = [
      ...marks(transcript, CODED.slice(0, 1), { origin: "rule", verdict: "accepted" }),
      ...marks(transcript, OTHER.slice(0, 1), { origin: "suggest", verdict: "rejected" }),
    ];
    expect([...examplesOf("a.panne", units, [sheet(transcript, decisions)]).labels]).toEqual([
      1, -1, -1, 0, -1, -1, -1,
    ]);
  });

  it("are unknown where nobody has a sheet, and none of the code where a sheet is empty", () => {
    expect([...examplesOf("a.panne", units, []).labels]).toEqual([-1, -1, -1, -1, -1, -1, -1]);
    expect([...examplesOf("a.panne", units, [sheet(transcript, [])]).labels]).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });
});

describe("a threshold", () => {
  const scored = (pairs: readonly (readonly [number, number])[]) => pairs.map(([score, label]) => ({ score, label }));

  it("has the best F0.5 among those that keep the floor, and lies halfway to the next score below", () => {
    // At 0.7: 2 of 2 right, F0.5 = 2.5 / (0.75 + 2) = 0.91; at 0.5: 3 of 4, F0.5 = 3.75 / 4.75 = 0.79.
    const pairs = scored([
      [0.9, 1],
      [0.7, 1],
      [0.6, 0],
      [0.5, 1],
      [0.1, 0],
    ]);
    expect(thresholdOf(pairs, 0.5)).toBeCloseTo(0.65, 12);
  });

  it("never parts equal scores, and is infinite where none keeps the floor", () => {
    expect(
      thresholdOf(
        scored([
          [0.9, 1],
          [0.9, 0],
          [0.9, 0],
        ]),
        0.5,
      ),
    ).toBe(Number.POSITIVE_INFINITY);
    expect(
      thresholdOf(
        scored([
          [0.9, 1],
          [0.9, 0],
        ]),
        0.5,
      ),
    ).toBe(0.9);
  });
});
