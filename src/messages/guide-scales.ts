import { fr } from "./french.js";
import { counted } from "./numbers.js";
import type { Words } from "./words.js";

const both = (french: string, english: string): Words => ({ fr: french, en: english });

export const help = both(
  fr`montre les valeurs dites sur les échelles du guide, à confirmer avant d'en faire un attribut`,
  "shows the values said on the guide's scales, to be confirmed before they become an attribute",
);
export const flags = {
  list: both(fr`écrit le tableau à remplir`, "writes the table to fill in"),
  decisions: both(fr`lit les décisions du tableau rempli`, "reads the decisions of the table filled in"),
};
export const oneWay = both(fr`--list ou --decisions, pas les deux`, "--list or --decisions, not both");
export const noColumn = (column: string): Words =>
  both(fr`il manque la colonne « ${column} »`, `column "${column}" is missing`);
export const noParticipant = both(
  fr`ce participant n'est pas dans participants.csv`,
  "this participant is not in participants.csv",
);
export const noScale = (question: string): Words =>
  both(
    fr`la question « ${question} » n'a pas d'échelle dans le guide`,
    `question "${question}" has no scale in the guide`,
  );
export const noPassage = both(fr`ce passage n'est pas dans l'étude`, "this passage is not in the study");
export const badVerdict = both(fr`verdict : confirmed ou none`, "verdict: confirmed or none");
export const notKnown = both(
  fr`une personne qui a répondu n'est pas dans participants.csv : rien n'est écrit`,
  "somebody who answered is not in participants.csv: nothing is written",
);
export const notUtf8 = both(
  fr`ce fichier n'est pas en UTF-8 : il n'est pas réécrit`,
  "this file is not in UTF-8: it is not written anew",
);
export const broken = both(
  fr`ce tableau ne se lit pas ligne par ligne : rien n'est écrit`,
  "this table cannot be read line by line: nothing is written",
);
export const noScales = both(fr`aucune question du guide n'a d'échelle`, "no question of the guide has a scale");
export const noScalesHint = both(
  fr`dans guide.yaml, sous la question : scale: { from: 1, to: 10, attribute: aisance }`,
  "in guide.yaml, under the question: scale: { from: 1, to: 10, attribute: ease }",
);
export const kinds: Readonly<Record<"value" | "several" | "unsure" | "refused" | "none", Words>> = {
  value: both("une valeur", "one value"),
  several: both("plusieurs valeurs", "several values"),
  unsure: both(fr`dite et niée`, "said and denied"),
  refused: both(fr`refus`, "refusal"),
  none: both(fr`rien de reconnu`, "nothing recognised"),
};
export const stands = {
  confirmed: both(fr`confirmé`, "confirmed"),
  none: both(fr`pas de valeur`, "no value"),
  held: both(fr`écrit à la main`, "written by hand"),
  waiting: both(fr`à décider`, "to be decided"),
};
export const columns = {
  participant: both("participant", "participant"),
  question: both("question", "question"),
  attribute: both("attribut", "attribute"),
  found: both(fr`trouvé`, "found"),
  values: both("valeurs", "values"),
  place: both("passage", "passage"),
  state: both(fr`état`, "state"),
};
export const title = both(fr`Valeurs dites sur les échelles`, "Values said on scales");
export const toDecide = (n: number): Words =>
  n === 0
    ? both(fr`tout est décidé`, "all is decided")
    : both(
        fr`${counted(n, "fr", "réponse à décider", "réponses à décider")}`,
        counted(n, "en", "answer to decide", "answers to decide"),
      );
export const listWritten = (n: number): Words =>
  both(
    fr`${counted(n, "fr", "ligne", "lignes")} : remplissez decision (oui, une valeur, aucune), puis --decisions`,
    `${counted(n, "en", "line", "lines")}: fill in decision (yes, a value, none), then --decisions`,
  );
export const done = (confirmed: number, none: number, left: number): Words =>
  both(
    fr`${counted(confirmed, "fr", "valeur confirmée", "valeurs confirmées")}, ${String(none)} sans valeur, ${String(left)} à décider`,
    `${counted(confirmed, "en", "value confirmed", "values confirmed")}, ${String(none)} without a value, ${String(left)} to decide`,
  );
export const missingColumn = (name: string): Words =>
  both(fr`le tableau n'a pas de colonne « ${name} »`, `the table has no column "${name}"`);
export const notAsked = both(
  fr`cette ligne ne parle d'aucune réponse de l'étude`,
  "this line is about no answer of the study",
);
export const noOneValue = both(
  fr`« oui » ne va qu'où une seule valeur est trouvée : écrivez-la`,
  '"yes" goes only where one value was found: write it',
);
export const offScale = (value: string): Words =>
  both(fr`« ${value} » n'est pas sur l'échelle`, `"${value}" is not on the scale`);
export const question = (i: number, n: number): Words =>
  both(fr`Réponse ${String(i)} sur ${String(n)} :`, `Answer ${String(i)} of ${String(n)}:`);
export const choices = {
  other: both(fr`une autre valeur`, "another value"),
  none: both(fr`pas de valeur ici`, "no value here"),
  skip: both(fr`passer`, "skip"),
  back: both(fr`revenir`, "go back"),
  stop: both(fr`arrêter`, "stop"),
};
export const askValue = both(fr`Quelle valeur ?`, "Which value?");
