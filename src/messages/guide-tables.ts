import { makeColumn as column } from "./column.js";
import { fr } from "./french.js";
import { counted, list, someOf } from "./numbers.js";
import type { Lang, Words } from "./words.js";

const both = (french: string, english: string): Words => ({ fr: french, en: english });
const each = (say: (lang: Lang) => string): Words => ({ fr: say("fr"), en: say("en") });

export const flags = {
  drawn: both(
    fr`par question, les codes que les derniers entretiens ont amenés`,
    "by question, the codes that the last interviews brought",
  ),
  last: both(fr`combien d'entretiens sont les derniers (2)`, "how many interviews are the last ones (2)"),
};

export const ways: Readonly<Record<"corrected" | "heading" | "rules" | "number" | "words", Words>> = {
  corrected: both(fr`dit par vous`, "said by you"),
  heading: both("titre", "heading"),
  rules: both(fr`règles`, "rules"),
  number: both(fr`numéro`, "number"),
  words: both("mots", "words"),
};

export const titles = {
  questions: both(fr`Questions du guide`, "Questions of the guide"),
  asked: both(fr`Qui a été interrogé sur quoi`, "Who was asked what"),
  prompts: both(fr`Relances du guide`, "Prompts of the guide"),
  unasked: both(fr`Venu sans la question`, "Came up unasked"),
  drawn: both(fr`Ce que les derniers entretiens ont amené`, "What the last interviews brought"),
};

const question = column("question", "question", ["question", "question"], ["id dans le guide", "id in the guide"]);
const theme = column("theme", "text", [fr`thème`, "theme"], [fr`thème de la question`, "theme of the question"]);
const interviewsOf = column("interviews", "interviews", ["entretiens", "interviews"], [fr`lesquels`, "which ones"]);
const places = column("places", "places", ["tours", "turns"], [fr`tours où cela se trouve`, "turns where it stands"]);

export const columns = {
  questions: [
    question,
    theme,
    column("serves", "ids", ["sert", "serves"], [fr`hypothèses et sous-questions`, "hypotheses and sub-questions"]),
    column(
      "asked",
      "interviews",
      [fr`posée`, "asked"],
      [fr`nombre d'entretiens où elle est posée`, "number of interviews in which it is asked"],
    ),
    column(
      "not_asked",
      "interviews",
      [fr`non posée`, "not asked"],
      [fr`entretiens où elle ne l'est pas`, "interviews in which it is not"],
    ),
    column(
      "ways",
      "interviews",
      [fr`reconnue par`, "known by"],
      [fr`moyen le plus sûr, et dans combien d'entretiens`, "surest way, and in how many interviews"],
    ),
  ],
  asked: [
    question,
    column("interview", "interview", ["entretien", "interview"], [fr`entretien`, "interview"]),
    column("asked", "boolean", [fr`posée`, "asked"], [fr`si elle y est posée`, "whether it is asked there"]),
    column(
      "ways",
      "ways",
      [fr`reconnue par`, "known by"],
      [
        fr`corrected, heading, rules, number, words, du plus sûr au moins sûr`,
        "corrected, heading, rules, number, words, the surest first",
      ],
    ),
    places,
  ],
  prompts: [
    question,
    column("prompt", "text", ["relance", "prompt"], [fr`relance`, "prompt"]),
    column(
      "times",
      "turns",
      ["fois", "times"],
      [fr`nombre de tours où elle se reconnaît`, "number of turns in which it is recognised"],
    ),
    interviewsOf,
    places,
  ],
  unasked: [
    column("hypothesis", "hypothesis", [fr`hypothèse`, "hypothesis"], [fr`hypothèse`, "hypothesis"]),
    column("code", "code", ["code", "code"], [fr`code dont elle parle`, "code of which it speaks"]),
    column(
      "unasked",
      "exchanges",
      ["sans question", "unasked"],
      [fr`échanges qui ne s'ouvrent sous aucune de ses questions`, "exchanges that open under none of its questions"],
    ),
    column(
      "exchanges",
      "exchanges",
      [fr`échanges`, "exchanges"],
      [fr`échanges où le code est marqué`, "exchanges in which the code is marked"],
    ),
    interviewsOf,
    places,
  ],
  drawn: [
    question,
    theme,
    column(
      "asked",
      "interviews",
      [fr`posée`, "asked"],
      [fr`entretiens où elle est posée`, "interviews in which it is asked"],
    ),
    column(
      "asked_last",
      "interviews",
      ["dont derniers", "of them last"],
      [fr`parmi les derniers`, "among the last ones"],
    ),
    column("codes", "codes", ["codes", "codes"], [fr`codes dans ses réponses`, "codes in answers to it"]),
    column(
      "new",
      "codes",
      ["nouveaux", "new"],
      [
        fr`codes qu'aucune réponse antérieure à cette question n'avait ; vide : non posée dans les derniers`,
        "codes that no earlier answer to this question had; empty: not asked in the last ones",
      ],
    ),
    column(
      "new_anywhere",
      "codes",
      [fr`nouveaux partout`, "new anywhere"],
      [fr`codes qu'aucun entretien antérieur n'avait`, "codes that no earlier interview had"],
    ),
    column(
      "last_new",
      "interview",
      ["dernier apport", "last new"],
      [
        fr`dernier entretien où une réponse a amené un code nouveau ici`,
        "last interview in which an answer brought a code new here",
      ],
    ),
    column("which", "codes", ["lesquels", "which"], [fr`les nouveaux`, "the new ones"]),
  ],
};

