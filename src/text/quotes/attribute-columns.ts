import type { Lang } from "../../messages/words.js";
import type { AttributeName, Fact } from "./attributes.js";

/** The attributes as columns of participants.csv. */
const COLUMNS: Readonly<Record<Lang, Readonly<Record<AttributeName, string>>>> = {
  fr: {
    ageDecade: "dizaine_age",
    age: "age",
    seniority: "anciennete",
    job: "emploi",
    sex: "genre",
    profession: "fonction",
    place: "territoire",
    interview: "entretien",
    date: "date",
    birth: "naissance",
    mention: "mention",
  },
  en: {
    ageDecade: "age_decade",
    age: "age",
    seniority: "seniority",
    job: "job",
    sex: "sex",
    profession: "profession",
    place: "place",
    interview: "interview",
    date: "date",
    birth: "birth",
    mention: "mention",
  },
};

export const columnOf = (attribute: AttributeName, lang: Lang): string => COLUMNS[lang][attribute];

const SEX: Readonly<Record<Lang, Readonly<Record<string, string>>>> = {
  fr: { f: "femme", m: "homme" },
  en: { f: "woman", m: "man" },
};

/** A value as participants.csv shows it. */
export function shownValue({ attribute, value }: Fact, lang: Lang): string {
  if (attribute === "sex") return SEX[lang][value] ?? value;
  if (attribute === "seniority" && /m$/.test(value)) return value.replace("m", lang === "fr" ? " mois" : " months");
  return attribute === "job" ? ordinal(Number(value), lang) : value;
}

function ordinal(n: number, lang: Lang): string {
  if (lang === "fr") return n === 1 ? "1er" : `${n}e`;
  return `${n}${["th", "st", "nd", "rd"][n] ?? "th"}`;
}
