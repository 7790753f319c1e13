import { fr } from "./french.js";
import { counted, formatShare } from "./numbers.js";
import type { Lang, Words } from "./words.js";

const both = (french: string, english: string): Words => ({ fr: french, en: english });

export const helpLine = both(
  fr`apprend de vos décisions quels mots vont avec un code, et suggère des passages qui leur ressemblent`,
  "learns from your decisions which words go with a code, and suggests passages that resemble them",
);

export const flags = {
  unit: both(fr`phrase (sentence, d'office) ou tour de parole (turn)`, "sentence (the default) or turn"),
  coder: both(fr`apprend des décisions de cette personne seulement`, "learns from this person's decisions alone"),
  min: both(
    fr`n'apprend d'un code qu'à partir de ce nombre de passages (15)`,
    "learns a code only from this many passages up (15)",
  ),
  floor: both(
    fr`ne suggère que si cette part au moins des suggestions essayées était juste (0 à 1 ; 0,5)`,
    "suggests only where at least this share of the suggestions tried was right (0 to 1; 0.5)",
  ),
  reread: both(
    fr`suggère plutôt dans ce qui a été lu sans y mettre le code : des passages peut-être oubliés`,
    "suggests instead in what was read without the code: passages that may have been overlooked",
  ),
  limit: both(fr`nombre de suggestions affichées au plus (0 : toutes)`, "at most this many suggestions shown (0: all)"),
  suggested: both(
    fr`présente ce que suggère grille suggest, d'après vos propres décisions, au lieu de ce que proposent les règles`,
    "goes through what grille suggest suggests, from your own decisions, instead of what rules propose",
  ),
};

// what may be wrong
export const badMin = both(fr`--min demande un nombre entier à partir de 1`, "--min takes a whole number from 1 up");
export const badFloor = both(fr`--floor demande un nombre de 0 à 1`, "--floor takes a number from 0 to 1");
export const nothingLearnt = both(
  fr`personne n'a encore décidé de rien : il n'y a rien dont apprendre`,
  "nobody has decided on anything yet: there is nothing to learn from",
);
export const nothingLearntOf = (name: string): Words =>
  both(
    fr`« ${name} » n'a encore décidé de rien : il n'y a rien dont apprendre`,
    `"${name}" has decided on nothing yet: there is nothing to learn from`,
  );

// on the screen
export const header = (interviews: Words, unit: Words, from: Words): Words =>
  both(
    fr`appris de ${interviews.fr}, unité : ${unit.fr}, décisions : ${from.fr}`,
    `learnt from ${interviews.en}, unit: ${unit.en}, decisions: ${from.en}`,
  );
export const triedTitle = both(
  fr`essai, chaque entretien jugé d'après les autres seuls`,
  "trial, each interview judged from the others alone",
);
export const weighed = both(fr`ont pesé`, "weighed");
export const suggestionCount = (n: number, codes: number): Words =>
  n === 0
    ? both(fr`aucune suggestion`, "no suggestion")
    : both(
        fr`${counted(n, "fr", "suggestion", "suggestions")} pour ${counted(codes, "fr", "code", "codes")}`,
        `${counted(n, "en", "suggestion", "suggestions")} for ${counted(codes, "en", "code", "codes")}`,
      );
export const moreSuggestions = (n: number): Words =>
  both(
    fr`… et ${counted(n, "fr", "autre", "autres")} : --limit 0 les montre toutes`,
    `… and ${counted(n, "en", "other", "others")}: --limit 0 shows them all`,
  );
export const fewExamples = (codes: number, passages: number, interviews: number): Words =>
  both(
    fr`${counted(codes, "fr", "code utilisé", "codes utilisés")} dans moins de ${passages} passages ou de ${interviews} entretiens : pas appris`,
    `${counted(codes, "en", "code", "codes")} used in fewer than ${passages} passages or ${interviews} interviews: not learnt`,
  );

/** What became of a code: its suggestions, or why there are none. */
export const state: Readonly<Record<string, Words>> = {
  "few-passages": both(fr`trop peu de passages`, "too few passages"),
  "few-interviews": both(fr`trop peu d'entretiens`, "too few interviews"),
  "below-floor": both(fr`s'abstient : trop souvent à tort`, "abstains: wrong too often"),
  "near-chance": both(fr`s'abstient : guère mieux que le hasard`, "abstains: hardly better than chance"),
  "few-tried": both(fr`s'abstient : trop peu d'essais`, "abstains: too few tried"),
};

