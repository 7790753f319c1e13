import * as figures from "../../messages/figures.js";
import { formatNumber } from "../../messages/numbers.js";
import { covered, withMore } from "../../messages/saturation.js";
import type { Words } from "../../messages/words.js";
import type { Context } from "../context.js";
import { type Block, paragraph } from "../document.js";
import { numberIn, rowsOf, sentence, shownTable } from "../measured.js";
import { coverageDescription, coverageFigure } from "../saturation-figures.js";
import type { SaturationOf } from "./saturation-curve.js";

/** What fewer and more interviews would bring: a figure with its table, and a sentence; nothing where nothing can be estimated. */
export function aheadBlocks(c: Context, { measured, n, closed }: SaturationOf): Block[] {
  const rows = rowsOf(measured, "expected");
  const table = measured.tables.find(({ name }) => name === "expected");
  const last = rows.at(-1);
  if (closed || table === undefined || last === undefined) return [];
  const caption = c.say(figures.coverage.title);
  const shown = shownTable(c, table, {
    caption,
    columns: ["interviews", "codes", "codes_lower", "codes_upper", "coverage", "coverage_lower", "coverage_upper"],
    meanings: "with-meanings",
  });
  const written = (name: string, digits: number): Words => ({
    fr: formatNumber(numberIn(last, name), "fr", digits),
    en: formatNumber(numberIn(last, name), "en", digits),
  });
  const more = numberIn(last, "interviews") - n;
  const ahead = { more, codes: written("codes", 1), coverage: covered(numberIn(last, "coverage")) };
  return [
    {
      kind: "figure",
      caption,
      description: coverageDescription(measured, c),
      draw: (look) => coverageFigure(measured, { ...c, ...look }),
      table: shown,
      shows: "folded-table",
    },
    ...(more > 0 ? [paragraph(sentence(c.say(withMore(ahead))))] : []),
  ];
}
