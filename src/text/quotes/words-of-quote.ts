import { fold } from "../fold.js";
import type { Span } from "../span.js";
import { countCharacters } from "../tidy.js";
import type { Incise } from "./incises.js";
import { paragraphAt, type Work } from "./work.js";

/** Words of a quotation as they are kept. */
export interface KeptWords {
  readonly text: string;
  /** Words that the end of a line had cut and that are whole again. */
  readonly rejoined: number;
}

/** Syllables that a hyphen ties to the verb before them: `dit-elle`, `celui-ci`. */
const TIED =
  /^(?:je|tu|il|elle|on|nous|vous|ils|elles|ce|ci|la|moi|toi|soi|lui|leur|le|les|y|en|t|meme|memes|dire|vous)(?!\p{L})/u;

/** Stands where the author's words within a quotation stood, as authors mark what they leave out. */
const CUT = "[...]";
/** Fills what is left of a place whose words are taken out; no text has it. */
const FILL = "\u0001";

interface Without {
  readonly marks: readonly Span[];
  readonly incises: readonly Incise[];
}

/** The words of a span, without the marks in it and what the author says in it: lines of one paragraph become one, paragraphs stay apart. */
export function wordsOfQuote(work: Work, span: Span, { marks, incises }: Without): KeptWords {
  let bare = withoutIncises(work.clean.slice(span.start, span.end), span.start, incises);
  for (const { start, end } of marks) {
    if (start < span.start || end > span.end) continue;
    bare = bare.slice(0, start - span.start) + " ".repeat(end - start) + bare.slice(end - span.start);
  }
  let rejoined = 0;
  const pieces = paragraphsIn(work, span).map(({ start, end }) => {
    const text = bare.slice(Math.max(0, start - span.start), Math.max(0, end - span.start));
    return joinLines(text.replaceAll(FILL, ""), () => {
      rejoined++;
    });
  });
  return { text: bareEdges(pieces.filter((piece) => piece !== "").join("\n")), rejoined };
}

/** As long as it was, with a cut where words come after what is taken out. */
function withoutIncises(text: string, offset: number, incises: readonly Incise[]): string {
  return incises.reduce((bare, { start, end, stands }) => {
    const [from, to] = [start - offset, end - offset];
    const cut = stands === "last" ? "" : /\s$/.test(bare.slice(0, from)) ? CUT : ` ${CUT}`;
    return bare.slice(0, from) + cut + FILL.repeat(to - from - cut.length) + bare.slice(to);
  }, text);
}

/** Of the author's words within a quotation, all but the characters for which the cut stands. */
export function takenOut(work: Work, { start, end, stands }: Incise): Span {
  let [from, standing] = [start, stands === "last" ? 0 : CUT.length];
  for (; standing > 0 && from < end; from++) standing -= countCharacters(work.text.charAt(from));
  return { start: from, end };
}

function paragraphsIn({ paragraphs, ...work }: Work, span: Span): Span[] {
  const first = paragraphAt({ paragraphs, ...work }, span.start);
  const found: Span[] = [];
  for (let at = first; (paragraphs[at]?.start ?? Number.POSITIVE_INFINITY) < span.end; at++) {
    const { start, end } = paragraphs[at] ?? span;
    found.push({ start: Math.max(start, span.start), end: Math.min(end, span.end) });
  }
  return found;
}

/** Lines become one, with a space between them; a word that the end of a line cut becomes whole. */
function joinLines(text: string, count: () => void): string {
  return text
    .split("\n")
    .map((line) => line.replace(/\s*\t\s*/g, " ").trim())
    .filter((line) => line !== "")
    .reduce((joined, line) => {
      const cut = /\p{Ll}[-\u00ad\u2010]$/u.test(joined.slice(-3)) && /^\p{Ll}/u.test(line);
      if (!cut) return joined === "" ? line : `${joined} ${line}`;
      if (TIED.test(fold(line.slice(0, 12)))) return joined + line;
      count();
      return joined.slice(0, -1) + line;
    }, "");
}

/** Without the signs of emphasis or of a list that stand about the words. */
function bareEdges(text: string): string {
  const bare = text
    .trimEnd()
    .replace(/^[\s–—•]+(?=\S)/, "")
    .replace(/^-\s+/, "");
  const emphasis = /^(\*{1,3}|_{1,3})(?=\S)([\s\S]*\S)\1$/.exec(bare);
  return (emphasis?.[2] ?? withoutLoneStars(bare)).trim();
}

/** Emphasis that begins or ends outside the words. */
function withoutLoneStars(text: string): string {
  const runs = text.match(/\*+/g) ?? [];
  return runs.length === 1 ? text.replace(/^\*{1,3}|\*{1,3}$/g, "") : text;
}
