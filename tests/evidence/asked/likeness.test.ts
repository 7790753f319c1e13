import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Guide, readGuide } from "../../../src/codebook/guide.js";
import { likening } from "../../../src/evidence/asked/likeness.js";
import type { Lang } from "../../../src/messages/words.js";
import { parseTranscript } from "../../../src/text/transcript-file.js";
import { type Asked, PARAPHRASED } from "./paraphrases.js";

function exampleGuide(): Guide {
  const { guide } = readGuide(readFileSync("transcripts.example/guide.yaml", "utf8"), "guide.yaml");
  if (guide === null) throw new Error("no guide");
  return guide;
}

/** The interviewer's turns of the example study, without its headings: the first under each asks its question. */
function exampleTurns(): Asked[] {
  const folder = "transcripts.example/transcripts";
  return readdirSync(folder).flatMap((file): Asked[] => {
    const { transcript } = parseTranscript(readFileSync(`${folder}/${file}`, "utf8"), file);
    const own = transcript?.turns.filter(({ role }) => role === "interviewer") ?? [];
    return own.map(({ section, start, end }, i) => {
      const isFirst = own[i - 1]?.section !== section;
      return [isFirst ? section : null, transcript?.text.slice(start, end) ?? ""];
    });
  });
}

/** How often the asked question was told, another one, none; and how often one was told where none is asked. */
function measured(turns: readonly Asked[], language: Lang): readonly number[] {
  const alike = likening(exampleGuide().questions, language);
  const told = turns.map(([question, said]) => [question, alike(said)] as const);
  const asked = told.filter(([question]) => question !== null);
  return [
    asked.filter(([question, found]) => found === question).length,
    asked.filter(([question, found]) => found !== null && found !== question).length,
    asked.filter(([, found]) => found === null).length,
    told.filter(([question, found]) => question === null && found !== null).length,
  ];
}

describe("a question asked in other words", () => {
  it("is known in the example study by its words alone: 79 of 91, the rest left open, none taken for another", () => {
    expect(measured(exampleTurns(), "fr")).toEqual([79, 0, 12, 0]);
  });

  it("is known in interviews without a printed guide less often, and never taken for another", () => {
    expect(PARAPHRASED.map(({ language, turns }) => measured(turns, language))).toEqual([
      [9, 0, 3, 0],
      [9, 0, 3, 0],
      [10, 0, 2, 0],
    ]);
  });

  it("is left open where it is said by halves, or where two come equally near", () => {
    const alike = likening(exampleGuide().questions, "fr");
    expect(alike("Et ton métier ?")).toBeNull();
    expect(alike("Mm-mm.")).toBeNull();
    expect(alike("")).toBeNull();
    expect(alike("L'avenir du métier, et la formation aux outils, tu te sens assez formée ?")).toBeNull();
    expect(alike("Et l'avenir du métier ?")).toBe("q11");
  });

  it("takes a long line in stride", () => {
    const alike = likening(exampleGuide().questions, "fr");
    const start = performance.now();
    expect(alike("ma foi ".repeat(30_000))).toBeNull();
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
