import type { CodeMarksView } from "../../workbench/protocol/codes.js";
import type { FindView, GiveAsked, Manner } from "../../workbench/protocol/find.js";
import type { BulkAnswer } from "../../workbench/protocol/proposals.js";
import { ask } from "../api.js";

/** What is looked for, and how; as it stands in the address of the page. */
export interface Wanted {
  readonly q: string;
  readonly how: Manner;
  readonly accents: "optional" | "exact";
  readonly turns: "participants" | "all";
}

export const fetchFound = (wanted: Wanted, within?: string): Promise<FindView> =>
  ask(`/api/find?${new URLSearchParams({ ...wanted, ...(within === undefined ? {} : { in: within }) })}`);

export const fetchCodeMarks = (code: string): Promise<CodeMarksView> => ask(`/api/codes/${encodeURIComponent(code)}`);

/** Gives a code to many places at once. */
export const giveToAll = (asked: GiveAsked): Promise<BulkAnswer> => ask("/api/marks", asked, true);

/** Where the words stand in their transcript, so that they are shown there. */
export function placeIn({ turn, start, end }: { turn: number; start: number; end: number }): Record<string, string> {
  return { turn: String(turn), from: String(start), to: String(end) };
}
