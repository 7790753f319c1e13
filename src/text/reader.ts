import type { Draft } from "./draft.js";

export interface ReadOptions {
  /** How problems name the file: `input 1`, never the name it has. */
  readonly file: string;
  /** Labels that a person has settled in study.yaml: they are speakers wherever they stand. */
  readonly labels: readonly string[];
  /** Name of the encoding, where it should not be guessed. */
  readonly encoding?: string;
}

/** Reads the bytes of a file into turns. It never fails: what cannot be read comes back as problems. */
export type Reader = (bytes: Uint8Array, options: ReadOptions) => Draft | Promise<Draft>;
