import { fr } from "./french.js";
import { colon, counted, list, semicolon, someOf } from "./numbers.js";
import type { Words } from "./words.js";

const both = (french: string, english: string): Words => ({ fr: french, en: english });

// help
export const helpLine = both(
  fr`réunit une autre copie de la même étude avec celle-ci, sans rien perdre`,
  "puts another copy of the same study together with this one, and loses nothing",
);
export const flags = {
  dryRun: both(fr`montre ce qui serait fait, sans rien écrire`, "shows what would be done, and writes nothing"),
  yes: both(fr`réunit sans demander`, "merges without asking"),
  prefer: both(
    fr`là où les copies diffèrent : la version d'ici (mine) ou celle de l'autre copie (theirs)`,
    "where the copies differ: the version here (mine) or that of the other copy (theirs)",
  ),
  list: both(fr`écrit ce qui diffère dans ce tableau à remplir`, "writes what differs to this table, to fill in"),
  decisions: both(
    fr`règle d'après ce tableau rempli : colonne decision (mine, theirs, both)`,
    "settles by this table, filled in: column decision (mine, theirs, both)",
  ),
  coder: both(
    fr`qui réunit : ses propres marques lui sont montrées, celles des autres non`,
    "who merges: their own marks are shown to them, those of others are not",
  ),
};

// folders that cannot be merged
export const noFolder = both(fr`l'autre copie n'est pas un dossier`, "the other copy is no folder");
export const noStudyThere = both(
  fr`ce dossier n'est pas une étude : il n'a pas de study.yaml`,
  "this folder is no study: it has no study.yaml",
);
export const noStudyThereHint = both(
  fr`nommez le dossier de la copie elle-même, celui où se trouve study.yaml`,
  "name the folder of the copy itself, the one that holds study.yaml",
);
export const sameFolder = both(fr`c'est l'étude elle-même, et non une copie`, "this is the study itself, and no copy");
export const linkOutside = both(
  fr`ce lien mène hors de la copie : il n'est pas suivi`,
  "this link leads out of the copy: it is not followed",
);
export const noPlainFile = both(fr`ce fichier ne peut pas être lu`, "this file cannot be read");
export const tooLarge = both(
  fr`ce fichier est bien trop grand pour une étude`,
  "this file is far too large for a study",
);
export const tooMany = both(
  fr`ce dossier a bien trop de fichiers pour une étude`,
  "this folder has far too many files for a study",
);
export const unsound = both(
  fr`seules deux copies sans erreur peuvent être réunies`,
  "only two copies without errors can be put together",
);
export const mendHere = both(fr`grille check dit ce qu'il faut corriger ici`, "grille check says what to mend here");
export const mendThere = both(
  fr`grille check -C, avec le dossier de l'autre copie, dit ce qu'il faut y corriger`,
  "grille check -C, with the folder of the other copy, says what to mend there",
);
export const otherStudy = both(
  fr`ce n'est pas une copie de cette étude : elles n'ont ni passé ni transcrit en commun`,
  "this is no copy of this study: they have neither a past nor a transcript in common",
);
export const otherStudyHint = both(
  fr`pour y prendre des entretiens : grille ingest`,
  "to take interviews from it: grille ingest",
);
export const notUtf8 = both(
  fr`ce fichier n'est pas en UTF-8 : il ne peut pas être réuni avec un autre`,
  "this file is not in UTF-8: it cannot be put together with another",
);

