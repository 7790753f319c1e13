import { fold } from "../fold.js";

const TICKED = /^(1|oui|yes|y|o|true|vrai|x|✓|✔|coche|checked|selected|selectionne)$/;
const UNTICKED = /^(0|non|no|n|false|faux|non coche|unchecked|not selected|quoted|non selectionne)$/;
const OTHER = /^(autres?|other|autre \(.*\)|other \(.*\)|-oth-)\b/;

/** Whether an answer offered leaves room for words of one's own. */
export function isOther(option: string): boolean {
  return OTHER.test(fold(option).trim());
}

/** What a cell of the column of one answer says of it: a mark, the answer's own words, own words beside another answer; null where that is none of these. */
export function tickIn(cell: string, option: string): "ticked" | "unticked" | null {
  const plain = fold(cell).trim();
  if (UNTICKED.test(plain)) return "unticked";
  return TICKED.test(plain) || plain === fold(option).trim() || isOther(option) ? "ticked" : null;
}
