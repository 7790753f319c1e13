import { fr } from "./french.js";
import type { Words } from "./words.js";

const both = (french: string, english: string): Words => ({ fr: french, en: english });

export const brokenLine = both(
  fr`cette ligne du journal n'est pas une entrée lisible`,
  "this line of the journal is not an entry that can be read",
);
export const changedLine = both(
  fr`cette entrée du journal a été modifiée après coup`,
  "this entry of the journal was changed afterwards",
);
export const chainBroken = both(
  fr`cette entrée ne suit pas celle qui la précède : il manque des lignes, ou leur ordre a changé`,
  "this entry does not follow the one before it: lines are missing, or their order has changed",
);
export const chainHint = both(
  fr`le journal ne se corrige pas à la main ; remettez le fichier tel que grille l'a écrit, d'après une copie`,
  "the journal is not mended by hand; put the file back as grille wrote it, from a copy",
);
