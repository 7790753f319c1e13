import { fold } from "../../text/fold.js";
import type { Tokens } from "./tokens.js";

/** « Van den Bossche », « Vanden Bossche », « Vandenbossche »: particles that people write with the word after them or without. */
const FLEMISH = /(?<!\p{L})(van|vande|vanden|vander|de|den|der|ter|ten) (?=\p{L})/gu;

/** How the words of a name are parted: a hyphen is as good as a space, and neither is as good as nothing. */
function parted(name: string): string {
  return fold(name)
    .replace(/[^\p{L}\p{N}']+/gu, " ")
    .replace(/(?<![\p{L}'])(\p{L}) (?=\p{L}(?!\p{L}))/gu, "$1")
    .trim();
}

/** The words with Flemish particles joined to them; with a capital, since it is believed of what has one alone. */
function joined(words: string): string {
  const together = words.replace(FLEMISH, "$1");
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
  // « De Lille, on voit la mer »: at the beginning of a sentence, and among capitals, it may be the preposition.
  const isOpen = /^de /.test(words) && (tokens.standing(first) !== "inside" || tokens.shouted(first));
  return isOpen ? [words] : [words, joined(words)];
}
