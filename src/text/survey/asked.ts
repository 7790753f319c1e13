/** What the file of a survey says of a table with one row for each respondent. */
export interface SurveyAsked {
  readonly id: string;
  /** The questions that people answered in their own words; `guess`: no file says which they are. */
  readonly open: readonly OpenColumn[] | "guess";
  /** Questions that offer answers, of which the file says something. */
  readonly closed?: readonly ClosedColumn[];
  /** Heads of columns that are neither counted nor brought in. */
  readonly leave?: readonly string[];
  /** What stands for no answer, beside an empty cell. */
  readonly missing?: readonly string[];
}

/** A column of open answers: by which of these heads it is found, and how the question is called in a transcript. */
export interface OpenColumn {
  readonly heads: readonly string[];
  readonly title: string;
}

/** A question that offers answers, as the survey's file has it. */
export interface ClosedColumn {
  readonly heads: readonly string[];
  readonly several: boolean;
  /** In their order; none where the table alone says which they are. */
  readonly offered: readonly Offered[];
}

/** An answer offered, and what stands for it in the table: a code, its words in the other language. */
export interface Offered {
  readonly label: string;
  readonly values: readonly string[];
}
