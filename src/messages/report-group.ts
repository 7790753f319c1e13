import { fr } from "./french.js";
import { list } from "./numbers.js";
import type { Words } from "./words.js";

/** Words of the sheet for a collective analysis. */

const both = (french: string, english: string): Words => ({ fr: french, en: english });

export const title = both(fr`Pour une analyse en groupe`, "For a collective analysis");
export const intro = both(
  fr`Une feuille par situation : ce qui a été dit, ce que le codage y a déjà lu, et la place pour ce que le groupe en pense. Le passage d'abord ; les codes ne sont qu'une lecture parmi celles qui viendront (méthode d'analyse en groupe, Van Campenhoudt, Chaumont et Franssen 2005).`,
  "One sheet for each situation: what was said, what coding has read in it so far, and room for what the group thinks of it. The passage first; the codes are one reading among those to come (method of analysis in group, Van Campenhoudt, Chaumont and Franssen 2005).",
);
export const situation = (n: number, place: string): Words =>
  both(fr`Situation ${n} : ${place}`, `Situation ${n}: ${place}`);
export const passage = both(fr`Le passage`, "The passage");
export const noWords = both(
  fr`Aucune parole d'un participant ne se trouve à cette place.`,
  "No words of a participant stand at this place.",
);
export const registers = both(fr`Registres qu'elle enjambe`, "Registers that it straddles");
export const registersMarked = (names: readonly string[], all: number): Words =>
  both(fr`${names.length} sur ${all} : ${list(names, "fr")}.`, `${names.length} of ${all}: ${list(names, "en")}.`);
export const registersNone = both(fr`Aucun registre n'y est marqué.`, "No register is marked there.");
export const registersAbsent = both(
  fr`L'étude n'a pas la grille des registres d'activité numérique. Pour l'y mettre : grille codebook export sorin-registres -o registres.csv, puis grille codebook import registres.csv --name sorin-registres. À cocher à la main : informatisation, information, médiatisation, médiation.`,
  "The study does not have the codebook of the registers of digital activity. To bring it in: grille codebook export sorin-registres -o registres.csv, then grille codebook import registres.csv --name sorin-registres. To tick by hand: data entry, information, communicating through a device, mediation.",
);
export const registersOthers = (names: readonly string[]): Words =>
  both(fr`Pas marqués : ${list(names, "fr")}.`, `Not marked: ${list(names, "en")}.`);
export const straddles = both(
  fr`Les situations qui troublent sont souvent celles qui en enjambent plusieurs : lesquels le groupe y voit-il ?`,
  "Situations that trouble are often those that straddle several: which does the group see in it?",
);
export const read = both(fr`Ce qui y a été lu`, "What was read in it");
export const readNone = both(fr`Rien n'y est marqué.`, "Nothing is marked there.");
export const attributed = (type: string, who: string, reason: string): Words =>
  both(fr`${type} (${who}) : ${reason}`, `${type} (${who}): ${reason}`);
export const positions = both(
  fr`Positions : qui, dans la situation, veut quoi ?`,
  "Positions: who, in the situation, wants what?",
);
export const convergences = both(fr`Convergences du groupe`, "Where the group converges");
export const divergences = both(fr`Divergences, et ce qui les tient`, "Where it diverges, and what holds that apart");
export const open = both(fr`Ce qui reste à demander, et à qui`, "What remains to be asked, and of whom");
export const tellers = both(
  fr`Le groupe parle de ce qui s'est passé, pas de la personne.`,
  "The group speaks of what happened, not of the person.",
);
