import * as say from "../messages/codebook.js";
import type { Lang, Words } from "../messages/words.js";
import { joinFigures } from "../text/figures.js";
import { firstForm } from "../text/inclusive.js";
import { lowerForm } from "../text/lexicon.js";
import { stem } from "../text/stem.js";
import { wordTexts } from "../text/words.js";
import type { PatternWord, Phrase, Step } from "./rule.js";

/** What a pattern is read with: the language of its codebook and the named lists. */
export interface PatternContext {
  readonly language: Lang;
  readonly lists: Readonly<Record<string, NamedList>>;
  /** `optional`: accents and cedillas do not matter. */
  readonly accents?: "required" | "optional" | undefined;
  /** Phrases in which nothing counts. */
  readonly except?: readonly Phrase[];
}

/** A list as it stands in a file: its words, or its words and the phrases in which they do not count. */
export type NamedList = readonly string[] | { readonly words: readonly string[]; readonly except: readonly string[] };

/** Why a pattern cannot be read. `list` is set where it names a list that is not there. */
export interface PatternFault {
  readonly words: Words;
  readonly list?: string;
}

/** A pattern's context with the lists that are being read: one that names itself again adds nothing. */
interface Reading extends PatternContext {
  readonly open: readonly string[];
}

export type Parsed<T> = { readonly value: T } | { readonly fault: PatternFault };

/** How many words `…` stands for at most, where no number follows it. */
const GAP = 3;
const MOST_GAP = 20;

/** More alternatives than this come of lists that multiply, not of anything a person wrote. */
const MOST_OPTIONS = 50_000;

/**
 * Reads a pattern: words apart by spaces. A bare word means its stem, `=word` that form alone, `dett*` any ending,
 * `(le|la|les)` one of these, `$name` one of a list, `…` up to three words in between, `…5` up to five.
 */
export function parsePattern(written: string, context: PatternContext): Parsed<Step[]> {
  const steps: Step[] = [];
  let gap: number | null = null;
  for (const piece of pieces(written)) {
    const blank = /^…(\d*)$/.exec(piece);
    if (blank !== null) {
      if (steps.length === 0 || gap !== null) return fault(say.strayGap());
      gap = blank[1] === "" ? GAP : Number(blank[1]);
      if (gap < 1 || gap > MOST_GAP) return fault(say.wideGap(MOST_GAP));
      continue;
    }
    const options = optionsOf(piece, { ...context, open: [] });
    if ("fault" in options) return options;
    steps.push(...placed(options.value, gap ?? 0, exceptions(piece, context)));
    gap = null;
  }
  if (gap !== null) return fault(say.strayGap());
  return steps.length === 0 ? fault(say.noWord()) : { value: steps };
}

function pieces(written: string): string[] {
  const spaced = joinFigures(written).replace(/(?:…|\.\.\.)(\d*)/g, " …$1 ");
  return spaced.match(/\([^()]*\)|\$[\p{L}\p{N}_-]+|[^\s()]+|[()]/gu) ?? [];
}

/** Plain words in a row are places of their own; alternatives share one. */
function placed(options: readonly (readonly PatternWord[])[], gap: number, except: readonly Phrase[]): Step[] {
  const [only] = options;
  const rest = except.length === 0 ? {} : { except };
  if (options.length !== 1 || only === undefined) return [{ gap, options, ...rest }];
  return only.map((word, i) => ({ gap: i === 0 ? gap : 0, options: [[word]], ...rest }));
}

/** The phrases in which what a piece finds does not count: the rule's, and those of each list that is named in it. */
function exceptions(piece: string, context: PatternContext): readonly Phrase[] {
  const names = [...piece.matchAll(/\$([\p{L}\p{N}_-]+)/gu)].map(([, name = ""]) => name);
  if (names.length === 0) return context.except ?? [];
  return [...(context.except ?? []), ...listExceptions(names, context)];
}

function listExceptions(names: readonly string[], context: PatternContext): Phrase[] {
  const { except: _, ...plain } = context;
  const seen = new Set<string>();
  const found: Phrase[] = [];
  const follow = (name: string): void => {
    const list = Object.hasOwn(context.lists, name) ? context.lists[name] : undefined;
    if (list === undefined || seen.has(name)) return;
    seen.add(name);
    for (const written of exceptedFrom(list)) {
      const read = parsePattern(written, plain);
      if ("value" in read) found.push(read.value);
    }
    for (const item of wordsIn(list)) follow(listNamed(item) ?? "");
  };
  names.forEach(follow);
  return found;
}

export function wordsIn(list: NamedList): readonly string[] {
  return "words" in list ? list.words : list;
}

/** The phrases in which the words of a list do not count, as they are written. */
export function exceptedFrom(list: NamedList): readonly string[] {
  return "words" in list ? list.except : [];
}

function optionsOf(piece: string, context: Reading): Parsed<PatternWord[][]> {
  if (piece === "(" || piece === ")") return fault(say.openBracket());
  if (piece.startsWith("(")) return together(piece.slice(1, -1).split("|"), context);
  if (piece.startsWith("$")) return listed(piece.slice(1), context);
  const found = wordsOf(piece, context);
  return "fault" in found ? found : { value: [found.value] };
}

