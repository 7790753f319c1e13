import { matches, pattern } from "./form.js";

/** A run of spoken figures that begins like a telephone number, with the digits it stands for. */
export interface SpokenRun {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
}

const VALUES: Readonly<Record<string, number>> = {
  zéro: 0,
  zero: 0,
  oh: 0,
  un: 1,
  une: 1,
  one: 1,
  deux: 2,
  two: 2,
  trois: 3,
  three: 3,
  quatre: 4,
  four: 4,
  cinq: 5,
  five: 5,
  six: 6,
  sept: 7,
  seven: 7,
  huit: 8,
  eight: 8,
  neuf: 9,
  nine: 9,
  dix: 10,
  onze: 11,
  douze: 12,
  treize: 13,
  quatorze: 14,
  quinze: 15,
  seize: 16,
  vingt: 20,
  vingts: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
  septante: 70,
  huitante: 80,
  octante: 80,
  nonante: 90,
};

const WORD = `(?:${Object.keys(VALUES).join("|")}|cents?|et|double|triple)`;
const RUN = pattern(
  `(?<![\\p{L}\\p{N}'’-])(?:plus|zéro|zero|oh|double)(?:[ \\u00a0\\u202f,\\-]{1,3}${WORD}){4,30}(?![\\p{L}\\p{N}])`,
  "i",
);

/** Runs of five spoken figures or more after « zéro », « plus », "oh" or "double". */
export function* spokenRuns(text: string): Generator<SpokenRun> {
  for (const { start, end, words } of matches(text, RUN)) {
    const digits = digitsOf(words.toLowerCase());
    if (digits.length > 7) yield { start, end, digits };
  }
}

/** « zéro quatre cent septante-cinq, douze » is 0 475 12: numbers up to 999 are read whole, their figures put in a row. */
export function digitsOf(spoken: string): string {
  const words = spoken.match(/[\p{L}]+|,/gu) ?? [];
  let digits = words[0] === "plus" ? "+" : "";
  for (let at = 0; at < words.length; ) {
    const times = { double: 2, triple: 3 }[words[at] ?? ""] ?? 1;
    const { value, next } = numberAt(words, times > 1 ? at + 1 : at);
    if (value !== null) digits += String(value).repeat(times);
    at = next;
  }
  return digits;
}

interface NumberRead {
  readonly value: number | null;
  readonly next: number;
}

function numberAt(words: readonly string[], at: number): NumberRead {
  const head = below100(words, at);
  if (!/^cents?$/.test(words[head.next] ?? "") || (head.value ?? 1) > 9 || head.value === 0) return head;
  const tail = below100(words, head.next + 1);
  const hundreds = (head.value ?? 1) * 100;
  return tail.value ? { value: hundreds + tail.value, next: tail.next } : { value: hundreds, next: head.next + 1 };
}

function below100(words: readonly string[], at: number): NumberRead {
  const value = VALUES[words[at] ?? ""];
  if (value === undefined) return { value: null, next: words[at]?.startsWith("cent") ? at : at + 1 };
  const isFourTwenties = value === 4 && /^vingts?$/.test(words[at + 1] ?? "");
  const tens = isFourTwenties ? 80 : value;
  const next = isFourTwenties ? at + 2 : at + 1;
  if (tens < 20) return tens === 10 ? teens(words, next) : { value: tens, next };
  const skip = words[next] === "et" ? next + 1 : next;
  const unit = VALUES[words[skip] ?? ""] ?? 0;
  const most = tens === 60 || tens === 80 ? 19 : 9;
  if (unit < 1 || unit > most) return { value: tens, next };
  if (unit !== 10) return { value: tens + unit, next: skip + 1 };
  const teen = teens(words, skip + 1);
  return { value: tens + (teen.value ?? 10), next: teen.next };
}

/** After « dix »: sept, huit and neuf join it. */
function teens(words: readonly string[], next: number): NumberRead {
  const unit = VALUES[words[next] ?? ""] ?? 0;
  return unit > 6 && unit < 10 ? { value: 10 + unit, next: next + 1 } : { value: 10, next };
}
