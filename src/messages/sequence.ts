import { makeColumn as column } from "./column.js";
import { fr } from "./french.js";
import { counted, smallP } from "./numbers.js";
import { bh, difference, holm } from "./test-columns.js";
import { cameThrough, sequences, type TestsMade } from "./tests-made.js";
import type { Lang, Words } from "./words.js";

const both = (french: string, english: string): Words => ({ fr: french, en: english });
const each = (say: (lang: Lang) => string): Words => ({ fr: say("fr"), en: say("en") });

export const title = both(fr`Ce qui suit quoi`, "What follows what");
export const columns = [
  column(
    "follows",
    "count",
    ["fois", "times"],
    [
      fr`passages de B qui commencent dans l'unité juste après celle où finit un passage de A, dans le même entretien`,
      "passages of B that begin in the unit right after the one in which a passage of A ends, in the same interview",
    ],
  ),
  column(
    "interviews",
    "count",
    ["entretiens", "interviews"],
    [fr`entretiens où cela arrive`, "interviews in which this happens"],
  ),
  column(
    "expected",
    "count",
    ["attendu", "expected"],
    [
      fr`ce que donnent en moyenne les débuts de B décalés en cercle dans chaque entretien`,
      "what the beginnings of B moved round within each interview give on average",
    ],
  ),
  difference,
  column(
    "interviews_above",
    "count",
    [fr`au-dessus`, "above"],
    [
      fr`entretiens où cela arrive plus souvent que si les codes s'ignoraient`,
      "interviews in which this happens more often than if the codes ignored each other",
    ],
  ),
  column("p", "0 to 1", ["p", "p"], [fr`décalage circulaire, exact, bilatéral`, "circular shift, exact, two-sided"]),
  column(
    "smallest_p",
    "0 to 1",
    [fr`p le plus petit possible`, "smallest p possible"],
    [fr`le plus petit p que cette suite pouvait donner`, "the smallest p that this sequence could have given"],
  ),
  holm,
  bh,
] as const;
export const passages = both(
  fr`des passages tiennent sur plusieurs unités : on compte d'un passage au suivant (A finit, B commence), jamais à l'intérieur d'un passage, où un code se suivrait lui-même par construction ; un code après lui-même est compté, mais n'est pas testé`,
  "passages run over several units: sequences go from one passage to the next (A ends, B begins), never within one, where a code would follow itself by construction; a code after itself is counted, but not tested",
);
export const allows = (made: TestsMade): Words =>
  each((lang) => {
    const { tested, smallest_p: smallest, may_rank: ranks } = made;
    const n =
      lang === "fr"
        ? counted(tested, lang, "suite comparée", "suites comparées")
        : counted(tested, lang, "sequence", "sequences");
    if (smallest === null)
      return lang === "fr" ? fr`rien ne pouvait varier : rien n'est testé` : "nothing could vary: nothing is tested";
    const p = smallP(smallest, lang);
    if (lang === "fr")
      return ranks
        ? fr`${n} au décalage circulaire, exact et bilatéral ; le plus petit p possible est ${p}${cameThrough(made, sequences).fr}`
        : fr`${n} au décalage circulaire, exact et bilatéral : le plus petit p possible est ${p}, et aucun p ne pouvait passer l'ajustement pour autant de tests ; rien n'est classé par p`;
    return ranks
      ? `${n} against the exact circular shift, two-sided; the smallest possible p is ${p}${cameThrough(made, sequences).en}`
      : `${n} against the exact circular shift, two-sided: the smallest possible p is ${p}, and no p could survive the adjustment for so many tests; nothing is ranked by p`;
  });
export const guide = both(
  fr`l'ordre des questions fait aussi l'ordre des codes : on lit ce qui suit avec le guide à côté`,
  "the order of questions makes the order of codes as well: read what follows with the guide at hand",
);
export const nothing = both(fr`Aucun code n'en suit un autre.`, "No code follows another.");
export const needsUnits = both(
  fr`une suite se lit sur des tours, des phrases ou des échanges, non sur des entretiens entiers`,
  "a sequence is read from turns, sentences or exchanges, not from whole interviews",
);
