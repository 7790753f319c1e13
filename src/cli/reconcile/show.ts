import type { Coding } from "../../coding/coding.js";
import type { Disagreement, Side } from "../../coding/disagreements.js";
import { type LinkedMemo, memosOn } from "../../coding/memo/memo.js";
import type { OpenItem } from "../../coding/reconcile.js";
import { formatDate } from "../../messages/dates.js";
import * as say from "../../messages/reconcile.js";
import type { Lang } from "../../messages/words.js";
import type { Memos } from "../../study/memos.js";
import { placeOf } from "../../text/place.js";
import { overlaps } from "../../text/span.js";
import type { Transcript } from "../../text/transcript.js";
import type { Context } from "../context.js";
import { inOneLine, wrap } from "../show/wrap.js";

/** What a disagreement is shown with. */
export interface Beside {
  readonly transcript: Transcript;
  readonly memos: Memos;
  /** `settled`: what stands now, where somebody goes through it again. */
  readonly past: "changed" | "settled";
  /** Marks of the agreed sheet. */
  readonly agreed: readonly Coding[];
}

/** So many letters on either side of the words in question. */
const AROUND = 160;
/** From this width on two people stand side by side. */
const WIDE = 76;

/** A disagreement as one decides on it: the words in their context, and beside each other what everybody put there, with remarks and memos. */
export function showItem({ item, earlier }: OpenItem, beside: Beside, context: Context): string {
  const { lang, paint, columns } = context;
  const { transcript } = beside;
  const head = `${paint.bold(placeOf(transcript, item))}  ${paint.dim(say.kinds[item.kind][lang])}`;
  const codes = [...new Set(beside.agreed.filter((one) => overlaps(one, item)).map((one) => one.code))];
  const common = codes.length === 0 ? [] : [wrap(paint.dim(say.alsoCommon(codes)[lang]), columns, "  ")];
  const past = earlier.map(({ how, at, reason = "" }) => {
    const told = beside.past === "changed" ? say.earlier : say.standing;
    return wrap(paint.dim(told(how, formatDate(at.slice(0, 10), lang), reason)[lang]), columns, "  ");
  });
  return [head, around(item, transcript, context), "", sidesText(item, beside, context), ...common, ...past].join("\n");
}

/** The words in question between brackets, in what stands around them. */
function around({ start, end }: Disagreement, { text }: Transcript, { columns }: Context): string {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(end, end + AROUND);
  const cutBefore = start > AROUND ? `… ${before.replace(/^\S*\s/, "")}` : before;
  const cutAfter = end + AROUND < text.length ? `${after.replace(/\s\S*$/, "")} …` : after;
  const whole = `${cutBefore}[${text.slice(start, end)}]${cutAfter}`;
  return wrap(inOneLine(whole).trim(), columns, "  ");
}

function sidesText(item: Disagreement, beside: Beside, context: Context): string {
  const { columns } = context;
  const cards = item.sides.map((side) => (width: number) => card(side, item, { ...beside, width, lang: context.lang }));
  const isWide = cards.length === 2 && columns >= WIDE;
  const [first, second] = cards;
  if (!isWide || first === undefined || second === undefined)
    return cards
      .map((one) =>
        one(columns - 2)
          .map((line) => `  ${line}`)
          .join("\n"),
      )
      .join("\n");
  const width = Math.floor((columns - 5) / 2);
  const [left, right] = [first(width), second(width)];
  const lines = Array.from({ length: Math.max(left.length, right.length) }, (_, i) => i);
  return lines.map((i) => `  ${(left[i] ?? "").padEnd(width)} │ ${right[i] ?? ""}`.trimEnd()).join("\n");
}

interface Card extends Beside {
  readonly width: number;
  readonly lang: Lang;
}

/** What one person put there, line by line. Words that stand between the brackets above are not said again. */
function card({ coder, marks, rejected }: Side, item: Disagreement, { memos, width, lang }: Card): string[] {
  const isAll = ({ start, end }: Coding): boolean => start === item.start && end === item.end;
  const lines = [
    ...marks.flatMap((mark) => [
      mark.code,
      ...(isAll(mark) ? [] : [quoted(inOneLine(mark.quote), lang)]),
      ...noteLines(mark.note, lang),
      ...memoLines(mark, coder, { memos, lang }),
    ]),
    ...rejected.flatMap(({ code, note }) => [say.rejectedThere(code)[lang], ...noteLines(note, lang)]),
  ];
  const all = [coder, ...(lines.length === 0 ? [say.nothingThere[lang]] : lines)];
  return all.flatMap((line, i) => wrap(line, width, i === 0 ? "" : "  ").split("\n"));
}

function noteLines(note: string | undefined, lang: Lang): string[] {
  return note === undefined ? [] : [`${say.note[lang]}${colon(lang)}${inOneLine(note)}`];
}

/** What the person wrote in a memo about this mark, or about its very words. */
function memoLines({ id }: Coding, coder: string, { memos, lang }: { memos: Memos; lang: Lang }): string[] {
  const found: LinkedMemo[] = memosOn(memos.memos, { kind: "coding", id }, memos.targets);
  return found
    .filter((memo) => memo.coder === coder)
    .map(({ text }) => `${say.memo(coder)[lang]}${colon(lang)}${inOneLine(text.trim()).slice(0, MEMO)}`);
}

/** So many letters of a memo are shown. */
const MEMO = 300;

/** Words between the quotation marks of a language. */
export function quoted(words: string, lang: Lang): string {
  return lang === "fr" ? `«\u00a0${words}\u00a0»` : `"${words}"`;
}

export function colon(lang: Lang): string {
  return lang === "fr" ? "\u00a0: " : ": ";
}
