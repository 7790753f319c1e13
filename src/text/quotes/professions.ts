import { fold } from "../fold.js";

/** Beginnings of words by which works in the social field name what people do or are there. */
const STEMS =
  /^(?:assistant|educat|educ|infirmi|enseignant|institut|prof|professeur|psycholog|psychiatr|direct|responsable|coordin|medecin|travailleu|aide|soignant|conseill|animat|format|agent|employe|chef|cheffe|cadre|referent|mediat|veilleu|benevole|stagiaire|etudiant|eleve|parent|mere|pere|usager|beneficiaire|resident|patient|client|habitant|militant|juriste|avocat|juge|policier|policiere|secretaire|ouvri|technicien|ingenieur|puericult|sage-femme|kine|kinesi|ergotherap|logoped|orthophon|interprete|gestionnaire|delegue|permanent|accompagnat|intervenant|chercheu|retraite|chomeu|as|ts|ass|social|nurse|teacher|manager|worker|doctor|physician|gp|carer|care|caregiver|student|head|officer|director|coordinator|support|therapist|psychologist|midwife|consultant|volunteer|trainee|supervisor|counsellor|counselor|practitioner|lecturer|principal|clerk|engineer|developer|farmer|driver|mother|father|resident|user|assistante?s?)/;

/** Whether a description begins with, or soon says, what a person does or is in the field. */
export function isProfession(description: string): boolean {
  const words = fold(description).match(/\p{L}+/gu) ?? [];
  return words.slice(0, 4).some((word) => {
    const stem = STEMS.exec(word)?.[0];
    return stem !== undefined && (stem.length > 4 || stem === word);
  });
}
