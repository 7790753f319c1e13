import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anchor } from "../../src/coding/anchor.js";
import { reanchorSheet, settle, unsettle } from "../../src/coding/astray.js";
import type { Sheet } from "../../src/coding/basis.js";
import type { Coding } from "../../src/coding/coding.js";
import { recode } from "../../src/coding/recode.js";
import { checkSheet, formatSheet, parseSheet } from "../../src/coding/sheet.js";
import { sha256Of } from "../../src/text/hash.js";
import type { Span } from "../../src/text/span.js";
import type { Transcript } from "../../src/text/transcript.js";
import { apply, edits, stretchOf, talk, turnsOf } from "./edited.js";

function transcript(text: string): Transcript {
  const speakers = { E: "interviewer", P: "participant" } as const;
  const about = { id: "P01", language: "fr", material: "interview", invented: true } as const;
  return { ...about, text, sha256: sha256Of(text), speakers, turns: turnsOf(text) };
}

let n = 0;
function mark(text: string, span: Span, more: Partial<Coding> = {}): Coding {
  n++;
  const about = { id: String(n).padStart(12, "0"), transcript: "P01", coder: "anne", code: "a.b" };
  return { ...about, ...anchor(text, span), origin: "hand", verdict: "marked", ...more };
}

function sheetOn(text: string, codings: readonly Coding[]): Sheet {
  return { coder: "anne", transcript: "P01", textSha256: sha256Of(text), read: "2026-01-01T00:00:00.000Z", codings };
}

const OLD = "E: Et alors ?\nP: On tient. Les gens viennent moins. Voilà tout.\nE: Bon.\n";
const at = (quote: string): Span => ({ start: OLD.indexOf(quote), end: OLD.indexOf(quote) + quote.length });
const known = (texts: readonly string[]) => (sha: string) => texts.find((text) => sha256Of(text) === sha) ?? null;
const idsOf = ({ codings, astray = [] }: Sheet): string[] => [...codings, ...astray].map(({ id }) => id).sort();

