import * as say from "../../messages/page-synthesis.js";
import type {
  CellEdit,
  StatementsEdit,
  StatementView,
  SynthesisAnswer,
  SynthesisView,
} from "../../workbench/protocol/synthesis.js";
import { ask, download } from "../api.js";
import type { Store } from "../store.js";

export const fetchSynthesis = (): Promise<SynthesisView> => ask("/api/synthesis");
export const saveCell = (edit: CellEdit): Promise<SynthesisAnswer<string>> => ask("/api/synthesis/cell", edit, true);
export const saveStatements = (edit: StatementsEdit): Promise<SynthesisAnswer<readonly StatementView[]>> =>
  ask("/api/synthesis/statements", edit, true);

/** Takes the whole synthesis along, to be filled in or shown, unless something in it may not leave the study. */
export async function takeWorkbook(store: Store, file: string): Promise<void> {
  const isDone = await store.guarded(async () => {
    await download("/api/synthesis/export", {}, file);
    return true;
  });
  if (isDone === true) store.tell(say.taken(file));
}
