export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

/** Ways to ask a person at the terminal. Every answer is null where the person gave up. */
export interface Ask {
  /** What is typed is not shown. */
  secret(question: string): Promise<string | null>;
  /** Empty where nothing was typed. */
  text(question: string): Promise<string | null>;
  /** `initial` is the value that is pointed at first. */
  choose(question: string, choices: readonly Choice[], initial?: string): Promise<string | null>;
}
