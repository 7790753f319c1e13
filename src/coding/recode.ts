import { type Renaming, renamedRule } from "../codebook/edit/ids-in-text.js";
import { overlaps } from "../text/span.js";
import { anchor } from "./anchor.js";
import type { Sheet } from "./basis.js";
import type { Coding } from "./coding.js";

/** What becomes of the ids in a sheet. */
export interface Recoding {
  readonly codes: Renaming;
  /** How many rules the code that takes others over had before theirs: their numbers go on from there. */
  readonly rules?: ReadonlyMap<string, number>;
}

/** What has changed in a sheet: marks with another code, marks that became one, rejections beside a mark. */
export interface Recoded {
  readonly sheet: Sheet;
  readonly changed: number;
  readonly joined: number;
  readonly dropped: number;
}

/** A sheet with codes under their new ids; codes of proposals and rules as well. */
export function recode(sheet: Sheet, recoding: Recoding): Recoded {
  const codings = sheet.codings.map((one) => renamed(one, recoding));
  const changed = codings.filter((one, i) => one !== sheet.codings[i]).length;
  const astray = sheet.astray?.map((one) => ({ ...renamed(one, recoding), astray: one.astray }));
  const isAstray = astray?.some(({ code }, i) => code !== sheet.astray?.[i]?.code) === true;
  const now = astray === undefined ? { ...sheet, codings } : { ...sheet, codings, astray };
  return { sheet: now, changed: changed === 0 && isAstray ? 1 : changed, joined: 0, dropped: 0 };
}

function renamed(coding: Coding, recoding: Recoding): Coding {
  const { code, proposed, rule, ...rest } = coding;
  const now = {
    code: recoding.codes.get(code) ?? code,
    proposed: proposed === undefined ? undefined : (recoding.codes.get(proposed) ?? proposed),
    rule: rule === undefined ? undefined : ruleNow(rule, recoding),
  };
  if (now.code === code && now.proposed === proposed && now.rule === rule) return coding;
  return {
    ...rest,
    code: now.code,
    ...(now.rule === undefined ? {} : { rule: now.rule }),
    ...(now.proposed === undefined || now.proposed === now.code ? {} : { proposed: now.proposed }),
  };
}

function ruleNow(rule: string, { codes, rules }: Recoding): string {
  const at = rule.lastIndexOf("#");
  const before = rules?.get(rule.slice(0, at)) ?? 0;
  const number = Number(rule.slice(at + 1));
  return renamedRule(at < 0 || !Number.isInteger(number) ? rule : `${rule.slice(0, at)}#${number + before}`, codes);
}

/**
 * A sheet in which codes have become part of another. Marks of it that overlap, of which one had a code that is gone, become
 * one mark over all their words; their notes are joined. A rejection that stood beside such a mark goes: the person did say
 * the code there. Of rejections of the same words one stays.
 */
export function mergeSheet(
  sheet: Sheet,
  recoding: Recoding & { readonly text: string; readonly into: string },
): Recoded {
  const { text, into, codes } = recoding;
  const isGone = new Set(sheet.codings.filter(({ code }) => codes.has(code)).map(({ id }) => id));
  const { sheet: now, changed } = recode(sheet, recoding);
  if (isGone.size === 0) return { sheet: now, changed, joined: 0, dropped: 0 };
  const others = now.codings.filter(({ code }) => code !== into);
  const own = now.codings.filter(({ code }) => code === into).sort((a, b) => a.start - b.start || a.end - b.end);
  const groups = heaps(own.filter(({ verdict }) => verdict !== "rejected"));
  const marks = groups.flatMap((group) => (group.some(({ id }) => isGone.has(id)) ? [union(group, text)] : group));
  const rejections = own.filter(({ verdict }) => verdict === "rejected");
  const kept = rejections.filter((one, i) => {
    const isBeside = marks.some((mark) => overlaps(mark, one)) && (isGone.has(one.id) || touchesGone(one, own, isGone));
    const isAgain = rejections.findIndex((other) => other.start === one.start && other.end === one.end) < i;
    return !isBeside && !isAgain;
  });
  return {
    sheet: { ...now, codings: [...others, ...marks, ...kept] },
    changed,
    joined: groups.flat().length - marks.length,
    dropped: rejections.length - kept.length,
  };
}

/** Whether a mark that had another code overlaps it. */
function touchesGone(one: Coding, own: readonly Coding[], isGone: ReadonlySet<string>): boolean {
  return own.some((other) => other.verdict !== "rejected" && isGone.has(other.id) && overlaps(other, one));
}

/** Marks that overlap one another, straight or through others. `sorted` by their beginning. */
function heaps(sorted: readonly Coding[]): Coding[][] {
  const groups: Coding[][] = [];
  let end = -1;
  for (const one of sorted) {
    if (one.start < end) groups.at(-1)?.push(one);
    else groups.push([one]);
    end = Math.max(end, one.end);
  }
  return groups;
}

/** One mark for several: the first of those with most words, stretched over all of them. */
function union(group: readonly Coding[], text: string): Coding {
  const [first, ...rest] = [...group].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  if (first === undefined || rest.length === 0) return group[0] as Coding;
  const span = { start: Math.min(...group.map(({ start }) => start)), end: Math.max(...group.map(({ end }) => end)) };
  const notes = [...new Set(group.flatMap(({ note }) => (note === undefined ? [] : [note])))];
  const isSame = first.start === span.start && first.end === span.end;
  const verdict = isSame || first.verdict === "marked" ? first.verdict : "edited";
  const joined: Coding = { ...first, ...anchor(text, span), verdict };
  return notes.length === 0 ? joined : { ...joined, note: notes.join("\n") };
}
