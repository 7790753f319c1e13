import { excerptsOfPeople } from "./excerpts.js";
import { fr } from "./french.js";
import { counted, list } from "./numbers.js";
import type { Words } from "./words.js";

/** Words of the report that is cut to an article. */

const both = (french: string, english: string): Words => ({ fr: french, en: english });

export const method = both(fr`Méthode`, "Method");
export const findings = both(fr`Résultats, hypothèse par hypothèse`, "Findings, hypothesis by hypothesis");
export const codebook = both(fr`Résumé de la grille de codes`, "Summary of the codebook");
export const people = (interviews: number, participants: number): Words =>
  both(
    fr`${counted(interviews, "fr", "entretien", "entretiens")} avec ${counted(participants, "fr", "personne", "personnes")}.`,
    `${counted(interviews, "en", "interview", "interviews")} with ${counted(participants, "en", "person", "people")}.`,
  );
export const excerpts = (n: number, people: number): Words => {
  const { fr: french, en: english } = excerptsOfPeople(n, people);
  return both(fr`${french}, choisis par l'auteur qui les cite.`, `${english}, chosen by the author who quotes them.`);
};
export const found = (strategy: string): Words =>
  both(fr`Comment les personnes ont été trouvées : ${strategy}.`, `How the people were found: ${strategy}.`);
/** How many were meant to be heard, asked, heard: each number in words of its own. */
export const steps = (
  n: Readonly<Partial<Record<"intended" | "invited" | "answered" | "refused" | "kept", number>>>,
): Words => {
  const parts: [number | undefined, (k: string) => string, (k: string) => string][] = [
    [n.intended, (k) => fr`${k} étaient prévues`, (k) => `${k} were intended`],
    [n.invited, (k) => fr`${k} ont été invitées`, (k) => `${k} were invited`],
    [n.answered, (k) => fr`${k} ont répondu`, (k) => `${k} answered`],
    [n.refused, (k) => fr`${k} ont refusé`, (k) => `${k} refused`],
    [n.kept, (k) => fr`${k} sont retenues`, (k) => `${k} were kept`],
  ];
  const told = parts.filter(([k]) => k !== undefined);
  const [french, english] = [
    told.map(([k, say], i) => say(i === 0 ? counted(k ?? 0, "fr", "personne", "personnes") : String(k))),
    told.map(([k, , say], i) => say(i === 0 ? counted(k ?? 0, "en", "person", "people") : String(k))),
  ];
  return both(fr`${list(french, "fr")}.`, `${list(english, "en")}.`);
};
export const stands = (role: string, relation: string): Words =>
  both(fr`${role} : ${relation}.`, `${role}: ${relation}.`);
export const guide = (questions: number): Words =>
  both(
    fr`Un guide de ${counted(questions, "fr", "question", "questions")} a servi aux entretiens.`,
    `A guide of ${counted(questions, "en", "question", "questions")} served the interviews.`,
  );
export const coded = (codes: number, families: number, emergent: number): Words =>
  both(
    fr`Les transcrits ont été codés avec ${counted(codes, "fr", "code", "codes")} en ${counted(families, "fr", "famille", "familles")}, dont ${counted(emergent, "fr", "né", "nés")} à la lecture ; une règle propose, une personne décide.`,
    `Transcripts were coded with ${counted(codes, "en", "code", "codes")} in ${counted(families, "en", "family", "families")}, of which ${emergent} born from reading; a rule proposes, a person decides.`,
  );
export const coders = (names: readonly string[]): Words =>
  both(fr`Ont codé : ${list(names, "fr")}.`, `Coded by: ${list(names, "en")}.`);
export const quoteRule = (n: number): Words =>
  both(
    fr`Par hypothèse et par position, ${counted(n, "fr", "entretien", "entretiens")} au plus, dans leur ordre, les positions contraires d'abord : le premier des passages qui mettent l'entretien là, et un de chaque côté s'il va dans les deux sens. Les autres passages sont dans le rapport entier.`,
    `For each hypothesis and standing, at most ${counted(n, "en", "interview", "interviews")}, in their order, contrary standings first: the first of the passages that put the interview there, and one of each side where it goes both ways. The other passages are in the full report.`,
  );
export const notShown = (n: number): Words =>
  both(
    fr`${counted(n, "fr", "passage qui n’est pas cité ici", "passages qui ne sont pas cités ici")}.`,
    `${counted(n, "en", "passage", "passages")} not quoted here.`,
  );
export const columns = [
  both("Famille", "Family"),
  both("Codes", "Codes"),
  both(fr`Employés`, "Used"),
  both("Lesquels", "Which"),
] as const;
export const codebookCaption = both(fr`Familles de codes`, "Families of codes");
