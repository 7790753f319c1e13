export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

/** Ways to ask a person at the terminal. Every answer is null where the person gave up. */
export interface Ask {
  /** What is typed is not shown. */
  secret(question: string): Promise<string | null>;
  text(question: string, given?: string): Promise<string | null>;
  choose(question: string, choices: readonly Choice[]): Promise<string | null>;
}
