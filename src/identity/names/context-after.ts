import { noVotes, plus, type Votes, votes } from "./candidate.js";
import { CLITICS, DOING, ORGANISATION_NOUNS, PLACE_NOUNS, RELATIONS } from "./cues.js";
import { COMMON, FIRST } from "./lists.js";
import type { Tokens } from "./tokens.js";

/** What the words after the stretch that ends at word `i` say. */
export function after(tokens: Tokens, i: number): Votes {
  const next = i + 1;
  if (next >= tokens.count) return noVotes();
  const gap = tokens.gap(next);
  if (/[.!?…\n]/.test(gap)) return noVotes();
  const word = tokens.folded(next);
  if (/^, $/.test(gap)) return plus(apposition(tokens, next, word), isAge(tokens, next) ? votes(2, 0, 0) : noVotes());
  if (gap === " " && isA(tokens, next)) return noVotes();
  if (/^,? $/.test(gap) && /^(?:il|elle|lui|he|she)$/.test(word)) return votes(1.8, 0, 0);
  if (gap !== " ") return noVotes();
  if (isPresented(tokens, i)) return votes(2.6, 0, 0);
  if (CLITICS.has(word) && !/^(?:nous|s|t|m|l')$/.test(word)) return votes(2, 0, 0);
  if (/^(?:est|etait)$/.test(word) && isSubject(tokens, i)) return votes(2, 0, 0);
  if (/^(?:a|est|etait|avait|is|was|has|had|et)$/.test(word)) return votes(word === "et" ? 0 : 1, 0, 0);
  if (isVerb(word)) return votes(1.5, 0, 0);
  if (/^[lm]'$/.test(word) && isVerb(tokens.folded(next + 1))) return votes(1.5, 0, 0);
  if (word === "qui" || word === "who") return votes(0.8, 0, 0);
  return (tokens.bits(next) & COMMON) !== 0 || word.length < 3 ? noVotes() : votes(0.2, 0, 0);
}

/** « Claire c'est la chef », « Rose et moi »: a first name that is a word too, and somebody all the same. */
function isPresented(tokens: Tokens, i: number): boolean {
  if ((tokens.bits(i) & FIRST) === 0 || !tokens.capital(i)) return false;
  const [word, second, third] = [tokens.folded(i + 1), tokens.folded(i + 2), i + 3];
  if (word === "et" || word === "and") return /^(?:moi|toi|me|i)$/.test(second);
  if (word !== "c'" || !/^(?:est|etait)$/.test(second) || third >= tokens.count) return false;
  return /^(?:le|la|l'|une?|mon|ma|notre|son|sa|leur|lui|elle)$/.test(tokens.folded(third)) || tokens.capital(third);
}

/** « Claire est au guichet »: an adjective or a noun would not open a sentence before « est » without an article. */
function isSubject(tokens: Tokens, i: number): boolean {
  return tokens.standing(i) === "start" && (tokens.bits(i) & FIRST) !== 0 && (tokens.bits(i) & COMMON) !== 0;
}

/** « c'est mon neveu », « c'était notre collègue ». */
function isRelative(tokens: Tokens, at: number): boolean {
  if (!/^(?:est|etait)$/.test(tokens.folded(at))) return false;
  return /^(?:mon|ma|mes|notre|son|sa|leur)$/.test(tokens.folded(at + 1)) && RELATIONS.has(tokens.folded(at + 2));
}

/** A verb in the third person, as people tell of others: in the lists, or by the ending of the imperfect. */
export function isVerb(word: string): boolean {
  return DOING.has(word) || (/[a-z]{2}(?:ait|aient)$/.test(word) && !NOUNS_IN_AIT.test(word));
}

const NOUNS_IN_AIT =
  /^(?:lait|trait|extrait|parfait|souhait|portrait|attrait|retrait|bienfait|abstrait|imparfait|forfait|distrait)$/;

/** « Carole, ma fille », « Vivat, une boîte privée », "Chase, our trainee", « Nadia, elle ». */
function apposition(tokens: Tokens, next: number, word: string): Votes {
  if (/^(?:il|elle|lui|he|she)$/.test(word)) return votes(1.8, 0, 0);
  if (word === "qui" && isVerb(tokens.folded(next + 1))) return votes(0.9, 0, 0);
  if (word === "c'" && isRelative(tokens, next + 1)) return votes(2.5, 0, 0);
  if (/^(?:c'|je|j')$/.test(word)) return votes(0.7, 0, 0);
  const noun = tokens.folded(next + 1);
  if (/^(?:mon|ma|notre|son|sa|leur|my|our|his|her|their)$/.test(word) && RELATIONS.has(noun)) return votes(2.5, 0, 0);
  if (!/^(?:un|une|an?|the|le|la|l')$/.test(word)) return noVotes();
  if (/^(?:village|ville|commune|hameau|bourg|quartier|bled|patelin)$/.test(noun)) return votes(0, 3, 0);
  if (RELATIONS.has(noun)) return votes(isClosed(tokens, next + 2) ? 2.5 : 1.5, 0, 0);
  return /^(?:un|une|an?)$/.test(word) && (ORGANISATION_NOUNS.has(noun) || noun === "service") && !PLACE_NOUNS.has(noun)
    ? votes(0, 0, 2.5)
    : noVotes();
}

/** « Toussaint, le concierge, »: a comma closes what was opened by one. */
function isClosed(tokens: Tokens, i: number): boolean {
  return i < tokens.count && /^,/.test(tokens.gap(i));
}

/** The preposition « à »; without its accent the word is the verb. */
export function isA(tokens: Tokens, i: number): boolean {
  return /^(?:à|À)$/.test(tokens.text.slice(tokens.start(i), tokens.end(i)));
}

function isAge(tokens: Tokens, i: number): boolean {
  return /^\d{1,2}$/.test(tokens.folded(i)) && /^(?:ans|years)$/.test(tokens.folded(i + 1));
}

/** Whether a year in brackets follows: an author cited, not someone spoken of. */
export function isCited(tokens: Tokens, i: number): boolean {
  return /^['’]?s?,? ?\((?:1[5-9]|20)\d\d/.test(tokens.text.slice(tokens.end(i), tokens.end(i) + 12));
}
