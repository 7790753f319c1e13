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
 * had marked the interview before they looked at any proposal.
 */
export type SeenManner = "apart" | "marked-first";

/** The judge of that name, on the sheets of a study. For the agreed sheet, what its readers decided with a proposal in view counts as seen too. */
export function judgeOf(name: string, sheets: readonly Sheet[], manner: SeenManner): Judge {
  const own = sheets.filter((sheet) => isOf(sheet, name));
  const beside = name === AGREED ? sheets : own;
  const seenOn = (sheet: Sheet): readonly Coding[] =>
    beside
      .filter((one) => one.transcript === sheet.transcript && (name !== PEOPLE || one.coder === sheet.coder))
      .flatMap(({ codings }) => codings.filter(({ seen }) => seen === true));
  const isBlind = (sheet: Sheet): boolean => manner === "marked-first" || seenOn(sheet).length === 0;
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
    .flatMap(({ codings }) => codings.filter((one) => one.seen !== true && one.verdict !== "rejected"));
  const isOwn = (mark: Coding): boolean =>
    sheet.coder !== AGREED || !seen.some((one) => meets(one, mark)) || blind.some((one) => meets(one, mark));
  return sheet.codings.filter((one) => one.verdict !== "rejected" && one.seen !== true && isOwn(one)).map(markOfCoding);
}
