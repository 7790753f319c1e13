import { before } from "./context-before.js";
import { isGrammar } from "./stretch.js";
import type { Tokens } from "./tokens.js";

/** Words that lead to a name, and are no part of anybody's. */
export const LINKS =
  /^(?:chez|si|avec|sans|pour|par|sur|sous|dans|vers|selon|entre|contre|depuis|apres|avant|comme|quand|et|ou|mais|donc|car|puis|alors)$/;

/** « il s'appelle Dimanche », « prénom : Juin »: a first name, whatever it means; « ça s'appelle Mars » tells of a thing. */
export function isNamed(tokens: Tokens, i: number): boolean {
  if (i < 1 || !/^(?: |, | ?: )$/.test(tokens.gap(i))) return false;
  if (isGrammar(tokens.language, tokens.folded(i)) || LINKS.test(tokens.folded(i))) return false;
  if (/ pr[eé]nom,? (?:c['’ʼ‘])?est $/u.test(tokens.text.slice(Math.max(0, tokens.start(i) - 20), tokens.start(i))))
    return true;
  if (!CALLED.test(tokens.folded(i - 1))) return false;
  return !THING.test(tokens.folded(i - 2)) && !THING.test(tokens.folded(i - 3)) && before(tokens, i).person >= 3;
}

const CALLED = /^(?:appelle|appelais|appelait|appelle-t-elle|appelle-t-il|prenomme|prenommee|prenom)$/;
const THING = /^(?:ca|cela|c'|qu'|on|l')$/;
