import { fr } from "../../messages/french.js";
import { list } from "../../messages/numbers.js";
import type { Words } from "../../messages/words.js";
import type { Measured } from "../table.js";
import { textsIn } from "./result.js";

/** The codes of a table from elsewhere that were left out whole; null where there are none. */
export function leftOut({ settings }: Measured): Words | null {
  const named = textsIn(settings.left_out_codes);
  if (named.length === 0) return null;
  return {
    fr: fr`Laissés de côté, n'ayant pas été cherchés dans tous les entretiens : ${list(named, "fr")}.`,
    en: `Left out, not having been looked for in every interview: ${list(named, "en")}.`,
  };
}
