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
  fr`le tableau contient les réponses à ce sondage, une ligne par personne : les fermées sont comptées, les ouvertes à coder ; surveys/NOM.yaml dit lesquelles, ou est créé`,
  "the table holds the answers to this survey, one row per person: closed ones are counted, open ones to be coded; surveys/NAME.yaml says which, or is made",
);
export const title = both(fr`À côté des entretiens : un sondage`, "Beside the interviews: a survey");
export const titleAlone = both(fr`Le sondage`, "The survey");
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
  column(
    "missing",
    "people",
    [fr`sans réponse`, "no answer"],
    [
      fr`personnes du tableau qui n'ont pas répondu à la question`,
      "people of the table who did not answer the question",
    ],
  ),
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
export const countedFrom = (survey: string, rows: number): Words =>
  both(
    fr`réponses fermées comptées dans le tableau de ${counted(rows, "fr", "personne", "personnes")} (${survey}) ; n : celles qui ont répondu à la question`,
    `closed answers counted from the table of ${counted(rows, "en", "person", "people")} (${survey}); n: those who answered the question`,
  );
export const severalOf = (questions: readonly string[]): Words =>
  both(
    fr`plusieurs réponses possibles (${questions.join(", ")}) : parts de celles et ceux qui ont répondu, dont la somme peut passer 100 %`,
    `several answers each (${questions.join(", ")}): shares of those who answered, which may add up to more than 100 %`,
  );
export const notCounted = (survey: string, questions: readonly string[]): Words =>
  both(
    fr`pas encore comptées (${survey}) : ${questions.join(", ")} ; avec le tableau : grille ingest TABLEAU --survey ${survey}`,
    `not counted yet (${survey}): ${questions.join(", ")}; with the table: grille ingest TABLE --survey ${survey}`,
  );
export const noSurveys = both(fr`cette étude n'a pas de sondage`, "this study has no survey");
export const noSurveysHint = both(
  fr`avec le tableau des réponses : grille ingest TABLEAU --survey NOM ; d'un sondage publié, un fichier : surveys/NOM.yaml ou surveys/NOM.csv (docs/guide.fr.md)`,
  "with the table of answers: grille ingest TABLE --survey NAME; of a published survey, a file: surveys/NAME.yaml or surveys/NAME.csv (docs/guide.md)",
);
export const openApart = (n: number): Words =>
  both(
    fr`les réponses ouvertes au sondage de ${counted(n, "fr", "personne", "personnes")} ne sont pas des entretiens, et n'y sont pas ajoutées : grille survey`,
    `the open answers of ${counted(n, "en", "person", "people")} to a survey are no interviews, and are not added to them: grille survey`,
  );
export const onlyAnswers = both(
  fr`l'étude n'a que les réponses à un sondage, et pas d'entretien : ce qui demande des entretiens (nombre d'entretiens, cooccurrence, saturation, hypothèses, accord) n'en est pas calculé ; les réponses sont comptées par grille survey`,
  "the study has the answers to a survey alone, and no interview: what needs interviews (number of interviews, co-occurrence, saturation, hypotheses, agreement) is not computed from them; grille survey counts the answers",
);
export const answersTerm = both(fr`Personnes dont les réponses comptent`, "People whose answers count");
export const onlyAnswersLine = (read: number, n: number): Words =>
  both(
    fr`Réponses ouvertes comptées : celles de ${formatNumber(read, "fr")} ${read < 2 ? "personne" : "personnes"} sur ${formatNumber(n, "fr")}. L'étude n'a pas d'entretien.`,
    `Open answers counted: those of ${formatNumber(read, "en")} of ${formatNumber(n, "en")} people. The study has no interview.`,
  );
