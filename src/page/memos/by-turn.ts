import type { MemoView } from "../../workbench/protocol/memos.js";

/** The memos on words of a transcript, or leading to them, by the number of the turn in which these words begin. */
export function memosByTurn(memos: readonly MemoView[], transcript: string): Map<number, MemoView[]> {
  const found = new Map<number, MemoView[]>();
  for (const memo of memos)
    for (const { words } of [...memo.about, ...memo.links]) {
      if (words?.transcript !== transcript) continue;
      const there = found.get(words.turn) ?? [];
      if (!there.includes(memo)) found.set(words.turn, [...there, memo]);
    }
  return found;
}
