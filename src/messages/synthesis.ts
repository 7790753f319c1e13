import { fr } from "./french.js";
import { counted, formatNumber, list } from "./numbers.js";
import type { Words } from "./words.js";

const both = (french: string, english: string): Words => ({ fr: french, en: english });

export const help = {
  synthesis: both(
    fr`montre par thème ce que dit chaque participant : vos phrases à côté de ses passages`,
    "shows by theme what each participant says: your sentences beside their passages",
  ),
  import: both(
    fr`reprend les phrases écrites dans le tableau de la synthèse`,
    "takes back the sentences written in the table of the synthesis",
  ),
};

export const flags = {
  participant: both(fr`ce participant seulement`, "this participant alone"),
  theme: both(fr`ce thème seulement`, "this theme alone"),
  empty: both(
    fr`les cases à remplir seulement : sans phrase, ou sans passage`,
    "the cells to be filled alone: without a sentence, or without a passage",
  ),
  format: both(fr`format de l'export`, "format of the export"),
  dryRun: both(fr`dit ce qui changerait, sans rien écrire`, "says what would change, and writes nothing"),
};

export const title = both(fr`Synthèse`, "Synthesis");
export const columns = {
  participant: both("participant", "participant"),
  theme: both(fr`thème`, "theme"),
  label: both(fr`nom du thème`, "theme's label"),
  sentences: both("phrases", "sentences"),
  passages: both("passages", "passages"),
  version: both("version", "version"),
} as const;
export const kinds = {
  shared: both(fr`partagé`, "shared"),
  nuanced: both(fr`nuancé`, "nuanced"),
  divergent: both("divergent", "divergent"),
} as const;
export const states = {
  "no-sentence": both(fr`pas encore de phrase`, "no sentence yet"),
  "no-passage": both(fr`aucun passage`, "no passage"),
  empty: both(fr`ni phrase ni passage`, "neither sentence nor passage"),
} as const;
export const morePassages = (n: number): Words =>
  both(
    fr`et ${counted(n, "fr", "autre passage", "autres passages")}`,
    `and ${counted(n, "en", "more passage", "more passages")}`,
  );
export const tally = (full: number, cells: number, sentence: number, passage: number): Words =>
  both(
    fr`${formatNumber(full, "fr")} sur ${counted(cells, "fr", "case", "cases")} ont phrases et passages ; ${formatNumber(sentence, "fr")} sans phrase, ${formatNumber(passage, "fr")} sans passage`,
    `${formatNumber(full, "en")} of ${counted(cells, "en", "cell", "cells")} have sentences and passages; ${formatNumber(sentence, "en")} without a sentence, ${formatNumber(passage, "en")} without a passage`,
  );
export const nothingEmpty = both(fr`aucune case à remplir`, "no cell to be filled");
export const noThemes = both(
  fr`les grilles n'ont ni thème ni famille : il n'y a rien à croiser`,
  "the codebooks have neither themes nor families: there is nothing to lay out",
);
export const whoseMarks = both(
  fr`plusieurs personnes codent : dites de qui sont les passages avec --coder`,
  "several people code: say whose passages with --coder",
);
export const unknownTheme = (id: string): Words =>
  both(fr`il n'y a pas de thème « ${id} »`, `there is no theme "${id}"`);
export const unknownParticipant = both(
  fr`ce participant n'est pas dans l'étude`,
  "this participant is not in the study",
);
export const othersClosed = both(
  fr`les synthèses d'autres personnes restent fermées jusqu'à la mise en commun`,
  "other people's syntheses stay closed until sheets are reconciled",
);
export const fileNeeded = (format: string): Words =>
  both(fr`${format} demande un fichier : -o synthese.${format}`, `${format} needs a file: -o synthesis.${format}`);

