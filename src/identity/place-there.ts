import type { Lang } from "../messages/words.js";
import type { Span } from "../text/span.js";
import { after } from "./names/context-after.js";
import { before } from "./names/context-before.js";
import { TITLES } from "./names/cues.js";
import { gazetteer, keyOf } from "./names/gazetteer.js";
import { FIRST, RARER, SURNAME } from "./names/lists.js";
import { follows } from "./names/stretch.js";
import { readTokens, type Tokens } from "./names/tokens.js";

/** From this many points on the words before a name say that it is a place's. */
const ENOUGH = 2;

/**
 * Makes a test whether somebody's name that a place has too (*Tournai*, *Lorraine*) is the place where it stands: after a preposition
 * or a noun that leads to one (*à Tournai*, *la ville de Tournai*), of a country or a river after its article (*la France*). The text is read once, and only where it is needed.
 */
export function placeThere(text: string, language: Lang): (span: Span) => boolean {
  return ofPlaces(text, language, (tokens, at, kind) => {
    if (kind !== "town" && kind !== "city" && at > 0 && /^(?:l['’ʼ‘]|la|le|en|du|au)$/.test(tokens.folded(at - 1)))
      return true;
    const { place, person } = before(tokens, at);
    return place >= ENOUGH && place > person;
  });
}

/**
 * Makes a test whether a town's name, which was taken for somebody's, may be the town where it stands: by itself, where nothing
 * around it speaks of a person (*Namur, c'est loin*, where a Vincent Namur is told of).
 */
export function townPerhaps(text: string, language: Lang): (span: Span) => boolean {
  return ofPlaces(text, language, (tokens, at) => {
    if ((tokens.bits(at) & (FIRST | RARER | SURNAME)) !== 0) return false;
    const isTitled = at > 0 && (TITLES.has(tokens.folded(at - 1)) || (follows(tokens, at) && tokens.capital(at - 1)));
    return !isTitled && before(tokens, at).person < 1 && after(tokens, at).person < 1;
  });
}

type PlaceTest = (tokens: Tokens, at: number, kind: string) => boolean;

/** A test of stretches of a text that have the name of a place; of any other it is false. */
function ofPlaces(text: string, language: Lang, test: PlaceTest): (span: Span) => boolean {
  let tokens: Tokens | null = null;
  return ({ start, end }) => {
    const kind = gazetteer().get(keyOf(text.slice(start, end)));
    if (kind === undefined || kind === "institution") return false;
    tokens ??= readTokens(text, language);
    return test(tokens, wordAt(tokens, start), kind);
  };
}

function wordAt({ count, start }: Tokens, at: number): number {
  let [low, high] = [0, count - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (start(middle) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
