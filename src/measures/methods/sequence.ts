import { fr } from "../../messages/french.js";
import { adjusted, sequences, type TestsMade } from "../../messages/tests-made.js";
import type { Measured } from "../table.js";
import { counted } from "./counts.js";
import { isNoted, remark, type Sentences } from "./result.js";

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
      fr: fr`Une suite est une unité où finit un passage d'un code, suivie tout de suite, dans le même entretien, d'une unité où commence un passage de l'autre (Bakeman et Quera 2011) ; on donne le nombre d'entretiens où elle arrive, et ce qu'on en attend si les codes s'ignoraient.`,
      en: "A sequence is a unit in which a passage of one code ends, followed at once, in the same interview, by a unit in which a passage of the other begins (Bakeman and Quera 2011); the number of interviews in which it happens is given, and what would be expected if the codes ignored each other.",
    },
    remark(measured, "passages"),
    tests.tested === 0
      ? {
          fr: fr`Aucun test n'a été fait : rien ne pouvait varier.`,
          en: "No test was made: nothing could vary.",
        }
      : {
          fr: fr`Le test est exact et bilatéral : les débuts du second code sont décalés en cercle à l'intérieur de chaque entretien, ce qui garde les moments où l'on reste sur un sujet (Lotwick et Silverman 1982). Il porte sur les suites possibles, même celles qui n'arrivent pas.`,
          en: "The test is exact and two-sided: the beginnings of the second code are moved round within each interview, which keeps the moments at which people stay on a subject (Lotwick and Silverman 1982). It is made of the sequences there may be, those that do not happen among them.",
        },
    adjusted(tests, sequences),
    {
      fr: fr`L'ordre des questions du guide fait aussi l'ordre des codes.`,
      en: "The order of the guide's questions makes the order of codes as well.",
    },
  ];
}
