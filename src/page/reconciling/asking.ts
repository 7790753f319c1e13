import type { ReconcileView, SettleAnswer, SettleAsked } from "../../workbench/protocol/reconcile.js";
import { ask } from "../api.js";

export const fetchDifferences = (): Promise<ReconcileView> => ask("/api/reconcile");
export const settle = (asked: SettleAsked): Promise<SettleAnswer> => ask("/api/reconcile/settle", asked, true);
export const takeBack = (id: string): Promise<SettleAnswer> => ask("/api/reconcile/undo", { id }, true);
/** Puts into the agreed sheet what everybody has come to put the same. */
export const takeAgreed = (): Promise<{ added: number; reason: string }> => ask("/api/reconcile/agreed", {});
