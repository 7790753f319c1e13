import type { SaidField } from "./columns.js";
import type { RawSaid } from "./raw.js";
import { type ToldRow, told } from "./told.js";

/** One text where one language is told or both are the same. */
export function saidOf(row: ToldRow, field: SaidField): RawSaid | undefined {
  const plain = told(row, field);
  const fr = told(row, field, "fr") || plain;
  const en = told(row, field, "en") || plain;
  if (fr === "" || en === "" || fr === en) return fr || en || undefined;
  return { fr, en };
}
