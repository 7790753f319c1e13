import { fr } from "./french.js";
import type { Words } from "./words.js";

/** What is known of people, as one writes it; by the names of columns that grille gives, in either language. */
const KNOWN: readonly (readonly [fr: string, en: string, ...columns: readonly string[]])[] = [
  ["dizaine d’âge", "decade of age", "dizaine_age", "dizaine_d_age", "age_decade", "decade_of_age"],
  ["âge", "age", "age"],
  ["tranche d’âge", "age group", "tranche_age", "tranche_d_age", "age_group"],
  ["ancienneté", "seniority", "anciennete", "seniority"],
  ["années de service", "years of service", "annees_service", "annees_de_service", "years_of_service"],
  ["emploi", "job", "emploi", "job"],
  ["genre", "gender", "genre", "gender"],
  ["sexe", "sex", "sexe", "sex"],
  ["fonction", "profession", "fonction", "profession"],
  ["métier", "occupation", "metier", "occupation"],
  ["territoire", "territory", "territoire", "territory"],
  ["lieu", "place", "lieu", "place"],
  ["région", "region", "region"],
  ["entretien", "interview", "entretien", "interview"],
  ["date", "date", "date"],
  ["année de naissance", "year of birth", "naissance", "annee_de_naissance", "birth", "year_of_birth"],
  ["diplôme", "degree", "diplome", "degree"],
  ["études", "studies", "etudes", "studies"],
  ["équipe", "team", "equipe", "team"],
  ["mention", "mention", "mention"],
];

/** What a column of participants.csv is called where people read it: as one writes it where grille knows it, else as the file has it. */
export function attributeName(column: string): Words {
  const bare = column
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[\s_'’-]+/g, "_");
  const known = KNOWN.find(([, , ...columns]) => columns.includes(bare));
  if (known !== undefined) return { fr: known[0], en: known[1] };
  const shown = column.replaceAll("_", " ");
  return { fr: shown, en: shown };
}

/** A number that the tables of a report show in bands and that a quote says as it is. */
export const saidAsItIs = (column: string, places: readonly string[]): Words => {
  const name = attributeName(column);
  return {
    fr: fr`à relire : « ${name.fr} » est élargi dans les tableaux, et se dit tel quel dans ce qui est cité à ${places.join(", ")}`,
    en: `to be read again: tables show “${name.en}” more coarsely than it is said in what is quoted at ${places.join(", ")}`,
  };
};
