import type { Draft } from "./draft.js";
import type { Source } from "./source.js";
import type { SurveyAsked } from "./survey/asked.js";

export interface ReadOptions {
  /** How problems name the file: `input 1`, never the name it has. */
  readonly file: string;
  /** Labels that a person has settled in study.yaml: they are speakers wherever they stand. */
  readonly labels: readonly string[];
  /** Name of the encoding, where it should not be guessed. */
  readonly encoding?: string;
  /** Columns of a table that hold answers, where they should not be guessed. */
  readonly questions?: readonly string[];
  /** The survey whose answers the table holds. */
  readonly survey?: SurveyAsked;
}

/** Reads a format whose turns are marked as such. One draft per interview that the file holds; what cannot be read comes back as problems of one draft without turns. */
export type Reader = (bytes: Uint8Array, options: ReadOptions) => readonly Draft[] | Promise<readonly Draft[]>;

/** Reads a format that is lines of text, in which the labels are still to be found. It never fails: what cannot be read comes back as problems. */
export type LineReader = (bytes: Uint8Array, options: ReadOptions) => Source | Promise<Source>;

/** What a format's own file exports: one of the two. */
export type FormatModule = { readonly read: Reader } | { readonly lines: LineReader };
