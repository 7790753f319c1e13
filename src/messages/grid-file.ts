import { fr } from "./french.js";
import { counted, list, plural, someOf } from "./numbers.js";
import type { Words } from "./words.js";

const both = (french: string, english: string): Words => ({ fr: french, en: english });

/** A cell, by the names of its row and its column. */
const cell = (interview: string, code: string): Words =>
  both(fr`entretien « ${interview} », code « ${code} »`, `interview "${interview}", code "${code}"`);

// flags
export const flags = {
  grid: both(
    fr`un tableau venu d'ailleurs (csv, xlsx) : une ligne par entretien, dans l'ordre, une colonne par code ; pas besoin d'étude`,
    "a table from elsewhere (csv, xlsx): a row for each interview, in order, a column for each code; needs no study",
  ),
  codes: both(
    fr`d'où viennent les codes du tableau : fixés d'avance (a-priori) ou venus en lisant (emergent)`,
    "where the codes of the table come from: fixed beforehand (a-priori) or made while reading (emergent)",
  ),
  empty: both(
    fr`pour quoi prendre une case vide du tableau : 0, ou missing (code pas cherché là)`,
    "what an empty cell of the table is taken for: 0, or missing (code not looked for there)",
  ),
};

// what can be wrong with the command
export const onlyWithGrid = (flag: string): Words =>
  both(fr`--${flag} ne vaut qu'avec --grid`, `--${flag} goes with --grid only`);
export const notWithGrid = (flag: string): Words =>
  both(fr`--${flag} ne va pas avec --grid`, `--${flag} does not go with --grid`);
export const notWithGridHint = both(
  fr`un tableau n'a ni marques ni paroles : il dit seulement quels codes se trouvent dans quels entretiens`,
  "a table has neither marks nor words: it only says which codes stand in which interviews",
);
export const originsTwice = both(
  fr`le tableau a une ligne « origine » : --codes la contredirait peut-être`,
  'the table has a row "origin": --codes might contradict it',
);
export const noFamilies = both(
  fr`rien dans le tableau ne dit à quelle famille appartient un code`,
  "nothing in the table says to which family a code belongs",
);
export const noFamiliesHint = both(
  fr`nommer les colonnes famille.code, ou ajouter sous la première ligne une ligne qui commence par « famille »`,
  'name the columns family.code, or add a row below the first one that begins with "family"',
);
export const noSuchCode = (name: string, known: readonly string[]): Words =>
  both(
    fr`le tableau n'a pas de « ${name} » ; il a ${someOf(known, "fr")}`,
    `the table has no "${name}"; it has ${someOf(known, "en")}`,
  );

// what can be wrong with the table
export const empty = both(fr`le fichier est vide`, "the file is empty");
export const noCodes = both(
  fr`le tableau n'a aucune colonne de code à droite des entretiens`,
  "the table has no column of a code to the right of the interviews",
);
export const noInterviews = both(
  fr`le tableau n'a aucune ligne d'entretien sous celle des codes`,
  "the table has no row of an interview below that of the codes",
);
export const shape = both(
  fr`première ligne : les codes ; première colonne : les entretiens, dans l'ordre où ils ont eu lieu`,
  "first row: the codes; first column: the interviews, in the order in which they took place",
);
export const ragged = (interview: string, cells: number, expected: number): Words =>
  both(
    fr`entretien « ${interview} » : ${counted(cells, "fr", "case", "cases")} au lieu de ${expected}`,
    `interview "${interview}": ${counted(cells, "en", "cell", "cells")} instead of ${expected}`,
  );
export const raggedHint = both(
  fr`une virgule ou un point-virgule dans un nom ? Mettre le nom entre guillemets`,
  "a comma or a semicolon in a name? Put the name between quotation marks",
);
export const unnamedRow = (line: number): Words =>
  both(
    fr`ligne ${line} : des valeurs sans nom d'entretien dans la première colonne`,
    `row ${line}: values without the name of an interview in the first column`,
  );
export const unnamedColumn = (place: number): Words =>
  both(
    fr`colonne ${place} : des valeurs sans nom de code dans la première ligne`,
    `column ${place}: values without the name of a code in the first row`,
  );
export const sameInterview = (interview: string, lines: readonly number[]): Words =>
  both(
    fr`l'entretien « ${interview} » occupe plusieurs lignes : ${list(lines.map(String), "fr")}`,
    `interview "${interview}" stands on several rows: ${list(lines.map(String), "en")}`,
  );
export const sameInterviewHint = both(
  fr`une ligne par entretien : additionner les lignes d'un même entretien, ou leur donner des noms différents`,
  "one row for each interview: add up the rows of one interview, or give them different names",
);
export const sameCode = (code: string, places: readonly number[]): Words =>
  both(
    fr`le code « ${code} » occupe plusieurs colonnes : ${list(places.map(String), "fr")}`,
    `code "${code}" stands in several columns: ${list(places.map(String), "en")}`,
  );
export const totals = (name: string, what: "row" | "column"): Words =>
  what === "row"
    ? both(
        fr`la ligne « ${name} » a l'air d'un total, pas d'un entretien : à retirer, ou à nommer autrement`,
        `row "${name}" looks like a total, not like an interview: take it out, or give it another name`,
      )
    : both(
        fr`la colonne « ${name} » a l'air d'un total, pas d'un code : à retirer, ou à nommer autrement`,
        `column "${name}" looks like a total, not like a code: take it out, or give it another name`,
      );
export const turned = (name: string): Words =>
  both(
    fr`la première colonne s'appelle « ${name} » ; grille prend pourtant les lignes pour des entretiens`,
    `the first column is called "${name}"; grille takes the rows for interviews all the same`,
  );
