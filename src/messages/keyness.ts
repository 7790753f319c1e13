import { makeColumn as column } from "./column.js";
import { fr } from "./french.js";
import { counted, smallP } from "./numbers.js";
import { bh, holm } from "./test-columns.js";
import { cameThrough, type TestsMade, words } from "./tests-made.js";
import type { Lang, Words } from "./words.js";

const both = (french: string, english: string): Words => ({ fr: french, en: english });
const each = (say: (lang: Lang) => string): Words => ({ fr: say("fr"), en: say("en") });

export const help = both(
  fr`les mots qui distinguent un groupe de personnes des autres, ou les passages d'un code du reste`,
  "words that set a group of people apart from the others, or the passages of a code from the rest",
);
export const flags = {
  by: both(
    fr`attribute:NOM, chaque valeur d'une colonne de participants.csv contre les autres`,
    "attribute:NAME, each value of a column of participants.csv against the others",
  ),
  code: both(
    fr`les passages de ce code contre le reste de ce que disent les mêmes personnes`,
    "passages of this code against the rest of what the same people say",
  ),
  family: both(fr`de même, les passages d'une famille de codes`, "the same, passages of a family of codes"),
  section: both(
    fr`de même, ce qui est dit sous ce titre du guide ou du transcrit`,
    "the same, what is said under this heading of the guide or the transcript",
  ),
  forms: both(
    fr`compter chaque forme à part, non les mots de même racine`,
    "count each form by itself, not words of one stem",
  ),
  functionWords: both(fr`garder aussi les mots grammaticaux (le, de, et…)`, "keep function words too (the, of, and…)"),
  people: both(fr`les mots que disent au moins N personnes (2)`, "words that at least N people say (2)"),
  limit: both(fr`mots montrés par groupe (15 ; 0 : tous)`, "words shown for each group (15; 0: all)"),
  methods: both(fr`le paragraphe de méthode, avec ses références`, "the paragraph on method, with its references"),
} as const;

export const title = both(fr`Mots qui distinguent`, "Words that set apart");
export const columns = [
  column(
    "group",
    "name",
    [fr`groupe`, "group"],
    [fr`groupe de personnes, code ou titre`, "group of people, code or heading"],
  ),
  column("word", "word", ["mot", "word"], [fr`la forme la plus dite du mot`, "the form of the word said most"]),
  column(
    "forms",
    "words",
    [fr`formes`, "forms"],
    [fr`toutes ses formes, la plus dite d'abord`, "all its forms, the one said most first"],
  ),
  column("times", "count", ["fois", "times"], [fr`combien de fois il est dit ici`, "how often it is said here"]),
  column(
    "times_elsewhere",
    "count",
    [fr`ailleurs`, "elsewhere"],
    [fr`combien de fois il est dit ailleurs`, "how often it is said elsewhere"],
  ),
  column(
    "per_thousand",
    "per 1000 words",
    [fr`‰`, "‰"],
    [fr`fois pour mille mots dits ici`, "times per thousand words said here"],
  ),
  column(
    "per_thousand_elsewhere",
    "per 1000 words",
    [fr`‰ ailleurs`, "‰ elsewhere"],
    [fr`fois pour mille mots dits ailleurs`, "times per thousand words said elsewhere"],
  ),
  column("people", "count", ["personnes", "people"], [fr`personnes qui le disent ici`, "people who say it here"]),
  column(
    "people_elsewhere",
    "count",
    [fr`pers. ailleurs`, "people elsewhere"],
    [fr`personnes qui le disent ailleurs`, "people who say it elsewhere"],
  ),
  column(
    "most_from_one",
    "share 0 to 1",
    [fr`d'une seule`, "from one"],
    [
      fr`part des fois qui est d'une seule personne, celle qui le dit le plus`,
      "share of the times that is one person's, whoever says it most",
    ],
  ),
  column(
    "log_ratio",
    "binary logarithm",
    [fr`log-rapport`, "log ratio"],
    [
      fr`logarithme binaire du rapport des deux fréquences (Hardie 2014) : 1, deux fois plus souvent ; 0 fois compte pour une demie`,
      "binary logarithm of the ratio of the two frequencies (Hardie 2014): 1 is twice as often; 0 times counts as one half",
    ],
  ),
  column(
    "g2",
    "0 or above",
    ["G²", "G²"],
    [
      fr`log-vraisemblance (Dunning 1993), qui tient chaque mot pour indépendant : aucun p ne s'en lit`,
      "log-likelihood (Dunning 1993), which takes each word for independent: no p is read from it",
    ],
  ),
  column(
    "p",
    "0 to 1",
    ["p", "p"],
    [
      fr`par permutation, la personne étant l'unité, bilatéral`,
      "by permutation with the person as the unit, two-sided",
    ],
  ),
  column(
    "smallest_p",
    "0 to 1",
    [fr`p le plus petit possible`, "smallest p possible"],
    [fr`le plus petit p que ce mot pouvait donner`, "the smallest p that this word could have given"],
  ),
  holm,
  bh,
] as const;

type Kind = "people" | "passages";

export const groupHead = (group: string, people: number, words: number): Words =>
  each((lang) =>
    lang === "fr"
      ? fr`${group} : ${counted(people, lang, "personne", "personnes")}, ${counted(words, lang, "mot dit", "mots dits")}`
      : `${group}: ${counted(people, lang, "person", "people")}, ${counted(words, lang, "word said", "words said")}`,
  );
