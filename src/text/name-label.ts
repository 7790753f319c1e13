import { fold } from "./fold.js";
import { isCode, knownLabel, opensSpeech, roleTold } from "./label-words.js";

/** What a speaker is called who is not named: kin, a place in a group, a trade, a pronoun. Masculine singular; the rest is made of it. */
const PARTS = new Set(
  (
    "pere mere papa maman mari femme epoux epouse conjoint conjointe compagnon compagne fils fille frere soeur oncle tante cousin cousine neveu niece parent enfant bebe " +
    "grand-pere grand-mere beau-pere belle-mere beau-frere belle-soeur voisin voisine ami amie copain copine collegue homme garcon dame monsieur madame mademoiselle " +
    "personne individu gens groupe public salle assemblee assistance auditoire jury equipe classe famille couple foule voix bruit son ensemble tous toutes tout chacun " +
    "plusieurs autre inconnu inconnue anonyme quelqu'un quidam moi toi lui elle nous vous eux elles un une deux trois quatre cinq six sept huit neuf dix premier premiere second seconde " +
    "dernier derniere jeune adulte adolescent adolescente ado eleve etudiant etudiante patient patiente client cliente usager usagere beneficiaire habitant habitante residant residante resident " +
    "residente locataire salarie salariee employe employee ouvrier ouvriere cadre chef cheffe patron patronne directeur directrice president presidente responsable adjoint adjointe delegue " +
    "deleguee secretaire stagiaire apprenti apprentie benevole volontaire membre representant representante agent agente assistant assistante aide professeur professeure prof enseignant enseignante " +
    "instituteur institutrice maitre maitresse surveillant surveillante medecin docteur docteure infirmier infirmiere soignant soignante psychologue psy kine avocat avocate juge policier policiere " +
    "gendarme juriste expert experte invite invitee journaliste narrateur narratrice locuteur locutrice interprete traducteur traductrice intervenant intervenante orateur oratrice candidat candidate " +
    "commentaire introduction conclusion suite debut fin contexte sujet theme partie section annexe texte source extrait verbatim reponse reponses question questions " +
    "father mother mom mum dad husband wife spouse partner son daughter brother sister uncle aunt nephew parent child kid baby neighbour neighbor friend colleague man woman boy girl lady sir " +
    "person people group audience crowd everyone everybody someone somebody all both other others unknown anonymous male female speaker voice noise he she they we you me him her them one two three " +
    "four five first last young adult teenager teen student pupil patient client customer user resident tenant employee worker staff manager boss director president chair chairman chairwoman " +
    "head deputy secretary trainee apprentice volunteer member representative officer assistant teacher professor doctor nurse carer psychologist lawyer judge policeman journalist narrator translator " +
    "guest expert candidate comment context text source excerpt response responses"
  ).split(" "),
);

/** Endings of trades and of parts that somebody plays: éducatrice, coordinateur, historienne. */
const TRADE = /(?:teur|trice|seur|seuse|geur|geuse|cheur|cheuse|deur|deuse|veur|veuse|logue|icien|icienne|graphe)s?$/;

/**
 * Whether a speaker's label is one word that is a name rather than a code (P01, INT) or a part in the interview
 * (Enquêtrice, Mère, Éducatrice): a capital, letters, at least three. A word that is both (Constant, Octave) is taken for a
 * name: who speaks is called by one.
 */
export function isNameLabel(label: string): boolean {
  const word = fold(label);
  if (!/^\p{Lu}\p{L}*(?:['’-]\p{L}+)*$/u.test(label) || word.length < 3) return false;
  if (!/\p{Ll}/u.test(label) && word.length < 5) return false;
  if (isCode(label) || knownLabel(label) !== null || roleTold(label) !== null || opensSpeech(label)) return false;
  return ![word, word.replace(/[sx]$/, "")].some((one) => PARTS.has(one)) && !TRADE.test(word);
}
