import { excerptsOfPeople, passageCount } from "./excerpts.js";
import { fr } from "./french.js";
import { list, plural } from "./numbers.js";
import type { Lang, Words } from "./words.js";

const both = (french: string, english: string): Words => ({ fr: french, en: english });
const each = (say: (lang: Lang) => string): Words => ({ fr: say("fr"), en: say("en") });

/* Page one */

/** The works as the study names them, or how many they are. */
export const inWorks = (named: readonly Words[], works: number): Words => {
  if (named.length > 0)
    return both(fr`dans : ${list(citations(named, "fr"), "fr")}`, `in: ${list(citations(named, "en"), "en")}`);
  if (works === 1) return both(fr`dans un ouvrage publié`, "in a published work");
  return works === 0
    ? both(fr`dans des ouvrages publiés`, "in published works")
    : both(fr`dans ${works} ouvrages publiés`, `in ${works} published works`);
};
const citations = (named: readonly Words[], lang: Lang): string[] =>
  named.map((one) => one[lang].replace(/[.\s]+$/, ""));
export const unnamed = (works: number): Words =>
  works < 2
    ? both(
        fr`L'étude ne nomme pas l'ouvrage (study.yaml, « works »).`,
        "The study does not name the work (study.yaml, “works”).",
      )
    : both(
        fr`L'étude ne nomme pas ces ${works} ouvrages (study.yaml, « works »).`,
        `The study does not name these ${works} works (study.yaml, “works”).`,
      );
export const material = (excerpts: number, people: number, works: Words): Words =>
  both(
    fr`Ce rapport porte sur ${excerptsOfPeople(excerpts, people).fr}, cités ${works.fr}. Ce sont des passages que l'auteur a choisis, non des entretiens entiers.`,
    `This report is about ${excerptsOfPeople(excerpts, people).en}, quoted ${works.en}. They are passages that the author chose, not whole interviews.`,
  );
export const follows = both(fr`Ce qui s'ensuit :`, "What follows from it:");
export const consequences: readonly Words[] = [
  both(
    fr`On dit combien de passages portent un code et qui parle. Un grand nombre montre ce que l'auteur a souvent cité, pas ce qui a souvent été dit.`,
    "It is said how many passages hold a code and who speaks. A large number shows what the author quoted often, not what was said often.",
  ),
  both(
    fr`Un thème absent d'ici ne l'est pas forcément de ce que ces personnes ont dit : l'auteur a pu ne pas le citer.`,
    "A theme absent from here need not be absent from what these people said: the author may not have quoted it.",
  ),
  both(
    fr`Dans combien d'entretiens un code se trouve, la part du texte, ce qui se dit ensemble, la saturation, les silences et le poids des hypothèses demandent des entretiens entiers : rien de tout cela n'est calculé ici.`,
    "In how many interviews a code stands, the share of text, what is said together, saturation, silences and the weight of hypotheses need whole interviews: none of it is computed here.",
  ),
];
export const reading = both(
  fr`Un code est une lecture, pas une mesure. Chaque citation porte sa place : P01:3.2 est la deuxième phrase du troisième extrait de P01, suivie de l'endroit de l'ouvrage où on la trouve.`,
  "A code is a reading, not a measurement. Each quote carries its place: P01:3.2 is the second sentence of the third excerpt of P01, followed by where in the work it is found.",
);
export const readLine = (k: number, n: number): Words =>
  k === 0
    ? both(fr`Personne n'a encore codé ces extraits.`, "Nobody has coded these excerpts yet.")
    : each((lang) =>
        lang === "fr"
          ? fr`Extraits codés : ceux de ${k} ${plural(k, lang, "personne", "personnes")} sur ${n}.`
          : `Excerpts coded: those of ${k} of ${n} ${plural(n, lang, "person", "people")}.`,
      );
