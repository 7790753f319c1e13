import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Quote } from "../../src/report/document.js";
import { plainText } from "../../src/report/formats/plain.js";
import { type ReportFormat, reportFormats } from "../../src/report/formats.js";
import type { ReportInput } from "../../src/report/input.js";
import { reportOf } from "../../src/report/report.js";
import { readReport } from "../../src/study/report-file.js";
import { findPassage } from "../../src/text/place.js";
import type { Transcript } from "../../src/text/transcript.js";
import { inputOf, type MadeStudy, smallStudy, told } from "./made.js";
import { quotesIn } from "./tree.js";

/** Signs that a format has to write in its own way, and words that come again. */
const SAID = [
  "oui",
  "non",
  "« là »",
  "a & b",
  "<p>",
  "2 * 3",
  "_x0041_",
  "| ou |",
  "l'été",
  "=1+1",
  "\\n",
  "# un",
  "…",
];
const CODES = ["change.said", "cause.booking", "way.better", "change.none", "cause.crowd", "way.worse"];

const sentence = fc
  .array(fc.constantFrom(...SAID), { minLength: 1, maxLength: 5 })
  .map((all) => `Je ${all.join(" ")}.`);
const turn = fc.array(sentence, { minLength: 1, maxLength: 3 }).map((all) => `P: ${all.join(" ")}`);
const study = fc
  .record({
    turns: fc.array(turn, { minLength: 3, maxLength: 6 }),
    places: fc.array(fc.tuple(fc.double({ min: 0, max: 0.9, noNaN: true }), fc.nat(60), fc.constantFrom(...CODES)), {
      minLength: 4,
      maxLength: 9,
    }),
  })
  .map(({ turns, places }): MadeStudy => {
    const small = smallStudy();
    const transcripts = small.transcripts.map(({ id }, i) =>
      told(
        id,
        turns.flatMap((one) => ["E: Et alors ?", `${one} Entretien ${i}.`]),
      ),
    );
    const marks = transcripts.flatMap(({ id, text, turns: spoken }) =>
      places.flatMap(([at, length, code], i) => {
        const answers = spoken.filter(({ speaker }) => speaker === "P");
        const answer = answers[Math.floor(at * answers.length)];
        if (answer === undefined || i % 4 === 3) return [];
        const end = Math.min(answer.end, answer.start + length + 3);
        return [{ transcript: id, code, coder: "lectrice", id: `${id}-${i}`, start: answer.start, end }].filter(
          (mark) => text.slice(mark.start, mark.end).trim() !== "",
        );
      }),
    );
    return { ...small, transcripts, marks, attributions: [] };
  });

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, "");

/** Where a quote says that it stands, each part is the words of the transcript, and overlaps the place. */
function strays({ parts, places }: Quote, transcripts: readonly Transcript[]): string[] {
  const [passage] = places.flatMap((place) => findPassage(plainText([place]), transcripts) ?? []);
  if (passage === undefined) return [`no place: ${parts.join(" ")}`];
  const { text } = passage.transcript;
  return parts.filter((part) => {
    const found = [...positions(text, part)];
    return !found.some((start) => start < passage.end && passage.start < start + part.length);
  });
}

function* positions(text: string, part: string): Generator<number> {
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + 1)) yield at;
}

/** Letters of a file between a quote and its place. */
const NEAR = 400;

/** Quotes that are not in a file beside the place that they name. */
async function lostIn(format: ReportFormat, input: ReportInput, quotes: readonly Quote[]): Promise<Quote[]> {
  const made = (await format.load()).render(input);
  const file = await readReport(typeof made === "string" ? new TextEncoder().encode(made) : await made.bytes());
  const all = letters((file?.parts ?? []).flatMap(({ lines }) => lines.map(({ text }) => text)).join(" "));
  return quotes.filter(({ parts, places }) => {
    const [said, place] = [letters(parts.join("")), letters(plainText(places))];
    const around = (at: number): string => all.slice(Math.max(0, at - NEAR), at + said.length + NEAR);
    return ![...positions(all, said)].some((at) => around(at).includes(place));
  });
}

describe("every quote of a report", () => {
  it("is words of a transcript at the place that it names", () => {
    fc.assert(
      fc.property(study, fc.constantFrom("thesis", "article"), (made, depth) => {
        const quotes = quotesIn(reportOf(inputOf(made, "fr", { asks: { for: depth } })));
        expect(quotes.length).toBeGreaterThan(0);
        expect(quotes.flatMap((quote) => strays(quote, made.transcripts))).toEqual([]);
      }),
      { seed: 1, numRuns: 4 },
    );
  });

  it("stands beside that place in every format", async () => {
    for (const made of fc.sample(study, { seed: 1, numRuns: 1 })) {
      const input = inputOf(made, "fr");
      const quotes = quotesIn(reportOf(input));
      for (const format of reportFormats)
        expect([format.name, await lostIn(format, input, quotes)]).toEqual([format.name, []]);
      const [html] = reportFormats;
      const others = quotes.map((quote) => ({ ...quote, parts: ["Personne n'a dit cela."] }));
      expect(html === undefined ? [] : await lostIn(html, input, others)).toHaveLength(quotes.length);
    }
  });
});
