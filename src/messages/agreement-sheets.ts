import { fr } from "./french.js";
import { counted, list } from "./numbers.js";
import type { Words } from "./words.js";

const both = (french: string, english: string): Words => ({ fr: french, en: english });

export const beforeDiscussion = both(
  fr`accord avant discussion : les feuilles sont celles que chacun avait faites de son côté`,
  "agreement before discussion: the sheets are those that each had made on their own",
);
export const changedSince = (ids: readonly string[]): Words =>
  both(
    fr`laissé de côté, car une feuille y a changé depuis que les feuilles ont été ouvertes : ${list(ids, "fr")} ; l'accord qu'elles avaient alors est dans le tableau « avant »`,
    `left out, since a sheet was changed there after the sheets were opened: ${list(ids, "en")}; the agreement that they had then is in the table "before"`,
  );
export const unnoted = (ids: readonly string[]): Words =>
  both(
    fr`il y a une feuille commune, mais rien ne dit quand les feuilles ont été ouvertes : ${list(ids, "fr")} ; grille ne sait pas si elles ont changé après discussion`,
    `there is an agreed sheet, but nothing says when the sheets were opened: ${list(ids, "en")}; grille does not know whether they were changed after discussion`,
  );
export const seenApart = (ids: readonly string[]): Words =>
  both(
    fr`laissé de côté pour qui y a décidé avec une proposition sous les yeux : ${list(ids, "fr")} (voyez --marked-first)`,
    `left out for those who decided there with a proposal in view: ${list(ids, "en")} (see --marked-first)`,
  );
export const unfinished = (n: number): Words =>
  both(
    fr`${counted(n, "fr", "feuille n'est pas dite lue", "feuilles ne sont pas dites lues")} jusqu'au bout : ce qui n'y est pas marqué compte comme absent`,
    `${counted(n, "en", "sheet is", "sheets are")} not said to be read to the end: what is not marked there counts as absent`,
  );
export const stillClosed = both(
  fr`les feuilles de plusieurs personnes sont encore fermées les unes aux autres : l'accord ne se calcule qu'une fois tout le monde prêt`,
  "the sheets of several people are still closed to each other: agreement is computed once everybody is ready",
);
export const stillClosedHint = both(
  fr`ouvrez-les par grille reconcile --open`,
  "open them with grille reconcile --open",
);
export const noTwoCoders = both(
  fr`aucun entretien n'a été codé par deux personnes : il n'y a pas d'accord à mesurer`,
  "no interview was coded by two people: there is no agreement to measure",
);
export const noTwoCodersHint = both(
  fr`une seconde personne code dans sa propre feuille (--coder NOM) ; un tableau fait ailleurs se lit par --labels FICHIER`,
  "a second person codes in a sheet of their own (--coder NAME); a table made elsewhere is read with --labels FILE",
);
export const unknownCoder = (name: string): Words =>
  both(
    fr`« ${name} » n'a de feuille sur aucun entretien ouvert`,
    `"${name}" has no sheet on any interview that is open`,
  );
