import { describe, expect, it } from "vitest";
import { inflected } from "../../src/text/inflection.js";

describe("inflected", () => {
  it.each([
    ["fr", "aide aider aidons aidé aidées aidaient aiderait"],
    ["fr", "social sociaux sociale sociales"],
    ["fr", "travail travaux"],
    ["fr", "finir fini finit finissent finissait"],
    ["fr", "sortir sort sors sortait sortent sorti"],
    ["fr", "vendre vend vendu vendez"],
    ["fr", "commencer commençait commencent"],
    ["fr", "manger mangeons mangeait mange"],
    ["fr", "appeler appelle appelons"],
    ["fr", "répéter répète"],
    ["fr", "essayer essaie"],
    ["fr", "assistante assistant assistants"],
    ["fr", "doit devait dû"],
    ["fr", "personnel personnelle personnels"],
    ["en", "ask asks asked asking"],
    ["en", "worry worries worried worrying"],
    ["en", "planned plan planning"],
    ["en", "use used using"],
  ] as const)("takes words for forms of one (%s: %s)", (language, forms) => {
    const [first = "", ...others] = forms.split(" ");
    for (const other of others) {
      expect([first, other, inflected(first, other, language)]).toEqual([first, other, true]);
      expect(inflected(other, first, language)).toBe(true);
    }
  });

  it.each([
    ["fr", "moisi", "mois"],
    ["fr", "couper", "coup"],
    ["fr", "finir", "fin"],
    ["fr", "communication", "commune"],
    ["fr", "formation", "format"],
    ["fr", "simple", "simplement"],
    ["en", "organisation", "organ"],
    ["en", "policy", "police"],
    ["en", "general", "generation"],
  ] as const)("does not where endings do not go together (%s: %s, %s)", (language, one, other) => {
    expect(inflected(one, other, language)).toBe(false);
    expect(inflected(other, one, language)).toBe(false);
  });
});
