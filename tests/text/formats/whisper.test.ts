import { describe, expect, it } from "vitest";
import type { Draft } from "../../../src/text/draft.js";
import { read } from "../../../src/text/formats/json.js";
import { isWhisperTsv, read as readTable } from "../../../src/text/formats/whisper.js";
import { standsTrials } from "./trials.js";
import { bytesOf, isWhole, options, whisper } from "./write.js";

const draftOf = (json: unknown): Draft => {
  const text = typeof json === "string" ? json : JSON.stringify(json);
  const [draft] = read(bytesOf(text), options) as Draft[];
  isWhole(draft);
  return draft as Draft;
};
const turns = (json: unknown): unknown[] => draftOf(json).turns.map((turn) => [turn.label, turn.time, turn.text]);
const codes = (json: unknown): string[] => draftOf(json).problems.map(({ code }) => code);

describe("Whisper's JSON", () => {
  standsTrials(read, whisper);

  it("without speakers is one stream, joined up to the ends of sentences", () => {
    const json = {
      text: " Je viens d'ici. Et toi ?",
      segments: [
        { id: 0, start: 0.0, end: 2.5, text: " Je viens", tokens: [1, 2], avg_logprob: -0.2 },
        { id: 1, start: 2.5, end: 4.1, text: " d'ici." },
        { id: 2, start: 4.9, end: 6, text: " Et toi ?" },
      ],
      language: "fr",
    };
    expect(turns(json)).toEqual([
      [null, 0, "Je viens d'ici."],
      [null, 4, "Et toi ?"],
    ]);
    expect(codes(json)).toEqual(["no-speaker-label"]);
  });

  it("of WhisperX has the speakers of its passages, or of their words", () => {
    const json = {
      segments: [
        {
          start: 0.5,
          end: 1,
          text: " Oui ?",
          speaker: "SPEAKER_00",
          words: [{ word: "Oui", start: 0.5, speaker: "SPEAKER_00" }],
        },
        { start: 1.5, end: 2, text: "Bon.", words: [{ word: "Bon." }, { word: "x", speaker: "SPEAKER_01" }] },
        { start: 2.5, end: 3, text: "Voilà.", speaker: "SPEAKER_01" },
        { start: 3.5, end: 4, text: "", speaker: "SPEAKER_00" },
      ],
      word_segments: [{ word: "Oui", start: 0.5 }],
    };
    expect(turns(json)).toEqual([
      ["SPEAKER_00", 0, "Oui ?"],
      ["SPEAKER_01", 1, "Bon. Voilà."],
    ]);
    expect(codes(json)).toEqual([]);
  });

  it("of whisper.cpp, of faster-whisper and of a pipeline has the same times", () => {
    const cpp = {
      result: { language: "fr" },
      transcription: [
        {
          timestamps: { from: "00:00:02,500", to: "00:00:03,000" },
          offsets: { from: 2500, to: 3000 },
          text: " (speaker 0) Oui.",
        },
        { timestamps: { from: "00:01:02,500", to: "00:01:03,000" }, text: " (speaker ?) Non." },
        { offsets: { from: 63_000, to: 64_000 }, text: " Si.", speaker: "1" },
      ],
    };
    expect(turns(cpp)).toEqual([
      ["speaker 0", 2, "Oui."],
      ["speaker ?", 62, "Non."],
      ["speaker 1", 63, "Si."],
    ]);
    expect(turns([{ start: 2.5, end: 3, text: "Oui." }])).toEqual([[null, 2, "Oui."]]);
    expect(turns({ text: "Oui.", chunks: [{ timestamp: [2.5, null], text: "Oui." }] })).toEqual([[null, 2, "Oui."]]);
  });

  it("with a whole text that says more than its passages, or with no passages, is told", () => {
    expect(codes({ text: "Oui. Non.", segments: [{ start: 0, text: "Oui.", speaker: "A" }] })).toEqual(["text-beside"]);
    expect(turns({ text: "Oui. Non.", segments: [] })).toEqual([[null, null, "Oui. Non."]]);
    expect(codes({ text: "Oui. Non.", segments: [] })).toEqual(["untimed", "no-speaker-label"]);
  });

  it("with times that cannot be keeps the words, and skips what has none", () => {
    const segments = [
      { start: -1, text: "Un.", speaker: "A" },
      { start: 1e300, text: "Deux.", speaker: "B" },
      { start: "NaN", text: "Trois.", speaker: 7 },
      null,
      4,
      { start: 1, text: ["Quatre."] },
      { start: { valueOf: 3 }, text: "Cinq.", speaker: { name: "A" }, words: "?" },
    ];
    expect(turns({ segments })).toEqual([
      ["A", null, "Un."],
      ["B", null, "Deux."],
      ["speaker 7", null, "Trois."],
      [null, null, "Cinq."],
    ]);
    expect(codes({ segments })).toEqual(["skipped-passages", "odd-time"]);
  });

  it("of another shape is refused with a word about what can be read", () => {
    const others = [
      "null",
      "3",
      '"text"',
      "[]",
      "{}",
      '{"text":3}',
      '{"segments":4}',
      '{"__proto__":{"segments":[]}}',
      "[[1]]",
    ];
    expect(others.map((json) => codes(json))).toEqual(others.map(() => ["unknown-json"]));
    expect(codes("[".repeat(300_000))).toEqual(["broken-json"]);
    expect(codes(`${"[".repeat(100_000)}${"]".repeat(100_000)}`)).toEqual(["unknown-json"]);
    expect(codes('{"segments":[{"start":0,"text":"Oui')).toEqual(["broken-json"]);
    expect(codes({ segments: [] })).toEqual(["empty-file"]);
  });

  it("of twenty megabytes is read in a moment", () => {
    const segment = {
      start: 1.5,
      end: 2,
      text: " et voilà",
      speaker: "A",
      words: Array(20).fill({ word: "et", start: 1.5, end: 1.6 }),
    };
    const one = JSON.stringify(segment);
    const text = `{"segments":[${`${one},`.repeat(Math.floor(20e6 / one.length))}${one}]}`;
    const started = performance.now();
    expect(draftOf(text).turns.length).toBe(1);
    expect(performance.now() - started).toBeLessThan(30_000);
  });
});

