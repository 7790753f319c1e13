import { MASKS } from "./cues.js";
import type { Tokens } from "./tokens.js";

/** Whether a word already stands for a name taken out: `XXXX`, `BIP`, `[nom]`, `<PRENOM>`, the X of "Monsieur X". */
export function isMask(tokens: Tokens, i: number): boolean {
  const word = tokens.folded(i);
  if (/^(?:x+|bip+|y|z|n|i|i'.*)$/.test(word) || /\d/.test(word) || isNumeral(tokens, i)) return true;
  if (/'(?:m|ve|ll|re|d|t)$/.test(word)) return true;
  return inBrackets(tokens, i) && (MASKS.has(word) || tokens.shouted(i));
}

/** XIX, XXe, XVIIIème: a century, an arrondissement, a king. « Le » and « Ce » are none. */
function isNumeral(tokens: Tokens, i: number): boolean {
  const word = tokens.text.slice(tokens.start(i), tokens.end(i));
  return /^[IVXLC]{2,}$|^(?:[IVX]|[IVXLC]{2,})(?:e|er|ère|ème|eme|ième)$/.test(word);
}

/** Whether it stands in square or pointed brackets that hold no more than a few words. */
function inBrackets(tokens: Tokens, i: number): boolean {
  const { text } = tokens;
  const before = text.slice(Math.max(0, tokens.start(i) - 30), tokens.start(i));
  const after = text.slice(tokens.end(i), tokens.end(i) + 30);
  return (
    (/\[[^\]\n]*$/.test(before) && /^[^[\n]*\]/.test(after)) || (/<[^>\n]*$/.test(before) && /^[^<\n]*>/.test(after))
  );
}
