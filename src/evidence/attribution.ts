/** A type or a strategy that a person attributes to a participant, in a situation, with the reason and the places of the passages. */
export interface Attribution {
  readonly participant: string;
  /** Id of an interpretive code. */
  readonly type: string;
  readonly situation: string;
  readonly reason: string;
  /** `P01:12`, `P01:12.3`, `P01@1042-1067`. */
  readonly passages: readonly string[];
  readonly coder: string;
}