// names and pseudonyms
export const otherKey = both(
  fr`l'autre copie a une autre clé des vrais noms, ou une clé que cette étude n'a pas : un même pseudonyme peut y désigner quelqu'un d'autre`,
  "the other copy has another key of the real names, or one that this study does not have: one pseudonym may stand for somebody else there",
);
export const otherKeyHint = both(
  fr`choisissez une des deux clés, refaites-y grille anonymise dans l'autre copie avec elle, puis réunissez`,
  "choose one of the two keys, run grille anonymise with it in the other copy, then merge",
);
export const forgottenInOne = both(
  fr`quelqu'un a été oublié dans une seule des deux copies : ses mots reviendraient de l'autre`,
  "somebody was forgotten in one of the two copies alone: their words would come back from the other",
);
export const forgottenHint = both(
  fr`faites le même grille forget dans l'autre copie, puis réunissez`,
  "run the same grille forget in the other copy, then merge",
);
export const anonymisedInOne = both(
  fr`une seule des deux copies a été anonymisée depuis : de vrais noms reviendraient de l'autre`,
  "only one of the two copies was anonymised since: real names would come back from the other",
);
export const anonymisedHint = both(
  fr`anonymisez l'autre copie aussi, avec la même clé, puis réunissez`,
  "anonymise the other copy too, with the same key, then merge",
);
export const samePseudonym = both(
  fr`des entretiens sont venus de l'autre copie : sans la clé, on ne voit pas si un même pseudonyme y désigne deux personnes`,
  "interviews came from the other copy: without the key nobody can see whether one pseudonym stands for two people in them",
);
export const samePseudonymHint = both(
  fr`grille key verify compare la clé et les transcrits`,
  "grille key verify holds the key against the transcripts",
);

// parts that cannot be merged
export const otherText = both(
  fr`les deux copies ont ici un autre texte : lui et ce qui porte sur lui restent tels qu'ils sont`,
  "the two copies have another text here: it, and what rests on it, stays as it is",
);
export const otherTextHint = both(
  fr`si c'est le même entretien, corrigé : --prefer mine ou theirs, et les marques suivent ; si ce sont deux entretiens, donnez-lui un autre identifiant dans l'autre copie`,
  "if it is the same interview, corrected: --prefer mine or theirs, and the marks follow; if these are two interviews, give it another id in the other copy",
);
export const openedTwice = (id: string, first: "mine" | "theirs"): Words =>
  both(
    fr`${id} : les feuilles ont été ouvertes dans chaque copie de son côté ; l'accord d'avant qui reste est celui de la première fois, ${first === "mine" ? "ici" : "dans l'autre copie"}`,
    `${id}: each copy opened the sheets for itself; the agreement before it that is kept is that of the first time, ${first === "mine" ? "here" : "in the other copy"}`,
  );
export const staysHere = (id: string, coder: string): Words =>
  both(
    fr`${id} : ${coder} a ôté des marques dans l'autre copie ; mettre ensemble n'ôte rien, et celles qui étaient ici aussi y restent : à ôter ici de même`,
    `${id}: ${coder} took marks away in the other copy; putting together takes nothing away, and those that were here too stay here: to be taken away here as well`,
  );
export const brokenTable = both(
  fr`ce tableau ne peut pas être lu dans une des deux copies`,
  "this table cannot be read in one of the two copies",
);
export const orderTaken = (id: string, order: string): Words =>
  both(
    fr`${id} : le rang ${order} est déjà pris ici, le sien est à écrire`,
    `${id}: the order ${order} is taken here, its own is to be written`,
  );
export const attributedTwice = (those: readonly string[]): Words =>
  both(
    fr`attribué deux fois par la même personne, à relire : ${someOf(those, "fr")}`,
    `attributed twice by the same person, to be looked at: ${someOf(those, "en")}`,
  );
export const codesElsewhere = (ids: readonly string[]): Words =>
  both(
    fr`cette grille de codes n'est que dans l'autre copie, et ses codes sont déjà ici dans une autre : ${someOf(ids, "fr")}`,
    `this codebook is in the other copy alone, and its codes are here already in another one: ${someOf(ids, "en")}`,
  );
export const renamedThere = (codes: readonly { from: string; to: string }[]): Words =>
  both(
    fr`codes renommés dans l'autre copie seulement : ${someOf(
      codes.map(({ from, to }) => `${from} → ${to}`),
      "fr",
    )}`,
    `codes renamed in the other copy alone: ${someOf(
      codes.map(({ from, to }) => `${from} → ${to}`),
      "en",
    )}`,
  );
