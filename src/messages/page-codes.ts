import { fr } from "./french.js";
import { list } from "./numbers.js";
import type { Words } from "./words.js";

const both = (french: string, english: string): Words => ({ fr: french, en: english });

export const title = both("Nouveau code", "New code");
export const newCode = (label: string): Words =>
  label === "" ? both("nouveau code…", "new code…") : both(fr`nouveau code « ${label} »`, `new code “${label}”`);
export const attributed = (labels: readonly string[]): Words =>
  both(
    fr`${list(labels, "fr")} : cela ne se donne pas à des mots, mais s'attribue à une personne, avec ses passages.`,
    `${list(labels, "en")}: this is not given to words, but attributed to a person, with its passages.`,
  );
export const toPeople = both(fr`Aller aux personnes`, "Go to the people");
export const name = both("Nom du code", "Name of the code");
export const inVivo = both(
  fr`Code in vivo : il porte les mots de la personne. Le journal ne les répète pas.`,
  "An in-vivo code: it bears the person's words. The journal does not repeat them.",
);
export const family = both("Famille", "Family");
export const chooseFamily = both(fr`choisir…`, "choose…");
export const newFamily = both(fr`nouvelle famille…`, "new family…");
export const familyName = both("Nom de la nouvelle famille", "Name of the new family");
export const codebook = both("Grille qui la reçoit", "Codebook that receives it");
export const definition = both("Définition", "Definition");
export const definitionHint = both(
  fr`ce que le code veut dire, et à quoi on le reconnaît`,
  "what the code means, and how one recognises it",
);
export const later = both(
  fr`plus tard : d'ici là, dans un terminal, grille codebook lint rappelle qu'elle manque`,
  "later: until then, in a terminal, grille codebook lint says that it is missing",
);
export const save = both(fr`Créer et coder`, "Make it and code");
export const abandon = both("Abandonner", "Abandon");
export const reread = both(
  fr`Un code venu en lisant est dit émergent. Les entretiens déjà lus jusqu'au bout seront à relire pour lui.`,
  "A code that comes up while reading is called emergent. Interviews already read to the end will have to be read again for it.",
);
export const keys: readonly (readonly [string, Words])[] = [
  ["v", both(fr`nouveau code, qui porte les mots choisis (in vivo)`, "new code that bears the chosen words (in vivo)")],
];
