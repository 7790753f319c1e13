import type { Cell, Measured } from "../../measures/table.js";
import { notOrdered } from "../../messages/measures.js";
import { formatFixed } from "../../messages/numbers.js";
import * as words from "../../messages/report-saturation.js";
import type { Words } from "../../messages/words.js";
import type { Context } from "../context.js";
import { type Block, type Figure, paragraph, type Table } from "../document.js";
import { numberIn, rowsOf, sentence, shownTable } from "../measured.js";
import { curveDescription, curveFigure } from "../saturation-figures.js";

/** What the saturation pages are about: the measure, the number of interviews, whether the codebook is closed. */
export interface SaturationOf {
  readonly measured: Measured;
  readonly n: number;
  readonly closed: boolean;
}

/** The new codes of each interview in the order conducted; a sentence where the order is not known. */
export function orderTable(c: Context, measured: Measured, caption: Words): Block[] {
  const table = measured.tables.find((one) => one.name === "order");
  if (table === undefined || table.rows.length === 0) return [paragraph(sentence(c.say(notOrdered)))];
  const shown = shownTable(c, table, {
    caption: c.say(caption),
    columns: ["interview", "new_a_priori", "new_emergent", "new", "seen"],
    write: { interview: (cell) => c.interview(String(cell)) },
    meanings: "without-meanings",
  });
  const last = rowsOf(measured, "order").at(-1) ?? {};
  const brought = words.lastBrought(c.interview(String(last.interview)), numberIn(last, "new"));
  return measured.settings.level === "family" ? [shown] : [shown, paragraph(c.say(brought))];
}

/** The curve in the order conducted within the band of all orders, from five interviews on; below, the mean as a table. */
export function curveBlocks(c: Context, at: SaturationOf): Block[] {
  const ordered = rowsOf(at.measured, "order").length > 0;
  const table = meanTable(c, at);
  return ordered && at.n >= 5 ? [curveBlock(c, at, table)] : [table];
}

function meanTable(c: Context, { measured, n }: SaturationOf): Table {
  const source = measured.tables.find((one) => one.name === "curve");
  const oneDecimal = (cell: Cell): string => formatFixed(Number(cell), c.lang, 1);
  const empty = { name: "curve", title: words.meanCaption, columns: [], rows: [] };
  return shownTable(c, source ?? empty, {
    caption: c.say(words.meanCaption),
    columns: n < 5 ? ["interviews", "mean"] : ["interviews", "mean", "sd", "lower", "upper"],
    write: { lower: oneDecimal, upper: oneDecimal },
    meanings: "with-meanings",
  });
}

function curveBlock(c: Context, { measured, closed }: SaturationOf, table: Table): Figure {
  return {
    kind: "figure",
    caption: c.say(words.curveCaption),
    description: curveDescription(measured, c),
    draw: (look) => curveFigure(measured, { ...c, ...look, ...(closed ? { total: c.codes.size } : {}) }),
    table,
    shows: "folded-table",
  };
}
