import { fr } from "./french.js";
import type { Words } from "./words.js";

const both = (french: string, english: string): Words => ({ fr: french, en: english });
const several = (n: number, one: string, more: string): string => (Math.abs(n) < 2 ? one : more);

// the frame
export const interviews = both("Entretiens", "Interviews");
/** `command`: what grille is started again with. */
export const gone = (command: string, waiting: number): Words =>
  both(
    fr`grille ne répond plus. ${waiting === 0 ? fr`Tout ce qui est codé est enregistré.` : fr`${waiting} ${several(waiting, "geste n'est pas encore enregistré", "gestes ne sont pas encore enregistrés")} : ne fermez pas cette page, elle les garde.`} Dans un terminal, relancez ${command} et laissez s'ouvrir la nouvelle page : celle-ci reprendra d'elle-même.`,
    `grille no longer answers. ${waiting === 0 ? "All that is coded is saved." : `${waiting} ${waiting === 1 ? "step is" : "steps are"} not saved yet: do not close this page, which keeps them.`} In a terminal, start ${command} again and let the new page open: this one goes on by itself.`,
  );
export const waiting = (n: number): Words =>
  both(
    fr`${n} ${several(n, "geste pas encore enregistré", "gestes pas encore enregistrés")}`,
    `${n} ${n === 1 ? "step" : "steps"} not saved yet`,
  );
/** The command with which marks that lost their words are put back in their places. */
export const reanchor = (study: { readonly coder: string; readonly folder: string } | null): string =>
  `grille reanchor --coder ${study?.coder ?? ""}${study?.folder ?? ""}`;
const putsBack = (command: string): Words =>
  both(
    fr`Dans un terminal, ${command} remet en place celles qu'il retrouve, et présente les autres une à une.`,
    `In a terminal, ${command} puts those that it finds back in their places, and shows the others one by one.`,
  );
export const marksWait = (n: number, command: string): Words =>
  both(
    fr`${n} de vos marques sur cet entretien ${several(n, "attend une place", "attendent une place")} depuis que le texte a été corrigé, et ${several(n, "n'est pas montrée", "ne sont pas montrées")} ici. ${putsBack(command).fr}`,
    `${n} of your marks on this interview ${n === 1 ? "waits" : "wait"} for a place since the text was corrected, and ${n === 1 ? "is" : "are"} not shown here. ${putsBack(command).en}`,
  );
/** Over the list of interviews. */
export const marksWaitHere = (n: number, command: string): Words =>
  both(
    fr`${n} de vos marques ${several(n, "attend une place", "attendent une place")} depuis que des textes ont été corrigés. ${putsBack(command).fr}`,
    `${n} of your marks ${n === 1 ? "waits" : "wait"} for a place since texts were corrected. ${putsBack(command).en}`,
  );
export const waitingToo = (n: number): Words =>
  both(fr`+ ${n} qui ${several(n, "attend une place", "attendent une place")}`, `+ ${n} waiting for a place`);
export const loading = both(fr`Un instant…`, "One moment…");
export const dismiss = both(fr`Fermer ce message`, "Close this message");
export const saving = both(fr`enregistrement…`, "saving…");
export const saved = both(fr`tout est enregistré`, "all is saved");
export const notKept = (n: number): Words =>
  both(
    fr`${n} ${several(n, "texte écrit, pas encore gardé", "textes écrits, pas encore gardés")}`,
    `${n} ${n === 1 ? "text" : "texts"} written, not kept yet`,
  );
/** Of what was typed on something that went away. */
export const abandonTyped = both(fr`Laisser ce que j'ai écrit`, "Give up what I wrote");
export const codingAs = both(fr`vous codez sous le nom de`, "you code as");
export const skip = both(fr`Aller au texte`, "Go to the text");
export const faults = (n: number): Words =>
  both(
    fr`${n} ${several(n, "défaut", "défauts")} dans les fichiers de l'étude : grille check les dit tous`,
    `${n} ${n === 1 ? "fault" : "faults"} in the files of the study: grille check lists them`,
  );

// the list of interviews
export const interview = both("Entretien", "Interview");
export const people = both("Personnes", "People");
export const heldOn = both("Date", "Date");
export const turnsCoded = both(fr`Tours de parole codés`, "Turns coded");
export const ofTurns = (coded: number, turns: number): Words => both(fr`${coded} sur ${turns}`, `${coded} of ${turns}`);
export const marksColumn = both("Marques", "Marks");
export const readingColumn = both("Lecture", "Reading");
export const reading: Readonly<Record<"open" | "begun" | "read", Words>> = {
  open: both(fr`pas commencée`, "not begun"),
  begun: both(fr`commencée`, "begun"),
  read: both(fr`lu en entier`, "read to the end"),
};
export const toReread = (n: number): Words =>
  both(fr`à relire pour ${n} ${several(n, "code", "codes")}`, `to read again for ${n} ${n === 1 ? "code" : "codes"}`);
