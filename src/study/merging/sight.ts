import { codersIn, isWhollyOpen } from "../blind.js";
import type { Copies, Sight } from "./merge.js";

/**
 * What whoever merges may see: of both copies together, since two people may each have coded alone in theirs. While sheets are
 * closed to each other, their own alone.
 */
export function sightOf({ mine, theirs }: Copies, reader: string | null): Sight {
  const coders = [...mine.study.config.coders, ...theirs.study.config.coders];
  const config = { ...mine.study.config, coders };
  const both = { config, sheets: [...mine.study.sheets, ...theirs.study.sheets] };
  const isAll = isWhollyOpen(both);
  const people = new Set(codersIn(both));
  return { isAll, isOpen: (whose) => isAll || whose === null || whose === reader || !people.has(whose) };
}
