import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hyphenWords, joinLines } from "../../../src/text/pdf/hyphens.js";
import type { Strip } from "../../../src/text/pdf/strip.js";

const strip = (text: string): Strip => ({
  page: 1,
  column: 0,
  text,
  x: 0,
  end: 100,
  y: 0,
  size: 10,
  weight: "plain",
  calls: 0,
  opening: "words",
  numbered: "no",
});
const join = (lines: readonly string[], others: readonly string[] = []): string =>
  joinLines(lines, hyphenWords([...lines, ...others].map(strip))).text;

describe("the hyphen at the end of a line", () => {
  it("goes where it only breaks a word", () => {
    expect(join(["un parcours profes-", "sionnel"])).toBe("un parcours professionnel");
    expect(join(["toutes celles quel-", "les que soient"], ["quel que soit"])).toBe("toutes celles quelles que soient");
    expect(join(["avec L'IN-", "TERVIEW"])).toBe("avec L'INTERVIEW");
    expect(joinLines(["pro\u00ad", "fes\u00adsion"], hyphenWords([])).hyphens).toBe(2);
  });

  it("stays where it is the word's own", () => {
    for (const [first, second] of [
      ["Dit-", "elle bien"],
      ["vingt-et-", "un"],
      ["soixante-", "dix"],
      ["Jean-", "Pierre"],
      ["peut-", "être"],
      ["a-t-", "il"],
      ["ce jour-", "là"],
      ["des semi-", "grossistes"],
    ] as const)
      expect(join([first, second], ["dit jour"])).toBe(first + second);
  });

  it("stays before the pronoun of a verb that stands nowhere else, and goes within words that end so", () => {
    const own =
      "débrouille-toi excuse-moi allez-vous dites-le prends-la aidez-nous regarde-les donne-lui dis-leur crois-tu veux-tu répond-il soupire-t-il chantent-elles puis-je laissez-moi donne-moi-le";
    for (const word of own.split(" ")) {
      const at = word.indexOf("-") + 1;
      expect(join([`et ${word.slice(0, at)}`, `${word.slice(at)}, dit`]), word).toBe(`et ${word}, dit`);
    }
    const soft =
      "ver-tu subti-lement ou-til va-leur modè-les cou-leur nou-velle mo-ment gen-til ner-vous moun-tainous ta-bles par-leurs pom-mes vou-loir moi-tié vous-soyer toi-lette batte-ment lesquel-les";
    for (const word of soft.split(" ")) {
      const at = word.indexOf("-") + 1;
      expect(join([`et ${word.slice(0, at)}`, `${word.slice(at)}, dit`]), word).toBe(
        `et ${word.replace("-", "")}, dit`,
      );
    }
  });

  it("stays where the word, or both its halves, stand with a hyphen elsewhere in the document", () => {
    expect(join(["un social-", "démocrate"], ["ce social-démocrate"])).toBe("un social-démocrate");
    expect(join(["un social-", "démocrate"], ["le social-libéral et la chrétienne-démocrate"])).toBe(
      "un social-démocrate",
    );
    expect(join(["un social-", "isme"], ["le social-libéral"])).toBe("un socialisme");
  });

  it("leaves dashes and numbers alone, and adds no space after an apostrophe", () => {
    expect(join(["les années 1990-", "2000"])).toBe("les années 1990-2000");
    expect(join(["il vient -", "peut être - demain"])).toBe("il vient - peut être - demain");
    expect(join(["jusqu’", "ici"])).toBe("jusqu’ici");
  });

  it("loses or adds no other sign, whatever the lines", () => {
    const bare = (text: string): string => text.replace(/[\s\u00ad-]/g, "");
    fc.assert(
      fc.property(fc.array(fc.string({ unit: fc.constantFrom(..."abÉ-’ .1\u00ad") })), (lines) => {
        const { text, hyphens } = joinLines(lines, hyphenWords(lines.map(strip)));
        expect(bare(text)).toBe(bare(lines.join("")));
        const count = (one: string): number => one.replace(/\s/g, "").length;
        expect(count(text) + hyphens).toBe(count(lines.join("")));
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  it("costs no more on a line of a megabyte", () => {
    const long = "a-".repeat(500_000);
    expect(joinLines([long, long], hyphenWords([strip(long)])).text.length).toBeGreaterThan(1_999_000);
  });
});
