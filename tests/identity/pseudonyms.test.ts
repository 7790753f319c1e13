import { describe, expect, it } from "vitest";
import { FIRST_ORIGINS } from "../../src/identity/data/first-origins.js";
import { EITHER, FIRST_NAMES, SURNAMES_BY_ORIGIN } from "../../src/identity/data/pseudonyms.js";
import { entitiesOf } from "../../src/identity/entity.js";
import { beginsWithVowel } from "../../src/identity/little-words.js";
import { originOfFirst } from "../../src/identity/origins.js";
import { type ProposeOptions, propose } from "../../src/identity/propose.js";
import { Substituter } from "../../src/identity/substitute.js";
import { seeded } from "../../src/study/random.js";
import { fold } from "../../src/text/fold.js";
import { entities, mention } from "./made.js";

const options = (more: Partial<ProposeOptions> = {}): ProposeOptions => ({
  lang: "fr",
  taken: new Set(),
  known: [],
  random: seeded(1),
  dates: "blunt",
  days: 40,
  ...more,
});

const proposed = (forms: string[], more: Partial<ProposeOptions> = {}): string[] =>
  propose(entities(...forms), options(more)).map((one) => one.replacement);

describe("pseudonyms", () => {
  it("are the same for the same seed and differ for another", () => {
    const forms = ["Nadia Benali", "Omer Pirson", "Laurence"];
    expect(proposed(forms)).toEqual(proposed(forms));
    expect(proposed(forms)).not.toEqual(proposed(forms, { random: seeded(2) }));
  });

  it("are never a real name of the key, whether it stands in the study or not", () => {
    const real = FIRST_NAMES.maghreb.f.split(" ").filter((name) => name !== "Nadia");
    const known = [{ kind: "person" as const, real, pseudonym: "Odile" }];
    expect(real).toContain(proposed(["Nadia"])[0]);
    expect(real).not.toContain(proposed(["Nadia"], { known })[0]);
  });

  it("take up no new name that is a real one by now", () => {
    const known = [{ kind: "person" as const, real: ["Omer Pirson"], pseudonym: "Alain Roy", found: ["P01"] }];
    const [other = "", real] = proposed(["Omer Thiry", "Alain Parmentier"], { known });
    expect(proposed(["Omer Thiry"], { known })[0]).toMatch(/^Alain /);
    expect([other.includes("Alain"), real]).toEqual([false, expect.not.stringContaining("Alain")]);
  });

  it("are no part of a real name of the key, whatever it is of", () => {
    const whole = FIRST_NAMES.maghreb.f.split(" ").filter((name) => name !== "Nadia");
    const [drawn = ""] = proposed(["Nadia"]);
    const known = [
      { kind: "person" as const, real: whole.slice(0, 5).map((name) => `${name}-Anne Roy`), pseudonym: "Odile Petit" },
      {
        kind: "organisation" as const,
        real: whole.slice(5).map((name) => `Maison ${name}`),
        pseudonym: "[organisation 1]",
      },
    ];
    expect(whole).toContain(drawn);
    expect(whole).not.toContain(proposed(["Nadia"], { known })[0]);
  });

  it("are two for two people of whom the key knows one, where the whole names differ", () => {
    const known = [{ kind: "person", real: ["Nadia Benali", "Nadia", "Benali"], pseudonym: "Leïla Tazi" }] as const;
    const [same, other = ""] = proposed(["Nadia Benali"], { known }).concat(proposed(["Nadia Roy"], { known }));
    expect([same, other.split(" ")[0]]).toEqual(["Leïla Tazi", "Leïla"]);
    expect(other).not.toContain("Tazi");
  });

  it("replace the whole of a family name that the key knows in a longer form too", () => {
    const real = ["Nadia Benali-Dupont", "Nadia Benali"];
    const known = [{ kind: "person" as const, real, pseudonym: "Karima Azzouzi", found: ["P01"] }];
    const told = (form: string): string =>
      new Substituter(propose(entities(form), options({ known })), []).text(form, { lang: "fr" });
    expect(["Nadia Benali", "Nadia Benali-Dupont", "Nadia"].map(told)).toEqual([
      "Karima Azzouzi",
      "Karima Azzouzi",
      "Karima",
    ]);
    expect(propose(entities("Nadia Benali"), options({ known }))[0]?.entity.last).toBe("Benali");
  });

  it("keep gender and origin, and begin with another letter", () => {
    const [full = "", karim = "", fatma = "", laurence = ""] = proposed([
      "Nadia Benali",
      "Karim",
      "Zeynep Yildiz",
      "Laurence",
    ]);
    const [first = "", last = ""] = full.split(" ");
    expect(FIRST_NAMES.maghreb.f.split(" ")).toContain(first);
    expect(SURNAMES_BY_ORIGIN.maghreb.split(" ")).toContain(last);
    expect([first.charAt(0), last.charAt(0)]).not.toEqual(["N", "B"]);
    expect(FIRST_NAMES.maghreb.m.split(" ")).toContain(karim);
    expect(FIRST_NAMES.turkish.f.split(" ")).toContain(fatma.split(" ")[0]);
    expect(FIRST_NAMES.middle.f.split(" ")).toContain(laurence);
  });

  it("keep the origin of a first name that stands for nobody, and of nobody's that is given everywhere", () => {
    const origins = {
      maghreb: "Farid Zohra Ilyès Yanis",
      turkish: "Hakan",
      italian: "Rocco",
      slavic: "Zofia",
      african: "Ousseynou",
    };
    for (const [origin, names] of Object.entries(origins))
      expect(names.split(" ").map(originOfFirst)).toEqual(names.split(" ").map(() => origin));
    const [farid = ""] = proposed(["Farid Haddouche"]);
    expect(FIRST_NAMES.maghreb.m.split(" ")).toContain(farid.split(" ")[0]);
    expect(SURNAMES_BY_ORIGIN.maghreb.split(" ")).toContain(farid.split(" ")[1]);
    for (const name of ["Luc", "Patrick", "Sabrina", "Nancy", "Hugo", "Linda"])
      expect(["middle", "younger", "older", "english", null]).toContain(originOfFirst(name));
  });

  it("tell their origin by names of which each stands once, with a capital", () => {
    for (const names of Object.values(FIRST_ORIGINS).map((list) => list.split(" "))) {
      expect(new Set(names).size).toBe(names.length);
      expect(names.filter((name) => !/^\p{Lu}[\p{L}-]+$/u.test(name))).toEqual([]);
    }
  });

  it("give one name part one new name, so that sisters stay sisters", () => {
    const [a = "", b = "", c = ""] = proposed(["Nadia Benali", "Samia Benali", "Nadia Roy"]).map((one) =>
      one.split(" "),
    );
    expect(a[1]).toBe(b[1]);
    expect(a[0]).toBe(c[0]);
    expect(a[1]).not.toBe(c[1]);
  });

  it("are never names that stand in the study, nor given twice", () => {
    const taken = new Set(FIRST_NAMES.middle.f.split(" ").map(fold));
    const [name = ""] = proposed(["Laurence"], { taken });
    expect(taken.has(fold(name))).toBe(false);
    const women = FIRST_NAMES.older.f.split(" ");
    const given = proposed(women);
    expect(new Set(given).size).toBe(women.length);
  });

  it("run out into numbers, not into repetitions", () => {
    const names = [...Object.values(FIRST_NAMES).flatMap(({ f, m }) => [f, m]), ...Object.values(EITHER)];
    const taken = new Set(names.flatMap((list) => list.split(" ").map(fold)));
    expect(proposed(["Laurence", "Sabine"], { taken })).toEqual(["[personne 1]", "[personne 2]"]);
  });

  it("follow the key, and number organisations on from it", () => {
    const known = [
      { kind: "person", real: ["Nadia Benali"], pseudonym: "Leïla Tazi", found: ["P01"] },
      { kind: "organisation", real: ["Acme"], pseudonym: "[organisation 4]" },
    ] as const;
    const found = entitiesOf([
      mention("Nadia"),
      mention("Samia Benali"),
      mention("Asbl Truc", "organisation"),
      mention("ACME", "organisation"),
    ]);
    const [nadia, samia = "", truc, acme] = propose(found, options({ known })).map((one) => one.replacement);
    expect([nadia, samia.split(" ")[1], truc, acme]).toEqual([
      "Leïla Tazi",
      "Tazi",
      "[organisation 5]",
      "[organisation 4]",
    ]);
  });

  it("never name in a placeholder what is real in the study or in the key", () => {
    const namur = { kind: "place", real: ["Namur"], pseudonym: "[ville]" } as const;
    const words = (known: readonly (typeof namur)[], ...towns: string[]): string[] =>
      propose(entitiesOf(towns.map((town) => mention(town, "place"))), options({ known })).map(
        (one) => one.replacement,
      );
    expect(words([], "Gembloux")).toEqual(["[ville de la province de Namur]"]);
    expect(words([], "Gembloux", "Namur")).toEqual(["[ville]", "[ville]"]);
    expect(words([namur], "Gembloux")).toEqual(["[ville]"]);
    expect(words([], "Verviers", "Namur")).toEqual(["[ville de la province de Liège]", "[ville]"]);
  });

  it("stand for the same part of a name where the key has the whole and the study a part", () => {
    const nadia = { kind: "person", real: ["Nadia Benali", "Nadia"], pseudonym: "Leïla Tazi", gender: "f" } as const;
    const known = [{ ...nadia, found: ["P01"] }];
    const found = propose(entitiesOf([mention("Nadia")]), options({ known }));
    expect(new Substituter(found, []).text("Nadia, Mme Benali", { lang: "fr" })).toBe("Leïla, Mme Tazi");
  });

  it("are asked about where the key has the whole name, and not that it is theirs in this interview", () => {
    const nadia = { kind: "person", real: ["Nadia Benali", "Nadia"], pseudonym: "Leïla Tazi" } as const;
    for (const known of [[nadia], [{ ...nadia, found: ["P07"] }], [{ ...nadia, real: ["Nadia Benali"] }]]) {
      const [one] = propose(entitiesOf([mention("Nadia")]), options({ known }));
      expect([one?.known, one?.perhaps]).toEqual([null, known[0]]);
      expect(["Leïla", "Tazi", "Nadia"]).not.toContain(one?.replacement);
    }
    const own = { kind: "person", real: ["Nadia"], pseudonym: "Samira", found: ["P01"] } as const;
    const both = propose(entitiesOf([mention("Nadia")]), options({ known: [{ ...nadia, found: ["P01"] }, own] }));
    expect(both.map(({ replacement }) => replacement)).toEqual(["Samira"]);
  });

  it("tell a town by its region where that is known, and other things by their kind", () => {
    const found = entitiesOf([
      mention("Espagne", "place"),
      mention("Hainaut", "place"),
      mention("Verviers", "place"),
      mention("Trifouilly", "place"),
      mention("a@b.be", "email"),
    ]);
    const words = propose(found, options()).map((one) => one.replacement);
    expect(words).toEqual(["[pays]", "[région]", "[ville de la province de Liège]", "[ville]", "[e-mail]"]);
    expect(propose(found, options({ lang: "en" }))[3]?.replacement).toBe("[town]");
    const named = entitiesOf(["Namur", "Liège"].map((town) => mention(town, "place")));
    expect(propose(named, options()).map((one) => one.replacement)).toEqual(["[ville]", "[ville]"]);
  });

  it("move dates by the key's days in the form they have, or tell the year alone", () => {
    const dates = ["12/03/1974", "1er mars 1974", "1974-03-12", "mars 1974", "12.3.74", "le printemps"];
    const found = entitiesOf(dates.map((date) => mention(date, "birth-date")));
    const told = (choice: ProposeOptions["dates"]) =>
      propose(found, options({ dates: choice, days: 40 })).map((p) => p.replacement);
    expect(told("shift")).toEqual(["21/04/1974", "10 avril 1974", "1974-04-21", "1974", "21.4.74", "[date]"]);
    expect(told("blunt")).toEqual(["1974", "1974", "1974", "1974", "1974", "[date]"]);
    expect(told("keep")).toEqual(dates);
  });

  it("have some 120 names of each gender in French and 60 in English, of which none begins with an h", () => {
    const french = Object.entries(FIRST_NAMES).filter(([origin]) => origin !== "english");
    for (const gender of ["f", "m"] as const) {
      const names = french.flatMap(([, lists]) => lists[gender].split(" "));
      expect(names.length).toBeGreaterThanOrEqual(120);
      expect(new Set(names).size).toBe(names.length);
      expect(FIRST_NAMES.english[gender].split(" ").length).toBeGreaterThanOrEqual(60);
      expect(names.filter((name) => /^h/i.test(name))).toEqual([]);
      expect(names.some(beginsWithVowel)).toBe(true);
    }
  });
});