export const renamedThereHint = (one: { from: string; to: string } | undefined): Words =>
  both(
    fr`renommez-les ici de même, puis réunissez : grille codebook rename ${one?.from ?? ""} ${one?.to ?? ""}`,
    `rename them here as well, then merge: grille codebook rename ${one?.from ?? ""} ${one?.to ?? ""}`,
  );
export const codesElsewhereHint = both(
  fr`gardez ces codes dans une seule grille, la même dans les deux copies, puis réunissez`,
  "keep these codes in one codebook, the same in both copies, then merge",
);
export const codebookUnsound = both(
  fr`réunie ainsi, cette grille de codes ne tiendrait plus`,
  "put together like this the codebook would no longer hold",
);
export const codebookUnsoundHint = both(
  fr`écrivez-la de même dans les deux copies, puis réunissez : grille codebook diff montre en quoi elles diffèrent`,
  "write it alike in both copies, then merge: grille codebook diff shows how they differ",
);
export const inBraces = (id: string): Words =>
  both(
    fr`${id} : ce code, ou sa famille, est entre accolades ou crochets, où ses lignes ne peuvent pas être mises`,
    `${id}: this code, or its family, stands in braces or brackets, where its lines cannot be put`,
  );
export const inBracesHint = both(
  fr`dans les deux copies, écrivez les codes de cette famille un par ligne, derrière un tiret, puis réunissez`,
  "in both copies write the codes of this family one a line, each behind a dash, then merge",
);
export const refused = both(
  fr`les deux copies ne peuvent pas être réunies ainsi : rien n'a été écrit`,
  "the two copies cannot be put together like this: nothing was written",
);
export const refusedHint = both(
  fr`corrigez d'abord ce que disent les lignes ci-dessus, puis réunissez`,
  "first mend what the lines above say, then merge",
);

// the plan
export const nothingNew = both(
  fr`rien à reprendre : tout ce que tient l'autre copie est ici`,
  "nothing to bring in: all that the other copy holds is here",
);
export const wouldBring = both(fr`ce qui viendrait de l'autre copie`, "what would come from the other copy");
export const brought = both(fr`ce qui est venu de l'autre copie`, "what came from the other copy");
type Form = readonly [one: string, many: string];
const COUNTS: Readonly<Record<string, readonly [fr: Form, en: Form]>> = {
  transcripts: [
    ["entretien", "entretiens"],
    ["interview", "interviews"],
  ],
  marks: [
    ["marque ou décision", "marques ou décisions"],
    ["mark or decision", "marks or decisions"],
  ],
  sheets: [
    ["feuille entière", "feuilles entières"],
    ["whole sheet", "whole sheets"],
  ],
  newer: [
    ["marque plus récente là-bas", "marques plus récentes là-bas"],
    ["mark that is newer there", "marks that are newer there"],
  ],
  kept: [
    ["marque plus récente ici, et qui le reste", "marques plus récentes ici, et qui le restent"],
    ["mark that is newer here, and stays so", "marks that are newer here, and stay so"],
  ],
  joined: [
    ["marque que les deux copies ont posée, une fois", "marques que les deux copies ont posées, chacune une fois"],
    ["mark that both copies made, once", "marks that both copies made, each once"],
  ],
  memos: [
    ["mémo", "mémos"],
    ["memo", "memos"],
  ],
  sections: [
    ["case de synthèse", "cases de synthèse"],
    ["cell of the synthesis", "cells of the synthesis"],
  ],
  attributions: [
    ["attribution", "attributions"],
    ["attribution", "attributions"],
  ],
  rows: [
    ["ligne d'un registre", "lignes des registres"],
    ["row of a register", "rows of the registers"],
  ],
  cells: [
    ["case d'un registre", "cases des registres"],
    ["cell of a register", "cells of the registers"],
  ],
  codes: [
    ["code", "codes"],
    ["code", "codes"],
  ],
  settings: [
    ["réglage", "réglages"],
    ["setting", "settings"],
  ],
  entries: [
    ["entrée du journal", "entrées du journal"],
    ["entry of the journal", "entries of the journal"],
  ],
  notes: [
    ["note du journal", "notes du journal"],
    ["note of the journal", "notes of the journal"],
  ],
  files: [
    ["autre fichier", "autres fichiers"],
    ["other file", "other files"],
  ],
  removed: [
    [
      "chose retirée ici depuis la dernière réunion, et qui le reste",
      "choses retirées ici depuis la dernière réunion, et qui le restent",
    ],
    [
      "thing taken away here since the last merge, and left so",
      "things taken away here since the last merge, and left so",
    ],
  ],
  left: [
    [
      "marque laissée de côté lors d'une réunion, et qui le reste : --prefer theirs la reprend",
      "marques laissées de côté lors d'une réunion, et qui le restent : --prefer theirs les reprend",
    ],
    [
      "mark left out at an earlier merge, and left so: --prefer theirs brings it in",
      "marks left out at an earlier merge, and left so: --prefer theirs brings them in",
    ],
  ],
};
export const COUNTED: readonly string[] = Object.keys(COUNTS);
export const countOf = (what: string, n: number): Words => {
  const forms = COUNTS[what];
  if (forms === undefined) return both(`${what} ${n}`, `${what} ${n}`);
  return both(counted(n, "fr", ...forms[0]).replaceAll("'", "’"), counted(n, "en", ...forms[1]));
};
export const asideLeft = (n: number): Words =>
  both(
    fr`${counted(n, "fr", "autre fichier ou dossier de la copie n'est", "autres fichiers ou dossiers de la copie ne sont")} pas de l'étude : laissé là-bas`,
    `${counted(n, "en", "other file or folder of the copy is", "other files or folders of the copy are")} no part of the study: left there`,
  );

