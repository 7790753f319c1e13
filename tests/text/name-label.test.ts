import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isNameLabel } from "../../src/text/name-label.js";

describe("a speaker's label that is a name", () => {
  it.each("Harmonie Constant Juste Parfait Octave Dieudonné Mwamba Anne-Lise O'Brien CONSTANT".split(" "))(
    "is one word with a capital: %s",
    (label) => expect(isNameLabel(label)).toBe(true),
  );

  it.each([
    ..."P01 E INT A Q P ENQ Enquêteur Répondant Interviewée Mère Voisins Étudiante Éducatrice Coordinateur Moi Tous constant Merci Donc".split(
      " ",
    ),
    "Participante 2",
    "Voix A",
  ])("is no code and no part in the interview: %s", (label) => expect(isNameLabel(label)).toBe(false));

  it("never is a code, however it is made", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z]{1,4}\d{0,3}$/), (label) => {
        expect(isNameLabel(label)).toBe(false);
      }),
      { seed: 1, numRuns: 300 },
    );
  });
});
