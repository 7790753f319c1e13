import type { Selection } from "../coding/basis.js";
import { toReread } from "../coding/rereading.js";
import type { Study } from "./read.js";

/**
 * For each code made along the way the interviews, read before by everyone whose marks count there, that nobody has read again
 * for it. Where those sheets do not say when an interview was read (an agreed one), the others on it do.
 */
export function unreadIn({ sheets, codes }: Study, { transcripts, coders }: Selection): Map<string, Set<string>> {
  const unread = new Map<string, Set<string>>();
  for (const id of transcripts) {
    const here = sheets.filter((sheet) => sheet.transcript === id);
    const dated = here.filter(({ read }) => typeof read === "string");
    const counting = dated.filter(({ coder }) => coders.includes(coder));
    const [first, ...others] = (counting.length > 0 ? counting : dated).map((sheet) => toReread(sheet, codes));
    for (const code of first ?? [])
      if (others.every((left) => left.includes(code))) unread.set(code, (unread.get(code) ?? new Set()).add(id));
  }
  return unread;
}
