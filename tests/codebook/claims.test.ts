import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readClaims } from "../../src/codebook/claims.js";
import { checkClaims } from "../../src/codebook/claims-references.js";
import { readCodebook } from "../../src/codebook/read.js";
import { codebookFile, readWithout } from "./help.js";

const HEAD = "grille: 1\nsource: { title: Livre, author: A. Personne, year: 2026 }\nclaims:\n";

function read(...claims: readonly string[]) {
  const { claims: found, problems } = readClaims(
    HEAD + claims.map((one) => `  - { ${one} }\n`).join(""),
    "claims.yaml",
  );
  const shown = problems.map(({ code, place }) => `${code} ${place.line}`);
  return { found, shown, problems };
}

const known = {
  codebooks: [
    readWithout(
      codebookFile([
        "{ id: f.a, origin: a_priori, label: A, was: [f.before] }",
        "{ id: f.b, origin: a_priori, label: B }",
      ]),
    ),
  ],
  participants: ["Ada", "Berthe"],
  questions: ["q1"],
  attributes: ["Âge"],
  surveys: [
    {
      id: "s",
      questions: [{ id: "v", options: [{ label: { fr: "oui", en: "yes" } }] }],
    },
  ],
};

describe("readClaims", () => {
  it("reads each form, with the conditions of hypotheses", () => {
    const { found, shown } = read(
      "id: a, pages: 12, statement: S, shows: { who: Ada, what: { all: [f.a], not: [f.b], within: exchange } }",
      "id: b, pages: 3-4, statement: { fr: S, en: T }, asked: [q1], count: { what: f, at_least: 2, of: 8 }",
      "id: c, pages: 5, statement: S, saturation: not-established",
      "id: d, pages: 6, statement: S, contradicts: a",
    );
    expect(shown).toEqual([]);
    expect(found?.source.year).toBe("2026");
    expect(found?.claims).toMatchObject([
      {
        pages: "12",
        form: { kind: "shows", who: ["Ada"], what: { kind: "all", within: "exchange", not: [{ id: "f.b" }] } },
      },
      { asked: ["q1"], statement: { en: "T" }, form: { kind: "count", quantity: { kind: "at-least", k: 2 }, of: 8 } },
      { form: { kind: "saturation", established: false } },
      { form: null, contradicts: "a" },
    ]);
  });

  it("lists every fault at its line, not the first alone", () => {
    const { found, shown } = read(
      "id: a, pages: 1, statement: S",
      "id: b, pages: 1, statement: S, saturation: established, contradicts: a, count: { what: f, of: 3, all: 2 }",
      "id: c, statement: S, count: { what: f, at_least: 4, of: 3 }",
      "id: d, pages: 1, statement: S, differ: { who: [Ada, Ada], what: f }",
      "id: e, pages: 1, statement: S, show: { who: Ada, what: f }",
    );
    expect(found).toBeNull();
    expect(shown).toContain("claim-form 4");
    expect(shown).toContain("unknown-key 5");
    expect(shown).toContain("missing-key 6");
    expect(shown).toContain("claim-people 7");
    expect(shown).toContain("unknown-key 8");
  });

  it("takes one quantity, of no more people than there are", () => {
    const one = "id: a, pages: 1, statement: S, count:";
    expect(read(`${one} { what: f }`).shown).toEqual(["claim-quantity 4"]);
    expect(read(`${one} { what: f, exactly: 2, how_many: all }`).shown).toEqual(["claim-quantity 4"]);
    expect(read(`${one} { what: f, exactly: 9, of: 8 }`).shown).toEqual(["claim-quantity 4"]);
    expect(read(`${one} { what: f, exactly: 8, of: 8 }`).shown).toEqual([]);
  });

  it("names an id that two claims have", () => {
    const claim = "id: a, pages: 1, statement: S, saturation: established";
    expect(read(claim, claim).shown).toEqual(["repeated-id 5"]);
  });
});

describe("checkClaims", () => {
  function unknown(...claims: readonly string[]) {
    const { found } = read(...claims);
    if (found === null) throw new Error("the claims cannot be read");
    return checkClaims(found, known).map(({ code, place, hint }) => `${code} ${place.line} ${hint?.en ?? ""}`);
  }

  it("finds names that the study does not hold, with the nearest it does", () => {
    expect(
      unknown(
        "id: one, pages: 1, statement: S, shows: { who: [Ada, Bertha], what: { any: [f.a, { all: [f.c] }], not: [g] } }",
        "id: two, pages: 1, statement: S, asked: [q2], no_relation: { attribute: aje, with: f }",
        "id: three, pages: 1, statement: S, saturation: established, contradicts: ones",
        "id: four, pages: 1, statement: S, survey: { survey: s, question: v, answer: non, share: 0.5 }",
        "id: five, pages: 1, statement: S, contradicts: five",
      ).map((one) => one.split(" ").slice(0, 2).join(" ")),
    ).toEqual([
      "unknown-participant 4",
      "unknown-code 4",
      "unknown-code 4",
      "unknown-question 5",
      "unknown-attribute 5",
      "unknown-claim 6",
      "unknown-answer 7",
      "own-contradiction 8",
    ]);
    expect(unknown("id: a, pages: 1, statement: S, shows: { who: Bertha, what: f }")[0]).toContain("Berthe");
  });

  it("knows codes by what they were called before, attributes whatever their case and accents", () => {
    expect(
      unknown(
        "id: a, pages: 1, statement: S, shows: { who: Ada, what: f.before }",
        "id: b, pages: 1, statement: S, no_relation: { attribute: age, with: f }",
        "id: c, pages: 1, statement: S, survey: { survey: s, question: v, answer: Yes, share: 0.5 }",
      ),
    ).toEqual([]);
  });

  it("asks nothing of a kind of which the study has none yet", () => {
    const { found } = read("id: a, pages: 1, statement: S, asked: [q9], shows: { who: Zoé, what: f.z }");
    const none = { codebooks: [], participants: [], questions: [], attributes: [], surveys: [] };
    expect(found === null ? null : checkClaims(found, none)).toEqual([]);
  });
});

describe("the ready claims of a thesis", () => {
  const source = readFileSync("codebooks/gaspar-franssen.claims.yaml", "utf8");
  const { claims, problems } = readClaims(source, "claims.yaml");
  const people = ["Julie", "Karmen", "Garance", "Stéphanie", "Enora", "Gaël", "Selena", "Emelyne"];

  it("read without a fault, bound to codes of its codebook and to the eight people", () => {
    expect(problems).toEqual([]);
    const { codebook } = readCodebook(readFileSync("codebooks/gaspar-franssen.yaml", "utf8"), "c");
    if (claims === null || codebook === null) throw new Error("the ready files cannot be read");
    const attributes = ["annees_service"];
    expect(checkClaims(claims, { ...known, codebooks: [codebook], participants: people, attributes })).toEqual([]);
  });

  it("give each claim its pages and both languages", () => {
    for (const { pages, statement } of claims?.claims ?? []) {
      expect(pages).toMatch(/^\d+(-\d+)?(, \d+)*$/);
      expect(statement.fr).not.toBe(statement.en);
    }
    expect(claims?.claims.filter(({ contradicts }) => contradicts !== null)).toHaveLength(1);
  });
});
