import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Scale } from "../../../src/codebook/scale.js";
import { saidOn } from "../../../src/evidence/scale/said.js";

const TEN: Scale = { kind: "numbers", attribute: "aisance", from: 1, to: 10 };
const both = (fr: string, en: string) => ({ fr, en });
const ACCORD: Scale = {
  kind: "steps",
  attribute: "accord",
  steps: [
    { label: both("pas du tout d'accord", "strongly disagree"), words: [] },
    { label: both("plutôt pas d'accord", "rather disagree"), words: [] },
    { label: both("plutôt d'accord", "rather agree"), words: ["assez d’accord"] },
    { label: both("tout à fait d'accord", "strongly agree"), words: [] },
  ],
};

function said(scale: Scale, text: string, spoken: "fr" | "en" = "fr"): string {
  const answer = saidOn(scale, text, { spans: [{ start: 0, end: text.length }], spoken, kept: "fr" });
  if (answer.kind === "none" || answer.kind === "refused") return answer.kind;
  for (const { start, end } of answer.values) expect(text.slice(start, end)).not.toBe("");
  return `${answer.kind} ${[...new Set(answer.values.map(({ value }) => value))].join(" ")}`;
}

describe("a number said on a scale from 1 to 10", () => {
  it.each([
    ["Sept.", "value 7"],
    ["Je dirais 8.", "value 8"],
    ["Oh, un petit sept sur dix, allez.", "value 7"],
    ["7/10", "value 7"],
    ["Sept et demi.", "value 7.5"],
    ["7,5 maintenant", "value 7.5"],
    ["Entre 6 et 7.", "value 6-7"],
    ["Six, sept, quelque chose comme ça.", "value 6-7"],
    ["6 ou 7, je pense", "value 6-7"],
    ["Six, non, sept.", "value 7"],
    ["Six. Enfin, plutôt huit.", "value 8"],
    ["De 1 à 10 ? Huit.", "value 8"],
    ["Un.", "value 1"],
    ["Maintenant, huit. Oui, huit, sans hésiter.", "value 8"],
    ["Il y a huit, neuf ans, on n'avait pas ça. Quatre.", "value 4"],
    ["À huit heures du matin, six.", "value 6"],
    ["Avant, huit. Maintenant, quatre.", "several 8 4"],
    ["J'étais à cinq, je suis à neuf.", "several 5 9"],
    ["Devant quelqu'un dix, devant l'écran trois.", "several 10 3"],
    ["Je ne sais pas, moi.", "refused"],
    ["Pas de note, non.", "refused"],
    ["Il y a trois semaines, une dame est venue pour deux dossiers.", "none"],
    ["Une note ? Un collègue m'a dit douze.", "none"],
    ["Huit sur vingt.", "none"],
    ["80 %.", "none"],
    ["", "none"],
  ])("%s", (text, found) => {
    expect(said(TEN, text)).toBe(found);
  });

  it.each([
    ["Seven, I'd say.", "value 7"],
    ["Eight out of ten.", "value 8"],
    ["Between six and seven.", "value 6-7"],
    ["Five. No, six.", "value 6"],
    ["I don't know.", "refused"],
    ["At nine o'clock I open it.", "none"],
    ["One of them is slow.", "none"],
  ])("in English: %s", (text, found) => {
    expect(said(TEN, text, "en")).toBe(found);
  });
});

describe("a step said on a scale of words", () => {
  it.each([
    ["Plutôt d’accord, je dirais.", "value plutôt d'accord"],
    ["Assez d'accord.", "value plutôt d'accord"],
    ["Pas du tout d'accord !", "value pas du tout d'accord"],
    ["Je suis pas vraiment tout à fait d'accord.", "unsure tout à fait d'accord"],
    ["Plutôt d'accord, ou tout à fait d'accord ?", "several plutôt d'accord tout à fait d'accord"],
    ["Difficile à dire.", "refused"],
    ["Oui.", "none"],
  ])("%s", (text, found) => {
    expect(said(ACCORD, text)).toBe(found);
  });

  it("is kept in the study's language, whatever is spoken", () => {
    expect(said(ACCORD, "I rather agree with that.", "en")).toBe("value plutôt d'accord");
  });
});

describe("whatever is said", () => {
  it("gives values that stand in the words, within the scale", () => {
    const word = fc.constantFrom(
      "sept",
      "8",
      "non,",
      "dix",
      "sur",
      "ou",
      "entre",
      "et",
      "heures",
      ".",
      "un",
      "12",
      "demi",
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (words) => {
        const text = words.join(" ");
        const answer = saidOn(TEN, text, { spans: [{ start: 0, end: text.length }], spoken: "fr", kept: "fr" });
        if (answer.kind === "none") return;
        for (const { value, start, end } of answer.values) {
          expect(start).toBeLessThan(end);
          for (const part of value.split("-")) expect(Number(part)).toBeGreaterThanOrEqual(1);
          for (const part of value.split("-")) expect(Number(part)).toBeLessThanOrEqual(10);
        }
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it("is read in a time that grows with the text", () => {
    const start = performance.now();
    expect(said(TEN, "je ne sais quoi ".repeat(20_000))).toBe("none");
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