// remarks
export const never = (ids: readonly string[]): Words =>
  both(fr`jamais posées : ${someOf(ids, "fr")}`, `never asked: ${someOf(ids, "en")}`);
export const unrecognised = (ids: readonly string[]): Words =>
  both(
    fr`aucune question reconnue dans ${list(ids, "fr")} : rien n'est dit de ce qui y a été posé (grille guide set TOUR QUESTION)`,
    `no question recognised in ${list(ids, "en")}: nothing is said of what was asked there (grille guide set TURN QUESTION)`,
  );
export const byWords = (n: number): Words =>
  each((lang) =>
    lang === "fr"
      ? fr`${counted(n, lang, "question reconnue à ses seuls mots", "questions reconnues à leurs seuls mots")} : à vérifier ; grille guide set corrige`
      : `${counted(n, lang, "question", "questions")} known by words alone: to be checked; grille guide set corrects`,
  );
export const noQuestionFor = (ids: readonly string[]): Words =>
  both(fr`sans question dans le guide : ${list(ids, "fr")}`, `without a question in the guide: ${list(ids, "en")}`);
export const notFilter = both(
  fr`une question n'est pas un filtre : ce qui vient sans elle compte autant`,
  "a question is no filter: what comes up without it counts as much",
);
export const fewLast = (last: number, n: number): Words =>
  both(
    fr`${last === 1 ? "le dernier entretien" : `les ${last} derniers entretiens`} sur ${String(n)} : une question qui n'amène rien de nouveau à si peu de personnes n'est pas épuisée`,
    `the last ${last === 1 ? "one" : String(last)} of ${String(n)} interviews: a question that brings nothing new from so few people is not exhausted`,
  );
export const barren = (ids: readonly string[]): Words =>
  both(
    fr`rien de nouveau dans les derniers entretiens : ${someOf(ids, "fr")}`,
    `nothing new in the last interviews: ${someOf(ids, "en")}`,
  );
export const notRead = (ids: readonly string[]): Words =>
  both(
    fr`codes pas encore cherchés partout (grille reread) : ${someOf(ids, "fr")}`,
    `codes not looked for everywhere yet (grille reread): ${someOf(ids, "en")}`,
  );
export const onlyExcerpts = both(
  fr`l'étude n'a que des extraits choisis par un auteur : à qui une question a été posée, et à qui non, ne s'y lit pas`,
  "the study holds only excerpts that an author chose: who was asked a question, and who was not, cannot be read from them",
);
export const badLast = (most: number): Words =>
  both(fr`--last : un nombre entier de 1 à ${String(most)}`, `--last: a whole number from 1 to ${String(most)}`);
export const orderNeeded = both(
  fr`l'ordre des entretiens n'est pas connu (interviews.csv) : on ne sait pas lesquels sont les derniers`,
  "the order of the interviews is not known (interviews.csv): which ones are the last cannot be told",
);
