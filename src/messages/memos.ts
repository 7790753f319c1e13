import { fr } from "./french.js";
import { counted, list } from "./numbers.js";
import type { Words } from "./words.js";

const both = (french: string, english: string): Words => ({ fr: french, en: english });

export const help = {
  list: both(
    fr`montre les mémos, choisis par sujet, code, participant ou auteur, et les exporte`,
    "shows memos, by subject, code, participant or author, and exports them",
  ),
  add: both(
    fr`écrit un mémo sur un passage, un code, un participant, une marque ou l'étude`,
    "writes a memo on a passage, a code, a participant, a mark or the study",
  ),
  remove: both(fr`retire un de vos mémos`, "takes one of your own memos away"),
};

export const flags = {
  about: both(
    fr`mémos sur cela, ou qui y mènent : P01:12, code:relation.ecoute, participant:P01, study`,
    "memos on this, or leading to it: P01:12, code:relation.listening, participant:P01, study",
  ),
  code: both(fr`mémos sur ce code, ou qui y mènent`, "memos on this code, or leading to it"),
  participant: both(
    fr`mémos sur ce participant, ses entretiens ou ce qu'il y dit`,
    "memos on this participant, their interviews or what is said there",
  ),
  coder: both(fr`mémos de cette personne`, "memos of this person"),
  author: both(fr`la personne qui écrit`, "the person who writes"),
  title: both(fr`titre du mémo`, "the memo's title"),
  name: both(fr`nom du fichier, sans .md`, "name of the file, without .md"),
  format: both(fr`format de l'export`, "format of the export"),
};

export const heading = both(fr`Mémos`, "Memos");
export const onStudy = both(fr`l'étude`, "the study");
export const memosCount = (n: number): Words =>
  both(counted(n, "fr", "mémo", "mémos"), counted(n, "en", "memo", "memos"));
export const noMemos = both(fr`aucun mémo ne répond à cela`, "no memo answers to that");
export const othersClosed = both(
  fr`les mémos des autres personnes restent fermés jusqu'à la mise en commun`,
  "other people's memos stay closed until sheets are reconciled",
);
export const backTo = (names: readonly string[]): Words =>
  both(fr`cité par ${list(names, "fr")}`, `linked from ${list(names, "en")}`);
export const fileNeeded = both(fr`docx demande un fichier : -o memos.docx`, "docx needs a file: -o memos.docx");

// what is wrong with a memo
export const noHead = both(fr`ce mémo ne dit pas de quoi il parle`, "this memo does not say what it is about");
export const noHeadHint = both(
  fr`mettez en tête : ---, grille: 1, about: P01:12, coder: votre nom, ---`,
  "put at its top: ---, grille: 1, about: P01:12, coder: your name, ---",
);
export const nameTwice = (name: string): Words =>
  both(
    fr`deux mémos portent ce nom ou cet identifiant : un lien vers « ${name} » ne dit pas lequel`,
    `two memos have this name or id: a link to "${name}" does not say which`,
  );
const KINDS = {
  study: [fr`l'étude`, fr`de l'étude`, "the study"],
  passage: ["un passage", fr`d'un passage`, "a passage"],
  code: ["un code", fr`d'un code`, "a code"],
  participant: ["un participant", fr`d'un participant`, "a participant"],
  interview: ["un entretien", fr`d'un entretien`, "an interview"],
  coding: ["une marque", fr`d'une marque`, "a mark"],
  memo: [fr`un mémo`, fr`d'un mémo`, "a memo"],
  anything: ["quelque chose", "de quelque chose", "something"],
} as const;
export const unknownSubject = (kind: keyof typeof KINDS): Words =>
  both(
    fr`ce mémo parle ${KINDS[kind][1]} que l'étude n'a pas`,
    `this memo is about ${KINDS[kind][2]} that the study does not have`,
  );
export const unknownLink = (kind: keyof typeof KINDS): Words =>
  both(
    fr`ce lien mène à ${KINDS[kind][0]} que l'étude n'a pas`,
    `this link leads to ${KINDS[kind][2]} that the study does not have`,
  );
export const targetHint = both(
  fr`un sujet ou un lien s'écrit P01:12 (passage), code:relation.ecoute, participant:P01, interview:P01, coding:…, study, ou le nom d'un mémo`,
  "a subject or a link is written P01:12 (passage), code:relation.listening, participant:P01, interview:P01, coding:…, study, or the name of a memo",
);

// writing
export const noText = both(fr`le mémo est vide`, "the memo is empty");
export const noTextHint = both(
  fr`grille memo add P01:12 "…", ou - pour le lire sur l'entrée standard`,
  'grille memo add P01:12 "…", or - to read it from standard input',
);
export const badName = (name: string): Words =>
  both(
    fr`« ${name} » ne peut pas être le nom d'un mémo : lettres, chiffres, tirets, point, soulignement`,
    `"${name}" cannot be the name of a memo: letters, figures, hyphens, dot, underscore`,
  );
export const notYours = both(
  fr`ce mémo est d'une autre personne, qui seule le change`,
  "this memo is another person's, who alone changes it",
);
export const notUtf8 = both(
  fr`ce mémo n'est pas en UTF-8 : il n'est pas réécrit`,
  "this memo is not in UTF-8: it is not written anew",
);
export const changedMeanwhile = both(
  fr`le mémo a changé sur le disque depuis qu'il a été lu : rien n'est écrit`,
  "the memo has changed on the disk since it was read: nothing is written",
);
export const noSuchMemo = (name: string): Words =>
  both(fr`il n'y a pas de mémo « ${name} »`, `there is no memo "${name}"`);
export const written = (file: string): Words =>
  both(
    fr`mémo écrit : ${file} ; pour le changer, ouvrez ce fichier`,
    `memo written: ${file}; to change it, open that file`,
  );
export const removed = (file: string): Words => both(fr`mémo retiré : ${file}`, `memo taken away: ${file}`);
export const memoThere = (name: string): Words =>
  both(fr`il y a déjà un mémo « ${name} »`, `there is a memo "${name}" already`);
export const memoThereHint = both(
  fr`choisissez un autre --name, ou ouvrez ce fichier pour le changer`,
  "choose another --name, or open that file to change it",
);
export const unknownSought = (about: string): Words =>
  both(fr`l'étude n'a rien qui s'appelle « ${about} »`, `the study has nothing called "${about}"`);
