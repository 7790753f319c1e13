import { RELIABLE, TENTATIVE } from "../measures/reading.js";
import type { Json, Measured } from "../measures/table.js";
import * as say from "../messages/agreement-figure.js";
import { formatNumber } from "../messages/numbers.js";
import type { Lang } from "../messages/words.js";
import { type AgreementRow, agreementPlot } from "./figures/agreement.js";

/** The figure of an answer of `agreement`, as a file of its own: each code with its interval, those agreed on least first. */
export function agreementFigure({ tables, values }: Measured, lang: Lang): string {
  const table = tables.find(({ name }) => name === "codes");
  const place = (name: string): number => table?.columns.findIndex((column) => column.name === name) ?? -1;
  const [code, alpha, lower, upper, units] = ["code", "krippendorff_alpha", "lower", "upper", "units"].map(place);
  const shares = (table?.columns ?? []).flatMap(({ name }, c) => (name.startsWith("prevalence_") ? [c] : []));
  const number = (cell: Json | undefined): number | null => (typeof cell === "number" ? cell : null);
  const rows = (table?.rows ?? [])
    .filter((row) => shares.some((c) => Number(row[c] ?? 0) > 0))
    .map(
      (row): AgreementRow => ({
        label: String(row[code ?? -1] ?? ""),
        value: number(row[alpha ?? -1]),
        lower: number(row[lower ?? -1]),
        upper: number(row[upper ?? -1]),
        units: number(row[units ?? -1]) ?? 0,
      }),
    );
  const all = values.krippendorff_alpha as Readonly<Record<string, Json>>;
  const overall = {
    label: say.overall[lang],
    value: number(all.value),
    lower: number(all.lower),
    upper: number(all.upper),
    units: number(values.units_of_two_coders) ?? 0,
  };
  const worded = (words: Readonly<Record<Lang, string>>): string => words[lang];
  return agreementPlot(
    { overall, rows, limits: [TENTATIVE, RELIABLE] },
    {
      prefix: "agreement",
      title: worded(say.title),
      description: worded(say.description(rows.length)),
      note: worded(say.note),
      format: (value) => formatNumber(value, lang, 3),
      colours: "fixed",
      labels: {
        nothing: worded(say.nothing),
        axis: worded(say.axis),
        units: worded(say.units),
        missing: worded(say.missing),
        reliable: worded(say.reliable),
        tentative: worded(say.tentative),
        below: worded(say.below),
        interval: worded(say.interval),
      },
    },
  );
}
