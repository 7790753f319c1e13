import { readFileSync } from "node:fs";
import path from "node:path";
import { type Codebook, codesOf } from "../../src/codebook/codebook.js";
import { compile } from "../../src/codebook/compile.js";
import { readCodebook } from "../../src/codebook/read.js";
import { compileThemes } from "../../src/codebook/themes.js";
import { applyRules } from "../../src/coding/apply.js";
import type { Proposal } from "../../src/coding/coding.js";
import { cuedReadings } from "../../src/coding/readings.js";
import { proposedThemes, rankThemes, themeHits } from "../../src/coding/themes.js";
import type { Transcript } from "../../src/text/transcript.js";

/** A passage that stands alone: said by one person, with nobody asking. */
export function passage(id: string, text: string): Transcript {
  const turn = { index: 1, speaker: "P", role: "participant", time: null, section: null, start: 0, end: text.length };
  return {
    ...{ id, language: "fr", text, sha256: "", speakers: { P: "participant" }, material: "excerpts", invented: true },
    turns: [turn],
  } as Transcript;
}

/** The main codebook laid over passages: the themes that it proposes, what it proposes at all, and the readings of several passages of one person. */
export function mainCodebook(): Laid {
  const file = path.resolve("codebooks/gaspar-franssen.yaml");
  const { codebook } = readCodebook(readFileSync(file, "utf8"), file);
  if (codebook === null) throw new Error("the main codebook cannot be read");
  const themes = compileThemes([codebook]);
  const compiled = compile([codebook]);
  return {
    codebook,
    themes(text) {
      const all = [{ start: 0, end: text.length }];
      return proposedThemes(rankThemes(themeHits(passage("x", text), themes), all, themes)).map(({ theme }) => theme);
    },
    proposals: (id, text) => applyRules(passage(id, text), compiled).proposals,
    readings: (proposals) =>
      cuedReadings(proposals, [codebook]).map(({ code, family, rank }) => ({ code, family, rank })),
  };
}

export interface Laid {
  readonly codebook: Codebook;
  readonly themes: (text: string) => string[];
  readonly proposals: (id: string, text: string) => readonly Proposal[];
  readonly readings: (proposals: readonly Proposal[]) => { code: string; family: string; rank: number }[];
}

/** Ids of the codes that only a person attributes. */
export function interpretive(codebook: Codebook): Set<string> {
  return new Set(codesOf([codebook]).flatMap(({ id, kind }) => (kind === "interpretive" ? [id] : [])));
}

/** `12 of 40`. */
export function of(part: number, whole: number): string {
  return `${part} of ${whole}`;
}
