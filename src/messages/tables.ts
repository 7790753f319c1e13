import { fr } from "./french.js";
import { formatNumber } from "./numbers.js";
import type { Words } from "./words.js";

const both = (french: string, english: string): Words => ({ fr: french, en: english });

export const emptyTable = both(
  fr`ce tableau n'a pas de lignes sous son en-tête`,
  "this table has no rows below its head",
);
export const brokenTable = both(fr`ce tableau ne peut pas être lu en entier`, "this table cannot be read whole");
export const brokenTableHint = both(
  fr`un guillemet ouvert dans une cellule n'y est sans doute pas refermé ; réenregistrez le tableau depuis un tableur`,
  "a quotation mark opened in a cell is probably not closed there; save the table again from a spreadsheet",
);
export const brokenWorkbookHint = both(
  fr`ouvrez-le dans un tableur et enregistrez-le de nouveau en .xlsx ou en .csv`,
  "open it in a spreadsheet and save it again as .xlsx or .csv",
);
export const noQuestion = both(
  fr`aucune colonne de ce tableau ne contient de réponses en toutes lettres`,
  "no column of this table holds answers in people's own words",
);
export const noQuestionHint = both(
  fr`un tableau d'attributs s'ajoute par grille ingest --participants FICHIER`,
  "a table of attributes is added with grille ingest --participants FILE",
);
export const silentRows = (count: number): Words =>
  both(
    fr`${count} ligne(s) sans aucune réponse ne font pas d'entretien`,
    `${count} row(s) without any answer make no interview`,
  );
export const longRow = both(
  fr`cette ligne a plus de cellules que l'en-tête : les dernières n'ont pas de nom`,
  "this row has more cells than the head: the last ones have no name",
);
export const longRowHint = both(
  fr`une réponse contient sans doute un séparateur hors guillemets`,
  "an answer probably holds a separator outside quotation marks",
);
export const namesInTable = (count: number): Words =>
  both(
    fr`la colonne qui dit qui répond semble contenir de vrais noms ou des adresses (lignes : ${formatNumber(count, "fr")}) ; ils ne sont pas repris, et ces personnes n'ont que le numéro de leur transcrit`,
    `the column that says who answers seems to hold real names or addresses (rows: ${formatNumber(count, "en")}); they are not taken over, and these people have their transcript's number alone`,
  );
export const namesInTableHint = both(
  fr`pour garder un lien avec le tableau, mettez-y des numéros ou des pseudonymes avant de l'apporter`,
  "to keep a link with the table, put numbers or pseudonyms in it before bringing it in",
);
export const otherSheets = (characters: number): Words =>
  both(
    fr`seule la première feuille est lue ; les autres (${formatNumber(characters, "fr")} caractères) ne le sont pas`,
    `only the first sheet is read; the others (${formatNumber(characters, "en")} characters) are not`,
  );
export const columnsTakenFor = (
  questions: readonly string[],
  attributes: readonly string[],
  who: readonly string[],
): Words => {
  const list = (names: readonly string[]): string => (names.length === 0 ? "–" : names.join(" | "));
  return both(
    fr`colonnes lues comme questions : ${list(questions)} ; comme attributs : ${list(attributes)} ; comme nom de la personne : ${list(who)}`,
    `columns read as questions: ${list(questions)}; as attributes: ${list(attributes)}; as the person's name: ${list(who)}`,
  );
};

export const unknownColumn = (name: string): Words =>
  both(fr`ce tableau n'a pas de colonne « ${name} »`, `this table has no column "${name}"`);
export const columnHint = (names: readonly string[]): Words =>
  names.length === 1
    ? both(fr`vouliez-vous dire « ${names[0] ?? ""} » ?`, `did you mean "${names[0] ?? ""}"?`)
    : both(fr`ses colonnes : ${names.join(" | ")}`, `its columns: ${names.join(" | ")}`);