// what differs
type Kind =
  | "mark"
  | "returned"
  | "unsure"
  | "settlement"
  | "memo"
  | "section"
  | "cell"
  | "code"
  | "part"
  | "setting"
  | "transcript"
  | "header"
  | "file";
export const kinds: Readonly<Record<Kind, Words>> = {
  mark: both(fr`marque changée dans les deux`, "mark changed in both"),
  returned: both(fr`marque peut-être retirée ici`, "mark perhaps taken away here"),
  unsure: both(fr`marque nouvelle là-bas, ou retirée ici`, "mark new there, or taken away here"),
  settlement: both(fr`différence tranchée autrement`, "difference settled otherwise"),
  memo: both(fr`mémo`, "memo"),
  section: both(fr`case de synthèse`, "cell of the synthesis"),
  cell: both(fr`case d'un registre`, "cell of a register"),
  code: both("code", "code"),
  part: both(fr`partie d'une grille de codes`, "part of a codebook"),
  setting: both(fr`réglage`, "setting"),
  transcript: both(fr`texte`, "text"),
  header: both(fr`en-tête d'un transcrit`, "head of a transcript"),
  file: both(fr`fichier`, "file"),
};
type Side = "mine" | "theirs" | "both";
export const sides: Readonly<Record<Side, Words>> = {
  mine: both(fr`celle d'ici`, "the one here"),
  theirs: both(fr`celle de l'autre copie`, "the one of the other copy"),
  both: both(fr`les deux`, "both"),
};
export const returnedSides: Readonly<Record<Side, Words>> = {
  mine: both(fr`reste retirée`, "stays away"),
  theirs: both(fr`revient`, "comes back"),
  both: both("", ""),
};
export const settlementSides: Readonly<Record<Side, Words>> = {
  ...sides,
  both: both(fr`aucune : reste à trancher`, "neither: it is still to be settled"),
};
export const differ = (n: number): Words =>
  both(
    fr`${counted(n, "fr", "chose diffère", "choses diffèrent")} d'une copie à l'autre`,
    `${counted(n, "en", "thing differs", "things differ")} between the copies`,
  );
export const stands = (choice: Side, kind: Kind, isAsked: boolean): Words => {
  if (isAsked) return both(fr`à régler`, "to be settled");
  if (kind === "settlement" && choice === "both")
    return both(fr`n'est plus tranchée : grille reconcile`, "is settled no more: grille reconcile");
  const isMark = kind === "returned" || kind === "unsure";
  return isMark ? returnedSides[choice] : both(fr`garde ${sides[choice].fr}`, `keeps ${sides[choice].en}`);
};
export const moreDiffer = (n: number): Words =>
  both(fr`… et ${counted(n, "fr", "autre", "autres")}`, `… and ${counted(n, "en", "other", "others")}`);
