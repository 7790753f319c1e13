import { countCharacters } from "./tidy.js";

/** A free-standing piece of a Praat text file: a text in quotation marks, or a number. `at`: where it begins. */
export type PraatToken =
  | { readonly kind: "text"; readonly value: string; readonly at: number }
  | { readonly kind: "number"; readonly value: number | null; readonly at: number };

/**
 * Cuts a Praat text file, long or short, into what counts in it: texts and numbers that stand free. All the rest explains
 * them to people, and is counted as `markup`, with the quotation marks and the numbers.
 */
export function readPraat(text: string): { tokens: PraatToken[]; markup: number } {
  const tokens: PraatToken[] = [];
  const word = /\S+/g;
  let inTexts = 0;
  for (let at = nextWord(text, 0, word); at >= 0; at = nextWord(text, word.lastIndex, word)) {
    const first = text.charAt(at);
    const end = first === '"' ? endOfText(text, at) : first === "!" ? endOfLine(text, at) : word.lastIndex;
    const piece = text.slice(at, end);
    word.lastIndex = end;
    if (first === '"' && isClosed(piece)) {
      const value = piece.slice(1, -1).replaceAll('""', '"');
      inTexts += countCharacters(value);
      tokens.push({ kind: "text", value, at });
    } else if (/^-?\d[\d.eE+-]{0,40}$/.test(piece) || piece === "--undefined--") {
      tokens.push({ kind: "number", value: Number.isFinite(Number(piece)) ? Number(piece) : null, at });
    }
  }
  return { tokens, markup: countCharacters(text) - inTexts };
}

/** Where the next word begins, from here; -1 at the end. Leaves the end of the word in `word.lastIndex`. */
function nextWord(text: string, from: number, word: RegExp): number {
  word.lastIndex = from;
  return word.exec(text)?.index ?? -1;
}

/** Behind the closing quotation mark, or the end of all where there is none. Doubled marks are part of the text. */
function endOfText(text: string, open: number): number {
  let close = text.indexOf('"', open + 1);
  while (close >= 0 && text.charAt(close + 1) === '"') close = text.indexOf('"', close + 2);
  return close < 0 ? text.length : close + 1;
}

/** Whether a text ends with a mark that closes it: an odd number of them, behind the one that opens it. */
function isClosed(piece: string): boolean {
  let marks = 0;
  while (marks < piece.length - 1 && piece.charAt(piece.length - 1 - marks) === '"') marks++;
  return marks % 2 === 1;
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end;
}

/** A tier of a TextGrid. `points` mark moments, they hold no speech. */
export interface PraatTier {
  readonly kind: "intervals" | "points";
  readonly name: string;
  /** Start in seconds, as it stands there, and the text. */
  readonly annotations: readonly { readonly start: number | null; readonly text: string }[];
}

/** What the tokens of a TextGrid say. `brokenAt`: where they leave its form; null where they do not. */
export interface TextGrid {
  readonly tiers: readonly PraatTier[];
  readonly brokenAt: number | null;
}

/** Reads the tokens of a TextGrid; null where they are those of another kind of file. */
export function readTextGrid(tokens: readonly PraatToken[]): TextGrid | null {
  const kinds = tokens.slice(0, 2).map(({ value }) => value);
  if (!/^ooTextFile/.test(String(kinds[0])) || kinds[1] !== "TextGrid") return null;
  const reader = new TokenReader(tokens, 2);
  const tiers: PraatTier[] = [];
  reader.numbers(2);
  const count = reader.numbers(1)[0] ?? 0;
  for (let i = 0; i < count && !reader.broken; i++) {
    const tier = readTier(reader);
    if (tier !== null) tiers.push(tier);
  }
  return { tiers, brokenAt: reader.broken || reader.leavesWords() ? reader.at : null };
}

function readTier(reader: TokenReader): PraatTier | null {
  const kind = reader.text();
  const name = reader.text() ?? "";
  if (kind !== "IntervalTier" && kind !== "TextTier") reader.broken = true;
  reader.numbers(2);
  const count = reader.numbers(1)[0] ?? 0;
  const annotations: { start: number | null; text: string }[] = [];
  for (let i = 0; i < count && !reader.broken; i++) {
    const [start = null] = reader.numbers(kind === "IntervalTier" ? 2 : 1);
    const text = reader.text();
    if (text !== null) annotations.push({ start, text });
  }
  return reader.broken && annotations.length === 0
    ? null
    : { kind: kind === "IntervalTier" ? "intervals" : "points", name, annotations };
}

class TokenReader {
  broken = false;

  constructor(
    private readonly tokens: readonly PraatToken[],
    private next: number,
  ) {}

  /** Where the token stands that is read next, or the last one. */
  get at(): number {
    return this.tokens[Math.min(this.next, this.tokens.length - 1)]?.at ?? 0;
  }

  /** Whether words stand behind what was read: then the file counts wrongly. */
  leavesWords(): boolean {
    return this.tokens.slice(this.next).some(({ kind, value }) => kind === "text" && value !== "");
  }

  text(): string | null {
    const token = this.tokens[this.next];
    if (token?.kind !== "text") this.broken = true;
    else this.next++;
    return token?.kind === "text" ? token.value : null;
  }

  numbers(count: number): (number | null)[] {
    const found: (number | null)[] = [];
    for (let i = 0; i < count; i++) {
      const token = this.tokens[this.next];
      if (token?.kind !== "number") this.broken = true;
      else this.next++;
      found.push(token?.kind === "number" ? token.value : null);
    }
    return found;
  }
}
