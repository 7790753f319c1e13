import type { DigitGroup } from "./digit-groups.js";

/** Groups `first` to `last` of a run, both counted, and whether words near the run announce a telephone number. */
interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly announced: boolean;
}

/** Whether a number may begin with a group: after a blank, with a plus, 0 or 00, or an American code of three digits. */
export function mayBegin(groups: readonly DigitGroup[], first: number, announced: boolean): boolean {
  const group = groups[first];
  if (group === undefined || !isFree(groups, first)) return false;
  const { digits, isAbroad } = group;
  return announced || isAbroad || digits.startsWith("0") || digits.length === 3 || digits === "1";
}

/** Whether groups of digits have the length of a telephone number and are no part of a sum, a date or a row of figures. */
export function mayBeNumber(groups: readonly DigitGroup[], { first, last, announced }: Stretch): boolean {
  const some = groups.slice(first, last + 1);
  if (!hasLength(some) || !isFree(groups, last + 1) || touchesDate(groups, first)) return false;
  return !isThousands(groups[first - 1], some) && (announced || isEven(some));
}

/** Eight to fifteen digits with a country code, eight to eleven without. */
function hasLength(some: readonly DigitGroup[]): boolean {
  const count = some.reduce((total, { digits }) => total + digits.length, 0);
  const isAbroad = some[0]?.isAbroad === true || some[0]?.digits.startsWith("00") === true;
  return count >= 8 && count <= (isAbroad ? 17 : 11);
}

/** Whether a number may begin with this group, or end before it: blanks part it from the one before. */
function isFree(groups: readonly DigitGroup[], index: number): boolean {
  const [before, group] = [groups[index - 1], groups[index]];
  if (before === undefined || group === undefined) return true;
  return /[^\S\n]/.test(group.gap) || (before.digits.length > 8 && group.digits.length > 8);
}

/** Whether what parts the groups is the same from the second group on: 0475/12.34.56 is, 01 24.10.03 01 is not. */
function isEven(some: readonly DigitGroup[]): boolean {
  const gaps = some.slice(2).map(({ gap }) => gap.replace(/\s/gu, " "));
  return some[0]?.isAbroad === true || new Set(gaps).size < 2;
}

/** « 3 012 345 678 »: the groups go on a sum. */
function isThousands(before: DigitGroup | undefined, some: readonly DigitGroup[]): boolean {
  return before !== undefined && before.digits.length <= 3 && some.every(({ digits }) => digits.length === 3);
}

function touchesDate(groups: readonly DigitGroup[], first: number): boolean {
  return [first - 2, first - 1, first].some((at) => at >= 0 && isDate(groups.slice(at, at + 3)));
}

/** « 02 04 2018 14 30 »: a date, perhaps with a time, not the pairs of a number. */
function isDate(some: readonly DigitGroup[]): boolean {
  const [day = "", month = "", year = ""] = some.map(({ digits }) => digits);
  const isDayFirst = /^(?:0?[1-9]|[12]\d|3[01])$/.test(day) && /^(?:0?[1-9]|1[0-2])$/.test(month);
  return isDayFirst && /^(?:19|20)\d\d$/.test(year);
}