export const turnedHint = both(
  fr`si les codes sont dans les lignes, transposer le tableau (dans un tableur : collage spécial, transposer)`,
  "if the codes are in the rows, transpose the table (in a spreadsheet: paste special, transpose)",
);
export const notNumber = (at: readonly [string, string], value: string): Words => {
  const where = cell(...at);
  return both(fr`${where.fr} : « ${value} » n'est pas un nombre`, `${where.en}: "${value}" is not a number`);
};
export const notNumberHint = both(
  fr`0 ou 1, ou un nombre de passages ; x, oui, vrai valent 1, non et faux 0 ; NA : code pas cherché dans cet entretien`,
  "0 or 1, or a number of passages; x, yes, true are 1, no and false 0; NA: code not looked for in that interview",
);
export const negative = (at: readonly [string, string], value: string): Words => {
  const where = cell(...at);
  return both(fr`${where.fr} : ${value} est négatif`, `${where.en}: ${value} is negative`);
};
export const notWhole = (at: readonly [string, string], value: string): Words => {
  const where = cell(...at);
  return both(
    fr`${where.fr} : ${value} n'est pas un nombre entier de passages`,
    `${where.en}: ${value} is not a whole number of passages`,
  );
};
export const aboveOne = (at: readonly [string, string], value: string): Words => {
  const where = cell(...at);
  return both(
    fr`${where.fr} : ${value} dépasse 1, le plus haut degré d'appartenance`,
    `${where.en}: ${value} is above 1, the highest membership`,
  );
};
export const missingCell = (at: readonly [string, string]): Words => {
  const where = cell(...at);
  return both(
    fr`${where.fr} : valeur manquante, que cette mesure ne sait pas traiter`,
    `${where.en}: missing, which this measure cannot deal with`,
  );
};
export const leftOutMissing = (codes: readonly string[]): Words =>
  both(
    fr`laissés de côté, certains entretiens disant que le code n'y a pas été cherché (NA) : ${someOf(codes, "fr")} ; absent et pas cherché sont deux choses`,
    `left out, some interviews saying that the code was not looked for there (NA): ${someOf(codes, "en")}; absent and not looked for are two things`,
  );
export const allMissing = (codes: readonly string[]): Words =>
  both(
    fr`aucun code n'a été cherché dans tous les entretiens : ${someOf(codes, "fr")}`,
    `no code was looked for in every interview: ${someOf(codes, "en")}`,
  );
export const allMissingHint = both(
  fr`cette mesure ne connaît que présent et absent : écrire 0 là où le code a été cherché sans être trouvé, ou retirer des lignes ou des colonnes`,
  "this measure knows only present and absent: write 0 where a code was looked for and not found, or take out rows or columns",
);
export const emptyCell = (at: readonly [string, string]): Words => {
  const where = cell(...at);
  return both(fr`${where.fr} : case vide`, `${where.en}: empty cell`);
};
export const emptyCellHint = both(
  fr`d'autres cases disent 0 : celle-ci dit-elle 0, ou que le code n'a pas été cherché (NA) ? L'écrire, ou --empty 0, ou --empty missing`,
  "other cells say 0: does this one mean 0, or that the code was not looked for (NA)? Write it, or use --empty 0 or --empty missing",
);
export const emptyRead = (n: number, as: "0" | "missing"): Words =>
  as === "0"
    ? both(
        fr`${counted(n, "fr", "case vide prise", "cases vides prises")} pour 0`,
        `${counted(n, "en", "empty cell", "empty cells")} taken for 0`,
      )
    : both(
        fr`${counted(n, "fr", "case vide prise", "cases vides prises")} pour : code pas cherché là`,
        `${counted(n, "en", "empty cell", "empty cells")} taken for: code not looked for there`,
      );
export const wordsRead = (words: readonly string[], n: number): Words => {
  const names = (lang: "fr" | "en", open: string, close: string): string =>
    list(
      words.map((word) => `${open}${word}${close}`),
      lang,
    );
  return both(
    fr`${counted(n, "fr", "case", "cases")} avec ${names("fr", "« ", " »")} : une croix, oui ou vrai ${plural(n, "fr", "vaut", "valent")} 1, non ou faux 0`,
    `${counted(n, "en", "cell", "cells")} with ${names("en", '"', '"')}: a cross, yes or true ${plural(n, "en", "is", "are")} read as 1, no or false as 0`,
  );
};
export const unknownOrigin = (code: string, value: string): Words =>
  both(
    fr`code « ${code} » : l'origine « ${value} » n'est ni « a priori » ni « émergent »`,
    `code "${code}": the origin "${value}" is neither "a priori" nor "emergent"`,
  );

// notes beside the numbers
export const given = both(
  fr`lu dans un tableau venu d'ailleurs : l'ordre des lignes est pris pour celui des entretiens ; qui a codé, et si chaque code a été cherché partout, n'y est pas dit`,
  "read from a table from elsewhere: the order of its rows is taken for that of the interviews; who coded, and whether each code was looked for everywhere, it does not say",
);
export const nothingCoded = both(
  fr`aucune case n'est remplie : aucun code ne se trouve nulle part`,
  "no cell is filled: no code stands anywhere",
);
export const sayOrigin = both(
  fr`dire d'abord d'où viennent les codes : --codes emergent (venus en lisant) ou --codes a-priori (fixés d'avance) ; sans cela ni couverture ni estimation, une liste fermée montrant ce qui a servi, pas combien il en existe`,
  "say first where the codes come from: --codes emergent (made while reading) or --codes a-priori (fixed beforehand); without it neither coverage nor estimates, since a closed list shows what was used, not how many exist",
);
