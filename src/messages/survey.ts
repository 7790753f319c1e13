import { makeColumn as column } from "./column.js";
import { fr } from "./french.js";
import { counted, formatNumber } from "./numbers.js";
import type { Words } from "./words.js";

const both = (french: string, english: string): Words => ({ fr: french, en: english });

export const help = both(
  fr`les réponses, fermées et ouvertes, d'un sondage qui se tient à côté des entretiens, sans s'y ajouter`,
  "the closed and open answers of a survey that stands beside the interviews, and is not added to them",
);
export const ofSurvey = both(
  fr`le tableau contient les réponses à ce sondage, une ligne par personne ; surveys/NOM.yaml dit quelles colonnes sont ouvertes`,
  "the table holds the answers to this survey, one row per person; surveys/NAME.yaml says which columns are open",
);
export const title = both(fr`À côté des entretiens : un sondage`, "Beside the interviews: a survey");
const shares = [
  column("share", "share", ["part", "share"], [fr`entre 0 et 1`, "between 0 and 1"]),
  column(
    "low",
    "share",
    ["de", "from"],
    [fr`intervalle de Wilson, 95 %, limite basse`, "Wilson's interval, 95 %, lower limit"],
  ),
  column(
    "high",
    "share",
    [fr`à`, "to"],
    [fr`intervalle de Wilson, 95 %, limite haute`, "Wilson's interval, 95 %, upper limit"],
  ),
  column(
    "reason",
    "reason",
    [fr`pas d'intervalle`, "no interval"],
    [fr`pourquoi il n'y a pas d'intervalle`, "why there is no interval"],
  ),
];
export const columns = [
  column("survey", "survey", ["sondage", "survey"], [fr`sondage`, "survey"]),
  column("question", "question", ["question", "question"], ["question", "question"]),
  column("ask", "text", [fr`énoncé`, "asked"], [fr`énoncé de la question`, "wording of the question"]),
  column("answer", "text", [fr`réponse`, "answer"], [fr`réponse proposée`, "answer offered"]),
  column("count", "people", ["nombre", "count"], [fr`personnes qui l'ont donnée`, "people who gave it"]),
  column("n", "people", ["n", "n"], [fr`personnes qui ont répondu à la question`, "people who answered the question"]),
  ...shares,
];
export const reasons = {
  "n-unknown": both(fr`n inconnu`, "n not known"),
  "no-sample": both(fr`pas un échantillon aléatoire`, "not a random sample"),
  everybody: both(fr`tout le monde a été interrogé`, "everybody was asked"),
} as const satisfies Readonly<Record<string, Words>>;
export const interval = both("intervalle (95\u00a0%)", "interval (95 %)");
export const fromTo = (low: string, high: string): Words => both(fr`de ${low} à ${high}`, `${low} to ${high}`);
export const beside = both(
  fr`un sondage ne s'ajoute pas aux entretiens : d'autres personnes, d'autres questions, et personne pour relancer`,
  "a survey is not added to interviews: other people, other questions, and nobody to ask further",
);
export const noN = (survey: string): Words =>
  both(
    fr`n n'est pas publié (${survey}) ; une part sans n ne dit pas combien de personnes elle représente`,
    `n is not published (${survey}); a share without n does not say how many people it stands for`,
  );
export const noSample = (survey: string): Words =>
  both(
    fr`rien ne dit que ce soit un échantillon aléatoire (${survey}) ; les parts ne valent que pour ceux qui ont répondu`,
    `nothing says that it is a random sample (${survey}); its shares hold for those who answered alone`,
  );
export const volunteered = (survey: string): Words =>
  both(
    fr`ont répondu celles et ceux qui l'ont voulu (${survey}), et non un échantillon tiré au sort ; les parts ne valent que pour ceux qui ont répondu`,
    `those answered who wanted to (${survey}), and no sample was drawn at random; its shares hold for those who answered alone`,
  );
export const noSurveys = both(fr`cette étude n'a pas de sondage`, "this study has no survey");
export const noSurveysHint = both(
  fr`un fichier par sondage : surveys/NOM.yaml ou surveys/NOM.csv (docs/guide.fr.md)`,
  "one file for each survey: surveys/NAME.yaml or surveys/NAME.csv (docs/guide.md)",
);
export const openApart = (n: number): Words =>
  both(
    fr`les réponses ouvertes au sondage de ${counted(n, "fr", "personne", "personnes")} ne sont pas des entretiens, et n'y sont pas ajoutées : grille survey`,
    `the open answers of ${counted(n, "en", "person", "people")} to a survey are no interviews, and are not added to them: grille survey`,
  );
