import { overlaps } from "../text/span.js";
import { AGREED, type Sheet } from "./basis.js";
import type { Coding } from "./coding.js";
import { type Mark, markOfCoding } from "./mark.js";

/** Everybody's marks together, where nobody is named. */
export const PEOPLE = "people";

/** Somebody's marks that something can be held against, and the interviews that they read without having seen a proposal. */
export interface Judge {
  /** The coder; `agreed`, or `people` for all of them together. */
  readonly name: string;
  readonly interviews: readonly string[];
  readonly marks: readonly Mark[];
  /** Decisions taken with a proposal in view: never counted. */
  readonly seen: number;
  /** Interviews left out because of such decisions. */
  readonly leftOut: readonly string[];
}

/**
 * What decisions taken with a proposal in view do. `apart`: the whole interview is left out, since what such a person
 * marks and does not mark beside them depends on what was proposed. `marked-first`: these decisions alone, for people who
 * had marked the interview before they looked at any proposal; whose sheet holds nothing else had not.
 */
export type SeenManner = "apart" | "marked-first";

/**
 * The judge of that name, on the sheets of a study. For the agreed sheet, what its readers decided with a proposal in view counts as seen too:
 * those who marked something there by themselves, and everyone only where nobody did. Whoever but tried the queue changes nothing.
 */
export function judgeOf(name: string, sheets: readonly Sheet[], manner: SeenManner): Judge {
  const own = sheets.filter((sheet) => isOf(sheet, name));
  const beside = name === AGREED ? sheets : own;
  const seenOn = (sheet: Sheet): readonly Coding[] =>
    (name === AGREED ? [sheet, ...readersOf(sheet, sheets)] : [sheet]).flatMap(({ codings }) => codings.filter(isSeen));
  const isBlind = (sheet: Sheet): boolean => {
    if (seenOn(sheet).length === 0) return true;
    return manner === "marked-first" && (name === AGREED || sheet.codings.some((one) => !isSeen(one)));
  };
  const kept = own.filter(isBlind);
  const interviews = ids(kept);
  return {
    name,
    interviews,
    marks: kept.flatMap((sheet) => marksOf(sheet, seenOn(sheet), beside)),
    seen: new Set(own.flatMap(seenOn)).size,
    leftOut: ids(own).filter((id) => !interviews.includes(id)),
  };
}

/** The sheets on the interview of an agreed sheet that went into it, as far as they tell. */
function readersOf({ transcript }: Sheet, sheets: readonly Sheet[]): Sheet[] {
  const there = sheets.filter((one) => one.transcript === transcript && one.coder !== AGREED);
  const byHand = there.filter(({ codings }) => codings.some((one) => !isSeen(one) && one.verdict !== "rejected"));
  return byHand.length > 0 ? byHand : there;
}

const isSeen = ({ seen }: Coding): boolean => seen === true;

/** Everyone who has a sheet of their own, in the order of their names. */
export function readersIn(sheets: readonly Sheet[]): string[] {
  return [...new Set(sheets.map(({ coder }) => coder).filter((coder) => coder !== AGREED))].sort();
}

function isOf({ coder }: Sheet, name: string): boolean {
  return name === PEOPLE ? coder !== AGREED : coder === name;
}

function ids(sheets: readonly Sheet[]): string[] {
  return [...new Set(sheets.map(({ transcript }) => transcript))];
}

/** The marks of a sheet, without those that some decision taken with a proposal in view alone speaks for. */
function marksOf(sheet: Sheet, seen: readonly Coding[], beside: readonly Sheet[]): Mark[] {
  const meets = (a: Coding, b: Coding): boolean => a.code === b.code && overlaps(a, b);
  const blind = beside
    .filter(({ coder, transcript }) => transcript === sheet.transcript && coder !== AGREED)
    .flatMap(({ codings }) => codings.filter((one) => !isSeen(one) && one.verdict !== "rejected"));
  const isOwn = (mark: Coding): boolean =>
    sheet.coder !== AGREED || !seen.some((one) => meets(one, mark)) || blind.some((one) => meets(one, mark));
  return sheet.codings.filter((one) => one.verdict !== "rejected" && !isSeen(one) && isOwn(one)).map(markOfCoding);
}
