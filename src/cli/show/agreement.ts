import type { Reading } from "../../measures/reading.js";
import { LIMITS, readingOf } from "../../measures/reading.js";
import type { Cell, Json, Measured, Table } from "../../measures/table.js";
import { unreliableCodes } from "../../measures/unreliable.js";
import { alphaOf, names, readings, titles } from "../../messages/agreement.js";
import * as say from "../../messages/agreement-command.js";
import { units } from "../../messages/measures.js";
import { formatCoefficient, formatNumber, formatShare } from "../../messages/numbers.js";
import { moreRows } from "../../messages/show.js";
import type { Lang, Words } from "../../messages/words.js";
import { type Brush, showTable } from "./table.js";

/** So many rows of a table stand on the screen. */
const SHOWN = 40;

/** The answer as one reads it aloud: who, how much, alpha with what it allows; then code by code, and all coefficients. */
export function showAgreement(measured: Measured, brush: Brush): string {
  const { lang, paint } = brush;
  const table = (name: string): Table | undefined => measured.tables.find((one) => one.name === name);
  const titled = (name: keyof typeof titles | "free_families", shown: Table | undefined): string =>
    shown === undefined || shown.rows.length === 0
      ? ""
      : [
          paint.bold(titles[name === "free_families" ? "families" : name][lang]),
          showTable(shown, brush, SHOWN),
          ...(shown.rows.length > SHOWN ? [paint.dim(moreRows(shown.rows.length - SHOWN)[lang])] : []),
        ].join("\n");
  const pairs = table("pairs");
  const count = table("disagreements")?.rows.length ?? 0;
  return [
    paint.bold(headOf(measured)[lang]),
    sentences(measured, lang),
    titled("codes", told(withoutSilent(table("codes")), measured, lang)),
    titled("overall", told(withoutNulls(table("overall"), measured), measured, lang)),
    titled("pairs", pairs !== undefined && pairs.rows.length > 1 ? pairs : undefined),
    titled("free", ofAll(table("free"), measured)),
    titled("free_families", ofAll(table("free_families"), measured)),
    titled("before", table("before")),
    count === 0 ? say.noDisagreement[lang] : say.disagreementCount(count)[lang],
    failedText(measured, lang),
    measured.notes.map(({ text }) => `- ${text[lang]}`).join("\n"),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

/** The codes that failed, of a study, with what can be done without them. */
function failedText(measured: Measured, lang: Lang): string {
  const { failed } = unreliableCodes(measured);
  return measured.settings.from !== "sheets" || failed.length === 0 ? "" : say.failed(failed)[lang];
}

/** The disagreements alone, at most `limit` of them. */
export function showDisagreements(measured: Measured, brush: Brush, limit: number): string {
  const { lang, paint } = brush;
  const table = measured.tables.find(({ name }) => name === "disagreements");
  if (table === undefined || table.rows.length === 0) return say.noDisagreement[lang];
  const marked = table.rows.map((row) =>
    row.map((cell): Cell => (cell === true ? "×" : cell === false ? "·" : cell === null ? "—" : String(cell))),
  );
  const isKnown = table.columns.map((_, c) => marked.some((row) => row[c] !== "—"));
  const shown = {
    ...table,
    columns: table.columns.filter((_, c) => isKnown[c]),
    rows: marked.map((row) => row.filter((_, c) => isKnown[c])),
  };
  const rest = table.rows.length - limit;
  const parts = [paint.bold(titles.disagreements[lang]), showTable(shown, brush, limit)];
  if (rest > 0) parts.push(paint.dim(say.more(rest)[lang]));
  return parts.join("\n");
}

function headOf({ settings, values }: Measured): Words {
  const coders = Array.isArray(settings.coders) ? settings.coders.map(String) : [];
  const double = recordOf(values.double_coded);
  const number = (value: Json | undefined, lang: Lang): string =>
    typeof value === "number" ? formatNumber(value, lang) : "";
  const unit = units[settings.unit as keyof typeof units] ?? say.unitOfTable;
  const ofStudy = typeof double.interviews === "number" && typeof double.of_interviews === "number";
  const part = (lang: Lang): string =>
    [
      say.personCount(coders.length, coders.join(", "))[lang],
      ofStudy ? say.interviewsOf(number(double.interviews, lang), number(double.of_interviews, lang))[lang] : "",
      say.unitsOf(number(double.units, lang), number(double.of_units, lang), unit)[lang],
    ]
      .filter((one) => one !== "")
      .join(", ");
  return { fr: part("fr"), en: part("en") };
}

function sentences({ values, settings }: Measured, lang: Lang): string {
  const alpha = recordOf(values.krippendorff_alpha);
  const percent = recordOf(values.percent_agreement);
  if (typeof alpha.value !== "number") return say.noAlpha(reasonWords(alpha.reason))[lang];
  const fixed = (value: number): string => formatCoefficient(value, lang, { limits: LIMITS });
  const limits =
    typeof alpha.lower === "number" && typeof alpha.upper === "number"
      ? say.interval(fixed(alpha.lower), fixed(alpha.upper))
      : say.noInterval;
  const n = typeof values.units_of_two_coders === "number" ? values.units_of_two_coders : 0;
  const reading = readingOf(alpha.value, n);
  const isFew = reading === "too-few-units";
  const few = isFew ? say.onlyUnits(n) : limits;
  const lowest = typeof alpha.lower === "number" ? readingOf(alpha.lower, n) : reading;
  const read = isFew
    ? say.tooFewToRead
    : lowest === reading
      ? readings[reading]
      : say.readFrom(readings[lowest], readings[reading]);
  const first = say.overall(alphaOf(String(settings.scale)), fixed(alpha.value), { interval: few, reading: read })[
    lang
  ];
  if (typeof percent.value !== "number" || typeof percent.n !== "number") return first;
  const coders = Array.isArray(settings.coders) ? settings.coders.length : 0;
  const isTwo = coders === 2;
  const placed = recordOf(values.placed);
  if (typeof placed.both === "number" && typeof placed.either === "number")
    return `${first} ${(isTwo ? say.placedByBoth : say.placedByPairs)(placed.both, placed.either)[lang]}`;
  const all = recordOf(values.percent_all_coders_same);
  if (isFew && !isTwo)
    return typeof all.value !== "number" || typeof all.n !== "number"
      ? first
      : `${first} ${say.sameOfAll(coders, formatNumber(Math.round(all.value * all.n), lang), formatNumber(all.n, lang))[lang]}`;
  const second = isTwo
    ? say.sameOn(formatNumber(Math.round(percent.value * percent.n), lang), formatNumber(percent.n, lang))
    : say.samePairs(formatShare(percent.value, lang));
  return `${first} ${second[lang]}`;
}

function reasonWords(reason: Json | undefined): Words {
  const code = typeof reason === "string" ? reason : "";
  return say.reasons[code] ?? { fr: code, en: code };
}

/** Codes that nobody gave are named in the remarks instead. */
function withoutSilent(table: Table | undefined): Table | undefined {
  if (table === undefined) return undefined;
  const shares = table.columns.flatMap(({ name }, c) => (name.startsWith("prevalence_") ? [c] : []));
  return { ...table, rows: table.rows.filter((row) => shares.some((c) => Number(row[c] ?? 0) > 0)) };
}

/** Of more than two coders, what all of them did: two by two, it is in the files. Columns with nothing in them are left out. */
function ofAll(table: Table | undefined, { settings }: Measured): Table | undefined {
  if (table === undefined) return undefined;
  const all = Array.isArray(settings.coders) ? settings.coders.join(", ") : "";
  const own = table.rows.filter(([coders]) => coders === all);
  return filled({ ...table, rows: own.length > 0 ? own : table.rows });
}

/** Coefficients that are not defined for these coders or values are left to JSON; alpha always stands. A reason that all share is in the remarks. */
function withoutNulls(table: Table | undefined, { settings }: Measured): Table | undefined {
  if (table === undefined) return undefined;
  const again = `krippendorff_alpha_${String(settings.scale)}`;
  const rows = table.rows.filter((row, i) => i === 0 || (row[1] !== null && row[0] !== again));
  const at = table.columns.findIndex(({ name }) => name === "reason");
  const isOne = new Set(rows.map((row) => row[at])).size === 1;
  return { ...table, rows: isOne ? rows.map((row) => row.with(at, null)) : rows };
}

/** Cells that are words of files in the words of people. */
function told(table: Table | undefined, { settings }: Measured, lang: Lang): Table | undefined {
  if (table === undefined) return undefined;
  const words = (column: string, cell: Cell): Cell => {
    if (typeof cell !== "string") return cell;
    if (column === "reading") return readings[cell as Reading]?.[lang] ?? cell;
    if (cell === "krippendorff_alpha") return alphaOf(String(settings.scale))[lang];
    if (column === "coefficient") return names[cell]?.[lang] ?? cell;
    return column === "reason" ? reasonWords(cell)[lang] : cell;
  };
  const rows = table.rows.map((row) => row.map((cell, c) => words(table.columns[c]?.name ?? "", cell)));
  return filled({ ...table, rows });
}

/** A table without the columns in which there is nothing. */
function filled(table: Table): Table {
  const isFilled = table.columns.map((_, c) => table.rows.some((row) => row[c] !== null));
  return {
    ...table,
    columns: table.columns.filter((_, c) => isFilled[c]),
    rows: table.rows.map((row) => row.filter((_, c) => isFilled[c])),
  };
}

function recordOf(value: Json | undefined): Readonly<Record<string, Json>> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, Json>>)
    : {};
}
