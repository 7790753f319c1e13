import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { codesOf } from "../../src/codebook/codebook.js";
import { compileRules, ownedRules } from "../../src/codebook/compile.js";
import { findHits } from "../../src/codebook/hits.js";
import { readCodebook } from "../../src/codebook/read.js";
import { createLexicon } from "../../src/text/lexicon.js";
import type { Transcript } from "../../src/text/transcript.js";

interface Sentence {
  readonly code: string;
  readonly text: string;
}
interface Sentences {
  readonly tuned: readonly Sentence[];
  readonly fresh: readonly Sentence[];
  readonly none: readonly string[];
  readonly misleading: readonly Sentence[];
}

const NAMES = ["sorin-registres", "mazet-sorin-aide", "jacob-souissi", "communication"];
const SENTENCES = JSON.parse(readFileSync("tests/codebooks/frames.json", "utf8")) as Sentences;

const codes = NAMES.flatMap((name) => {
  const { codebook } = readCodebook(readFileSync(`codebooks/${name}.yaml`, "utf8"), name);
  return codebook === null ? [] : codesOf([codebook]);
});
const compiled = compileRules(codes.flatMap(ownedRules), "fr", createLexicon("fr"));

/** The codes that the rules propose for a sentence that a participant says. */
function proposed(text: string): string[] {
  const turn = { index: 1, speaker: "X", time: null, section: null, start: 0, end: text.length } as const;
  const transcript: Transcript = {
    id: "sentence",
    language: "fr",
    text,
    sha256: "",
    speakers: { X: "participant" },
    material: "excerpts",
    invented: true,
    turns: [{ ...turn, role: "participant" }],
  };
  const { hits } = findHits(transcript, compiled, { settings: "granted" });
  return [...new Set(hits.filter(({ found }) => found.cues.length === 0).map(({ rule }) => rule.code))];
}

const found = (list: readonly Sentence[]): Sentence[] => list.filter(({ code, text }) => proposed(text).includes(code));

describe("the frames of Sorin, Mazet and Sorin, Jacob and Souissi, and Kellner", () => {
  it("have invented sentences for each of their codes", () => {
    const written = new Set([...SENTENCES.tuned, ...SENTENCES.fresh].map(({ code }) => code));
    expect(codes.map(({ id }) => id).filter((id) => !written.has(id))).toEqual([]);
  });

  it("find the code in 103 of 108 sentences that their rules were widened on, and in 69 or more of 76 written afterwards", () => {
    expect([SENTENCES.tuned.length, SENTENCES.fresh.length]).toEqual([108, 76]);
    expect(found(SENTENCES.tuned).length).toBeGreaterThanOrEqual(103);
    expect(found(SENTENCES.fresh).length).toBeGreaterThanOrEqual(69);
  });

  it("propose no more than two codes for a sentence on average", () => {
    const all = [...SENTENCES.tuned, ...SENTENCES.fresh];
    expect(all.reduce((sum, { text }) => sum + proposed(text).length, 0) / all.length).toBeLessThan(2);
  });

  it("are not misled by sentences that come near a code and mean something else", () => {
    expect(found(SENTENCES.misleading)).toEqual([]);
  });

  it("are silent on sentences of the trade that carry none of their codes", () => {
    expect(SENTENCES.none.map(proposed)).toEqual(SENTENCES.none.map(() => []));
  });
});