// what is wrong in syntheses/
export const otherFile = both(
  fr`le nom du fichier et le participant de son en-tête ne s'accordent pas`,
  "the name of the file and the participant in its head do not agree",
);
export const noHead = both(fr`cette synthèse n'a pas d'en-tête`, "this synthesis has no head");
export const noHeadHint = both(
  fr`mettez en tête : ---, grille: 1, participant: le pseudonyme, ---`,
  "put at its top: ---, grille: 1, participant: the pseudonym, ---",
);
export const sectionUnknown = both(
  fr`ce titre n'est celui d'aucun thème : ce qui suit est gardé, et ne compte pas`,
  "this heading is no theme's: what follows is kept, and does not count",
);
export const sectionTwice = both(
  fr`ce thème a deux parties dans ce fichier : seule la première compte`,
  "this theme has two parts in this file: only the first counts",
);
export const kindUnknown = both(
  fr`ce titre n'est ni « partagé », ni « nuancé », ni « divergent »`,
  'this heading is neither "shared" nor "nuanced" nor "divergent"',
);
export const whoUnknown = both(
  fr`ce titre nomme quelqu'un qui n'est pas dans l'étude`,
  "this heading names someone who is not in the study",
);

// writing
export const notYours = both(
  fr`cette synthèse est d'une autre personne, qui seule la change`,
  "this synthesis is another person's, who alone changes it",
);
export const notUtf8 = both(
  fr`ce fichier n'est pas en UTF-8 : il n'est pas réécrit`,
  "this file is not in UTF-8: it is not written anew",
);
export const unsound = both(
  fr`l'en-tête de ce fichier a des erreurs : il n'est pas réécrit`,
  "the head of this file has errors: it is not written anew",
);
export const otherAuthor = both(
  fr`dans chacune des deux copies cette synthèse est d'une autre personne, ou ne dit pas bien de qui : celle d'ici reste telle qu'elle est`,
  "in each of the two copies this synthesis is another person's, or does not say well whose: the one here stays as it is",
);
export const otherAuthorHint = both(
  fr`un participant a une synthèse, d'une personne : convenez laquelle reste, et de son coder:, puis ôtez l'autre de sa copie`,
  "a participant has one synthesis, of one person: agree which one stays, and on its coder:, then take the other out of its copy",
);
export const changedMeanwhile = both(
  fr`cette case a changé dans l'étude depuis : rien n'est écrit`,
  "this cell has changed in the study since: nothing is written",
);

// import
export const columnsMissing = (names: readonly string[]): Words =>
  both(fr`il manque des colonnes : ${list(names, "fr")}`, `columns are missing: ${list(names, "en")}`);
export const rowTwice = (line: number): Words =>
  both(fr`la même case est déjà à la ligne ${String(line)}`, `the same cell is in line ${String(line)} already`);
export const changedSince = both(
  fr`cette case a d'autres phrases dans l'étude qu'à l'export, et d'autres encore ici : choisissez, puis réexportez`,
  "this cell has other sentences in the study than when it was exported, and others again here: choose, then export anew",
);
export const rowsMissing = (n: number): Words =>
  both(
    fr`${counted(n, "fr", "case de la synthèse n'est pas dans ce tableau", "cases de la synthèse ne sont pas dans ce tableau")} : elles restent comme elles sont`,
    `${counted(n, "en", "cell of the synthesis is not in this table", "cells of the synthesis are not in this table")}: they stay as they are`,
  );
export const nothingWritten = both(fr`rien n'est écrit`, "nothing is written");
export const imported = (changed: number, emptied: number): Words =>
  both(
    fr`${counted(changed, "fr", "case écrite", "cases écrites")}${emptied === 0 ? "" : fr`, ${counted(emptied, "fr", "vidée", "vidées")}`}`,
    `${counted(changed, "en", "cell written", "cells written")}${emptied === 0 ? "" : `, ${counted(emptied, "en", "emptied", "emptied")}`}`,
  );
export const unread = both(fr`ce fichier ne se lit pas comme un tableau`, "this file cannot be read as a table");
