import { fr } from "./french.js";
import { counted } from "./numbers.js";
import { short } from "./tables.js";
import type { Words } from "./words.js";

const both = (french: string, english: string): Words => ({ fr: french, en: english });

export const silentRespondents = (count: number): Words =>
  both(
    fr`${counted(count, "fr", "ligne n'a", "lignes n'ont")} aucune réponse ouverte`,
    `${counted(count, "en", "row has", "rows have")} no open answer`,
  );

export interface SurveyColumnsTaken {
  readonly open: readonly string[];
  /** Closed questions with one answer each, and those with several. */
  readonly one: readonly string[];
  readonly several: readonly string[];
  readonly who: readonly string[];
  /** Names of people, or how to reach them. */
  readonly people: readonly string[];
  /** What the tool noted by itself. */
  readonly tools: readonly string[];
  /** Values too different to be counted. */
  readonly various: readonly string[];
  /** What the survey's file does not ask for. */
  readonly unnamed: readonly string[];
  readonly empty: readonly string[];
}

/** The first two are always said; the rest, where there is any. */
export const columnsOfSurvey = (taken: SurveyColumnsTaken): Words => {
  const names = (columns: readonly string[]): string => (columns.length === 0 ? "–" : columns.map(short).join(" | "));
  const part = (columns: readonly string[], french: string, english: string): Words =>
    columns.length === 0 ? both("", "") : both(fr` ; ${french} : ${names(columns)}`, `; ${english}: ${names(columns)}`);
  const more = [
    part(taken.several, "comptées, plusieurs réponses possibles", "counted, several answers each"),
    part(taken.who, "qui répond", "who answers"),
    part(
      taken.people,
      fr`laissées de côté, comme noms ou contacts de personnes`,
      "left out, as names or contacts of people",
    ),
    part(
      taken.tools,
      fr`laissées de côté, comme dates, adresses et notes de l'outil`,
      "left out, as dates, addresses and notes of the tool",
    ),
    part(
      taken.various,
      fr`laissées de côté, trop de valeurs différentes pour être comptées`,
      "left out, too many different values to be counted",
    ),
    part(
      taken.unnamed,
      fr`laissées de côté, le fichier du sondage ne les demande pas`,
      "left out, since the survey's file does not ask for them",
    ),
    part(taken.empty, "vides", "empty"),
  ];
  return both(
    fr`questions ouvertes : ${names(taken.open)} ; comptées : ${names(taken.one)}${more.map((one) => one.fr).join("")}`,
    `open questions: ${names(taken.open)}; counted: ${names(taken.one)}${more.map((one) => one.en).join("")}`,
  );
};

export const notInTable = (names: readonly string[]): Words =>
  both(
    fr`questions du sondage que ce tableau n'a pas : ${names.map(short).join(" | ")}`,
    `questions of the survey that this table does not have: ${names.map(short).join(" | ")}`,
  );
export const notInTableHint = both(
  fr`une question se retrouve par les mots de l'en-tête (« ask »), ou par son code (« id »)`,
  'a question is found by the words of the head ("ask"), or by its code ("id")',
);
export const noAnswers = both(
  fr`aucune colonne de ce tableau ne contient de réponses, ni ouvertes, ni à compter`,
  "no column of this table holds answers, neither open ones nor any to be counted",
);
export const noAnswersHint = both(
  fr`il faut une ligne par personne et une colonne par question ; le fichier du sondage peut dire lesquelles sont ouvertes (open: true)`,
  "it takes one row per person and one column per question; the survey's file may say which are open (open: true)",
);
