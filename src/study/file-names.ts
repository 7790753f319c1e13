import { FORMATS } from "../text/formats.js";

const ENDS = FORMATS.flatMap(({ extensions }) => extensions).join("|");
const BETWEEN = new RegExp(`\\s*[|;+\\n]\\s*|(?<=\\.(?:${ENDS}))[\\s,]+`, "i");

/** Names of files in one cell: a name may hold spaces and commas, but what follows its extension is another name. */
export function fileNames(cell: string): string[] {
  return cell.split(BETWEEN).filter((name) => name !== "");
}
