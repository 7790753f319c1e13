import { fr } from "./french.js";
import { formatNumber, plural } from "./numbers.js";
import type { Words } from "./words.js";

const both = (french: string, english: string): Words => ({ fr: french, en: english });

export const title = both(fr`À relire`, "To read again");
export const intro = both(
  fr`Un code fait après qu'un entretien est lu en entier y manque : ce n'est pas qu'il en soit absent. Relisez l'entretien pour lui, posez-le où il va, puis dites que c'est relu.`,
  "A code made after an interview was read to the end is missing there, which is not that it is absent. Read the interview again for it, give it where it belongs, then say that this is done.",
);
export const nothing = both(
  fr`Rien à relire : aucun code n'a été fait depuis que vos entretiens sont lus en entier.`,
  "Nothing to read again: no code was made since your interviews were read to the end.",
);
export const left = (n: number): Words => ({
  fr: fr`${formatNumber(n, "fr")} ${plural(n, "fr", "relecture", "relectures")} à faire`,
  en: `${formatNumber(n, "en")} ${plural(n, "en", "reading", "readings")} to be done again`,
});
export const open = (interview: string): Words => both(fr`Relire ${interview}`, `Read ${interview} again`);
export const done = both(fr`C'est relu`, "Read again");
export const doneFor = (interview: string, code: string): Words =>
  both(fr`C'est relu : ${interview} pour « ${code} »`, `Read again: ${interview} for “${code}”`);
export const sure = (interview: string, code: string): Words =>
  both(
    fr`Avez-vous relu ${interview} en entier pour « ${code} » ? Là où vous ne l'avez pas posé, il en sera désormais absent.`,
    `Have you read ${interview} again to the end for “${code}”? Where you have not given it, it will be absent from now on.`,
  );
export const yes = both(fr`Oui, c'est relu`, "Yes, it is done");
export const no = both(fr`Pas encore`, "Not yet");
export const told = (interview: string, code: string): Words =>
  both(fr`${interview} est relu pour « ${code} ».`, `${interview} has been read again for “${code}”.`);

// in the text
export const rereading = (code: string): Words =>
  both(
    fr`Vous relisez pour « ${code} » : le point ou 1 le donne à ce qui est choisi.`,
    `You are reading again for “${code}”: the point or 1 gives it to what is selected.`,
  );
export const next = (interview: string): Words =>
  both(fr`À relire ensuite : ${interview}`, `Next to read again: ${interview}`);
export const list = both(fr`Tout ce qui est à relire`, "All that is to be read again");
