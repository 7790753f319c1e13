import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { handCoding } from "../../src/coding/anchor.js";
import { checkSheet, formatSheet, parseSheet } from "../../src/coding/sheet.js";
import { bare } from "./made.js";

const transcript = {
  ...bare("P01", [{ start: 0, end: 40 }]),
  text: "Avant on avait le temps, maintenant non.",
  sha256: "h",
};
const random = (): number => 0.5;

describe("a coder's sheet", () => {
  it("reads back what it wrote, also after CRLF and BOM, with the quote at its place", () => {
    const span = fc.tuple(fc.nat(38), fc.nat(39)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 1 }));
    const note = fc.option(fc.string(), { nil: undefined });
    fc.assert(
      fc.property(fc.array(fc.tuple(span, note), { maxLength: 5 }), (marks) => {
        const codings = marks.map(([at, text]) =>
          handCoding(transcript, at, {
            code: "x.y",
            coder: "a",
            random,
            ...(text === undefined ? {} : { note: text }),
          }),
        );
        const written = formatSheet({ coder: "a", transcript: "P01", textSha256: "h", codings });
        const { sheet, problems } = parseSheet(`\ufeff${written.replaceAll("\n", "\r\n")}`, "s.jsonl");
        expect(problems).toEqual([]);
        expect(sheet?.codings).toHaveLength(codings.length);
        for (const coding of sheet?.codings ?? [])
          expect(transcript.text.slice(coding.start, coding.end)).toBe(coding.quote);
        expect(sheet === null ? "" : formatSheet(sheet)).toBe(written);
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it("names each line that cannot be read and keeps the others", () => {
    const good = formatSheet({
      coder: "a",
      transcript: "P01",
      textSha256: "h",
      codings: [handCoding(transcript, { start: 0, end: 5 }, { code: "x.y", coder: "a", random })],
    });
    const { sheet, problems } = parseSheet(`${good}{"id": 3}\nnot json\n`, "s.jsonl");
    expect(sheet?.codings).toHaveLength(1);
    expect(problems.map((one) => [one.code, one.place.line])).toEqual([
      ["broken-sheet", 3],
      ["broken-sheet", 4],
    ]);
  });

  it("counts nothing from a sheet made on another text, nor a mark that has lost its words", () => {
    const coding = handCoding(transcript, { start: 0, end: 5 }, { code: "x.y", coder: "a", random });
    const made = {
      coder: "a",
      transcript: "P01",
      textSha256: "h",
      codings: [coding, { ...coding, id: "astray", start: 1, end: 6 }],
    };
    const here = checkSheet(made, transcript, "f");
    expect(here.sheet.codings).toEqual([coding]);
    expect(here.problems.map((one) => one.code)).toEqual(["quote-astray"]);
    const elsewhere = checkSheet({ ...made, textSha256: "other" }, transcript, "f");
    expect(elsewhere.sheet.codings).toEqual([]);
    expect(elsewhere.problems.map((one) => one.code)).toEqual(["text-changed"]);
  });

  it("refuses a mark on the interviewer's words alone", () => {
    const asked = { ...transcript, turns: transcript.turns.map((turn) => ({ ...turn, role: "interviewer" as const })) };
    const coding = handCoding(asked, { start: 0, end: 5 }, { code: "x.y", coder: "a", random });
    const { sheet, problems } = checkSheet(
      { coder: "a", transcript: "P01", textSha256: "h", codings: [coding] },
      asked,
      "f",
    );
    expect(sheet.codings).toEqual([]);
    expect(problems.map((one) => one.code)).toEqual(["no-participant"]);
  });
});