export const respondent = both("Qui répond", "Who answers");
export const answersCoded = both(fr`Réponses codées`, "Answers coded");
/** A survey in one line: its people, how many of them are read to the end, the marks. */
export const surveyLine = (
  survey: string,
  { people, read, marks }: Readonly<Record<"people" | "read" | "marks", number>>,
): Words =>
  both(
    fr`Sondage « ${survey} » : ${people} ${several(people, "personne", "personnes")}, ${read} ${several(read, "lue", "lues")} en entier, ${marks} ${several(marks, "marque", "marques")}`,
    `Survey “${survey}”: ${people} ${people === 1 ? "person" : "people"}, ${read} read to the end, ${marks} ${marks === 1 ? "mark" : "marks"}`,
  );
export const excerpts = both("extraits publiés", "published excerpts");
export const noInterviews = both(
  fr`Il n'y a pas encore d'entretien. Dans un terminal : grille ingest, suivi de vos fichiers.`,
  "There is no interview yet. In a terminal: grille ingest, then your files.",
);

// reading
export const previous = both(fr`Entretien précédent`, "Previous interview");
export const following = both(fr`Entretien suivant`, "Next interview");
export const markRead = both(fr`J'ai lu cet entretien en entier`, "I have read this interview to the end");
export const markBegun = both(fr`Pas encore lu en entier`, "Not read to the end after all");
export const rereadFor = both(
  fr`À relire pour ces codes, faits depuis :`,
  "To read again for these codes, made since:",
);
export const rereadDone = both(fr`Relu pour eux`, "Read again for them");
export const nothingMarked = both(
  fr`Rien n'est encore codé ici. Choisissez des mots à la souris, ou descendez dans le texte avec les flèches et tapez Entrée.`,
  "Nothing is coded here yet. Select words with the mouse, or go down the text with the arrows and press Enter.",
);
export const marksOf = (turn: number): Words => both(fr`Marques du tour de parole ${turn}`, `Marks on turn ${turn}`);
export const invented = both(fr`personne et paroles inventées`, "invented person and words");

// choosing a code
export const giveCode = both(fr`Donner un code`, "Give a code");
export const giveCodeTo = (words: string): Words =>
  both(fr`Donner un code à « ${words} »`, `Give a code to “${words}”`);
export const typeLetters = both(fr`Quelques lettres du code…`, "A few letters of the code…");
export const noCodeLike = both(fr`Aucun code ne s'écrit ainsi.`, "No code is written like that.");
/** `shown`: how many of them are listed. */
export const codesFound = (n: number, shown: number): Words =>
  n === shown
    ? both(fr`${n} ${several(n, "code", "codes")}`, `${n} ${n === 1 ? "code" : "codes"}`)
    : both(
        fr`${n} codes, dont les ${shown} premiers sont montrés : quelques lettres mènent aux autres`,
        `${n} codes, of which the first ${shown} are shown: a few letters lead to the others`,
      );
export const definition = both(fr`Définition`, "Definition");
export const use = both(fr`Quand l'employer`, "When to use");
export const useNot = both(fr`Quand ne pas l'employer`, "When not to use");
export const examples = both("Exemples", "Examples");
export const counterexamples = both("Contre-exemples", "Counter-examples");
export const noDefinition = both(fr`Ce code n'a pas encore de définition.`, "This code has no definition yet.");
export const codeTree = both(fr`Grille d'analyse`, "Codebook");
export const onlyAttributed = both(fr`une lecture, qu'une personne attribue`, "a reading, which a person attributes");
export const emergent = both(fr`né de la lecture`, "made while reading");

// what one wrote oneself
export const changing = {
  change: both("Changer", "Change"),
  remove: both("Retirer", "Take away"),
  no: both("Non", "No"),
} as const;

// one mark
export const closePanel = both(fr`Revenir au texte`, "Back to the text");
export const noteElsewhere = (note: string): Words =>
  both(
    fr`Ce commentaire a été changé ailleurs : « ${note} ». Le garder le remplace par le vôtre.`,
    `This comment was changed elsewhere: “${note}”. To keep it replaces that one by yours.`,
  );
