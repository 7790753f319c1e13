import { fr } from "./french.js";
import type { Words } from "./words.js";

const both = (french: string, english: string): Words => ({ fr: french, en: english });

export const notATable = both(fr`ce fichier n'est pas un tableau`, "this file is no table");
export const unreadable = both(fr`ce tableau ne peut pas être lu`, "this table cannot be read");
export const empty = both(fr`ce tableau est vide`, "this table is empty");
export const kindsHint = both(
  fr`un tableau est un fichier .csv, .tsv ou .xlsx ; réenregistrez-le depuis un tableur s'il est abîmé`,
  "a table is a .csv, .tsv or .xlsx file; save it again from a spreadsheet if it is damaged",
);
export const otherSheets = both(
  fr`seule la première feuille du classeur est lue`,
  "only the first sheet of the workbook is read",
);

/** A cell as a spreadsheet calls it: column 1 of row 1 is A1. */
export function cellName(column: number, row: number): string {
  let [letters, rest] = ["", column];
  while (rest > 0) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
    rest = Math.floor((rest - 1) / 26);
  }
  return `${letters}${row}`;
}
