import { describe, expect, it } from "vitest";
import { formsOf, partIn, plain, wholesAmong } from "../../src/identity/name-forms.js";
import { entities } from "./made.js";

describe("the forms of a name", () => {
  const rosa = formsOf({ first: "Rosa", last: "García Fernández" });

  it.each([
    ["Rosa", "first", 0],
    ["García Fernández", "last", 0],
    ["Fernández", "last", 1],
    ["Rosa García", "whole", 1],
    ["García Rosa", "whole", 1],
    ["Fernández García Rosa", undefined, undefined],
  ])("have %s as %s at reach %s", (text, part, reach) => {
    expect([rosa.get(plain(text))?.part, rosa.get(plain(text))?.reach]).toEqual([part, reach]);
  });

  it.each([
    [
      { first: "Mohamed Amine", last: "El Idrissi" },
      { "mohamed amine": 0, mohamed: 1, amine: 2, idrissi: 2 },
    ],
    [
      { first: "Jean-Pierre", last: "De Smedt – Vandamme" },
      { "jean pierre": 0, "de smedt": 1, vandamme: 1 },
    ],
    [
      { first: "Anne-Sophie", last: "Van den Bossche" },
      { "anne so": 2, "van den bossche": 0, bossche: 2 },
    ],
    [
      { first: "Griet", last: "Van Rompaey-D'haese" },
      { "van rompaey": 1, "d'haese": 1, "griet d'haese": 1, "griet van rompaey": 1 },
    ],
    [
      { first: "Aline", last: "N’Diaye-Lambert" },
      { "n'diaye": 1, lambert: 1 },
    ],
    [
      { first: "J.", last: "Benali" },
      { benali: 0, "j benali": 0 },
    ],
  ])("of %j are as far from it as %j", (name, reaches) => {
    const forms = formsOf(name);
    expect(Object.fromEntries(Object.keys(reaches).map((form) => [form, forms.get(plain(form))?.reach]))).toEqual(
      reaches,
    );
    expect(["jean", "anne", "j", plain("den Bossche"), "pierre"].filter((form) => forms.has(form))).toEqual([]);
  });

  it.each([
    ["Van den Bossche", "Vanden Bossche", "Vandenbossche", "van den bossche"],
    ["De Smet", "Desmet"],
    ["El Amrani", "Elamrani"],
    ["Abd El Kader", "Abdel Kader", "Abdelkader"],
    ["D'Hondt", "Dhondt", "D’Hondt"],
    ["N'Diaye", "Ndiaye"],
    ["'t Serstevens", "’t Serstevens", "Tserstevens"],
    ["Le Roux", "Leroux"],
  ])("are one with a particle joined or parted: %s", (...ways) => {
    expect(new Set(ways.map(plain)).size).toBe(1);
    expect(formsOf({ first: "Anne", last: ways[0] ?? "" }).get(plain(`Anne ${ways[1]}`))?.part).toBe("whole");
  });

  it.each([
    ["Petit Jean", "Petitjean"],
    ["Dieu Merci", "Dieumerci"],
    ["D. Hondt", "Dhondt"],
    ["Anne Marie", "Annemarie"],
  ])("are two where no particle joins them: %s and %s", (one, other) => {
    expect(plain(one)).not.toBe(plain(other));
  });

  it("leave no whole name to what is a form of a fuller one, or the same words in the other order", () => {
    const names = ["Anne Marie", "Anne Marie Sacré", "Simon Laurent", "Laurent Simon"];
    expect(wholesAmong(names).map(({ first, last }) => `${first} ${last}`)).toEqual([
      "Anne Marie Sacré",
      "Simon Laurent",
    ]);
    expect(partIn({ first: "Anne", last: "Marie" }, { first: "Anne Marie", last: "Sacré" })).toBe("first");
  });
});

describe("people called by forms of their names", () => {
  it.each([
    ["Anne Marie Sacré, Anne Marie, Anne, Madame Sacré, SACRÉ Anne Marie, Anne-Marie Sacré", 1],
    ["Fatma Zehra Yildirim, Yıldırım Fatma Zehra, Fatma", 1],
    ["Marie-Ange Mbuyi Kabongo, Marie-Ange Mbuyi, Mbuyi Marie-Ange, Madame Kabongo", 1],
    ["De Smedt – Vandamme, Madame De Smedt", 1],
    ["Mohamed Amine Tazi, Amine Tazi, Mohamed, Amine", 1],
    ["Jean Claude Lambion, Jean Pierre Nkongolo, Jean Claude, Nkongolo", 2],
    ["Rosa García Fernández, Rosa García López, Rosa García", 3],
    ["Łukasz Wójcik, Lukasz, Monsieur Wojcik", 1],
  ])("%s: %s", (forms, count) => {
    expect(entities(...forms.split(", "))).toHaveLength(count);
  });

  it("share the form that several of them have, which says so", () => {
    const found = entities("Anne Marie Sacré", "Anne Marie Dupuis", "Anne Marie");
    expect(found.map(({ first, last, shared }) => [first, last, shared])).toEqual([
      ["Anne Marie", "Sacré", false],
      ["Anne Marie", "Dupuis", false],
      ["Anne Marie", null, true],
    ]);
  });
});
