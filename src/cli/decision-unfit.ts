import { isPerhapsWord, type Mention } from "../identity/entity.js";
import * as say from "../messages/anonymise.js";
import * as why from "../messages/decision-lines.js";
import type { Words } from "../messages/words.js";
import type { Surveyed } from "../study/survey.js";
import { fold } from "../text/fold.js";
import { canBeParted, isLimited, type Part } from "./decision-where.js";
import { whoIsSame } from "./decisions.js";

/** A line that decides on something that was found. */
export interface Line {
  readonly part: Part;
  readonly decision: Exclude<keyof typeof say.verdicts, "skip">;
  /** Empty where the proposal is taken. */
  readonly replacement: string;
  readonly line: number;
}

/** The mentions that a line decides on. What cannot be several people is decided on as a whole, whatever places an older table lists. */
export function scopeOf(part: Part): readonly Mention[] {
  return canBeParted(part.one) ? part.mentions : part.one.entity.mentions;
}

/** Why a decision cannot be taken at these places; null where it can. */
export function unfitLine({ part, decision }: Line, them: Surveyed | null): Words | null {
  const { one, absent, isTorn, isById, isWithin } = part;
  if (isWithin) return decision === "replace" ? null : why.onlyReplaced;
  const isPart = isLimited(part) && (isById || canBeParted(one));
  if (absent.length > 0) return why.notThere(absent);
  if (isTorn) return why.notWhole;
  if (isPart && decision === "keep") return why.keptEverywhere;
  if (isPart && (decision === "everywhere" || !canBeParted(one))) return why.notLimited;
  if (decision === "keep" && one.known !== null && !isPerhapsWord(one.entity)) return say.keptInKey;
  return decision === "same" && them === null && whoIsSame(one) === null ? why.nobodyTheSame : null;
}

/** Whether a cell of forms was changed: it lacks one that was found, or has one that is another's. An empty cell has none to hold against them. */
export function isEdited(cell: string, one: Surveyed, all: readonly Surveyed[]): boolean {
  if (cell.trim() === "") return false;
  const own = new Set(one.entity.forms.map(fold));
  const others = new Set(
    all.filter(({ entity }) => entity.kind === one.entity.kind).flatMap(({ entity }) => entity.forms.map(fold)),
  );
  const told = fold(cell);
  return (
    [...own].some((form) => !told.includes(form)) ||
    told.split(/,\s*/).some((form) => !own.has(form) && others.has(form))
  );
}