export const withTranscripts = both(
  fr`Ce rapport contient tous les extraits, avec les passages codés.`,
  "This report holds all excerpts, with the coded passages.",
);
/** Excerpts beside interviews. */
export const beside = (excerpts: number, people: number, works: Words): Words =>
  both(
    fr`À côté des entretiens, l'étude a ${excerptsOfPeople(excerpts, people).fr}, cités ${works.fr}. Choisis par un auteur, ils ne comptent dans aucun nombre d'entretiens ; un chapitre à part les montre.`,
    `Beside the interviews, the study holds ${excerptsOfPeople(excerpts, people).en}, quoted ${works.en}. Chosen by an author, they count in no number of interviews; a chapter of their own shows them.`,
  );

/* The study */

export const origin = both(fr`D'où viennent ces extraits`, "Where these excerpts come from");
export const people = both("Les personnes citées", "The people quoted");
export const peopleTable = both(fr`Personnes citées et leurs extraits`, "People quoted and their excerpts");
export const heads = {
  text: both("Texte", "Text"),
  person: both("Personne", "Person"),
  excerpts: both("Extraits", "Excerpts"),
  code: both("Code", "Code"),
  passages: both("Passages", "Passages"),
  people: both("Personnes", "People"),
  who: both("Lesquelles", "Which"),
} as const;
export const chosenBy = both(
  fr`Qui a été interrogé, et comment, c'est l'ouvrage qui le dit ; qui y est cité, c'est son auteur qui l'a choisi.`,
  "Who was interviewed, and how, is for the work to say; who is quoted in it, its author chose.",
);
export const missing = both("Ce qui manque", "What is missing");
export const lacksInterviews = both(
  fr`Les entretiens eux-mêmes : ce que l'auteur n'a pas cité n'est pas ici, ni les personnes qu'il n'a pas citées.`,
  "The interviews themselves: what the author did not quote is not here, nor are the people who are not quoted.",
);
export const lacksQuestions = both(
  fr`Les questions : rien ne dit à quoi ces personnes répondaient.`,
  "The questions: nothing says what these people were answering.",
);
export const lacksGuide = both(
  fr`Les questions : rien ne dit à quoi ces personnes répondaient. Le guide de l'étude (guide.yaml) n'a pas été suivi dans un ouvrage écrit sans lui, et n'est pas montré.`,
  "The questions: nothing says what these people were answering. The study's guide (guide.yaml) was not followed in a work written without it, and is not shown.",
);
export const lacksNames = both(
  fr`Le nom des ouvrages : écrivez-le dans study.yaml, sous « works ».`,
  "The names of the works: write them in study.yaml, under “works”.",
);
export const lacksReading = both(
  fr`Une lecture : des règles ont proposé les codes, personne n'a encore accepté ni écarté leurs propositions.`,
  "A reading: rules proposed the codes, and nobody has accepted or rejected what they propose yet.",
);
export const lacksReadingOf = (who: string): Words =>
  both(fr`Une lecture des extraits de : ${who}.`, `A reading of the excerpts of: ${who}.`);
export const lacksSecond = both(
  fr`Une seconde lecture : une seule personne a codé, et son choix n'est comparé à aucun autre.`,
  "A second reading: one person coded, and nothing compares that choice with another's.",
);
export const lacksCodes = both(fr`Des codes : aucun passage n'en porte encore.`, "Codes: no passage holds one yet.");
export const quotedOnce = (who: string, n: number): Words =>
  each((lang) =>
    lang === "fr"
      ? fr`De quoi comparer : ${plural(n, lang, fr`un seul extrait pour`, fr`un seul extrait chacun pour`)} ${who}.`
      : `Enough to compare: one excerpt only ${plural(n, lang, "of", "each of")} ${who}.`,
  );

/* Themes */

