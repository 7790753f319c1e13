import { fr } from "../../messages/french.js";
import { adjusted, sequences, type TestsMade } from "../../messages/tests-made.js";
import type { Measured } from "../table.js";
import { counted } from "./counts.js";
import { isNoted, type Sentences } from "./result.js";

/** How it was looked at which code follows which. */
export function sequenceMethods(measured: Measured): Sentences {
  if (isNoted(measured, "no-turns"))
    return [
      counted(measured),
      {
        fr: fr`Aucune suite n'a été comptée : des entretiens entiers n'en ont pas.`,
        en: "No sequence was counted: whole interviews have none.",
      },
    ];
  const tests = measured.values.tests as unknown as TestsMade;
  return [
    counted(measured),
    {
      fr: fr`Une suite est une unité où se trouve un code, suivie tout de suite, dans le même entretien, d'une unité où se trouve l'autre ; on donne le nombre d'entretiens où elle arrive, et ce qu'on en attend si les codes s'ignoraient.`,
      en: "A sequence is a unit that holds one code, followed at once, in the same interview, by a unit that holds the other; the number of interviews in which it happens is given, and what would be expected if the codes ignored each other.",
    },
    tests.tested === 0
      ? {
          fr: fr`Aucun test n'a été fait : rien ne pouvait varier.`,
          en: "No test was made: nothing could vary.",
        }
      : {
          fr: fr`Le test est exact : les unités du second code sont décalées en cercle à l'intérieur de chaque entretien, ce qui garde les moments où l'on reste sur un sujet (Lotwick et Silverman 1982). Il porte sur toutes les suites possibles, même celles qui n'arrivent pas.`,
          en: "The test is exact: the units of the second code are moved round within each interview, which keeps the moments at which people stay on a subject (Lotwick and Silverman 1982). It is made of all sequences there may be, those that do not happen among them.",
        },
    adjusted(tests, sequences),
    {
      fr: fr`L'ordre des questions du guide fait aussi l'ordre des codes.`,
      en: "The order of the guide's questions makes the order of codes as well.",
    },
  ];
}
