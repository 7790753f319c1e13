import { codersIn, isWhollyOpen } from "../blind.js";
import type { Study } from "../read.js";
import type { Copies, Sight } from "./merge.js";

/** Who codes, and their sheets, in both copies together. */
export function bothOf({ mine, theirs }: Copies): Pick<Study, "config" | "sheets"> {
  const coders = [...mine.study.config.coders, ...theirs.study.config.coders];
  return { config: { ...mine.study.config, coders }, sheets: [...mine.study.sheets, ...theirs.study.sheets] };
}

/**
 * What whoever merges may see: of both copies together, since two people may each have coded alone in theirs. While sheets are
 * closed to each other, their own alone.
 */
export function sightOf(copies: Copies, reader: string | null): Sight {
  const both = bothOf(copies);
  const isAll = isWhollyOpen(both);
  const people = new Set(codersIn(both));
  return { isAll, isOpen: (whose) => isAll || whose === null || whose === reader || !people.has(whose) };
}
