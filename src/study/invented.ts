import type { Study } from "./read.js";

/** Whether all that was said is made up, as in the example study: nobody can be recognised in it. */
export function isInvented({ transcripts }: Study): boolean {
  return transcripts.length > 0 && transcripts.every(({ invented }) => invented);
}
