import { fr } from "./french.js";
import { counted, list } from "./numbers.js";
import type { Words } from "./words.js";

/** Words of the two pages that help a supervisor decide whether to go on. */

const both = (french: string, english: string): Words => ({ fr: french, en: english });

export const title = both(fr`Arrêter ou continuer ?`, "Stop or go on?");
export const intro = both(
  fr`Ces deux pages ne décident rien : elles réunissent ce qui parle pour arrêter et pour continuer. La décision s'écrit à la fin.`,
  "These two pages decide nothing: they bring together what speaks for stopping and for going on. The decision is written at the end.",
);

export const arguments_ = both(
  fr`Ce qui parle pour l'arrêt, et ce qui ne le fait pas`,
  "What speaks for stopping, and what does not",
);
export const argumentColumns = [
  both(fr`De quoi`, "Of what"),
  both(fr`Argument`, "Argument"),
  both(fr`Ce qu'on voit`, "What is seen"),
  both(fr`Pour l'arrêt ?`, "For stopping?"),
] as const;
export const argumentCaption = both(
  fr`Arguments pour s'arrêter, un par un, et ce qu'on en voit ici ; aucun ne suffit seul`,
  "Arguments for stopping, one by one, and what is seen of each here; none is enough by itself",
);
export const verdicts = {
  yes: both("oui", "yes"),
  no: both("non", "no"),
  unsure: both(fr`on ne peut pas dire`, "cannot be told"),
} as const;
export const allCodes = both(fr`Tous les codes`, "All codes");
export const emergent = both(fr`Codes émergents`, "Emergent codes");
export const families = both("Familles", "Families");
export const byLastTwo = both(
  fr`rien de nouveau dans les deux derniers entretiens`,
  "nothing new in the last two interviews",
);
export const byRule = both(
  fr`Guest, Namey et Chen : base 4, suite 2, seuil 5 %`,
  "Guest, Namey and Chen: base 4, run 2, threshold 5 %",
);
export const byCoverage = both(fr`couverture d'échantillon`, "sample coverage");
export const broughtBy = (interview: string, codes: number): Words =>
  both(
    fr`${interview} : ${counted(codes, "fr", "code nouveau", "codes nouveaux")}`,
    `${interview}: ${counted(codes, "en", "new code", "new codes")}`,
  );
export const met = (notation: string): Words => both(fr`remplie (${notation})`, `met (${notation})`);
export const notMet = both(fr`pas remplie`, "not met");
export const metAtOnce = (notation: string): Words =>
  both(
    fr`remplie (${notation}), mais tous ces codes sont dans le premier entretien : par construction`,
    `met (${notation}), but all of these codes are in the first interview: by construction`,
  );
export const tooFew = (n: number): Words => both(fr`trop peu d'entretiens (${n})`, `too few interviews (${n})`);
export const coverage = (value: string, n: number): Words =>
  n < 10
    ? both(
        fr`${value}, instable avec ${counted(n, "fr", "entretien", "entretiens")}`,
        `${value}, unstable with ${counted(n, "en", "interview", "interviews")}`,
      )
    : both(value, value);
export const lastNew = (place: number | null, n: number): Words =>
  place === null
    ? both(fr`aucun de ses codes n'est marqué`, "none of its codes is marked")
    : place === n
      ? both(fr`un code nouveau encore dans le dernier entretien`, "a new code in the last interview still")
      : both(fr`dernier code nouveau à l'entretien ${place} sur ${n}`, `last new code in interview ${place} of ${n}`);
export const ruleNone = both(
  fr`Aucune règle d'arrêt n'a été notée d'avance : ce qui suit se lit après coup (grille plan --rule).`,
  "No stopping rule was noted beforehand: what follows is read afterwards (grille plan --rule).",
);
export const notToTheEnd = (interviews: readonly string[]): Words =>
  both(
    fr`${list(interviews, "fr")} : pas ${interviews.length === 1 ? "déclaré lu" : "déclarés lus"} jusqu'au bout, ne ${interviews.length === 1 ? "compte" : "comptent"} pas pour l'arrêt.`,
    `${list(interviews, "en")}: not declared read to the end, no argument for stopping.`,
  );
export const noArguments = both(
  fr`L'ordre des entretiens n'est pas connu (interviews.csv), ou rien n'est codé : aucun argument d'ordre ne peut être donné.`,
  "The order of the interviews is not known (interviews.csv), or nothing is coded: no argument from order can be given.",
);
export const saturationOff = both(
  fr`L'étude a choisi de ne pas parler de saturation : study.yaml le dit. Restent les pages qui suivent.`,
  "The study has chosen not to speak of saturation: study.yaml says so. What follows remains.",
);

export const latest = both(fr`Ce que les deux derniers entretiens ont apporté`, "What the last two interviews brought");
export const latestNone = both(
  fr`Aucun code que les précédents n'avaient pas.`,
  "No code that the earlier ones did not have.",
);
export const latestMore = (names: string): Words => both(fr`Aussi : ${names}.`, `Also: ${names}.`);
export const once = both(fr`Codes vus dans un seul entretien`, "Codes seen in one interview only");
export const onceNone = both(fr`Aucun.`, "None.");

export const plan = both(fr`Le plan d'échantillonnage`, "The sampling plan");
export const planNone = both(
  fr`study.yaml ne dit pas qui devait être entendu (« sampling », « cells ») : les cases vides ne peuvent pas être montrées.`,
  "study.yaml does not say who was to be heard (“sampling”, “cells”): empty cells cannot be shown.",
);
export const planFull = both(fr`Aucune case ne manque.`, "No cell is missing anybody.");
export const planColumns = [
  both(fr`Personnes voulues`, "People wanted"),
  both(fr`Faits`, "Held"),
  both("Voulus", "Wanted"),
] as const;
export const planCaption = both(fr`Cases du plan où il manque quelqu'un`, "Cells of the plan that lack somebody");

