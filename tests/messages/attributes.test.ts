import { describe, expect, it } from "vitest";
import { attributeName } from "../../src/messages/attributes.js";

describe("the name of an attribute", () => {
  it("is written as people write it where grille knows the column, in both languages", () => {
    expect(attributeName("dizaine_age")).toEqual({ fr: "dizaine d’âge", en: "decade of age" });
    expect(attributeName("age_decade")).toEqual(attributeName("dizaine_age"));
    expect(attributeName("Ancienneté").fr).toBe("ancienneté");
    expect(attributeName("annees_service").fr).toBe("années de service");
  });

  it("is the header's own elsewhere, with its accents and capitals", () => {
    expect(attributeName("Antenne_du_Québec")).toEqual({ fr: "Antenne du Québec", en: "Antenne du Québec" });
  });
});