// remarks
export const resemblance = both(
  fr`une suggestion dit que des mots se ressemblent, et rien de plus : grille ne comprend pas ce qui est dit`,
  "a suggestion says that words are alike, and no more: grille does not understand what is said",
);
export const trial = (floor: number): Words => {
  const share = (lang: Lang): string => formatShare(floor, lang);
  return both(
    fr`« juste, à tort, oublié » : unités suggérées à l'essai, au seuil fixé sur les autres entretiens. grille s'abstient si moins de ${share("fr")} de ces suggestions étaient justes, s'il y en a moins de 5, ou si la limite basse de leur précision (Wilson, 95 %) ne dépasse pas le hasard`,
    `"true, false, missed": units suggested in the trial, at the threshold set on the other interviews. grille abstains where fewer than ${share("en")} of these were right, where they were fewer than 5, or where the lower limit of their precision (Wilson, 95%) is not above chance`,
  );
};
export const blind = both(
  fr`« hasard » : part des unités lues qui portent le code, ce qu'on aurait de juste en suggérant au hasard`,
  '"chance": share of the units read that hold the code, which is what suggesting blindly would get right',
);
export const allRead = both(
  fr`tout a été lu : rien à suggérer, sinon ce qui a peut-être été oublié (grille suggest --reread)`,
  "everything has been read: nothing to suggest but what may have been overlooked (grille suggest --reread)",
);
export const rereadNote = both(
  fr`passages lus sans y mettre le code, jugés d'après les autres entretiens seuls : à relire, non à corriger`,
  "passages read without the code, judged from the other interviews alone: to be read again, not to be corrected",
);

type Named = { name: string; unit: string; label: Words; meaning: Words };
const column = (name: string, unit: string, label: Words, meaning: Words): Named => ({ name, unit, label, meaning });
const same = (text: string): Words => both(text, text);

export const columns: readonly Named[] = [
  column("code", "id", same("code"), both(fr`identifiant du code`, "id of the code")),
  column("passages", "count", same("passages"), both(fr`passages appris`, "passages learnt from")),
  column(
    "interviews",
    "count",
    both(fr`entr.`, "int."),
    both(fr`entretiens où ils se trouvent`, "interviews that hold them"),
  ),
  column(
    "true",
    "count",
    both("juste", "true"),
    both(fr`unités suggérées à raison à l'essai`, "units suggested rightly in the trial"),
  ),
  column(
    "false",
    "count",
    both(fr`à tort`, "false"),
    both(fr`unités suggérées à tort à l'essai`, "units suggested wrongly in the trial"),
  ),
  column("missed", "count", both("oublié", "missed"), both(fr`unités oubliées à l'essai`, "units missed in the trial")),
  column(
    "precision",
    "0 to 1",
    both(fr`préc.`, "prec."),
    both(fr`part des suggestions essayées qui étaient justes`, "share of the suggestions tried that were right"),
  ),
  column(
    "recall",
    "0 to 1",
    both("rappel", "recall"),
    both(fr`part des unités marquées qui ont été suggérées`, "share of the units marked that were suggested"),
  ),
  column(
    "chance",
    "0 to 1",
    both("hasard", "chance"),
    both(fr`part des unités lues qui portent le code`, "share of the units read that hold the code"),
  ),
  column("state", "suggests, or why not", same(""), both(fr`suggère, ou pourquoi non`, "suggests, or why not")),
  column("suggestions", "count", same("suggestions"), both("suggestions", "suggestions")),
];
export const passageColumns: readonly Named[] = [
  column("place", "place", same("place"), both(fr`où cela se trouve`, "where it stands")),
  column("code", "id", same("code"), both(fr`code suggéré`, "code suggested")),
  column("quote", "text", both("paroles", "words"), both(fr`ce qui est dit`, "what is said")),
  column(
    "weighed",
    "text",
    both(fr`mots qui ont pesé`, "words that weighed"),
    both(fr`du plus lourd au plus léger`, "the weightiest first"),
  ),
  column(
    "score",
    "log-odds",
    both("score", "score"),
    both(fr`pour ranger seulement : pas une probabilité`, "only to put in order: no probability"),
  ),
];
export const suggestsHere = (n: number): Words =>
  both(counted(n, "fr", "suggestion", "suggestions"), counted(n, "en", "suggestion", "suggestions"));
