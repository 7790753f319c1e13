import { NAMING } from "./cues.js";
import { wordsOf } from "./lists.js";
import type { Tokens } from "./tokens.js";

/** Kin of whom several are named at once. */
const SEVERAL: ReadonlySet<string> = new Set(
  wordsOf(
    "enfants fils filles freres soeurs jumeaux jumelles petits-enfants petits-fils petites-filles gamins gosses parents cousins cousines neveux nieces garcons children kids sons daughters brothers sisters twins grandchildren boys girls",
  ),
);

/** Those whose kin is named after `de`, or who are named together: « la maman de Grâce et de Trésor ». */
const ONE: ReadonlySet<string> = new Set(
  wordsOf(
    "mere pere maman papa fille frere soeur enfant mari femme oncle tante cousin cousine neveu niece grand-mere grand-pere mamie papy marraine parrain jumeau jumelle petit-fils petite-fille beau-frere belle-soeur naissance mother father mum mom dad sister brother wife husband uncle aunt",
  ),
);

/** A list of kin names no more. */
const MOST = 6;

/**
 * Whether the word at `i` is named as kin together with others (« mes enfants, Glody et Exaucé », « la maman de Grâce et de Trésor »,
 * « ils s'appellent Ange et Divine »), or as the first of several.
 */
export function isAmongKin(tokens: Tokens, i: number): boolean {
  let at = i - 1;
  for (let names = 0; names < MOST && at > 0; names++) {
    if (/^(?:de|d'|of)$/.test(tokens.folded(at))) at--;
    const word = tokens.folded(at);
    if (SEVERAL.has(word)) return true;
    if (ONE.has(word) || NAMING.has(word)) return names > 0;
    const before = skipJoin(tokens, at);
    if (before === null) return false;
    at = before;
  }
  return false;
}

/** The word before the name that a comma or « et » parts from what comes after `at`; null where none is. */
function skipJoin(tokens: Tokens, at: number): number | null {
  const isAnd = /^(?:et|and|puis)$/.test(tokens.folded(at));
  if (!isAnd && !/^, $/.test(tokens.gap(at + 1))) return null;
  let name = isAnd ? at - 1 : at;
  const last = name;
  while (name > 0 && last - name < 3 && tokens.capital(name)) name--;
  return name === last ? null : name;
}
