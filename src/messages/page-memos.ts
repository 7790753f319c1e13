import { fr } from "./french.js";
import { formatNumber, plural } from "./numbers.js";
import type { Words } from "./words.js";

const both = (french: string, english: string): Words => ({ fr: french, en: english });

// what the server answers
export const changedMeanwhile = both(
  fr`Ce mémo a changé entre-temps, ailleurs : rien n'a été écrit.`,
  "This memo has changed meanwhile, elsewhere: nothing was written.",
);
export const goneMeanwhile = both(
  fr`Ce mémo a été retiré entre-temps, ailleurs : rien n'a été écrit.`,
  "This memo was taken away meanwhile, elsewhere: nothing was written.",
);

// the list
export const title = both(fr`Mémos`, "Memos");
export const intro = both(
  fr`Un mémo dit ce que vous pensez d'un passage, d'un code, d'une personne ou de l'étude. On en écrit un en lisant (touche m), à la page d'un code, chez les personnes, ou ici sur l'étude.`,
  "A memo says what you think of a passage, a code, a person or the study. You write one while reading (key m), on the page of a code, among the people, or here on the study.",
);
export const closed = both(
  fr`Les mémos des autres personnes restent fermés jusqu'à la mise en commun.`,
  "Other people's memos stay closed until sheets are reconciled.",
);
export const none = both(fr`Il n'y a pas encore de mémo.`, "There is no memo yet.");
export const noneSuch = both(fr`Aucun mémo ne répond à cela.`, "No memo answers to that.");
export const count = (n: number, all: number): Words => {
  const shown: Words = {
    fr: `${formatNumber(n, "fr")} ${plural(n, "fr", fr`mémo`, fr`mémos`)}`,
    en: `${formatNumber(n, "en")} ${plural(n, "en", "memo", "memos")}`,
  };
  return n === all
    ? shown
    : { fr: `${shown.fr} sur ${formatNumber(all, "fr")}`, en: `${shown.en} of ${formatNumber(all, "en")}` };
};
export const subject = both(fr`Sur`, "About");
export const subjects = {
  all: both("tout", "everything"),
  study: both(fr`l'étude`, "the study"),
  passage: both("un passage, une marque, un entretien", "a passage, a mark, an interview"),
  code: both("un code", "a code"),
  participant: both("une personne", "a person"),
  other: both(fr`autre chose`, "something else"),
} as const;
export const whose = both(fr`De`, "By");
export const whoses = { all: both(fr`tout le monde`, "everybody"), own: both("vous", "you") } as const;
export const search = both(fr`Mots du mémo`, "Words of the memo");
export const takeAlong = both(fr`Emporter ces mémos :`, "Take these memos along:");
export const formats = {
  md: both("Markdown", "Markdown"),
  docx: both("Word", "Word"),
  csv: both(fr`tableau (csv)`, "table (csv)"),
} as const;
export const taken = (file: string): Words =>
  both(fr`${file} est dans vos téléchargements.`, `${file} is among your downloads.`);

// one memo
export const memosHere = both(fr`Mémos`, "Memos");
export const memoOf = (title: string): Words => both(fr`Mémo : ${title}`, `Memo: ${title}`);
export const openMemo = both(fr`ouvrir le mémo`, "open the memo");
export const unknownLead = both(fr`introuvable dans l'étude`, "not found in the study");
export const from = both(fr`Cité par`, "Linked from");
export const sure = both(
  fr`Retirer ce mémo ? Ce qu'il dit sera perdu.`,
  "Take this memo away? What it says will be lost.",
);
export const yes = both(fr`Oui, le retirer`, "Yes, take it away");
export const removed = both(fr`Mémo retiré.`, "Memo taken away.");

// writing
export const writeOn = (what: string): Words => both(fr`Écrire un mémo : ${what}`, `Write a memo: ${what}`);
export const writeOnStudy = both(fr`Écrire un mémo sur l'étude`, "Write a memo on the study");
export const theStudy = both(fr`l'étude`, "the study");
export const another = both(fr`Écrire un autre mémo`, "Write another memo");
export const first = both(fr`Écrire un mémo`, "Write a memo");
export const titleField = both(fr`Titre (facultatif)`, "Title (if you like)");
export const textField = both(fr`Mémo`, "Memo");
export const textHint = both(
  fr`Markdown : # titre, *accent*, - liste. Un lien : [[P01:12]], [[code:…]], [[nom d'un mémo]].`,
  "Markdown: # heading, *emphasis*, - list. A link: [[P01:12]], [[code:…]], [[name of a memo]].",
);
export const keep = both(fr`Garder le mémo`, "Keep the memo");
export const abandon = both("Abandonner", "Abandon");
export const kept = both(fr`Mémo gardé.`, "Memo kept.");
export const noText = both(
  fr`Ce mémo est vide : écrivez ce que vous pensez.`,
  "This memo is empty: write what you think.",
);
export const asItStands = both(fr`Voici comment il est maintenant :`, "This is how it stands now:");
export const mineInstead = both(fr`Garder le mien à sa place`, "Keep mine in its place");
export const takeTheirs = both(fr`Laisser celui-là, perdre le mien`, "Leave that one, lose mine");

// keys
export const keys: readonly (readonly [string, Words])[] = [
  [
    "m",
    both(
      fr`écrire un mémo sur ce qui est choisi, ou lire ceux qui y sont`,
      "write a memo on what is selected, or read those that are there",
    ),
  ],
];
export const memoHere = both(fr`Mémo`, "Memo");
