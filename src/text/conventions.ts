import type { Convention } from "./convention.js";
import { type Bracketed, type Meaning, meaningOf } from "./convention-kinds.js";
import type { Span } from "./span.js";

/** Where a convention may begin. Most turns hold none of these. */
const MAY_BEGIN =
  /[[(<{*#&]|\bBIP\b|\b(?:X{2,}|x{2,})\b|(?<!:)\/{2,}|\b(?:[Mm](?:onsieur|adame|ademoiselle|me|lle|rs?|s|iss)|M|[Dd](?:octeur|r))\.?\s+\p{Lu}(?![\p{L}\p{N}'’-])/gu;

/** Nobody's remark is longer. */
const LONGEST = 160;

const CLOSES: Readonly<Record<string, string>> = { "[": "]", "(": ")", "<": ">", "{": "}" };

/**
 * The conventions of transcription in the words of a turn, by their beginning: pauses, laughter, what was not heard, masked
 * names, noises, overlaps, what listeners say meanwhile, times, doubtful words, remarks. French and English; what is not
 * known to be a convention is left to the speaker. `others` are the labels of the other speakers. Spans may lie within each
 * other where the outer one is the speaker's. The usages are those of Jefferson, CHAT (MacWhinney 2000), ICOR (2013),
 * Valibel, and of the verbatim transcripts of sociologists and transcription services.
 */
export function conventionsIn(text: string, others: readonly string[] = []): Convention[] {
  const found: Convention[] = [];
  MAY_BEGIN.lastIndex = 0;
  for (let sign = MAY_BEGIN.exec(text); sign !== null; sign = MAY_BEGIN.exec(text)) {
    const next = conventionAt(text, sign, others);
    if (next === null) continue;
    found.push(next);
    if (next.said === "nobody" || !/\p{L}/u.test(text.slice(next.start, next.end))) MAY_BEGIN.lastIndex = next.end;
  }
  return found;
}

function conventionAt(text: string, sign: RegExpExecArray, others: readonly string[]): Convention | null {
  const at = sign.index;
  const [written] = sign;
  const span = (start: number, end: number, meaning: Meaning | null): Convention | null =>
    meaning === null ? null : { ...meaning, start, end };
  if (CLOSES[written] !== undefined) {
    const bracket = bracketAt(text, at);
    if (bracket !== null) return span(at, bracket.end, meaningIn(text, bracket, others));
    return text.startsWith("[=", at) ? span(at, at + 2, { kind: "overlap", said: "speaker" }) : null;
  }
  if (written === "*") return starsAt(text, at);
  if (written === "#") return betweenHashes(text, at);
  if (written === "&") return soundAt(text, at);
  if (written.startsWith("/")) return span(at, at + written.length, { kind: "overlap", said: "speaker" });
  if (/^x/.test(written)) return span(at, at + written.length, { kind: "inaudible", said: "nobody" });
  if (/^X+$/.test(written) && isRoman(text, at + written.length)) return null;
  const first = /^(?:BIP|X+)$/.test(written) ? 0 : written.length - 1;
  return span(at + first, at + written.length, { kind: "masked", said: "nobody" });
}

/** `XX siècle`: twenty, not a mask. */
function isRoman(text: string, after: number): boolean {
  return /^(?:e|è|ème|th)?\s+(?:si[eè]cle|centur)/iu.test(text.slice(after, after + 16));
}

interface Bracket extends Span {
  readonly opening: Bracketed["opening"];
}

/** The bracket that opens here with its closing one, on the same line or the next of the same turn; null where it stays open. */
function bracketAt(text: string, at: number): Bracket | null {
  const opening = text.charAt(at) as Bracketed["opening"];
  const closing = CLOSES[opening] ?? "";
  const near = text.slice(at, at + LONGEST);
  let depth = 1;
  let from = 1;
  for (let close = near.indexOf(closing); close !== -1; close = near.indexOf(closing, close + 1)) {
    for (let open = near.indexOf(opening, from); open !== -1 && open < close; open = near.indexOf(opening, open + 1))
      depth++;
    from = close + 1;
    if (--depth === 0) return { opening, start: at, end: at + close + 1 };
  }
  return null;
}

function meaningIn(text: string, { opening, start, end }: Bracket, others: readonly string[]): Meaning | null {
  const meaning = meaningOf({ content: text.slice(start + 1, end - 1), opening, others });
  if (meaning !== null || opening !== "<") return meaning;
  return /^\s*\[[<>/]/.test(text.slice(end, end + 4)) ? { kind: "overlap", said: "speaker" } : null;
}

/** `***` for what was not heard, `N***` for a name, `*rit*` for a remark, `*mot*` for emphasis. */
function starsAt(text: string, at: number): Convention | null {
  if (text.charAt(at - 1) === "*") return null;
  let end = at;
  while (text.charAt(end) === "*") end++;
  const stars = end - at;
  const initial = /(?:^|[^\p{L}\p{N}*])(\p{Lu}\p{Ll}{0,3})$/u.exec(text.slice(Math.max(0, at - 5), at))?.[1];
  if (stars > 1 && initial !== undefined && !/[\p{L}*]/u.test(text.charAt(end)))
    return { kind: "masked", said: "nobody", start: at - initial.length, end };
  if (stars > 2)
    return isWord(text, at - 1) || isWord(text, end) ? null : { kind: "inaudible", said: "nobody", start: at, end };
  const close = /^[^\s*](?:[^*\n]{0,78}[^\s*])?(?=\*)/.exec(text.slice(end, end + 81))?.[0];
  if (close === undefined || isWord(text, at - 1)) return null;
  const meaning = meaningOf({ content: close, opening: "*", others: [] }) ?? { kind: "emphasis", said: "speaker" };
  return { ...meaning, start: at, end: Math.min(text.length, end + close.length + stars) };
}

function isWord(text: string, at: number): boolean {
  return /[\p{L}\p{N}]/u.test(text.charAt(at));
}

/** `#nom#`, and the times of F4 and MAXQDA: `#00:12:03-4#`. */
function betweenHashes(text: string, at: number): Convention | null {
  const found = /^#(?:(\d{1,2}:\d{2}[\d:,.-]{0,8})|\p{L}[\p{L}\p{N}_ -]{0,23})#/u.exec(text.slice(at, at + 28));
  if (found === null) return null;
  return { kind: found[1] === undefined ? "masked" : "time", said: "nobody", start: at, end: at + found[0].length };
}

/** CHAT: `&=laughs`. */
function soundAt(text: string, at: number): Convention | null {
  const sound = /^&=(\p{L}[\p{L}:_-]{0,30})/u.exec(text.slice(at, at + 34));
  if (sound === null) return null;
  const meaning = meaningOf({ content: sound[1] ?? "", opening: "*", others: [] }) ?? { kind: "noise", said: "nobody" };
  return { ...meaning, start: at, end: at + sound[0].length };
}
