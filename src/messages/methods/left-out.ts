import { fr } from "../french.js";
import { list } from "../numbers.js";
import type { Words } from "../words.js";

/** The codes of a table from elsewhere that were left out whole, as a sentence; empty where there are none. */
export function leftOutWords({ left_out_codes: codes }: Readonly<Record<string, unknown>>): Words {
  const named = (Array.isArray(codes) ? codes : []).map(String);
  if (named.length === 0) return { fr: "", en: "" };
  return {
    fr: fr`Laissés de côté, n'ayant pas été cherchés dans tous les entretiens : ${list(named, "fr")}.`,
    en: `Left out, not having been looked for in every interview: ${list(named, "en")}.`,
  };
}
