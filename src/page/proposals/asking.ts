import type {
  BulkAnswer,
  BulkAsked,
  DecisionAnswer,
  DecisionAsked,
  PassageView,
  ProposedBy,
  QueueView,
  Steps,
  TranscriptProposals,
} from "../../workbench/protocol/proposals.js";
import { ask } from "../api.js";

export const fetchProposals = (id: string, asked: boolean): Promise<TranscriptProposals> =>
  ask(`/api/transcripts/${encodeURIComponent(id)}/proposals${asked ? "?asked=yes" : ""}`);

/** How all proposals are put together, and what made them. */
export interface Arrangement {
  readonly as: "rule" | "uncertain" | "code" | "transcript";
  readonly by: ProposedBy;
}

/** `kept`: what was learnt from the person's marks is not learnt anew. */
export const fetchQueue = (how: Arrangement, kept: boolean): Promise<QueueView> =>
  ask(`/api/proposals?${new URLSearchParams({ ...how, ...(kept ? { kept: "yes" } : {}) })}`);
export const fetchGroup = (how: Arrangement, group: string): Promise<readonly PassageView[]> =>
  ask(`/api/proposals/of?${new URLSearchParams({ ...how, group })}`);

export const decideOn = (asked: DecisionAsked): Promise<DecisionAnswer> => ask("/api/decisions", asked, true);
export const decideOnAll = (asked: BulkAsked): Promise<BulkAnswer> => ask("/api/decisions/all", asked);
export const takeBack = (steps: readonly Steps[]): Promise<BulkAnswer> => ask("/api/decisions/back", { steps }, true);
