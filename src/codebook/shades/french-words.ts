import { setOf } from "../clauses.js";

/** Words that may be the subject of a French clause and stand before its verb. */
export const SUBJECTS = setOf("je j' tu t' il elle on nous vous ils elles ça c' ce cela qui y");
/** Subjects that are nothing else. */
export const PERSONS = setOf("je j' tu il elle on nous vous ils elles ça c' ce cela");
export const RELATIVES = setOf("qui que qu' dont où");
export const THAT = setOf("que qu'");
/** Pronouns between a subject and its verb. */
export const CLITICS = setOf("ne n' me m' te t' se s' le la les l' lui leur nous vous y en");
export const DETERMINERS = setOf(
  "un une le la les l' des du de d' ce cet cette ces chaque mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs " +
    "au aux quelque quelques toute tout même seule première autre",
);
/** Halves of a negation behind the verb. */
export const CLOSERS = setOf("pas plus jamais rien guère aucun aucune personne point nullement nulle ni");
