import { fr } from "./french.js";
import { formatNumber, plural } from "./numbers.js";
import type { Words } from "./words.js";

const both = (french: string, english: string): Words => ({ fr: french, en: english });

// what the server answers
export const cellMeanwhile = both(
  fr`Cette case a changé entre-temps, ailleurs : rien n'a été écrit.`,
  "This cell has changed meanwhile, elsewhere: nothing was written.",
);
export const statementsMeanwhile = both(
  fr`Ce qui se dit de ce thème a changé entre-temps, ailleurs : rien n'a été écrit.`,
  "What is said of this theme has changed meanwhile, elsewhere: nothing was written.",
);
export const statementsClosed = both(
  fr`Ce qui est partagé, nuancé ou divergent repose sur les synthèses de tous, qui restent fermées jusqu'à la mise en commun.`,
  "What is shared, nuanced or divergent rests on everybody's syntheses, which stay closed until sheets are reconciled.",
);
export const workbook = both("synthese.xlsx", "synthesis.xlsx");

// the view
export const title = both(fr`Synthèse`, "Synthesis");
export const intro = both(
  fr`Ce que chaque personne dit de chaque thème, dans vos propres phrases, à côté des passages que vous avez marqués. Elle vient avant tout nombre.`,
  "What each person says of each theme, in your own sentences, beside the passages that you have marked. It comes before any number.",
);
export const noThemes = both(
  fr`Les grilles n'ont ni thème ni famille : il n'y a rien à croiser.`,
  "The codebooks have neither themes nor families: there is nothing to lay out.",
);
export const closed = both(
  fr`Les synthèses des autres personnes restent fermées jusqu'à la mise en commun.`,
  "Other people's syntheses stay closed until sheets are reconciled.",
);
export const tally = (full: number, all: number): Words => ({
  fr: fr`${formatNumber(full, "fr")} ${plural(full, "fr", "case", "cases")} sur ${formatNumber(all, "fr")} ${plural(full, "fr", "a", "ont")} phrases et passages`,
  en: `${formatNumber(full, "en")} of ${formatNumber(all, "en")} ${plural(all, "en", "cell has", "cells have")} sentences and passages`,
});
export const toFill = (n: number): Words =>
  both(fr`Cases à remplir : ${formatNumber(n, "fr")}`, `Cells to be filled: ${formatNumber(n, "en")}`);
export const states = {
  "no-sentence": (n: number): Words =>
    both(
      fr`Des passages, pas encore de phrase (${formatNumber(n, "fr")})`,
      `Passages, no sentence yet (${formatNumber(n, "en")})`,
    ),
  "no-passage": (n: number): Words =>
    both(fr`Des phrases, aucun passage (${formatNumber(n, "fr")})`, `Sentences, no passage (${formatNumber(n, "en")})`),
  empty: (n: number): Words =>
    both(
      fr`Ni phrase ni passage (${formatNumber(n, "fr")})`,
      `Neither sentence nor passage (${formatNumber(n, "en")})`,
    ),
};
export const showPassages = both(fr`montrer tous les passages`, "show all passages");
export const allThemes = both(fr`tous les thèmes`, "all themes");
export const allPeople = both(fr`toutes les personnes`, "all people");
export const theme = both(fr`Thème`, "Theme");
export const person = both("Personne", "Person");
export const takeAlong = both(fr`Emporter en classeur à remplir (xlsx)`, "Take along as a workbook to fill in (xlsx)");
export const taken = (file: string): Words =>
  both(fr`${file} est dans vos téléchargements.`, `${file} is among your downloads.`);

// one cell
export const sentences = (who: string, what: string): Words =>
  both(fr`Vos phrases : ${who}, ${what}`, `Your sentences: ${who}, ${what}`);
export const noSentence = both(fr`Pas encore de phrase.`, "No sentence yet.");
export const passages = (n: number): Words =>
  both(
    n === 0 ? fr`aucun passage` : fr`${formatNumber(n, "fr")} ${plural(n, "fr", "passage", "passages")}`,
    n === 0 ? "no passage" : `${formatNumber(n, "en")} ${plural(n, "en", "passage", "passages")}`,
  );
export const notYours = both(fr`écrite par une autre personne`, "written by another person");
export const keep = both(fr`Garder`, "Keep");
export const kept = both(fr`Phrases gardées.`, "Sentences kept.");
export const asItStands = both(fr`Elle dit maintenant :`, "It now says:");
export const nothingThere = both(fr`(plus rien)`, "(nothing any more)");
export const mineInstead = both(fr`Garder les miennes à la place`, "Keep mine in their place");
export const takeTheirs = both(fr`Laisser celles-là, perdre les miennes`, "Leave those, lose mine");

// over everybody
export const mineToo = both(fr`Ajouter la mienne à celles-là`, "Add mine to those");
export const overAll = both(fr`Sur tous`, "Over everybody");
export const kinds = {
  shared: both(fr`Partagé`, "Shared"),
  nuanced: both(fr`Nuancé`, "Nuanced"),
  divergent: both("Divergent", "Divergent"),
} as const;
export const noStatement = both(
  fr`Rien n'est encore dit de ce thème sur tous.`,
  "Nothing is said of this theme over everybody yet.",
);
export const who = both(fr`Qui`, "Who");
export const what = both(fr`En quoi`, "In what");
export const kind = both(fr`Comment`, "How");
export const add = both(fr`Dire ce qui est partagé, nuancé ou divergent`, "Say what is shared, nuanced or divergent");
export const abandon = both("Abandonner", "Abandon");
export const sure = both(fr`Retirer cela ? Ce qui y est dit sera perdu.`, "Take this away? What it says will be lost.");
export const yes = both(fr`Oui, le retirer`, "Yes, take it away");
export const statementsKept = both(fr`C'est gardé.`, "It is kept.");
