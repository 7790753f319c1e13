import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { said } from "./read-work.js";

/** Invented: three people interviewed. */
const KNOWN =
  "« j'ai appris en regardant les autres » (Agathe, 34 ans). « on m'a mise devant la machine » (Bernard, 51 ans). « je ne voulais pas rester là » (Claire, 45 ans).\n\n";
const BEGIN = [
  "Agathe: j'ai appris en regardant les autres",
  "Bernard: on m'a mise devant la machine",
  "Claire: je ne voulais pas rester là",
];
const more = (text: string): string[] => said(KNOWN + text, "fr").filter((one) => !BEGIN.includes(one));

describe("an author who has the first name of somebody interviewed", () => {
  it.each([
    "Bernard Lahire écrit que « l'homme est pluriel et porte des dispositions contradictoires ».",
    "Selon Claire Bidart, « les relations se forment dans des contextes qui leur donnent du sens ».",
    "Agathe Martin, dans son étude de 2018, écrit : « le métier se transmet par le corps bien avant les mots ».",
    "« La cadence, on ne la choisit pas, on la suit », écrit Bernard Lahire.",
    "Pour Claire de Saint-Aubin, « les relations se forment dans des contextes différents ».",
  ])("is not taken for them: %s", (text) => expect(more(text)).toEqual([]));

  it("is somebody else whatever the family name", () => {
    const family = fc.constantFrom(
      "Durand",
      "d'Ormesson",
      "de Gaulejac",
      "Le Goff",
      "O'Connor",
      "Van Damme",
      "Ben Salah",
    );
    fc.assert(
      fc.property(fc.constantFrom("Agathe", "Bernard", "Claire"), family, (first, last) => {
        expect(more(`${first} ${last} écrit que « le monde change et personne ne le voit venir ».`)).toEqual([]);
      }),
      { seed: 1, numRuns: 25 },
    );
  });

  it("leaves the person interviewed their words", () => {
    expect(more("Selon Claire, « on finit par aimer la machine à force ».")).toEqual([
      "Claire: on finit par aimer la machine à force",
    ]);
  });
});

describe("a question and its answer", () => {
  it.each([
    [
      "À la question « que feriez-vous si la machine s'arrêtait demain ? », Agathe répond : « La fête. »",
      ["Agathe: La fête."],
    ],
    ["Quand on lui demande « et si c'était à refaire ? », Bernard réplique : « Non merci. »", ["Bernard: Non merci."]],
    ["« Vous resteriez encore dix ans ici ? » Claire répond : « Jamais. »", ["Claire: Jamais."]],
    ["« Et si vous partiez ? », demande alors Agathe.", ["Agathe: Et si vous partiez ?"]],
  ] as const)("are told apart: %s", (text, expected) => expect(more(text)).toEqual(expected));

  it("is kept however short it is, each one's own in one paragraph", () => {
    expect(
      more("Bernard précise : « Jamais. » Claire répond : « Oui. » Agathe ajoute : « On verra bien. »").sort(),
    ).toEqual(["Agathe: On verra bien.", "Bernard: Jamais.", "Claire: Oui."]);
    expect(more("« Toujours », répond Claire.")).toEqual(["Claire: Toujours"]);
  });

  it("is no answer where it is a term", () => {
    expect(more("Bernard parle de « la boîte ». Pour Agathe, « le truc » désigne la presse.")).toEqual([]);
  });
});
