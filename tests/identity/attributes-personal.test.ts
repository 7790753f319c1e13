import { describe, expect, it } from "vitest";
import { holdsFirstName, isPersonal, isPersonName } from "../../src/identity/attributes-personal.js";
import { isTelling } from "../../src/identity/attributes-telling.js";

describe("the value of an attribute", () => {
  it.each([
    ["référente", "Sylvie Delcourt"],
    ["référente", "DELCOURT Sylvie"],
    ["référente", "Marie-Claire van den Bosch"],
    ["référente", "Mme Delcourt"],
    ["prénom", "Sylvie"],
    ["Nom", "Ngoma"],
  ])("under %s: %s is a person's name", (column, value) => {
    expect(isPersonName(column, value)).toBe(true);
    expect(isPersonal(column, value)).toBe(true);
  });

  it.each([
    ["mail", "s@delcourt.example"],
    ["divers", "Écrire à s@delcourt.example"],
    ["divers", "0475 12 34 56"],
    ["divers", "+32 475 12 34 56"],
    ["registre", "85.07.30-033.28"],
    ["adresse", "Rue Haute 3"],
  ])("under %s: %s is personal without being a name", (column, value) => {
    expect(isPersonName(column, value)).toBe(false);
    expect(isPersonal(column, value)).toBe(true);
  });

  it.each([
    ["âge", "41"],
    ["entrée", "2016-09"],
    ["territoire", "Saint-Gilles"],
    ["territoire", "La Louvière"],
    ["territoire", "Lorraine"],
    ["école", "Victor Hugo"],
    ["service", "Marie Curie"],
    ["employeur", "France Travail"],
    ["structure", "France Travail"],
    ["zone", "Hainaut Est"],
    ["métier", "Assistante Sociale"],
    ["emploi", "1er"],
    ["nom du service", "Maison Bleue"],
    ["contact", "oui"],
  ])("under %s: %s is nobody", (column, value) => {
    expect(isPersonal(column, value)).toBe(false);
  });

  it("may be a place and a first name at once", () => {
    expect(["Lorraine", "Clos Sainte Marie", "Namur", "assistante"].map(holdsFirstName)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it("withholds the column from coarse reports where most are names", () => {
    expect(isTelling("accompagnement", ["Sylvie Delcourt", "Marc Dumont", "–"])).toBe(true);
    expect(isTelling("accompagnement", ["court", "long", "Marc Dumont"])).toBe(false);
  });
});