export const noWords = both(fr`aucun mot que disent assez de personnes`, "no word that enough people say");
export const moreWords = (n: number): Words =>
  each((lang) =>
    lang === "fr"
      ? fr`… et ${counted(n, lang, "autre mot", "autres mots")} (--limit 0 les montre tous)`
      : `… and ${counted(n, lang, "more word", "more words")} (--limit 0 shows all)`,
  );

/** What so few people allow to be said of p. */
export const allows = (made: TestsMade, kind: Kind): Words =>
  each((lang) => {
    const { tested, smallest_p: smallest, may_rank: ranks } = made;
    if (smallest === null)
      return lang === "fr" ? fr`rien ne pouvait varier : rien n'est testé` : "nothing could vary: nothing is tested";
    const p = smallP(smallest, lang);
    const n = counted(tested, lang, lang === "fr" ? "mot" : "word", lang === "fr" ? "mots" : "words");
    if (lang === "fr") {
      const how =
        kind === "people"
          ? fr`en répartissant autrement les personnes`
          : fr`en retournant les écarts personne par personne`;
      return ranks
        ? fr`${n}, testés ${how} (bilatéral) ; le plus petit p possible est ${p}${cameThrough(made, words).fr}`
        : fr`${n}, testés ${how} (bilatéral) : le plus petit p possible est ${p}, et aucun p ne pouvait passer l'ajustement pour autant de mots. Rien n'est classé par p : lisez combien de personnes, et retournez à leurs phrases (grille find)`;
    }
    const how = kind === "people" ? "by dividing people otherwise" : "by turning differences round person by person";
    return ranks
      ? `${n} tested ${how}, two-sided; the smallest possible p is ${p}${cameThrough(made, words).en}`
      : `${n} tested ${how}, two-sided: the smallest possible p is ${p}, and no p could survive the adjustment for so many words. Nothing is ranked by p: read how many people, and go back to their sentences (grille find)`;
  });
export const cluster = both(
  fr`les mots d'une même personne ne sont pas indépendants : G² met en ordre, il ne teste rien. « d'une seule » dit quand un mot est surtout celui d'une personne`,
  'words of one person are not independent: G² puts in order, it tests nothing. "From one" tells when a word is mostly one person\'s',
);
export const wordsNotCodes = both(
  fr`ce sont des mots dits, non des passages codés : un mot peut être nié, cité ou repris d'une question`,
  "these are words said, not passages coded: a word may be denied, quoted or taken up from a question",
);
export const ownRules = both(
  fr`si des règles ont proposé ces marques, les mots de ces règles y sont plus fréquents par construction`,
  "where rules proposed these marks, the words of those rules are more frequent there by construction",
);
export const sectionAsked = both(
  fr`une question fait dire ses propres mots : ce qui est dit sous un titre répond à ce qu'on y demande`,
  "a question brings its own words: what is said under a heading answers what is asked there",
);
export const leftOut = (n: number, kind: Kind): Words =>
  each((lang) => {
    const people = counted(n, lang, lang === "fr" ? "personne" : "person", lang === "fr" ? "personnes" : "people");
    if (lang === "fr")
      return kind === "people"
        ? fr`${people} sans valeur connue, ou sans mots : ne comptent pas`
        : fr`${people} sans mots d'un côté ou de l'autre : ne comptent pas`;
    return kind === "people"
      ? `${people} without a known value, or without words: not counted`
      : `${people} without words on one side or the other: not counted`;
  });
export const withheld = (n: number): Words =>
  both(
    fr`${counted(n, "fr", "personne dont la valeur est connue mais retenue", "personnes dont la valeur est connue mais retenue")}, comme dans un rapport : ${n > 1 ? "ne comptent" : "ne compte"} pas (--attributes full les compte)`,
    `${counted(n, "en", "person whose value is known but withheld", "people whose value is known but withheld")}, as in a report: not counted (--attributes full counts them)`,
  );
export const oneGroup = (attribute: string): Words =>
  both(
    fr`l'attribut « ${attribute} » n'a pas deux valeurs que des personnes interrogées aient : il n'y a rien à comparer`,
    `the attribute "${attribute}" has not two values that people interviewed have: there is nothing to compare`,
  );
export const noPassages = both(
  fr`personne n'a de mots à la fois dans ces passages et en dehors : il n'y a rien à comparer`,
  "nobody has words both inside these passages and outside: there is nothing to compare",
);
export const oneOf = both(
  fr`dites ce qui est comparé : --by attribute:NOM, --code, --family ou --section, une seule fois`,
  "say what is compared: one of --by attribute:NAME, --code, --family or --section",
);
export const oneOfHint = both(
  fr`par exemple : grille keyness --by attribute:genre`,
  "for example: grille keyness --by attribute:gender",
);
export const badPeople = both(
  fr`--people demande un nombre entier à partir de 1`,
  "--people needs a whole number from 1",
);
export const noSection = (name: string): Words =>
  both(fr`aucun titre « ${name} » dans les transcrits`, `no heading "${name}" in the transcripts`);
export const noInterviews = both(
  fr`il n'y a que des extraits publiés : les mots de personnes citées ne se comparent pas, un auteur les a choisis`,
  "there are only published excerpts: words of people quoted are not compared, an author chose them",
);
