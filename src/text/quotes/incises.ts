import { fold } from "../fold.js";
import type { Span } from "../span.js";
import type { Spoken } from "./judge.js";
import { SPEECH_VERBS } from "./speech.js";
import type { Work } from "./work.js";

/** Words of the author's between the marks of somebody's. */
export interface Incise extends Span {
  /** `author`: beyond doubt, and left out of the words; `unsure`: the person may be telling what another said, and it stays. */
  readonly whose: "author" | "unsure";
  /** Whether more of the person's words come after. */
  readonly stands: "within" | "last";
}

export const isAuthors = ({ whose }: Incise): boolean => whose === "author";

const PIECE = /[^,.;:!?…–—«»“”"()[\]]+/gu;
const BEFORE = /[,?!…–—]/;
const CLOSED = /[,–—]/;

const CLITICS = "(?:(?:s|l)'|(?:se|le|nous) )*";
const MORE_VERBS =
  "reprend|continue|enchaine|sourit|rit|hesite|tranche|s'interrompt|lache|plaide|proteste|corrige|raille|peste|tempete|lance|repete|chuchote|ecrie|demande|questionne|tempere|concede|philosophe|explose";
const VERBS = `${SPEECH_VERBS}|${MORE_VERBS}`;
const BY_PRONOUN = new RegExp(
  `^${CLITICS}(?:(?:${VERBS})(?:-t)?-(il|elle)|(?:a-t|s'est|est)-(il|elle) (?:\\p{L}+ )?\\p{L}+(?:e|i|u|t|is))(?![\\p{L}-])`,
  "u",
);
const BY_NAME = new RegExp(
  `^${CLITICS}(?:(?:a|nous a|avait) )?(?:${VERBS}) (?:\\p{L}+ment |encore |aussi |ensuite )?`,
  "u",
);
/** May be the author's, or how the person tells what another said. */
const ANY_PRONOUN = /^(?:(?:s|l)'|(?:se|le|nous) )*\p{L}{2,}(?:-t)?-(?:il|elle|ils|elles)(?![\p{L}-])/u;
const BY_NOUN =
  /^(?:nous |s')?(?:dit|disait|explique|raconte|confie|soupire|repond|ajoute|poursuit|conclut|exclame|precise|murmure) (?:(?:une?|le|la|cette|ce|cet|notre) |l')\p{L}/u;
const BEFORE_CAPITAL = /^[\s\p{Ll}'’-]+\s\p{Lu}\p{Ll}/u;
const BY_GESTURE =
  /^(?:elle|il) (?:se|s'|nous|sourit|rit|soupire|hesite|reflechit|hausse|baisse|montre|ferme|regarde|marque|reprend|fait une pause)/u;
/** The author's clause goes on after its comma: `, soupire-t-elle, en regardant la cour,`. */
const GOES_ON =
  /^(?:(?:tout )?en \p{L}+ant|non sans|d'une? (?:ton|voix|air|geste)|l'air|le (?:sourire|regard|ton)|les (?:yeux|larmes|bras)|avant de|a voix)(?![\p{L}])/u;
const OWN_WORDS = /(?:^|[^\p{L}])(?:je|j'|moi|m'|me|mon|ma|mes|on|tu|que|qu')(?![\p{L}])/u;
const LONGEST = 90;

interface Piece extends Span {
  readonly plain: string;
}

/** What the author says in the middle of words of somebody interviewed, in order: `« Je voyais, soupire-t-elle en riant, et puis … »`. */
export function incisesIn({ clean }: Work, { start, end, attribution }: Spoken): Incise[] {
  const text = clean.slice(start, end);
  const pieces = [...text.matchAll(PIECE)].map(
    ({ index, 0: piece }): Piece => ({ start: index, end: index + piece.length, plain: plainOf(piece) }),
  );
  const found: Incise[] = [];
  for (const [at, piece] of pieces.entries()) {
    const before =
      text
        .slice(Math.max(0, piece.start - 8), piece.start)
        .trimEnd()
        .at(-1) ?? "";
    const from = found.at(-1)?.end ?? 0;
    if (at === 0 || start + piece.start < from || !BEFORE.test(before)) continue;
    const whose = whoseIs(piece, { text, before, person: attribution.person });
    if (whose === null || isNested(text.slice(0, piece.start))) continue;
    const next = pieces[at + 1];
    const last = next !== undefined && text.charAt(piece.end) === "," && GOES_ON.test(next.plain) ? next : piece;
    found.push(placed(text, { first: piece, last, before, whose, offset: start }));
  }
  return found;
}

const plainOf = (piece: string): string =>
  fold(piece).replace(/’/g, "'").replace(/-\s+/g, "-").replace(/\s+/g, " ").trim();

/** Whether a place stands between marks within the words, where the person speaks for another. */
const isNested = (text: string): boolean =>
  text.split(/[«“]/).length !== text.split(/[»”]/).length || text.split('"').length % 2 === 0;

interface Around {
  readonly text: string;
  readonly before: string;
  readonly person: Spoken["attribution"]["person"];
}

function whoseIs({ plain, start, end }: Piece, { text, before, person }: Around): Incise["whose"] | null {
  if (plain.length > LONGEST) return null;
  const isClosed = !/[«“"([]/.test(text.charAt(end));
  const label = plainOf(person.label);
  const named =
    person.kind === "role" ? [] : [label, ...(person.kind === "name" ? [label.split(" ")[0] ?? label] : [])];
  const startsWith = (rest: string): string | undefined =>
    named.find((one) => rest.startsWith(one) && !/^[\p{L}\p{N}'-]/u.test(rest.slice(one.length)));
  const isDash = /[–—]/.test(before);
  const own = isDash ? startsWith(plain) : undefined;
  if (own !== undefined) return isClosed && !OWN_WORDS.test(plain) && plain.length > own.length ? "author" : "unsure";
  const verb = BY_NAME.exec(plain)?.[0];
  const subject = verb === undefined ? undefined : startsWith(plain.slice(verb.length));
  const pronoun = BY_PRONOUN.exec(plain);
  if (subject !== undefined || pronoun !== null) {
    const rest = plain.slice(subject === undefined ? (pronoun?.[0].length ?? 0) : 0);
    const isSure = isClosed && !OWN_WORDS.test(rest) && (subject !== undefined || !isSpokenOf(text, pronoun));
    return isSure ? "author" : "unsure";
  }
  if (ANY_PRONOUN.test(plain)) return CLOSED.test(text.charAt(end)) && before === "," ? "unsure" : null;
  return BY_NOUN.test(plain) ||
    (verb !== undefined && BEFORE_CAPITAL.test(text.slice(start, end))) ||
    (isDash && BY_GESTURE.test(plain))
    ? "unsure"
    : null;
}

/** Whether the words speak of a man, or a woman, whose saying the clause may be: `elle arrive, et « bon », dit-elle`. */
function isSpokenOf(text: string, pronoun: RegExpExecArray | null): boolean {
  const who = pronoun?.[1] ?? pronoun?.[2] ?? "";
  const others = fold(text)
    .replace(/’/g, "'")
    .matchAll(
      new RegExp(
        `(?<![\\p{L}-])${who}(?![\\p{L}'-])(?! (?:y |n'y |faut|fallait|faudra\\p{L}*|fait|est |etait ))`,
        "gu",
      ),
    );
  return [...others].length > 0;
}

interface Placing {
  readonly first: Piece;
  readonly last: Piece;
  readonly before: string;
  readonly whose: Incise["whose"];
  readonly offset: number;
}

/** With the commas or dashes about it; a stop after it stays. */
function placed(text: string, { first, last, before, whose, offset }: Placing): Incise {
  const start = CLOSED.test(before) ? text.slice(0, first.start).trimEnd().length - 1 : first.start;
  const after = text.charAt(last.end);
  const isTaken = /[,:;–—]/.test(after) || (after === "." && !CLOSED.test(before));
  const end = last.end + (isTaken ? 1 : 0);
  const stands = /[\p{L}\p{N}]/u.test(text.slice(end)) ? "within" : "last";
  return { start: offset + start, end: offset + end, whose, stands };
}