export const readingAnswers = both(
  fr`Un code est une lecture, pas une mesure. Ce rapport donne des parts de celles et ceux qui ont répondu, avec leur nombre. Chaque citation porte sa place : qui répond, puis le numéro de la réponse.`,
  "A code is a reading, not a measurement. This report gives shares of those who answered, with their number. Each quote carries its place: who answers, then the number of the answer.",
);
export const askedOf = (survey: string, n: number | null, missing: number | null): Words => {
  const none = missing ?? 0;
  return both(
    fr`${survey}, ${n === null ? "n inconnu" : `n = ${formatNumber(n, "fr")}`}${none === 0 ? "" : `, ${formatNumber(none, "fr")} sans réponse`}`,
    `${survey}, ${n === null ? "n not known" : `n = ${formatNumber(n, "en")}`}${none === 0 ? "" : `, ${formatNumber(none, "en")} without an answer`}`,
  );
};
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
  fr`une question a soit des réponses proposées (« options »), soit « open: true », et non les deux`,
  'a question has either "options" or "open: true", and not both',
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

// what a table brings in
export const tableCounted = (survey: string, questions: number, rows: number): Words =>
  both(
    fr`${survey} : ${counted(questions, "fr", "question fermée comptée", "questions fermées comptées")}, ${counted(rows, "fr", "personne", "personnes")} ; ne sont gardés que des nombres, dans surveys/${survey}.counts.csv`,
    `${survey}: ${counted(questions, "en", "closed question", "closed questions")} counted, ${counted(rows, "en", "person", "people")}; nothing but numbers is kept, in surveys/${survey}.counts.csv`,
  );
export const fewerRows = (before: number, now: number): Words =>
  both(
    fr`le tableau compté avant avait ${counted(before, "fr", "personne", "personnes")}, celui-ci ${formatNumber(now, "fr")} : les réponses fermées sont celles de ce tableau seul`,
    `the table counted before had ${counted(before, "en", "person", "people")}, this one ${formatNumber(now, "en")}: closed answers are those of this table alone`,
  );
export const begun = (survey: string): Words =>
  both(
    fr`surveys/${survey}.yaml est créé : dites-y le titre, la source, comment les gens ont été trouvés (drawn), et corrigez ce que les colonnes ont été prises pour être`,
    `surveys/${survey}.yaml is made: say there the title, the source, how people were found (drawn), and correct what columns were taken for`,
  );
export const sourceToSay = both(fr`à dire : qui a demandé, à qui, quand`, "to be said: who asked, whom, when");
export const oneTable = both(
  fr`un tableau à la fois avec --survey : les réponses fermées sont celles du dernier apporté`,
  "one table at a time with --survey: closed answers are those of the last one brought in",
);
export const oneTableHint = both(
  fr`mettez les lignes bout à bout dans un seul tableau, ou faites un sondage de chaque`,
  "put the rows one below the other in one table, or make a survey of each",
);
export const badName = both(
  fr`le nom d'un sondage : lettres minuscules sans accent, chiffres, traits d'union`,
  "the name of a survey: lower-case letters without accents, digits, hyphens",
);
export const newNameHint = (near: string): Words =>
  both(
    fr`vouliez-vous dire « ${near} » ? Sinon, un autre nom, moins proche, ou un fichier surveys/NOM.yaml`,
    `did you mean "${near}"? If not, another name, less near to it, or a file surveys/NAME.yaml`,
  );
export const noFileFor = (survey: string): Words =>
  both(
    fr`des réponses comptées d'un sondage « ${survey} » dont surveys/ n'a pas le fichier`,
    `counted answers to a survey "${survey}" of which surveys/ has no file`,
  );
export const badCounts = both(
  fr`une ligne de ce tableau de nombres ne tient pas : un nombre entier pour count, n et missing, count au plus n`,
  "a line of this table of numbers does not hold: a whole number for count, n and missing, count at most n",
);
export const badCountsHint = (survey: string): Words =>
  both(
    fr`comptez de nouveau : grille ingest TABLEAU --survey ${survey}`,
    `count again: grille ingest TABLE --survey ${survey}`,
  );
