import { fr } from "./french.js";
import type { Words } from "./words.js";

const both = (french: string, english: string): Words => ({ fr: french, en: english });

export const badScale = (widest: number): Words =>
  both(
    fr`une échelle va d'un nombre entier à un plus grand, de ${String(widest)} au plus`,
    `a scale runs from a whole number to a greater one, by ${String(widest)} at most`,
  );
export const badAttribute = (name: string): Words =>
  both(
    fr`« ${name} » ne peut pas être une colonne de participants.csv : des lettres, des chiffres et _ . - suffisent`,
    `"${name}" cannot be a column of participants.csv: letters, figures and _ . - are enough`,
  );
export const sameAttribute = (name: string, owner: string): Words =>
  both(
    fr`l'échelle de « ${owner} » remplit déjà l'attribut « ${name} »`,
    `the scale of "${owner}" fills the attribute "${name}" already`,
  );

// corrections
export const help = {
  guide: both(
    fr`dit à qui chaque question du guide a été posée, laquelle jamais, et ce qui est venu sans elle`,
    "says who was asked each question of the guide, which nobody was, and what came up without it",
  ),
  set: both(
    fr`dit quelle question pose un tour de l'enquêteur (none : aucune)`,
    "says which question an interviewer's turn asks (none: no question of the guide)",
  ),
  unset: both(
    fr`retire la correction d'un tour, qui est de nouveau rapproché du guide par ses mots`,
    "takes back the correction of a turn, which is matched to the guide by its words again",
  ),
  undo: both(fr`défait la dernière correction`, "undoes the last correction"),
};
export const noGuide = both(fr`cette étude n'a pas de guide d'entretien`, "this study has no interview guide");
export const noGuideHint = both(
  fr`guide.yaml : chaque question, son thème et ce qu'elle sert (docs/guide.fr.md)`,
  "guide.yaml: each question, its theme and what it serves (docs/guide.md)",
);
export const noColumn = (column: string): Words =>
  both(fr`il manque la colonne « ${column} »`, `column "${column}" is missing`);
export const noQuestion = (id: string): Words =>
  both(fr`le guide n'a pas de question « ${id} »`, `the guide has no question "${id}"`);
export const noPlace = (place: string): Words =>
  both(fr`« ${place} » n'est pas un tour de l'étude`, `"${place}" is no turn of this study`);
export const placeHint = both(fr`un tour s'écrit P01:12`, "a turn is written P01:12");
export const notInterviewer = (place: string): Words =>
  both(fr`${place} n'est pas un tour de l'enquêteur`, `${place} is no turn of the interviewer`);
export const notInterviewerHint = both(
  fr`une question se rattache au tour où l'enquêteur la pose`,
  "a question belongs to the turn in which the interviewer asks it",
);
export const astray = both(
  fr`le tour que cette ligne corrige ne se retrouve plus`,
  "the turn that this line corrects is not found any more",
);
export const astrayHint = both(
  fr`grille reanchor la remet en place ; sinon, dites-la de nouveau : grille guide set TOUR QUESTION`,
  "grille reanchor puts it back in place; else say it anew: grille guide set TURN QUESTION",
);
export const correctedTwice = (place: string): Words =>
  both(
    fr`${place} est corrigé deux fois : la première ligne compte`,
    `${place} is corrected twice: the first line counts`,
  );
export const notCorrected = (place: string): Words =>
  both(fr`${place} n'a pas été corrigé`, `${place} was not corrected`);
export const nothingToUndo = both(
  fr`il n'y a pas de correction à défaire, ou asked.csv a changé depuis`,
  "there is no correction to undo, or asked.csv has changed since",
);
export const notUtf8 = both(
  fr`asked.csv n'est pas en UTF-8 : il n'est pas réécrit`,
  "asked.csv is not in UTF-8: it is not written anew",
);
export const wasSet = (place: string, question: string): Words =>
  question === "none"
    ? both(fr`${place} ne pose aucune question du guide`, `${place} asks no question of the guide`)
    : both(fr`${place} pose ${question}`, `${place} asks ${question}`);
export const wasUnset = (place: string): Words =>
  both(fr`${place} : correction retirée`, `${place}: correction taken back`);
export const wasUndone = both(fr`dernière correction défaite`, "last correction undone");
