import { LIMITS, RELIABLE, type Reading, readingOf, TENTATIVE } from "../measures/reading.js";
import type { Json, Measured } from "../measures/table.js";
import { alphaOf } from "../messages/agreement.js";
import * as say from "../messages/agreement-figure.js";
import { formatCoefficient } from "../messages/numbers.js";
import { caveats } from "./figure-caveats.js";
import { common, type FigureLook } from "./figure-look.js";
import { type AgreementReading, type AgreementRow, agreementPlot } from "./figures/agreement.js";
import { onOnePage } from "./figures/one-page.js";

/** So many codes at most, fewer where they would not stay on one page. */
const ROWS = 30;

/** Each code with its interval, those agreed on least first, under all codes together. */
export function agreementFigure(measured: Measured, look: FigureLook): string {
  const { tables, values } = measured;
  const { say: speak } = look;
  const table = tables.find(({ name }) => name === "codes");
  const place = (name: string): number => table?.columns.findIndex((column) => column.name === name) ?? -1;
  const [code, alpha, lower, upper, units] = ["code", "krippendorff_alpha", "lower", "upper", "units"].map(place);
  const shares = (table?.columns ?? []).flatMap(({ name }, c) => (name.startsWith("prevalence_") ? [c] : []));
  const number = (cell: Json | undefined): number | null => (typeof cell === "number" ? cell : null);
  const used = (table?.rows ?? []).filter((row) => shares.some((c) => Number(row[c] ?? 0) > 0));
  const rowOf = (label: string, cells: readonly (Json | undefined)[]): AgreementRow => {
    const [value = null, from = null, to = null, n] = cells.map(number);
    return { label, value, lower: from, upper: to, units: n ?? 0, reading: KIND[readingOf(value, n ?? 0)] };
  };
  const rows = used.map((row) =>
    rowOf(
      look.label(String(row[code ?? -1] ?? "")),
      [alpha, lower, upper, units].map((c) => row[c ?? -1]),
    ),
  );
  const all = values.krippendorff_alpha as Readonly<Record<string, Json>>;
  const overall = rowOf(speak(say.overall), [all.value, all.lower, all.upper, values.units_of_two_coders]);
  const scaled = alphaOf(String(measured.settings.scale));
  const intervals = [overall, ...rows].some(({ lower }) => lower !== null) ? "some" : "none";
  const warned = caveats(measured, "agreement", look);
  const draw = (shown: readonly AgreementRow[]): string =>
    agreementPlot(
      { overall, rows: shown, limits: [TENTATIVE, RELIABLE] },
      {
        ...common(look),
        title: speak(say.title),
        description: speak(say.description(scaled, shown.length, intervals)),
        note: [
          ...(shown.length < used.length ? [speak(say.least(shown.length, used.length))] : []),
          ...warned,
          ...(overall.lower !== null && shown.some(lacksInterval) ? [speak(say.note)] : []),
        ].join(" "),
        format: (value) => look.number(value, 3),
        value: (alpha) => formatCoefficient(alpha, look.lang, { limits: LIMITS }),
        labels: {
          nothing: speak(say.nothing),
          axis: speak(scaled),
          units: speak(say.units),
          missing: speak(say.missing),
          reliable: speak(say.reliable),
          tentative: speak(say.tentative),
          below: speak(say.below),
          few: speak(say.few),
          interval: speak(say.interval),
        },
      },
    );
  return onOnePage(Math.min(ROWS, rows.length), (count) => draw(rows.slice(0, count)));
}

/** What cannot be assessed has no mark. */
const KIND: Readonly<Record<Reading, AgreementReading>> = {
  reliable: "reliable",
  tentative: "tentative",
  unreliable: "below",
  "too-few-units": "few",
  "not-assessed": "few",
};

const lacksInterval = ({ value, lower }: AgreementRow): boolean => value !== null && lower === null;
