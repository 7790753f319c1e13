import { fr } from "./french.js";
import { counted } from "./numbers.js";
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
  fr`cette entrée ne suit pas celle qui la précède : une ligne a été remplacée ou déplacée ; ce qui suit est comparé à partir d'ici`,
  "this entry does not follow the one before it: a line was replaced or moved; what follows is compared from here on",
);
export const linesMissing = (n: number, number: number): Words =>
  both(
    fr`il manque ${counted(n, "fr", "ligne", "lignes")} avant cette entrée, qui porte le numéro ${String(number)} : ce qui a été fait là ne peut plus se savoir ; ce qui suit est comparé à partir d'ici`,
    `${counted(n, "en", "line", "lines")} missing before this entry, which is number ${String(number)}: what was done there can no longer be told; what follows is compared from here on`,
  );
export const chainHint = both(
  fr`le journal ne se corrige pas à la main ; remettez le fichier tel que grille l'a écrit, d'après une copie`,
  "the journal is not mended by hand; put the file back as grille wrote it, from a copy",
);

// what was printed or noted before
export const chainMissing = (source: string, entries: number): Words =>
  both(
    fr`cette chaîne du journal n'est plus là : ${source} en connaît ${counted(entries, "fr", "entrée", "entrées")}`,
    `this chain of the journal is gone: ${source} knows of ${counted(entries, "en", "entry", "entries")} in it`,
  );
export const chainCut = (source: string, entries: number, now: number): Words =>
  both(
    fr`cette chaîne du journal a été coupée : elle compte ${counted(now, "fr", "entrée", "entrées")}, ${source} en connaît ${String(entries)}`,
    `this chain of the journal was cut: it has ${counted(now, "en", "entry", "entries")}, ${source} knows of ${String(entries)}`,
  );
export const chainReplaced = (source: string, entries: number): Words =>
  both(
    fr`cette chaîne du journal n'est plus la même : son entrée ${String(entries)} n'est pas celle que connaît ${source} ; de ce qui suit on ne peut rien dire`,
    `this chain of the journal is not the same any more: its entry ${String(entries)} is not the one that ${source} knows; of what follows nothing can be told`,
  );

// notes
export const noteMissing = both(
  fr`les mots de cette note ne sont plus là, et le journal ne dit pas qu'on les ait retirés`,
  "the words of this note are gone, and the journal does not say that anyone took them out",
);
export const noteMissingHint = both(
  fr`remettez le fichier d'après une copie ; pour en retirer les mots : grille journal note --remove ID`,
  "put the file back from a copy; to take its words out: grille journal note --remove ID",
);
export const noteChanged = both(
  fr`les mots de cette note ont été modifiés après coup`,
  "the words of this note were changed afterwards",
);
export const noteChangedHint = both(
  fr`remettez le fichier d'après une copie ; pour vous corriger, écrivez une autre note`,
  "put the file back from a copy; to correct yourself, write another note",
);
export const noteBack = both(
  fr`le journal dit que les mots de cette note ont été retirés, et ils sont là`,
  "the journal says that the words of this note were taken out, and they are here",
);
export const noteBackHint = both(fr`supprimez ce fichier`, "delete this file");
export const noteUnknown = both(
  fr`aucune entrée du journal ne parle de cette note`,
  "no entry of the journal tells of this note",
);
export const noteUnknownHint = both(
  fr`une entrée a été retirée à la fin du journal, ou ce fichier vient d'ailleurs`,
  "an entry was cut from the end of the journal, or this file comes from elsewhere",
);
