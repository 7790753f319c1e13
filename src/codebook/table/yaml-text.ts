import { stringify } from "yaml";
import type { RawCodebook } from "./raw.js";

/** A codebook as the text of its file. */
export function codebookText(raw: RawCodebook): string {
  return stringify(raw, { lineWidth: 0, aliasDuplicateObjects: false });
}
