import { ARTICLES, BODIES, BUILDINGS, HEADS, NOBODY, PARTICLES, TITLES } from "./cues.js";
import { FIRST } from "./lists.js";
import { isMask } from "./masks.js";
import { follows, isElided, isWordOnly, listedAt } from "./stretch.js";
import type { Tokens } from "./tokens.js";

const JOINING = /^(?:de|du|des|d'|la|le|les|l'|a|au|aux|et|en|pour|sur|of|for|and|the)$/;
const KINDS =
  /^(?:royal|royale|libre|catholique|communale?|technique|primaire|maternelle|superieure?|nationale?|regionale?|municipale?|provinciale?|chretiennes?|populaire|public|publique|prive|privee|professionnel|europeenne|socialiste|bruxellois|wallon|wallonne|francaise?|belge|ouvriere|sociale?|medicale?|central|agricole|psychiatrique|universitaire|regional|general|specialisee?|fondamentale?|secondaire|elementaire|normale|culturel|sportif|jeunes|retraite|repos|sante|loisirs)$/;

const ADJECTIVE = /[a-z]{3}(?:ales?|aux|els?|elles?|iques?|iens?|iennes?|aires?|icoles?|times?|istes?|ives?)$/;
const CLUBS = /^(?:fc|as|rc|us|sc|rsc|rfc|krc|kv|om|psg)$/;

/** The last word of an organisation whose capitalised noun stands at word `i` (« Institut de la Providence »); null where none does. */
export function headedEnd(tokens: Tokens, i: number): number | null {
  if (tokens.shouted(i) && CLUBS.test(tokens.folded(i))) return clubEnd(tokens, i);
  if (!HEADS.has(tokens.folded(i))) return null;
  let last = i;
  for (let next = i + 1; next < tokens.count && next <= i + 7 && follows(tokens, next); next++) {
    const word = tokens.folded(next);
    if (tokens.capital(next) && !isElided(tokens, next) && !isMask(tokens, next)) last = next;
    else if ((!JOINING.test(word) && !KINDS.test(word) && !ADJECTIVE.test(word)) || isOther(tokens, next)) break;
  }
  return last > i ? last : complementEnd(tokens, i);
}

/** « FC Metz », « l'AS Nancy-Lorraine » */
function clubEnd(tokens: Tokens, i: number): number | null {
  const next = i + 1;
  return next < tokens.count && follows(tokens, next) && tokens.capital(next) && !tokens.shouted(next) ? next : null;
}

/** « la Fondation X et à la Fédération Y »: another one begins. */
function isOther(tokens: Tokens, i: number): boolean {
  return tokens.folded(i) === "et" && /^(?:a|au|aux|de|du|des|d'|la|le|les|l'|avec|pour)$/.test(tokens.folded(i + 1));
}

/** « Ligue des droits humains », « Alliance agricole »: the capital of the noun alone makes the name. */
function complementEnd(tokens: Tokens, i: number): number | null {
  if (!BODIES.has(tokens.folded(i)) || tokens.standing(i) !== "inside") return null;
  const adjectives = (from: number): number => {
    let last = from;
    while (last < i + 6 && follows(tokens, last + 1) && describes(tokens.folded(last + 1))) last++;
    return last;
  };
  let last = adjectives(i);
  if (follows(tokens, last + 1) && /^(?:de|des|du|d')$/.test(tokens.folded(last + 1))) {
    const noun = /^(?:la|l'|le|les)$/.test(tokens.folded(last + 2)) ? last + 3 : last + 2;
    if (noun < tokens.count && follows(tokens, noun) && tokens.folded(noun).length > 3) last = adjectives(noun);
  }
  return last > i ? last : null;
}

const describes = (word: string): boolean => KINDS.test(word) || ADJECTIVE.test(word) || /^humains?$/.test(word);

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
  return (
    articledEnd(tokens, name) !== null || !(ARTICLES.has(tokens.folded(name)) || PARTICLES.has(tokens.folded(name)))
  );
}

/** The last word of what an establishment is called, where its name opens with a capital article: « Les Bruyères », « Le Trait d'Union »; null where none does. */
export function articledEnd(tokens: Tokens, i: number): number | null {
  if (!/^(?:l['’ʼ‘]|le|la|les)$/.test(tokens.folded(i)) || !isNameWord(tokens, i + 1)) return null;
  let last = i + 1;
  while (last < i + 5) {
    const next = /^(?:de|du|des|d['’ʼ‘]|et)$/.test(tokens.folded(last + 1)) ? last + 2 : last + 1;
    if (!isNameWord(tokens, next) || (next > last + 1 && !follows(tokens, last + 1))) break;
    last = next;
  }
  return last;
}

function isNameWord(tokens: Tokens, i: number): boolean {
  return i < tokens.count && follows(tokens, i) && tokens.capital(i) && !isMask(tokens, i);
}

/** « Le Fil d'Ariane »: a capital noun within a sentence, or after a capital article, that « de » ties to a first name; its last word, null where it is none. */
export function titleEnd(tokens: Tokens, i: number): number | null {
  const isNoun = isWordOnly(tokens.bits(i)) && tokens.standing(i) === "inside" && tokens.folded(i).length > 2;
  const name = i + 2;
  if (!isNoun || !isNameWord(tokens, name) || !/^d(?:e|['’ʼ‘])$/.test(tokens.folded(i + 1))) return null;
  if (!follows(tokens, i + 1) || tokens.shouted(i) || TITLES.has(tokens.folded(i)) || NOBODY.has(tokens.folded(i)))
    return null;
  if (listedAt(tokens, name) !== null) return null;
  return (tokens.bits(name) & FIRST) !== 0 ? name : null;
}

/** The last word of a firm that its partners close: « Lesaffre et Fils », « Hill & Sons »; null where none do. */
export function firmEnd(tokens: Tokens, i: number): number | null {
  let last = i;
  while (last < i + 2 && last + 1 < tokens.count && follows(tokens, last + 1) && tokens.capital(last + 1)) last++;
  const next = last + 1;
  if (next < tokens.count && tokens.gap(next) === " & " && tokens.capital(next)) return next;
  const partners = next + 1 < tokens.count && tokens.folded(next) === "et" && tokens.capital(next + 1);
  return partners && PARTNERS.test(tokens.folded(next + 1)) ? next + 1 : null;
}

const PARTNERS = /^(?:fils|filles|freres|soeurs|cie|compagnie|associes)$/;
