import { ARTICLES, BUILDINGS, HEADS, PARTICLES } from "./cues.js";
import { FIRST } from "./lists.js";
import { isMask } from "./masks.js";
import { follows, isElided } from "./stretch.js";
import type { Tokens } from "./tokens.js";

const JOINING = /^(?:de|du|des|d'|la|le|les|l'|a|au|aux|et|en|pour|sur|of|for|and|the)$/;
const KINDS =
  /^(?:royal|royale|libre|catholique|communale?|technique|primaire|maternelle|superieure?|nationale?|regionale?|municipale?|provinciale?|chretiennes?|populaire|public|publique|prive|privee|professionnel|europeenne|socialiste|bruxellois|wallon|wallonne|francaise?|belge|ouvriere|sociale?|medicale?|central|agricole|psychiatrique|universitaire|regional|general|specialisee?|fondamentale?|secondaire)$/;

/** The last word of an organisation whose capitalised noun stands at word `i` (« Institut de la Providence »); null where none does. */
export function headedEnd(tokens: Tokens, i: number): number | null {
  if (!HEADS.has(tokens.folded(i))) return null;
  let last = i;
  let capitals = 0;
  for (let next = i + 1; next < tokens.count && next <= i + 7 && follows(tokens, next); next++) {
    const word = tokens.folded(next);
    if (tokens.capital(next) && !isElided(tokens, next) && !isMask(tokens, next)) {
      last = next;
      capitals++;
    } else if (!JOINING.test(word) && !KINDS.test(word)) break;
  }
  return capitals > 0 ? last : null;
}

const TAILS =
  /^(?:council|university|school|college|hospital|trust|foundation|academy|institute|charity|services|association)$/;

/** The last word of a capitalised stretch that an English word for an establishment closes (« Leeds City Council »); null where none does. */
export function tailedEnd(tokens: Tokens, i: number): number | null {
  let last = i;
  while (last + 1 < tokens.count && last < i + 5 && follows(tokens, last + 1) && tokens.capital(last + 1)) last++;
  return last > i && TAILS.test(tokens.folded(last)) ? last : null;
}

/** Where an organisation begins whose noun in lower case comes before the name at word `i`: « lycée Voltaire », « hôpital de Nivelles ». */
export function buildingBefore(tokens: Tokens, i: number): number | null {
  for (let at = i - 1; at >= 0 && at >= i - 4; at--) {
    if (!follows(tokens, at + 1)) return null;
    const word = tokens.folded(at);
    if (at === i - 1 && /^(?:centre|salle|stade|gymnase)$/.test(word)) return tokens.capital(at) ? null : at;
    if (BUILDINGS.has(word) && !tokens.capital(at)) return belongs(tokens, at, i) ? at : null;
    if (!JOINING.test(word) && !KINDS.test(word)) return null;
    if (/^(?:a|au|aux|en|et|sur|pour)$/.test(word)) return null;
  }
  return null;
}

/** « la maison de Nadia » is no organisation. */
function belongs(tokens: Tokens, at: number, name: number): boolean {
  const parted = name > at + 1;
  const home = /^(?:maison|foyer|residence|bibliotheque|ecole|creche|cas)$/.test(tokens.folded(at));
  if (parted && (tokens.bits(name) & FIRST) !== 0 && home) return false;
  return !(ARTICLES.has(tokens.folded(name)) || PARTICLES.has(tokens.folded(name)));
}
