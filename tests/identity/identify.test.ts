import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FINDERS } from "../../src/identity/finders.js";
import type { Certainty, IdentityFinding, Kind } from "../../src/identity/finding.js";
import { identify } from "../../src/identity/identify.js";
import { apart } from "../../src/identity/identify-overlaps.js";
import { NOTHING_KNOWN } from "../../src/identity/knowledge.js";

const FORMS: readonly Kind[] = [
  "email",
  "phone",
  "iban",
  "national-number",
  "social-security",
  "plate",
  "address",
  "postcode-town",
  "birth-date",
  "url",
  "account",
];

async function shown(text: string, keep: readonly string[] = []): Promise<string[]> {
  const found = await identify(text, { ...NOTHING_KNOWN, keep }, { kinds: FORMS });
  return found.map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`);
}

describe("what identifies people in a text", () => {
  it("is a real name of the key even where the study keeps the same word as a pseudonym", async () => {
    const known = { ...NOTHING_KNOWN, keep: ["Sofia"] };
    const text = "On en a parlé avec Sofia hier.";
    expect(await identify(text, known)).toEqual([]);
    const found = await identify(text, { ...known, secret: ["Sofia"] });
    expect(found.map(({ start, end, certainty }) => [text.slice(start, end), certainty])).toEqual([["Sofia", "high"]]);
  });

  it("is a street as a whole, whoever it is called after, and none that is called after a given name", async () => {
    for (const street of ["rue Sékou Touré", "avenue Louise", "rue Joseph Wauters 12"]) {
      const found = await identify(`J'habite ${street}, là.`, { ...NOTHING_KNOWN, secret: ["Sékou Touré"] });
      expect(found.map(({ kind, start, end }) => [kind, end - start])).toEqual([["address", street.length]]);
      const [name = ""] = /\p{Lu}[\p{L} ]+\p{L}/u.exec(street) ?? [];
      const given = { given: [name, ...name.split(" ")], keep: [name] };
      expect(await identify(`J'habite ${street}, là.`, { ...NOTHING_KNOWN, ...given })).toEqual([]);
    }
  });

  it("is an e-mail address that is spelt out as a whole, and as surely as the names of the key in it", async () => {
    const address = "agnieszka point kowalczyk arobase gmail point com";
    const found = await identify(`C'est ${address}, oui.`, { ...NOTHING_KNOWN, secret: ["Agnieszka Kowalczyk"] });
    expect(found).toMatchObject([{ kind: "email", start: 6, end: 6 + address.length, certainty: "high" }]);
  });

  it("comes in the order of the text, an address and its town side by side", async () => {
    expect(await shown("Née le 12/03/1981, rue Haute 7, 4000 Liège, tél. 04 222 33 44, NISS 85.07.30-033.28.")).toEqual(
      [
        "birth-date: 12/03/1981",
        "address: rue Haute 7",
        "postcode-town: 4000 Liège",
        "phone: 04 222 33 44",
        "national-number: 85.07.30-033.28",
      ],
    );
  });

  it("leaves out what lies wholly in a word or phrase to be kept, whatever its case, accents and blanks", async () => {
    const text = "sur www.ecole-x.be et Place\u00a0Saint-Lambert ou place Saint-Lambert-Nord";
    expect(await shown(text, ["WWW.École-X.be", "place saint-lambert"])).toEqual(["address: place Saint-Lambert-Nord"]);
    expect(await shown("écrire à a.b@example.org", ["example"])).toEqual(["email: a.b@example.org"]);
    expect(await shown("la grande rue Haute du bas", ["Grande Rue Haute"])).toEqual([]);
  });

  it("looks for some kinds only where asked", async () => {
    const found = await identify("a@example.org, 0470 12 34 56", NOTHING_KNOWN, { kinds: ["phone"] });
    expect(found.map(({ kind }) => kind)).toEqual(["phone"]);
  });

  it("has reasons in both languages that never hold the words found", async () => {
    const text =
      "a.b@example.org 0470 12 34 56 BE68 5390 0754 7034 85.07.30-033.28 1-ABC-234 rue Haute 7, 4000 Liège, née le 12 mars 1981 www.ecole-x.be facebook.com/mx";
    for (const { start, end, why } of await identify(text, NOTHING_KNOWN, { kinds: FORMS })) {
      expect(why.fr + why.en).not.toContain(text.slice(start, end));
      expect(why.fr).not.toBe(why.en);
    }
  });

  it("gives disjoint findings in order, of which every one is a stretch of words, for any text", async () => {
    const piece = fc.oneof(
      fc.constantFrom(
        "rue Haute 7",
        "1000 Bruxelles",
        "0470 12 34 56",
        "a@b.be",
        "12 mars 1981",
        "né le",
        "@x_y",
        " ",
        "\n",
        "’",
        "BE68",
        "1-ABC-234",
        "85.07.30-033.28",
      ),
      fc.string({ unit: "grapheme", maxLength: 6 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 12 }), async (pieces) => {
        const text = pieces.join(" ").normalize("NFC");
        const found = await identify(text, NOTHING_KNOWN, { kinds: FORMS });
        found.forEach(({ start, end }, at) => {
          expect(start).toBeGreaterThanOrEqual(found[at - 1]?.end ?? 0);
          expect(text.slice(start, end)).toMatch(/[\p{L}\p{N}]/u);
        });
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it("takes a quarter of a megabyte on one line in a few seconds, whatever it repeats", async () => {
    const finders = await Promise.all(
      FINDERS.filter(({ kinds }) => kinds.some((kind) => FORMS.includes(kind))).map(({ load }) => load()),
    );
    for (const part of ["12 34 56 78 90 ", "1", "a@", "a.", "rue de la ", "BE68 5390 ", "un point ", "A-", " "]) {
      const text = part.repeat(Math.ceil(250_000 / part.length));
      for (const { find } of finders) {
        const start = performance.now();
        find(text, NOTHING_KNOWN);
        expect(performance.now() - start).toBeLessThan(8_000);
      }
    }
  }, 120_000);
});

describe("findings that overlap", () => {
  const one = (start: number, end: number, certainty: Certainty, kind: Kind = "phone"): IdentityFinding => ({
    start,
    end,
    certainty,
    kind,
    why: { fr: "", en: "" },
  });
  const spans = (found: readonly IdentityFinding[]): string[] =>
    found.map(({ start, end }) => `${start}-${end}`).sort();

  it("leave the surest, then the longest, then the earliest", () => {
    const text = "x".repeat(20);
    expect(spans(apart([one(0, 10, "likely"), one(5, 8, "high")], text))).toEqual(["5-8"]);
    expect(spans(apart([one(0, 4, "high"), one(2, 9, "high")], text))).toEqual(["2-9"]);
    expect(spans(apart([one(0, 4, "high"), one(2, 6, "high")], text))).toEqual(["0-4"]);
    expect(spans(apart([one(0, 4, "high"), one(4, 6, "likely")], text))).toEqual(["0-4", "4-6"]);
  });

  it("leave the rest of a name of which a part is surer, but no half of a number", () => {
    const text = "Jeanne Exemple, 1234";
    expect(spans(apart([one(0, 14, "likely", "person"), one(7, 14, "high", "person")], text))).toEqual(["0-6", "7-14"]);
    expect(spans(apart([one(0, 20, "likely", "phone"), one(7, 14, "high", "person")], text))).toEqual(["7-14"]);
  });
});