export const unasked = both(
  fr`Questions qui n'ont pas été posées, et à qui`,
  "Questions that were not asked, and of whom",
);
export const unaskedUnknown = both(
  fr`Sans guide, ou sans question reconnue dans les entretiens, on ne sait pas qui a été interrogé sur quoi.`,
  "Without a guide, or without any question recognised in the interviews, who was asked what is not known.",
);
export const unaskedNone = both(
  fr`Chaque question a été reconnue dans chaque entretien.`,
  "Every question was recognised in every interview.",
);
export const notAskedAtAll = both(fr`à personne`, "of nobody");
export const notAskedIn = (interviews: readonly string[]): Words =>
  both(fr`pas à ${list(interviews, "fr")}`, `not in ${list(interviews, "en")}`);
export const unrecognised = both(
  fr`« Pas posée » veut dire : pas reconnue. Elle a pu l'être en d'autres mots.`,
  "“Not asked” means: not recognised. It may have been asked in other words.",
);

export const deviant = both(fr`Cas contraires encore ouverts`, "Deviant cases still open");
export const deviantCaption = both(
  fr`Entretiens qui ne vont pas dans le sens d'une hypothèse`,
  "Interviews that do not go with a hypothesis",
);
export const deviantColumns = [
  both(fr`Hypothèse`, "Hypothesis"),
  both("Entretien", "Interview"),
  both(fr`Où il se tient`, "Where it stands"),
  both("Passages", "Passages"),
] as const;
export const deviantNone = both(
  fr`Aucun n'est marqué dans les entretiens codés.`,
  "None is marked in the interviews that were coded.",
);
export const nobodyRead = both(
  fr`Personne n'a encore codé d'entretien sur cette base : aucun ne compte pour ou contre.`,
  "Nobody has coded an interview on this basis yet: none counts for or against.",
);
export const andMore = (n: number): Words => both(fr`et ${counted(n, "fr", "autre", "autres")}`, `and ${n} more`);

export const next = both(fr`Qui voir ensuite`, "Whom to see next");
export const nextCell = (cell: string, missing: number): Words =>
  both(
    fr`${cell} : il manque ${counted(missing, "fr", "personne", "personnes")}`,
    `${cell}: ${counted(missing, "en", "person is missing", "people are missing")}`,
  );
export const nextAlone = (stratum: string, interview: string): Words =>
  both(
    fr`${stratum} : une seule personne entendue (${interview}), que personne d'autre ne contredit ni ne confirme`,
    `${stratum}: one person heard (${interview}), whom nobody else contradicts or bears out`,
  );
export const nextUnread = (interviews: readonly string[]): Words =>
  both(
    fr`d'abord lire ce qui est fait : ${list(interviews, "fr")}`,
    `first read what has been held: ${list(interviews, "en")}`,
  );
export const nextToTheEnd = (interviews: readonly string[]): Words =>
  both(fr`à lire jusqu'au bout : ${list(interviews, "fr")}`, `to be read to the end: ${list(interviews, "en")}`);
export const nextAgain = (interview: string, questions: readonly string[]): Words =>
  both(
    fr`${interview}, de nouveau : ${list(questions, "fr")} n'y ${questions.length < 2 ? "a pas été posée" : "ont pas été posées"}`,
    `${interview} again: ${list(questions, "en")} ${questions.length < 2 ? "was" : "were"} not asked there`,
  );
export const nextFamilies = (families: readonly string[]): Words =>
  both(
    fr`quiconque peut parler de ce qui se renouvelle encore : ${list(families, "fr")}`,
    `whoever can speak of what still brings news: ${list(families, "en")}`,
  );
export const nextNobody = both(
  fr`Par ces règles, rien ne désigne quelqu'un en particulier.`,
  "By these rules nothing points to anybody in particular.",
);
export const nextMeans = both(
  fr`Ces lignes viennent de règles (cases vides, strates d'une personne, entretiens à lire ou à finir de lire, questions non posées, familles qui se renouvellent) ; ce qu'on sait du terrain compte plus.`,
  "These lines come from rules (empty cells, strata of one person, interviews not read or not to the end, questions not asked, families that still bring news); what is known of the field counts for more.",
);

export const decision = both(fr`La décision`, "The decision");
export const decisionLines = [
  both(fr`Arrêter, ou continuer avec :`, "Stop, or go on with:"),
  both(fr`Parce que :`, "Because:"),
  both(fr`Date, et qui décide :`, "Date, and who decides:"),
] as const;
export const decisionNote = both(fr`décision : …`, "decision: …");
export const decisionHow = both(
  fr`Pour qu'elle entre dans le journal de l'étude :`,
  "For it to enter the journal of the study:",
);
export const orFor = (others: readonly string[]): Words => ({
  fr: fr`ou ${others.join(", ")}`,
  en: `or ${others.join(", ")}`,
});

export const madeFrom = both(fr`De quoi ces pages sont faites`, "What these pages are made from");
export const madeFromLine = (hash: string): Words =>
  both(
    fr`Empreinte de tout ce dont ces pages sont faites : ${hash}. grille verify, avec ce fichier, dit si l'étude le redonne.`,
    `Fingerprint of everything that these pages are made from: ${hash}. grille verify, with this file, says whether the study gives it again.`,
  );
