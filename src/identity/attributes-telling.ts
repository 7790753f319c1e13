import { fold } from "../text/fold.js";
import { isPersonName } from "./attributes-personal.js";

/** Words in the name of a column that announce a name, a way to reach somebody, or free text. */
const TELLING = new Set(
  "nom noms prenom prenoms name names firstname lastname surname patronyme initiales initials email mail courriel telephone tel gsm mobile phone portable natel adresse address rue street contact comment comments commentaire commentaires remarque remarques note notes observation observations niss nir iban matricule avs".split(
    " ",
  ),
);

const LONG = 60;
const MANY_WORDS = 8;

/** Whether a column names people, says how to reach them, or holds sentences: by its name, else by what stands in it. */
export function isTelling(column: string, cells: readonly string[]): boolean {
  const words = fold(column).match(/[a-z]+/g) ?? [];
  if (words.some((word) => TELLING.has(word)) || /e-?mail/.test(fold(column))) return true;
  if (cells.filter((cell) => isPersonName(column, cell)).length * 2 > cells.length) return true;
  return cells.some(reaches) || cells.filter(isSentence).length * 2 > cells.length;
}

function reaches(cell: string): boolean {
  const isPhone = /^[+(\d][\d\s()./-]{7,}$/.test(cell) && cell.replace(/\D/g, "").length > 8;
  return isPhone || /\S@\S|https?:\/\/|www\./i.test(cell);
}

function isSentence(cell: string): boolean {
  return cell.length > LONG || cell.split(/\s+/).length > MANY_WORDS;
}