/** The lists read so far, so that each is read once however many patterns name it. */
const readLists = new WeakMap<PatternContext["lists"], Map<string, Parsed<PatternWord[][]>>>();

function listed(name: string, context: Reading): Parsed<PatternWord[][]> {
  const items = Object.hasOwn(context.lists, name) ? context.lists[name] : undefined;
  if (items === undefined) return missing(name);
  if (context.open.includes(name)) return { value: [] };
  const known = readLists.get(context.lists) ?? new Map<string, Parsed<PatternWord[][]>>();
  readLists.set(context.lists, known);
  const key = `${context.language} ${context.accents} ${name}`;
  const found =
    known.get(key) ?? together(readable(wordsIn(items), context), { ...context, open: [...context.open, name] });
  known.set(key, found);
  return found;
}

/** What of a list can be read: what cannot is told of the list, once, and its rules find with the rest. */
function readable(items: readonly string[], context: PatternContext): readonly string[] {
  return items.filter((item) => listItemFault(item, context) === null);
}

/** Why what stands in a list cannot be read: it holds words, words in a row and other lists. Null where it can. */
export function listItemFault(written: string, context: PatternContext): PatternFault | null {
  const item = written.trim();
  const name = listNamed(item);
  if (name !== null) return Object.hasOwn(context.lists, name) ? null : missing(name).fault;
  if (NO_ITEM.test(item)) return { words: say.plainListed() };
  for (const piece of joinFigures(item).split(/\s+/)) {
    const found = wordsOf(piece, context);
    if ("fault" in found) return found.fault;
  }
  return null;
}

/** Signs of a pattern that have no place in a list or between brackets. */
const NO_ITEM = /[…()$]|\.\.\./;

function together(items: readonly string[], context: Reading): Parsed<PatternWord[][]> {
  const options: PatternWord[][] = [];
  for (const item of items) {
    const found = optionOf(item.trim(), context);
    if ("fault" in found) return found;
    if (options.length + found.value.length > MOST_OPTIONS) return fault(say.tooManyWords(MOST_OPTIONS));
    for (const option of found.value) options.push(option);
  }
  return { value: options };
}

/** One alternative: a word, a few words in a row, or a list. Gaps and brackets have no place in it. */
function optionOf(item: string, context: Reading): Parsed<PatternWord[][]> {
  const name = listNamed(item);
  if (name !== null) return listed(name, context);
  if (NO_ITEM.test(item)) return fault(say.plainAlternatives());
  const row: PatternWord[] = [];
  for (const piece of joinFigures(item).split(/\s+/)) {
    const found = wordsOf(piece, context);
    if ("fault" in found) return found;
    row.push(...found.value);
  }
  return { value: [row] };
}

/** `stage` of `$stage`; null where an item names no list. */
export function listNamed(item: string): string | null {
  return /^\$([\p{L}\p{N}_-]+)$/u.exec(item.trim())?.[1] ?? null;
}

function missing(name: string): { fault: PatternFault } {
  return { fault: { words: say.unknownList(name), list: name } };
}

/** A letter that nobody writes, in the place of `*` while words are told apart. */
const STAND_IN = "\u2d65";

/** The words read so far with the lists of a codebook: many stand in pattern after pattern. */
const readWords = new WeakMap<PatternContext["lists"], Map<string, Parsed<PatternWord[]>>>();

/** The words of a piece without spaces, told apart as in a transcript: `l'humain` is two. */
function wordsOf(piece: string, context: PatternContext): Parsed<PatternWord[]> {
  const known = readWords.get(context.lists) ?? new Map<string, Parsed<PatternWord[]>>();
  readWords.set(context.lists, known);
  const key = `${context.language} ${context.accents} ${piece}`;
  const found = known.get(key) ?? readPiece(piece, context);
  known.set(key, found);
  return found;
}

function readPiece(piece: string, context: PatternContext): Parsed<PatternWord[]> {
  const exact = piece.startsWith("=");
  const letters = (exact ? piece.slice(1) : piece).replaceAll("*", STAND_IN);
  const found = wordTexts(letters, context.language).map((word) =>
    patternWord(lowerForm(word, context.language).replaceAll(STAND_IN, "*"), exact ? "exact" : "stem", context),
  );
  if (found.length === 0) return fault(say.noWord());
  return found.some(({ text }) => /^\**$/.test(text)) ? fault(say.anyWord()) : { value: found };
}

function patternWord(text: string, match: "exact" | "stem", { language, accents }: PatternContext): PatternWord {
  const loose = accents === "optional" ? ({ accents } as const) : {};
  if (text.includes("*")) return { match: "wild", text, ...loose };
  if (match === "exact" || /\d%$/.test(text)) return { match: "exact", text, ...loose };
  return { match, text: stem(firstForm(text), language), form: text, ...loose };
}

function fault(words: Words): { fault: PatternFault } {
  return { fault: { words } };
}
