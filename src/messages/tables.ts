import { fr } from "./french.js";
import { counted, formatNumber } from "./numbers.js";
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
    fr`${counted(count, "fr", "ligne sans aucune réponse ne fait", "lignes sans aucune réponse ne font")} pas d'entretien`,
    `${counted(count, "en", "row without any answer makes", "rows without any answer make")} no interview`,
  );
export const longRow = both(
  fr`cette ligne a plus de cases que l'en-tête : une réponse y est sans doute coupée en deux, et rien de ce tableau n'est repris`,
  "this row has more cells than there are heads: an answer is cut in two in it, it seems, and nothing of this table comes in",
);
export const longRowHint = both(
  fr`mettez entre guillemets la réponse qui contient un séparateur, ou enregistrez le tableau en xlsx`,
  "put the answer that contains a separator between quotation marks, or save the table as xlsx",
);
export const noHead = both(
  fr`la première ligne ressemble à une réponse, et non à des en-têtes de colonne : rien n'est repris, pour que les mots de cette personne ne deviennent pas des questions`,
  "the first row looks like an answer, not like heads of columns: nothing comes in, so that this person's words do not become questions",
);
export const noHeadHint = both(
  fr`ajoutez une première ligne qui nomme chaque colonne (la question posée, « age », « territory » …)`,
  "add a first row that names each column (the question asked, “age”, “territory” …)",
);

export const namesInTable = (count: number): Words =>
  both(
    fr`la colonne qui dit qui répond semble contenir de vrais noms ou des adresses (lignes : ${formatNumber(count, "fr")}) ; ils ne sont pas repris, et ces personnes n'ont que le numéro de leur transcrit`,
    `the column that says who answers seems to hold real names or addresses (rows: ${formatNumber(count, "en")}); they are not taken over, and these people have their transcript's number alone`,
  );
export const contactsInTable = (count: number): Words =>
  both(
    fr`${counted(count, "fr", "cellule contient une adresse électronique ou un numéro de téléphone ; elle n'est pas reprise", "cellules contiennent une adresse électronique ou un numéro de téléphone ; elles ne sont pas reprises")}`,
    `${counted(count, "en", "cell holds an e-mail address or a telephone number; it is not taken over", "cells hold an e-mail address or a telephone number; they are not taken over")}`,
  );
/** Lines of the table, of which the first few are named. */
export const ownNamesSaid = (lines: readonly number[]): Words => {
  const [shown, more] = [lines.slice(0, 8).join(", "), Math.max(0, lines.length - 8)];
  return both(
    fr`des personnes se nomment dans leurs réponses, alors que la colonne de leur nom n'est pas reprise (lignes du tableau : ${shown}${more > 0 ? ` et ${formatNumber(more, "fr")} de plus` : ""})`,
    `people name themselves in their answers, while the column of their name is not taken over (lines of the table: ${shown}${more > 0 ? ` and ${formatNumber(more, "en")} more` : ""})`,
  );
};
export const ownNamesSaidHint = both(
  fr`écrivez ces noms dans study.yaml, « anonymity: { names: […] } », jusqu'à ce que « grille anonymise » les ait remplacés`,
  'write these names in study.yaml, "anonymity: { names: […] }", until "grille anonymise" has replaced them',
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
export interface ColumnsTaken {
  readonly questions: readonly string[];
  readonly attributes: readonly string[];
  readonly who: readonly string[];
  readonly codes: readonly string[];
  readonly instructions: readonly string[];
  /** Names of people, or how to reach them. */
  readonly people: readonly string[];
  /** When the form was sent. */
  readonly moments: readonly string[];
  readonly empty: readonly string[];
}

/** The first three are always said; what is left out, where there is any. */
export const columnsTakenFor = (taken: ColumnsTaken): Words => {
  const names = (columns: readonly string[]): string => (columns.length === 0 ? "–" : columns.map(short).join(" | "));
  const { questions, attributes, who } = taken;
  const left = (columns: readonly string[], french: string, english: string): Words =>
    columns.length === 0 ? both("", "") : both(fr` ; ${french} : ${names(columns)}`, `; ${english}: ${names(columns)}`);
  const more = [
    left(taken.codes, fr`laissées de côté, comme codes ou notes`, "left out, as codes or scores"),
    left(taken.instructions, fr`laissées de côté, comme consignes`, "left out, as instructions"),
    left(
      taken.people,
      fr`laissées de côté, comme noms ou contacts de personnes`,
      "left out, as names or contacts of people",
    ),
    left(taken.moments, fr`laissées de côté, comme heures du formulaire`, "left out, as times of the form"),
    left(taken.empty, "vides", "empty"),
  ];
  return both(
    fr`colonnes lues comme questions : ${names(questions)} ; comme attributs : ${names(attributes)} ; comme nom de la personne : ${names(who)}${more.map((one) => one.fr).join("")}`,
    `columns read as questions: ${names(questions)}; as attributes: ${names(attributes)}; as the person's name: ${names(who)}${more.map((one) => one.en).join("")}`,
  );
};

export const nameColumns = (columns: readonly string[]): Words => {
  const names = columns.map(short).join(" | ");
  return both(
    fr`laissées de côté aussi, parce qu'on y lit des prénoms : ${names}`,
    `left out too, since first names stand in them: ${names}`,
  );
};

/** The head of a column as it is said: of a paragraph the beginning is enough. */
export function short(name: string): string {
  return name.length > 120 ? `${name.slice(0, 100).trimEnd()}…` : name;
}

export const unknownColumn = (name: string): Words =>
  both(fr`ce tableau n'a pas de colonne « ${name} »`, `this table has no column "${name}"`);
export const columnHint = (names: readonly string[]): Words =>
  names.length === 1
    ? both(fr`vouliez-vous dire « ${names[0] ?? ""} » ?`, `did you mean "${names[0] ?? ""}"?`)
    : both(fr`ses colonnes : ${names.join(" | ")}`, `its columns: ${names.join(" | ")}`);
