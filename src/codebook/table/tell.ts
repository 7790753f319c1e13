import type { Words } from "../../messages/words.js";
import type { Problem } from "../../text/problem.js";
import type { ToldRow } from "./told.js";

/** Notes a problem of a row, or of the whole table where there is none. */
export type Tell = (
  row: ToldRow | null,
  code: string,
  text: Words,
  hint?: Words,
  severity?: Problem["severity"],
) => void;
