import { fold } from "../../text/fold.js";
import { joinParticles, opensAs } from "../particles.js";
import { isCommon } from "./stretch.js";
import type { Tokens } from "./tokens.js";

/** How the words of a name are parted: a hyphen is as good as a space, and neither is as good as nothing. */
function parted(name: string): string {
  return fold(name)
    .replace(/[^\p{L}\p{N}']+/gu, " ")
    .replace(/(?<![\p{L}'])(\p{L}) (?=\p{L}(?!\p{L}))/gu, "$1")
    .trim();
}

/** The words with their particles joined to them; with a capital, since it is believed of what has one alone. */
function joined(words: string): string {
  const together = joinParticles(words);
  return together.charAt(0).toUpperCase() + together.slice(1);
}

/** Every way of parting a name in words: `N'Diaye` is Ndiaye and N Diaye, `Van den Bossche` is Vandenbossche. */
export function partings(name: string): Set<string> {
  const words = parted(name);
  const all = [words, words.replaceAll("'", ""), words.replaceAll("'", " ")];
  return new Set([...all, ...all.map(joined)]);
}

/** How some words of a text are parted: an apostrophe between capitals (« N'Diaye ») parts nothing but an article (« L'Oiseau »). */
export function waysOf(tokens: Tokens, first: number, last: number): string[] {
  const text = tokens.text.slice(tokens.start(first), tokens.end(last));
  const words = parted(text.replace(/(?<=(?!L)\p{Lu})['’ʼ‘](?=\p{Lu})/gu, ""));
  if (!tokens.capital(first) || !tokens.capital(last)) return [words];
  // At the beginning of a sentence, and among capitals, it may be the preposition: « De Lille, on voit la mer ».
  const opening = opensAs(words);
  const isOpen = opening !== null && (tokens.standing(first) !== "inside" || tokens.shouted(first));
  const isNoun = opening === "article" && isCommon(tokens.bits(last));
  return isOpen || isNoun ? [words] : [words, joined(words)];
}
