/** A text as a codebook file has it: one for both languages, or one in each. */
export type RawSaid = string | { readonly fr: string; readonly en: string };

/** Any part of a codebook file as YAML gives it, before it is held against its shape. */
export type RawPart = Readonly<Record<string, unknown>>;

export interface RawFamily extends RawPart {
  readonly id: string;
  readonly label: RawSaid;
  readonly codes?: readonly RawPart[];
}

/** A codebook file as YAML gives it. Only what a table has rows for is named. */
export interface RawCodebook extends RawPart {
  readonly codebook: string;
  readonly title: RawSaid;
  readonly language: "fr" | "en";
  readonly lists?: Readonly<Record<string, unknown>>;
  readonly families?: readonly RawFamily[];
  readonly themes?: readonly RawPart[];
  readonly hypotheses?: readonly RawPart[];
}
