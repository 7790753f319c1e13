/** The answers to one question, counted. Nobody's row is left in it. */
export interface ClosedCounted {
  /** The question as the table has it. */
  readonly head: string;
  readonly several: boolean;
  /** A scale in its order, what the survey's file offers in its own, else the most frequent first. */
  readonly options: readonly { readonly label: string; readonly count: number }[];
  /** How many answered; where several answers could be ticked, whoever ticked one or has a `no` beside one. */
  readonly n: number;
  /** How many rows hold no answer. */
  readonly missing: number;
}

/** What a table of a survey says beside what people wrote in their own words: counts, and nobody's row. */
export interface SurveyTable {
  /** How many rows it has: respondents. */
  readonly rows: number;
  /** Heads of the columns of open answers. */
  readonly open: readonly string[];
  readonly closed: readonly ClosedCounted[];
}
