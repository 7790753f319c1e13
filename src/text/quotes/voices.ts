import { fold } from "../fold.js";
import type { Span } from "../span.js";
import { isAuthor, type KnownPeople } from "./known-people.js";
import { nameAt, nameKey } from "./person.js";

/** People by what they are to somebody else, folded. */
export const RELATIONS =
  "collegues?|chef(?:fe)?s?|superieure?s?|patronn?e?s?|mari|femme|epoux|epouse|compagnon|compagne|conjointe?|(?:grand-|belle-|beau-)?(?:mere|pere|parents?|soeur|frere|fille|fils)s?|oncle|tante|cousine?|amie?s?|voisine?s?|binome|employeu(?:r|se)s?|direct(?:eur|rice|ion)s?|hierarchie|coordinat(?:eur|rice|ion)s?|responsables?|stagiaires?|juges?|avocate?s?|polici(?:er|ere)s?|medecin(?:-\\p{L}+)?s?|psychologues?|tut(?:eur|rice)s?|format(?:eur|rice)s?|maitres?|maitresse|professeure?s?|equipe|famille|enfants?|patiente?s?|cliente?s?|usagers?|usageres?|beneficiaires?|colleagues?|co-?workers?|boss(?:es)?|managers?|supervisors?|trainers?|tutors?|mentors?|husband|wife|partner|(?:grand)?(?:mother|father|daughter)s?|grandson|sister|brother|uncle|aunt|friends?|neighbours?|employers?|directors?|teams?|family|doctors?";
/** Those who write, decide or study. */
const OFFICES =
  "auteure?s?|sociologues?|philosophes?|psychanalystes?|poetes?|ecrivaine?s?|chercheu(?:r|se)s?|legislateur|ministres?|maire|bourgmestre|elue?s?|ministere|cabinet|gouvernement|administration|pouvoirs publics|region|commune|syndicats?|inspection|presse|litterature|authors?|scholars?|minister|ministry|inspectorate|government|head office|council|union|newspaper|literature";
/** What goes from mouth to mouth. */
const SAYINGS =
  "slogans?|rumeurs?|rumours?|devise|proverbes?|adages?|dictons?|maximes?|refrain|consignes?|sayings?|proverbs?|mottos?";
/** What is printed, written or hung up. */
const DOCUMENTS =
  "lois?|decrets?|arretes?|circulaires?|chartes?|reglements?|constitution|directives?|article|code|rapports?|plan|contrat|notes?|courri(?:er|el)s?|mails?|lettres?|messages?|sites?|affiches?|plaquettes?|cartes?|ecriteaux?|post-it|pancartes?|panneau|tracts?|brochures?|manuels?|guides?|vade-?mecum|formulaires?|theorie|theses?|textes?|livres?|romans?|chansons?|dessins?|journal|guidelines?|acts?|polic(?:y|ies)|handbooks?|leaflets?|cards?|signs?|notices?|posters?|e-?mails?|letters?|websites?|strategy|report|memo|textbooks?|theory|song|novel";
export const DETERMINER =
  "(?:une?|les?|la|l'|des?|du|aux?|cet?|cette|ces|mon|ma|mes|son|sa|ses|leurs?|notre|nos|an?|the|his|her|their|our|my|whose|this|these|d')";
const NOUN = new RegExp(`(?<![\\p{L}-])(?:${RELATIONS}|${OFFICES}|(${DOCUMENTS})|(${SAYINGS}))(?![\\p{L}-])`, "gu");
const DETERMINED = new RegExp(`(?:^|[^\\p{L}])${DETERMINER}[ ']?(?:[\\p{L}-]+ ){0,2}$`, "u");
/** Stands for a name in words that have been made plain. */
const NAME = "§";
/** Stands for the name of somebody interviewed. */
export const INTERVIEWED = "¤";
/** Small words before a place or an office that is not said to speak: `à Charleroi`, `au CPAS`, `de Mons`. */
const AT =
  /(?:^|[\s'’(])(?:à|en|au|aux|dans|vers|sur|depuis|jusqu['’]à|près de|de|d['’]|du|de la|de l['’]|des|in|at|of|from|to|near)[\s]*$/iu;

/** Words of somebody are cited: a name after them is no place. */
const WORDS_OF =
  /(?:r[ée]clam\p{L}+|souv\p{L}+|inspir\p{L}+|mots?|paroles?|propos|phrases?|formules?|expressions?|maximes?|citations?|id[ée]es?|notions?|concepts?|pens[ée]es?|th[èe]ses?|[ée]cho|words|phrase|notion|spirit)\s(?:de\s|d['’]|of\s)$/iu;

/** The author's words, folded, with one sign for the name of somebody interviewed and another for any other. */
export function plainWords(text: string, known: KnownPeople): string {
  let [plain, from] = ["", 0];
  const own = new Set([...known.people.keys()].flatMap((key) => key.split(" ")));
  for (const { index, 0: word } of text.matchAll(CAPITALISED)) {
    const isOwn = own.has(nameKey(word));
    if (!isOwn && isPlain(text, index, known)) continue;
    plain += `${text.slice(from, index)}${isOwn ? INTERVIEWED : NAME}`;
    from = index + word.length;
  }
  return fold(plain + text.slice(from))
    .replace(/[’]/g, "'")
    .replace(/\s+/g, " ");
}

const CAPITALISED = /(?<![\p{L}\p{N}’'-])\p{Lu}[\p{L}’'-]*/gu;

/** Whether a capital only begins a sentence, or a place. */
function isPlain(text: string, at: number, known: KnownPeople): boolean {
  const name = nameAt(text.slice(at, at + 80));
  if (name === null) return true;
  if (isAuthor(name.person, known.authors)) return false;
  const before = text.slice(0, at);
  return /^[\s,;:–—«“"(*_-]*$/.test(before) || (AT.test(before) && !WORDS_OF.test(before));
}

export interface Voice extends Span {
  readonly kind: "somebody" | "document" | "saying" | "name";
}

/** Everybody and everything in plain words that may have a voice of its own, in order. */
export function voicesIn(plain: string): Voice[] {
  const nouns = [...plain.matchAll(NOUN)]
    .filter(({ index }) => DETERMINED.test(plain.slice(Math.max(0, index - 50), index)))
    .map(({ index, 0: word, 1: document, 2: saying }): Voice => {
      const kind = saying !== undefined ? "saying" : document !== undefined ? "document" : "somebody";
      return { start: index, end: index + word.length, kind };
    });
  const names = [...plain.matchAll(/§/g)].map(({ index }): Voice => ({ start: index, end: index + 1, kind: "name" }));
  return [...nouns, ...names].sort((a, b) => a.start - b.start);
}
