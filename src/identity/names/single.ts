import { type Votes, votes } from "./candidate.js";
import { ARTICLES, NOBODY } from "./cues.js";
import { FAMOUS_ONE, FIRST, RARER, SURNAME } from "./lists.js";
import { isPersonAt } from "./person-sign.js";
import type { Reading } from "./reading.js";
import { isCommon } from "./stretch.js";

/** « O'Brien », wherever it stands; « o'clock » is not. */
function isIrish({ tokens }: Reading, i: number): boolean {
  return (
    /^o['’ʼ‘](?!clock)\p{L}/u.test(tokens.folded(i)) &&
    /^O.\p{Lu}/u.test(tokens.text.slice(tokens.start(i), tokens.end(i)))
  );
}

/** « Vandevelde », « Vandenbossche »: a family name by its form alone. */
const FLEMISH = /^vande(?:[nr]?[bcdfghklmpvw]|n?ei|r?[eh])[a-z]{2,}/;

/** « Sint-Ursula-instituut »: a house by its last word. */
const SCHOOLS =
  /-(?:instituut|institut|college|school|basisschool|lyceum|atheneum|gymnasium|ziekenhuis|kliniek|clinique|hopital|ecole|lycee)$/;

/** « Vandenbroucke-D'Hondt »: the capital of the particle is a family's; a town has « -d' ». */
function isMarried({ tokens }: Reading, i: number): boolean {
  return /-D['’ʼ‘]\p{Lu}/u.test(tokens.text.slice(tokens.start(i), tokens.end(i)));
}

/** What the lists and the form of a single capitalised word say. */
export function singleBase(reading: Reading, i: number, bits: number): Votes {
  const word = reading.tokens.folded(i);
  if (SCHOOLS.test(word)) return votes(0, 0, 4);
  if (/^(?:saint|sainte|sint|st|ste)-/.test(word)) return votes(0.5, 3, 0.8);
  if (isMarried(reading, i)) return votes(3, 0, 0);
  if (/-(?:sur|sous|les|lez|en|la|le|de|du|des|aux|d|l)-/.test(word) || /-l'|-d'/.test(word)) return votes(0, 5, 0);
  if (isIrish(reading, i)) return votes(4.5, 0, 0);
  if (FLEMISH.test(word)) return votes(3, 0, 0);
  const common = isCommon(bits);
  if (NOBODY.has(word) && !isPersonAt(reading, i)) return votes(0.5, 0, 0);
  if ((bits & FIRST) !== 0) return votes(common ? 2.5 : 4.5, 0, 0);
  if ((bits & RARER) !== 0) return votes(common ? (isBare(reading, i) ? 1.5 : 0.8) : 2.6, 0, 0);
  if ((bits & FAMOUS_ONE) !== 0 && !common) return votes(3, 0, 0);
  if ((bits & SURNAME) !== 0) return votes(common ? 0.3 : 2.3, 0, 0);
  if (common) return votes(-1.5, -0.9, -1.2);
  return /(?:ais|aise|ois|oise|ien|ienne|iens|iennes|een|eenne|eens|ain|aine|ains|aines|ish)$/.test(word)
    ? votes(-0.8, 0.3, 0)
    : votes(reading.tokens.standing(i) === "inside" ? 2 : 1.3, 0.9, 0.9);
}

/** « J'ai vu Trésor »: a capital inside a sentence that no article before it (« le Patient ») accounts for. */
function isBare({ tokens }: Reading, i: number): boolean {
  return tokens.standing(i) === "inside" && !tokens.shouted(i) && !ARTICLES.has(tokens.folded(i - 1));
}
