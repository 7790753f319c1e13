import * as say from "../../messages/saturation.js";
import type { Context } from "../context.js";
import { type Block, paragraph } from "../document.js";
import { sentence, shownTable } from "../measured.js";
import type { SaturationOf } from "./saturation-curve.js";

/** Each stratum of the sampling plan by itself: a flat curve of all can hide a stratum of two who have hardly been heard. */
export function strataBlocks(c: Context, { measured, closed }: SaturationOf): Block[] {
  const table = measured.tables.find(({ name }) => name === "strata");
  if (table === undefined || table.rows.length < 2) return [];
  const columns = ["stratum", "interviews", "which", "seen", "only_here", "last_new"];
  const shown = shownTable(c, table, {
    caption: c.say(table.title),
    columns: closed ? columns : [...columns, "sample_coverage"],
    meanings: "with-meanings",
  });
  return [paragraph(sentence(c.say(say.strataWhy))), shown];
}