export const markGone = both(
  fr`Cette marque a été ôtée ailleurs. Ce que vous écriviez est toujours là : reposez la marque pour le garder avec elle, ou emportez-le ailleurs avant de le laisser.`,
  "This mark was taken away elsewhere. What you were writing is still here: put the mark back to keep it, or take it elsewhere before you give it up.",
);
export const markWaits = both(
  fr`Le texte a été corrigé sous cette marque : elle attend une place (grille reanchor). Ce que vous écriviez reste là, et revient avec elle.`,
  "The text under this mark was corrected: it waits for a place (grille reanchor). What you were writing stays here, and comes back with it.",
);
export const putBack = both(fr`Reposer la marque, avec ce commentaire`, "Put the mark back, with this comment");
export const textChanged = both(
  fr`Le texte a été corrigé entre-temps : choisissez les mots dans le texte, donnez-leur le code, puis le commentaire.`,
  "The text was corrected meanwhile: select the words in the text, give them the code, then the comment.",
);
export const besideText = both(fr`À côté du texte`, "Beside the text");
export const mark = both("Marque", "Mark");
export const note = both("Commentaire", "Comment");
export const keepNote = both(fr`Garder le commentaire`, "Keep the comment");
export const changeCode = both(fr`Changer de code`, "Change the code");
export const changeSpan = both(fr`Donner ces limites : les mots choisis`, "Give it these limits: the selected words");
export const remove = both(fr`Ôter la marque`, "Take the mark away");
export const fromRule = both(fr`proposée par une règle, acceptée`, "proposed by a rule, accepted");
export const next = both(fr`Marque suivante de ce code`, "Next mark of this code");
export const before = both(fr`Marque précédente de ce code`, "Previous mark of this code");

// steps
export const given = (code: string): Words => both(fr`Codé : ${code}`, `Coded: ${code}`);
export const givenAlready = (code: string): Words => both(fr`Déjà codé ainsi : ${code}`, `Coded so already: ${code}`);
export const takenAway = (code: string): Words => both(fr`Ôté : ${code}`, `Taken away: ${code}`);
export const undo = both("Annuler", "Undo");
export const redo = both(fr`Rétablir`, "Redo");
/** `what`: what it was, where that may not be in view. */
export const undone = (what?: Words): Words =>
  what === undefined ? both(fr`Annulé.`, "Undone.") : both(fr`Annulé : ${what.fr}.`, `Undone: ${what.en}.`);
export const redone = (what?: Words): Words =>
  what === undefined ? both(fr`Rétabli.`, "Done again.") : both(fr`Rétabli : ${what.fr}.`, `Done again: ${what.en}.`);
export const undoWaits = both(
  fr`Noté : ce sera annulé dès que grille répond.`,
  "Noted: it is undone as soon as grille answers.",
);
export const redoWaits = both(
  fr`Noté : ce sera rétabli dès que grille répond.`,
  "Noted: it is done again as soon as grille answers.",
);
export const nothingToUndo = both(fr`Rien à annuler.`, "Nothing to undo.");
export const nothingToRedo = both(fr`Rien à rétablir.`, "Nothing to do again.");
export const noCodeYet = both(fr`Aucun code n'a encore été donné ici.`, "No code has been given here yet.");

// keys
export const keysTitle = both(fr`Touches`, "Keys");
export const keys: readonly (readonly [string, Words])[] = [
  ["↓ ↑", both(fr`tour de parole suivant, précédent`, "next, previous turn")],
  ["→ ←", both(fr`phrase suivante, précédente`, "next, previous sentence")],
  ["⇧→ ⇧←", both(fr`un mot de plus, de moins à la fin`, "one word more, less at the end")],
  ["⌥⇧→ ⌥⇧←", both(fr`un mot de moins, de plus au début (Alt)`, "one word less, more at the beginning (Alt)")],
  ["Entrée / Enter", both(fr`donner un code à ce qui est choisi`, "give a code to what is selected")],
  [".", both(fr`donner encore le dernier code`, "give the last code again")],
  ["1 … 9", both(fr`donner l'un des derniers codes`, "give one of the last codes")],
  ["t", both(fr`donner le dernier code à tout le tour de parole`, "give the last code to the whole turn")],
  ["x", both(fr`regarder les marques de ce tour de parole`, "look at the marks of this turn")],
  ["Ctrl+Z, Ctrl+Y", both(fr`annuler, rétablir`, "undo, redo")],
  [
    "/",
    both(fr`chercher dans cet entretien ; n N : suivant, précédent`, "find in this interview; n N: next, previous"),
  ],
  ["?", both(fr`montrer ces touches`, "show these keys")],
  [fr`Échap / Esc`, both(fr`revenir au texte`, "back to the text")],
];
export const close = both("Fermer", "Close");
