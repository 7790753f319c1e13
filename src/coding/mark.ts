import type { Span } from "../text/span.js";
import type { Coding, Proposal } from "./coding.js";

/** A code on a stretch of a transcript that counts under the chosen basis, whoever put it there. */
export interface Mark extends Span {
  readonly transcript: string;
  readonly code: string;
  /** The person, or `rule`. */
  readonly coder: string;
  /** Coding id, or the rule's id for a proposal that nobody has looked at. */
  readonly id: string;
  readonly note?: string;
}

export const RULE_CODER = "rule";

export function markOfCoding(coding: Coding): Mark {
  const { transcript, code, coder, id, start, end } = coding;
  return { transcript, code, coder, id, start, end, ...(coding.note === undefined ? {} : { note: coding.note }) };
}

export function markOfProposal(proposal: Proposal): Mark {
  const { transcript, code, start, end, rule } = proposal;
  return { transcript, code, coder: RULE_CODER, id: rule, start, end };
}
