import type { Scale } from "../../codebook/scale.js";
import type { Lang } from "../../messages/words.js";
import { NUMBER_WORDS } from "./number-words.js";
import type { Token } from "./tokens.js";
import type { Value } from "./value.js";

type Ends = Pick<Extract<Scale, { kind: "numbers" }>, "from" | "to">;

/** Words that may follow a value without making it a number of something. */
const FOLLOWING: Readonly<Record<Lang, ReadonlySet<string>>> = {
  fr: new Set(
    "maintenant aujourd'hui actuellement avant au aussi peut-etre je j'dirais allez quand environ a hein quoi voila pour et mais parce sans non oui donc points point en c'est moi".split(
      " ",
    ),
  ),
  en: new Set(
    "now today before at the in maybe i i'd about for and but because without no yes so points point really too then probably perhaps".split(
      " ",
    ),
  ),
};

/** Words behind which a value takes back the one before it. */
const TAKES_BACK = new Set("non enfin plutot pardon disons finalement no rather sorry actually mean well".split(" "));
const HALF = new Set(["demi", "demie", "half"]);
const OVER = new Set(["sur", "/", "of", "on"]);
const OR = new Set(["ou", "or", "-", "–"]);
const TO = new Set(["a", "to", "et", "and"]);
const BETWEEN = new Set(["entre", "between", "from", "de"]);

/** A number at some token, and the token behind it. */
interface Read {
  readonly value: number;
  readonly next: number;
}

/**
 * Values on a scale of numbers in the words of an answer: in figures or in words, `sept sur dix`, `entre 6 et 7`; not numbers of
 * something (`huit heures`), the scale itself (`de 1 à 10`), or what is taken back at once (`six, non, sept`).
 */
export function numbersSaid(tokens: readonly Token[], { from, to }: Ends, lang: Lang): Value[] {
  const found: (Value & { readonly first: number; readonly next: number })[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const one = valueAt(tokens, i, { from, to, lang });
    if (one === null) continue;
    const { value, next } = one;
    const [start, end] = [tokens[i]?.start ?? 0, tokens[next - 1]?.end ?? 0];
    const before = found.at(-1);
    const between = before === undefined ? [] : tokens.slice(before.next, i).filter(({ kind }) => kind !== "stop");
    const isTakenBack = between.length > 0 && between.length <= 3 && between.some(({ text }) => TAKES_BACK.has(text));
    if (isTakenBack) found.pop();
    if (value !== null) found.push({ value, start, end, first: i, next });
    i = next - 1;
  }
  return found.map(({ value, start, end }) => ({ value, start, end }));
}

type Asked = Ends & { readonly lang: Lang };

/** The value at a token and the token behind it; a null value where the numbers there are to be passed over; null where there is none. */
function valueAt(tokens: readonly Token[], i: number, asked: Asked): { value: string | null; next: number } | null {
  const one = numberAt(tokens, i, asked.lang);
  if (one === null) return null;
  const second = rangeEnd(tokens, i, one, asked);
  const last = second ?? one;
  if (second !== null && one.value === asked.from && second.value === asked.to)
    return { value: null, next: second.next };
  const over = overAt(tokens, last.next, asked.lang);
  const next = over?.next ?? last.next;
  const isArticle = second === null && over === null && isUn(tokens, i);
  const isOfSomething = over === null ? !isFree(tokens[last.next], asked.lang) : over.value !== asked.to;
  if (isArticle || isOfSomething) return { value: null, next };
  const isWithin = [one, last].every(({ value }) => value >= asked.from && value <= asked.to);
  if (!isWithin) return { value: null, next };
  return { value: second === null ? String(one.value) : `${one.value}-${second.value}`, next };
}

/** The number that stands behind `sur`, `/` or `out of`; null where none of these does. */
function overAt(tokens: readonly Token[], at: number, lang: Lang): Read | null {
  const from = tokens[at]?.text === "out" ? at + 1 : at;
  return OVER.has(tokens[from]?.text ?? "") ? numberAt(tokens, from + 1, lang) : null;
}

/** The other end of a range that begins with this number: `6 ou 7`, `entre six et sept`, `six, sept`. */
function rangeEnd(tokens: readonly Token[], i: number, one: Read, { lang }: Asked): Read | null {
  const [before, joint] = [tokens[i - 1]?.text ?? "", tokens[one.next]];
  const other = numberAt(tokens, one.next + 1, lang);
  if (joint === undefined || other === null || other.value === one.value) return null;
  if (OR.has(joint.text) || (TO.has(joint.text) && BETWEEN.has(before))) return other;
  return joint.text === "," && Math.abs(other.value - one.value) === 1 ? other : null;
}

function numberAt(tokens: readonly Token[], i: number, lang: Lang): Read | null {
  const token = tokens[i];
  if (token === undefined || token.kind === "stop") return null;
  const value = token.kind === "figures" ? Number(token.text.replace(",", ".")) : NUMBER_WORDS[lang].get(token.text);
  if (value === undefined) return null;
  const isHalf = ["et", "and"].includes(tokens[i + 1]?.text ?? "") && isHalfAt(tokens, i + 2);
  if (!isHalf) return { value, next: i + 1 };
  return { value: value + 0.5, next: HALF.has(tokens[i + 2]?.text ?? "") ? i + 3 : i + 4 };
}

/** `demi`, `half`, `a half`. */
function isHalfAt(tokens: readonly Token[], i: number): boolean {
  return HALF.has(tokens[i]?.text ?? "") || (tokens[i]?.text === "a" && HALF.has(tokens[i + 1]?.text ?? ""));
}

/** *Un* and *one* are numbers only where they stand alone. */
function isUn(tokens: readonly Token[], i: number): boolean {
  if (!["un", "one"].includes(tokens[i]?.text ?? "")) return false;
  const isStop = (token: Token | undefined): boolean => token === undefined || token.kind === "stop";
  return !isStop(tokens[i + 1]) || !(isStop(tokens[i - 1]) || tokens[i - 1]?.text === "a");
}

/** Whether what follows a number leaves it a value by itself. */
function isFree(next: Token | undefined, lang: Lang): boolean {
  if (next === undefined) return true;
  return next.kind === "stop" ? next.text !== "%" : FOLLOWING[lang].has(next.text);
}