export const openRefused = (n: number): Words =>
  both(
    fr`${counted(n, "fr", "différence est à régler", "différences sont à régler")} avant de réunir : rien n'a été écrit`,
    `${counted(n, "en", "difference is", "differences are")} to be settled before merging: nothing was written`,
  );
export const openHint = both(
  fr`--prefer mine ou theirs pour toutes ; une par une : --list FICHIER, remplir, puis --decisions FICHIER`,
  "--prefer mine or theirs for all; one by one: --list FILE, fill it in, then --decisions FILE",
);
export const oneWay = both(
  fr`--list, --decisions et --dry-run ne vont pas ensemble`,
  "--list, --decisions and --dry-run do not go together",
);
export const listWritten = (n: number): Words =>
  both(
    fr`${counted(n, "fr", "différence", "différences")} dans le tableau ; remplissez decision, puis --decisions`,
    `${counted(n, "en", "difference", "differences")} in the table; fill in decision, then --decisions`,
  );
export const ofOthers = (coders: readonly string[]): Words =>
  both(
    fr`avec le travail d'autres codeurs, fermé jusqu'à la mise en commun : ${someOf(coders, "fr")}`,
    `with the work of other coders, closed until sheets are reconciled: ${someOf(coders, "en")}`,
  );
export const noDecision = both(
  fr`cette décision n'est pas parmi celles que la ligne permet`,
  "this decision is not among those that the line allows",
);
export const noDifference = both(
  fr`cette ligne ne nomme aucune différence d'aujourd'hui : elle est passée`,
  "this line names no difference of today: it is passed over",
);
export const missingColumn = (column: string): Words =>
  both(fr`il manque la colonne ${column}`, `the column ${column} is missing`);

// asking
export const question = both(fr`Réunir ?`, "Merge?");
export const questionOpen = (n: number): Words =>
  both(
    fr`${counted(n, "fr", "différence", "différences")} à régler. Que garder ?`,
    `${counted(n, "en", "difference", "differences")} to settle. What should stand?`,
  );
export const answers = {
  yes: both("oui", "yes"),
  no: both(fr`non, rien n'est écrit`, "no, nothing is written"),
  allMine: both(fr`partout la version d'ici`, "the version here, everywhere"),
  allTheirs: both(fr`partout celle de l'autre copie`, "that of the other copy, everywhere"),
  each: both(fr`une par une`, "one by one"),
};
export const notAsked = both(
  fr`rien n'est réuni sans qu'on le demande : --yes, ou dans un terminal`,
  "nothing is merged unless somebody says so: --yes, or at a terminal",
);
export const nothingWritten = both(fr`rien n'a été écrit`, "nothing was written");

// the journal
export const stepTold = (counts: readonly Words[], differences: number, coders: readonly string[]): Words => {
  const told = (lang: "fr" | "en"): string => list(counts.map((one) => one[lang]).slice(0, 6), lang);
  const tail = [
    ...(coders.length === 0 ? [] : [both(fr`travail de ${someOf(coders, "fr")}`, `work of ${someOf(coders, "en")}`)]),
    ...(differences === 0
      ? []
      : [
          both(
            counted(differences, "fr", "différence réglée", "différences réglées"),
            `${counted(differences, "en", "difference", "differences")} settled`,
          ),
        ]),
  ];
  const parts = (lang: "fr" | "en"): string =>
    [...(counts.length === 0 ? [] : [told(lang)]), ...tail.map((one) => one[lang])].join(semicolon(lang));
  const head = both(fr`une autre copie réunie`, "another copy merged");
  if (parts("en") === "") return head;
  return both(`${head.fr}${colon("fr")} ${parts("fr")}`, `${head.en}${colon("en")} ${parts("en")}`);
};