describe("Whisper's table", () => {
  const tableOf = (text: string): Draft => {
    const [draft] = readTable(bytesOf(text), options) as Draft[];
    isWhole(draft);
    return draft as Draft;
  };

  it("is known by its head alone", () => {
    expect(isWhisperTsv("start\tend\ttext\n0\t1\tOui.\n")).toBe(true);
    expect(isWhisperTsv("start\tend\ttext")).toBe(true);
    expect(isWhisperTsv("start\tend\ttext\tspeaker\n")).toBe(false);
    expect(isWhisperTsv("P1\tOui.\n")).toBe(false);
  });

  it("has times in milliseconds", () => {
    const { turns, problems } = tableOf(
      "start\tend\ttext\r\n0\t2500\tJe viens\r\n2500\t4000\td'ici,\tdonc.\r\n7200500\t7201000\tEt toi ?\r\n",
    );
    expect(turns.map(({ time, text }) => [time, text])).toEqual([
      [0, "Je viens d'ici, donc."],
      [7200, "Et toi ?"],
    ]);
    expect(problems.map(({ code }) => code)).toEqual(["no-speaker-label"]);
  });

  it("with lines that have no times or odd ones keeps their words", () => {
    const { turns, problems } = tableOf("start\tend\ttext\n-5\t2\tUn.\nNaN\t2\tDeux.\ntrois\n\n");
    expect(turns.map(({ time, text }) => [time, text])).toEqual([
      [null, "Un."],
      [null, "Deux."],
      [null, "trois"],
    ]);
    expect(problems.map(({ code }) => code)).toEqual(["odd-time", "no-speaker-label"]);
  });

  it("of a long line is read in a moment", () => {
    const started = performance.now();
    tableOf(`start\tend\ttext\n0\t1\t${"a\t".repeat(2_000_000)}\n${"\t".repeat(1_000_000)}`);
    expect(performance.now() - started).toBeLessThan(30_000);
  });
});