describe("a sheet on a text that was changed", () => {
  const tient = mark(OLD, at("On tient."), { note: "ferme" });
  const gens = mark(OLD, at("Les gens viennent moins."), { code: "a.c" });
  const sheet = sheetOn(OLD, [tient, gens]);
  const now = transcript(
    OLD.replace("viennent moins", "viennent bien moins souvent").replace("E: Et alors", "E: Euh, et alors"),
  );
  const made = reanchorSheet(sheet, now, known([OLD]));

  it("has the marks that were found on the new text, the others astray with the text on which they were made", () => {
    expect(made.fates.map(({ fate }) => fate)).toEqual(["moved", "changed"]);
    expect(made.sheet.textSha256).toBe(now.sha256);
    expect(made.sheet.read).toBe(sheet.read);
    expect(made.sheet.codings).toEqual([{ ...tient, ...anchor(now.text, made.fates[0]?.span ?? at("?")) }]);
    expect(made.sheet.astray).toEqual([{ ...gens, astray: sha256Of(OLD) }]);
  });

  it("is written and read again with what went astray, which counts nowhere and is told of without a number", () => {
    const read = parseSheet(formatSheet(made.sheet), "s");
    expect(read).toEqual({ sheet: made.sheet, problems: [] });
    const checked = checkSheet(made.sheet, now, "codings/anne/P01.jsonl");
    expect(checked.sheet.codings.map(({ id }) => id)).toEqual([tient.id]);
    expect(checked.sheet.astray).toEqual(made.sheet.astray);
    expect(checked.problems).toMatchObject([{ severity: "warning", code: "astray" }]);
    expect(checked.problems[0]?.text.en).not.toMatch(/\d/);
  });

  it("is left alone when it is looked at again", () => {
    expect(reanchorSheet(made.sheet, now, known([OLD])).sheet).toEqual(made.sheet);
  });

  it("takes a mark back where a later edit brings its words back", () => {
    const back = transcript(now.text.replace("viennent bien moins souvent", "viennent moins"));
    const again = reanchorSheet(made.sheet, back, known([OLD, now.text]));
    expect(again.sheet.astray).toBeUndefined();
    expect(again.sheet.codings.map(({ id }) => id).sort()).toEqual([tient.id, gens.id].sort());
  });

  it("puts a mark where its coder says, with all that was said of it", () => {
    const span = made.fates[1]?.candidates[0];
    if (span === undefined) throw new Error("no candidate");
    const settled = settle(made.sheet, gens.id, { kind: "place", span, transcript: now });
    expect(settled?.astray).toBeUndefined();
    expect(settled?.codings.at(-1)).toEqual({ ...gens, ...anchor(now.text, span) });
    expect(settled && checkSheet(settled, now, "s").problems).toEqual([]);
    expect(settled && unsettle(settled, made.sheet, gens.id)).toEqual(made.sheet);
  });

  it("gives a mark up, and takes that back", () => {
    const settled = settle(made.sheet, gens.id, { kind: "drop", transcript: now });
    expect(settled && idsOf(settled)).toEqual([tient.id]);
    expect(settled && unsettle(settled, made.sheet, gens.id)).toEqual(made.sheet);
  });

  it("settles nothing outside the text, on the interviewer's words, twice, or on another text", () => {
    const spans = [
      { start: 3, end: 8 },
      { start: -5, end: 4 },
      { start: 20, end: 20 },
      { start: 30, end: 9_000 },
    ];
    for (const span of spans) expect(settle(made.sheet, gens.id, { kind: "place", span, transcript: now })).toBeNull();
    expect(settle(made.sheet, tient.id, { kind: "drop", transcript: now })).toBeNull();
    expect(settle(made.sheet, gens.id, { kind: "drop", transcript: transcript(OLD) })).toBeNull();
  });

  it("joins a mark that comes to stand on its double, with both notes", () => {
    const there = mark(now.text, made.fates[1]?.candidates[0] ?? at("?"), { code: "a.c", note: "neuf" });
    const doubled = {
      ...made.sheet,
      codings: [...made.sheet.codings, there],
      astray: [{ ...gens, note: "vieux", astray: sha256Of(OLD) }],
    };
    const span = { start: there.start, end: there.end };
    const settled = settle(doubled, gens.id, { kind: "place", span, transcript: now });
    expect(settled?.codings.at(-1)).toEqual({ ...there, note: "neuf\nvieux" });
    expect(settled && unsettle(settled, doubled, gens.id)).toEqual(doubled);
  });

  it("follows a code that gets another id in what went astray too", () => {
    const { sheet: renamed, changed } = recode(made.sheet, { codes: new Map([["a.c", "a.d"]]) });
    expect(renamed.astray?.map(({ code }) => code)).toEqual(["a.d"]);
    expect(changed).toBeGreaterThan(0);
  });

  it("finds again a mark whose line was changed by hand, or is put aside where it cannot be", () => {
    const wrong = { ...tient, start: tient.start + 2, end: tient.end + 2 };
    const alone = reanchorSheet(sheetOn(OLD, [wrong, gens]), transcript(OLD), known([]));
    expect(alone.fates.map(({ fate }) => fate)).toEqual(["moved"]);
    expect(alone.sheet.codings.map(({ start }) => start).sort()).toEqual([tient.start, gens.start].sort());
    const nowhere = reanchorSheet(sheetOn(OLD, [{ ...gens, quote: "Rien de cela ici." }]), transcript(OLD), known([]));
    expect(nowhere.sheet).toMatchObject({ codings: [], astray: [{ id: gens.id }] });
  });
});

describe("sheets on texts that are edited again and again", () => {
  it("lose no mark: each counts at its words, or waits with the text it was made on", () => {
    const cases = talk.chain((text) =>
      fc.tuple(fc.constant(text), fc.array(stretchOf(text), { minLength: 1, maxLength: 5 }), edits(3), edits(3)),
    );
    fc.assert(
      fc.property(cases, fc.boolean(), ([old, spans, first, second], isKnown) => {
        const codings = spans.map((span, i) => mark(old, span, { code: `a.c${i}` }));
        const run = (text: string, list: typeof first): string =>
          list.reduce((now, make) => apply({ text: now, span: at("On"), untouched: true }, make(now)).text, text);
        const middle = run(old, first);
        const last = run(middle, second);
        const texts = known(isKnown ? [old, middle, last] : []);
        const once = reanchorSheet(sheetOn(old, codings), transcript(middle), texts).sheet;
        const twice = reanchorSheet(once, transcript(last), texts).sheet;
        for (const [sheet, text] of [
          [once, middle],
          [twice, last],
        ] as const) {
          expect(idsOf(sheet)).toEqual(codings.map(({ id }) => id).sort());
          expect(checkSheet(sheet, transcript(text), "s").sheet.codings).toEqual(sheet.codings);
        }
        for (const one of twice.astray ?? []) {
          const made = [old, middle].find((text) => sha256Of(text) === one.astray) ?? "";
          expect(made.slice(one.start, one.end)).toBe(one.quote);
        }
        expect(parseSheet(formatSheet(twice), "s").sheet).toEqual({
          ...twice,
          codings: expect.arrayContaining([...twice.codings]),
          ...(twice.astray === undefined ? {} : { astray: expect.arrayContaining([...twice.astray]) }),
        });
      }),
      { seed: 5, numRuns: 120 },
    );
  });
});