export const openTitle = both(fr`Les réponses ouvertes, codées`, "Open answers, coded");
export const openColumns = [
  column("survey", "survey", ["sondage", "survey"], [fr`sondage`, "survey"]),
  column("question", "question", ["question", "question"], ["question", "question"]),
  column("ask", "text", [fr`énoncé`, "asked"], [fr`énoncé de la question`, "wording of the question"]),
  column("code", "code", ["code", "code"], [fr`code de la grille`, "code of the codebook"]),
  column(
    "count",
    "people",
    ["nombre", "count"],
    [
      fr`personnes dont la réponse à cette question porte le code`,
      "people whose answer to this question holds the code",
    ],
  ),
  column(
    "n",
    "people",
    ["n", "n"],
    [
      fr`personnes qui ont répondu à la question, et dont les réponses comptent`,
      "people who answered the question, and whose answers count",
    ],
  ),
  ...shares,
];
export const codeHead = both("code", "code");
export const openQuotes = (most: number): Words =>
  both(
    fr`Les citations suivent une règle : pour chaque code, le premier passage des ${most} premières personnes. Chacune est suivie de qui répond et de la place de la réponse.`,
    `Quotes follow a rule: for each code, the first passage of the first ${most} people. Each is followed by who answers and where.`,
  );
export const openCounted = (read: number, all: number, basis: Words): Words =>
  both(
    fr`réponses ouvertes : ${read} personnes sur ${all}, base : ${basis.fr} ; part de celles qui ont répondu à la question ; une réponse peut porter plusieurs codes ou aucun`,
    `open answers: ${read} of ${all} people, basis: ${basis.en}; shares of those who answered the question; an answer may hold several codes or none`,
  );
export const openUnread = (n: number): Words =>
  both(
    fr`pas encore lues, et hors du compte : les réponses de ${counted(n, "fr", "personne", "personnes")} ; sans elles, ces parts disent trop ; après les avoir lues : grille read SONDAGE`,
    `not read yet, and not counted: the answers of ${counted(n, "en", "person", "people")}; without them these shares say too much; once they are read: grille read SURVEY`,
  );
export const noSurvey = (name: string): Words =>
  both(fr`l'étude n'a pas de sondage « ${name} »`, `the study has no survey "${name}"`);

// faults of a file
export const openOrOptions = both(
  fr`une question a soit des réponses proposées (« options »), soit « open: true »`,
  'a question has either "options" or "open: true"',
);
export const unknownQuestion = (survey: string, titles: readonly string[]): Words =>
  both(
    fr`le fichier du sondage « ${survey} » n'a pas de question ouverte : ${titles.join(" | ")}`,
    `the file of the survey "${survey}" has no open question: ${titles.join(" | ")}`,
  );
export const unknownSurvey = (survey: string, n: number): Words =>
  both(
    fr`${counted(n, "fr", "transcrit répond", "transcrits répondent")} à un sondage « ${survey} » dont surveys/ n'a pas le fichier`,
    `${counted(n, "en", "transcript answers", "transcripts answer")} a survey "${survey}" of which surveys/ has no file`,
  );
export const notOpen = (survey: string): Words =>
  both(fr`le sondage « ${survey} » n'a pas de question ouverte`, `the survey "${survey}" has no open question`);
export const notOpenHint = both(
  fr`dans son fichier, sous questions : { id, ask, open: true }, où ask est l'en-tête de la colonne`,
  "in its file, under questions: { id, ask, open: true }, where ask is the head of the column",
);
export const countOrShare = both(
  fr`une réponse a soit « count » (un nombre), soit « share » (une part)`,
  'an answer has either "count" (a number) or "share"',
);
export const badShare = both(
  fr`une part va de 0 à 1, ou de 0 % à 100 %`,
  "a share runs from 0 to 1, or from 0 % to 100 %",
);
export const badCount = both(fr`un nombre entier de 0 à n`, "a whole number from 0 to n");
export const tooMuch = both(
  fr`les réponses font plus que n, ou plus que 100 % : aucune n'est montrée`,
  "the answers add up to more than n, or than 100 %: none of them is shown",
);
export const severalHint = both(
  fr`si l'on pouvait en donner plusieurs : several: true`,
  "where people could give several: several: true",
);
export const aboveN = (count: number, n: number): Words =>
  both(
    fr`${formatNumber(count, "fr")} sur n = ${formatNumber(n, "fr")} : une réponse ne peut pas être donnée par plus de personnes qu'il n'en a répondu ; aucune part n'en est montrée`,
    `${formatNumber(count, "en")} of n = ${formatNumber(n, "en")}: no more people can give an answer than answered the question; no share of it is shown`,
  );
export const nIsPeople = both(
  fr`n compte les personnes qui ont répondu à la question, et non les réponses ; il peut être dit question par question`,
  "n counts the people who answered the question, and not their answers; it can be said question by question",
);
export const usedTwice = (id: string): Words => both(fr`« ${id} » sert deux fois`, `"${id}" is used twice`);
export const badDrawn = (known: readonly string[]): Words =>
  both(fr`drawn : ${known.join(", ")}`, `drawn: ${known.join(", ")}`);
export const bothKinds = (id: string): Words =>
  both(fr`deux fichiers décrivent « ${id} »`, `two files describe "${id}"`);
