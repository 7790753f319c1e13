import { codesOf } from "../codebook/codebook.js";
import type { Study } from "../study/read.js";
import type { Answers } from "./command.js";

/** Whether a code is of the codebook asked for with `--codebook`; any is where none was. */
export function ofCodebook({ codebooks }: Study, { codebook }: Answers["flags"]): (id: string) => boolean {
  if (typeof codebook !== "string") return () => true;
  const ids = new Set(codesOf(codebooks.filter(({ id }) => id === codebook)).map(({ id }) => id));
  return (id) => ids.has(id);
}
