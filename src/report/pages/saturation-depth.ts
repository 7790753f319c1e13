import { columns } from "../../messages/columns.js";
import * as say from "../../messages/saturation.js";
import type { Context } from "../context.js";
import { type Block, paragraph } from "../document.js";
import { sentence, shownTable } from "../measured.js";
import type { SaturationOf } from "./saturation-curve.js";

/** How much there is of each family, as a proxy for depth that says so; families that people read and nobody counts are left out. */
export function depthBlocks(c: Context, { measured }: SaturationOf): Block[] {
  const table = measured.tables.find(({ name }) => name === "depth_proxy");
  if (table === undefined) return [];
  const counted = new Set([...c.codes.values()].filter(({ kind }) => kind === "manifest").map(({ family }) => family));
  const rows = table.rows.filter(([kind, id]) => kind === "family" && counted.has(String(id)));
  if (rows.length === 0) return [];
  const shown = shownTable(
    c,
    { ...table, rows, columns: table.columns.map((one) => (one.name === "code" ? columns.family : one)) },
    {
      caption: c.say(say.depthTitle),
      columns: ["family", "interviews", "passages", "sub_codes"],
      write: { family: (id) => c.label(String(id)) },
      meanings: "without-meanings",
    },
  );
  return [paragraph(sentence(c.say(say.depthIsProxy))), shown];
}