export const chapter = both("Dans les extraits publiés", "In the published excerpts");
export const besideChapter = both(
  fr`Ces passages viennent d'ouvrages publiés : leur auteur les a choisis. On en donne le nombre et qui parle ; ils n'entrent dans aucun autre chapitre.`,
  "These passages come from published works, whose authors chose them. Their number is given, and who speaks; they enter no other chapter.",
);
export const quoteRule = (limit: number): Words =>
  both(
    fr`Les citations suivent une règle : pour chaque code, le premier passage de chaque personne, ${limit} au plus.`,
    `Quotes follow a rule: for each code, the first passage of each person, ${limit} at most.`,
  );
export const familyTable = (family: string): Words =>
  both(fr`${family} : passages et personnes`, `${family}: passages and people`);
export const codeCount = (passages: number, people: readonly string[]): Words =>
  both(
    fr`${passageCount(passages).fr} : ${list(people, "fr")}.`,
    `${passageCount(passages).en}: ${list(people, "en")}.`,
  );
export const unused = (labels: string): Words => both(fr`Sans passage : ${labels}.`, `No passage: ${labels}.`);
export const unusedFamilies = (labels: string): Words =>
  both(fr`Familles sans aucun passage : ${labels}.`, `Families without any passage: ${labels}.`);
export const onlyInExcerpts = (labels: string): Words =>
  both(fr`Dans les extraits publiés seulement : ${labels}.`, `In the published excerpts only: ${labels}.`);
export const nothingCoded = both(fr`Aucun passage ne porte de code.`, "No passage holds a code.");

/* How it was coded */

export const readOn = both(fr`Extraits pris en compte`, "Excerpts taken into account");
export const codesUsed = (k: number, n: number): Words =>
  both(
    fr`${k} sur ${n} codes manifestes ont au moins un passage`,
    `${k} of ${n} manifest codes have at least one passage`,
  );
export const codesApart = (n: number): Words =>
  each((lang) =>
    lang === "fr"
      ? fr`${plural(n, lang, fr`un code interprétatif n'entre pas`, fr`${n} codes interprétatifs n'entrent pas`)} dans ce compte : grille frequency compte tous les codes`
      : `${plural(n, lang, "one interpretive code is", `${n} interpretive codes are`)} not in this count: grille frequency counts all codes`,
  );
export const origins = both(
  fr`A priori : écrit avant la lecture. Émergent : fait en lisant.`,
  "A priori: written before reading. Emergent: made while reading.",
);
export const codesTerm = both("Codes de la grille", "Codes of the codebook");

/* Hypotheses */

export const hypotheses = both(
  fr`Rien n'est pesé ici : pour dire où se tient une personne, il faut savoir ce qui lui a été demandé et ce qu'elle n'a pas dit. Voici seulement, pour chaque hypothèse, chez qui se trouvent les codes dont elle parle ; leurs passages sont à lire.`,
  "Nothing is weighed here: to say where a person stands, one must know what was asked and what was not said. Here is only, for each hypothesis, with whom the codes it speaks of are found; their passages are to be read.",
);
export const aPriori = both(
  fr`Déclarée a priori dans la grille de codes ; l'auteur des entretiens ne la connaissait pas forcément.`,
  "Declared a priori in the codebook; whoever led the interviews need not have known it.",
);
export const emergent = both(
  fr`Née à la lecture : ces mêmes extraits ne peuvent pas, à eux seuls, la mettre à l'épreuve.`,
  "Born from reading: these same excerpts cannot, by themselves, put it to the test.",
);
export const codesOf = both(fr`Ses codes dans les extraits`, "Its codes in the excerpts");
export const noCodeOf = both(fr`Aucun passage ne porte un de ses codes.`, "No passage holds one of its codes.");
export const noContrary = both(
  fr`Aucun passage ne porte un code contraire : l'auteur a pu ne pas en citer.`,
  "No passage holds a contrary code: the author may have quoted none.",
);
export const notWeighed = both(
  fr`Les extraits publiés n'y entrent pas : on ne sait ni ce qui leur a été demandé, ni ce qui n'a pas été cité.`,
  "Published excerpts play no part: neither what was asked nor what was not quoted is known.",
);
