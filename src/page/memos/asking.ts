import * as say from "../../messages/page-memos.js";
import type { MemoAnswer, MemoEdit, MemoExport, MemosView } from "../../workbench/protocol/memos.js";
import { ask, download } from "../api.js";
import type { Store } from "../store.js";

export const fetchMemos = (): Promise<MemosView> => ask("/api/memos");
export const editMemo = (edit: MemoEdit): Promise<MemoAnswer> => ask("/api/memos", edit, true);

/** Takes memos along as a file, unless something in them may not leave the study, which is said. */
export async function takeMemos(store: Store, wanted: MemoExport): Promise<void> {
  const file = `memos.${wanted.format}`;
  const isDone = await store.guarded(async () => {
    await download("/api/memos/export", wanted, file);
    return true;
  });
  if (isDone === true) store.tell(say.taken(file));
}
