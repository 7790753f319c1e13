import { makeColumn as column } from "./column.js";
import { fr } from "./french.js";
import { colon, counted, list, plural, smallP, someOf } from "./numbers.js";
import { bh, difference, holm } from "./test-columns.js";
import { cameThrough, differences, type TestsMade } from "./tests-made.js";
import type { Lang, Words } from "./words.js";

const both = (french: string, english: string): Words => ({ fr: french, en: english });
const each = (say: (lang: Lang) => string): Words => ({ fr: say("fr"), en: say("en") });

export const by = both(
  fr`level:family, attribute:NOM (combien d'entretiens par valeur) ou section (du guide)`,
  "level:family, attribute:NAME (how many interviews for each value) or section (of the guide)",
);
export const badBy = (given: string): Words =>
  both(
    fr`« ${given} » : --by veut level:code, level:family, attribute:NOM ou section`,
    `"${given}": --by takes level:code, level:family, attribute:NAME or section`,
  );
export const sectionsNeedWords = both(
  fr`un tableau n'a pas de sections : elles se lisent dans les transcrits`,
  "a table has no sections: they are read in transcripts",
);
export const tables = {
  attribute: (name: string): Words => both(fr`Codes selon ${name}`, `Codes by ${name}`),
  section: both(fr`Codes selon la section`, "Codes by section"),
  tests: both("Tests exacts de Fisher", "Fisher's exact tests"),
} as const;
export const valueMeaning = (n: number): readonly [string, string] => [
  fr`entretiens, sur ${n}, où le code se trouve`,
  `interviews, of ${n}, that hold the code`,
];
export const testColumns = [
  column(
    "value",
    "text",
    ["valeur", "value"],
    [fr`la valeur comparée à toutes les autres`, "the value compared with all others"],
  ),
  column(
    "interviews",
    "count",
    ["avec le code", "with the code"],
    [fr`entretiens de cette valeur où le code se trouve`, "interviews of this value that hold the code"],
  ),
  column("of", "count", ["sur", "of"], [fr`entretiens de cette valeur`, "interviews of this value"]),
  column(
    "expected",
    "count",
    ["attendu", "expected"],
    [fr`ce que donnerait le même partage partout`, "what the same share everywhere would give"],
  ),
  difference,
  column("p", "0 to 1", ["p", "p"], [fr`test exact de Fisher, bilatéral`, "Fisher's exact test, two-sided"]),
  column(
    "smallest_p",
    "0 to 1",
    [fr`p le plus petit possible`, "smallest p possible"],
    [fr`le plus petit p que ce code pouvait donner`, "the smallest p that this code could have given"],
  ),
  holm,
  bh,
] as const;

export const people = both(
  fr`on compte des entretiens, non des passages : une personne bavarde ne pèse pas plus qu'une autre`,
  "interviews are counted, not passages: a talkative person weighs no more than another",
);
export const unknown = (attribute: string, ids: readonly string[]): Words =>
  each((lang) =>
    lang === "fr"
      ? fr`${attribute} n'est pas connu, ou pas le même pour tous, dans ${list(ids, lang)} : ${ids.length > 1 ? "laissés" : "laissé"} de côté dans ce qui est comparé par là`
      : `${attribute} is not known, or not the same for all, in ${list(ids, lang)}: left out of what is compared by it`,
  );
export const withheld = (attribute: string, ids: readonly string[]): Words =>
  each((lang) =>
    lang === "fr"
      ? fr`${attribute} est connu dans ${list(ids, lang)}, mais retenu, comme dans un rapport : ${ids.length > 1 ? "laissés" : "laissé"} de côté dans ce qui est comparé par là (--attributes full les compte)`
      : `${attribute} is known in ${list(ids, lang)}, but withheld, as in a report: left out of what is compared by it (--attributes full counts them)`,
  );
/** In how many interviews of each value a code was looked for, where that is not all of them. */
export const lookedForIn = (codes: readonly LookedFor[]): Words =>
  each((lang) => {
    const of = lang === "fr" ? "sur" : "of";
    const named = codes.map(
      ({ code, values }) =>
        `${code} (${values.map(({ value, n, all }) => `${value}${colon(lang)} ${n} ${of} ${all}`).join(", ")})`,
    );
    return lang === "fr"
      ? fr`pas cherchés dans tous les entretiens (NA), et comptés sur ceux où ils l'ont été : ${someOf(named, lang)}`
      : `not looked for in every interview (NA), and counted on those in which they were: ${someOf(named, lang)}`;
  });
interface LookedFor {
  readonly code: string;
  readonly values: readonly { readonly value: string; readonly n: number; readonly all: number }[];
}
export const oneGroup = (attribute: string): Words =>
  both(
    fr`${attribute} n'a pas deux valeurs : il n'y a rien à comparer`,
    `${attribute} has not two values: there is nothing to compare`,
  );
export const allows = (made: TestsMade): Words =>
  each((lang) => {
    const { tested, smallest_p: smallest, may_rank: ranks } = made;
    if (smallest === null)
      return lang === "fr"
        ? fr`aucun code ne pouvait varier entre ces groupes : rien n'est testé`
        : "no code could vary between these groups: nothing is tested";
    const p = smallP(smallest, lang);
    const tests = counted(tested, lang, "test", "tests");
    if (lang === "fr")
      return ranks
        ? fr`${tests} de Fisher, ${plural(tested, lang, "bilatéral", "bilatéraux")}, entretien par entretien ; le plus petit p possible est ${p}${cameThrough(made, differences).fr}`
        : fr`${tests} de Fisher, ${plural(tested, lang, "bilatéral", "bilatéraux")} : le plus petit p possible est ${p}, et aucun p ne pouvait passer l'ajustement pour autant de tests. On lit combien et qui, sans dire qu'un groupe diffère d'un autre`;
    return ranks
      ? `${tests} of Fisher, two-sided, over interviews; the smallest possible p is ${p}${cameThrough(made, differences).en}`
      : `${tests} of Fisher, two-sided: the smallest possible p is ${p}, and no p could survive the adjustment for so many tests. Read how many and who, without saying that one group differs from another`;
  });
export const notGeneral = both(
  fr`aucun de ces tests ne dit si une différence vaut pour d'autres personnes : on lit combien, et qui`,
  "none of these tests says whether a difference holds for other people: read how many, and who",
);
export const noSection = both("sans section", "no section");
export const noSections = both(
  fr`les transcrits n'ont pas de sections : ni titres, ni questions du guide`,
  "the transcripts have no sections: neither headings nor questions of the guide",
);
export const asked = both(
  fr`un code y tient souvent à ce qui y est demandé : c'est le guide que l'on lit d'abord`,
  "a code often stands there because it is asked for there: it is the guide that one reads first",
);
