import { estimatesTold, SOME, STABLE } from "../../measures/saturation/told.js";
import type { Measured, Table } from "../../measures/table.js";
import { guestTooFew, reason, setNames, setSeen } from "../../messages/measures.js";
import { colon, formatNumber, formatShare, formatShortOf, semicolon } from "../../messages/numbers.js";
import * as own from "../../messages/saturation.js";
import * as say from "../../messages/show.js";
import type { Words } from "../../messages/words.js";
import { type Brush, plainTable, showTable } from "./table.js";

/**
 * New codes per interview as bars, the mean curve with its band, then coverage, estimates and the stopping rule, each
 * from as many interviews on as the report shows it.
 */
export function showSaturation(measured: Measured, brush: Brush): string {
  const table = (name: string): Table | undefined => measured.tables.find((one) => one.name === name);
  return [
    order(measured, brush),
    only(measured, brush),
    latest(table("latest"), brush),
    curve(table("curve"), brush),
    sets(measured, brush),
    [estimates(measured, brush), others(measured, brush), expected(measured, brush)]
      .filter((line) => line !== "")
      .join("\n"),
    guest(measured, brush),
    strata(measured, brush),
    sampling(table("sampling"), brush),
    measured.settings.depth === "shown" ? depth(table("depth_proxy"), brush) : "",
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

/** Of one interview, the codes that it has: nothing else can be said. */
function only(measured: Measured, { lang }: Brush): string {
  if (interviews(measured) !== 1) return "";
  const rows = measured.tables.find((one) => one.name === "depth_proxy")?.rows ?? [];
  const codes = rows.filter(([kind, , held]) => kind === "code" && held === 1).map((row) => String(row[1]));
  return codes.length === 0 ? "" : own.onlyOne(codes)[lang];
}

/** The codes that the last two interviews brought, by name and with their passages. */
function latest(table: Table | undefined, { lang, paint }: Brush): string {
  if (table === undefined || table.rows.length === 0) return "";
  const rows = table.rows.map((row) => [`${row[0]}`, ...[1, 2, 4].map((c) => String(row[c] ?? ""))]);
  return `${paint.bold(table.title[lang])}\n${plainTable(rows, [true, false, false, false])}`;
}

/** The estimates that are given on request alone. */
function others(measured: Measured, { lang }: Brush): string {
  if (measured.settings.estimators !== "all" || estimatesTold(measured) !== "told") return "";
  const shown = ([key, name]: readonly [string, string]): string => {
    const { estimate, reason: why } = measured.values[key] as unknown as Estimated;
    return `${name} ${estimate === null ? reason(why ?? "")[lang] : formatNumber(estimate, lang, 1)}`;
  };
  return [...ON_REQUEST.map(shown), (interviews(measured) < SAFE ? own.unsafe : own.indication)[lang]].join(
    semicolon(lang),
  );
}

/** From so many interviews on they are not called unsafe. */
const SAFE = 20;

const ON_REQUEST = [
  ["chao2", "Chao2"],
  ["jackknife2", "jackknife 2"],
  ["bootstrap", "bootstrap"],
  ["ice", "ICE"],
  ["ichao2", "iChao2"],
] as const;

/** What more interviews may bring, as far as the number held allows to say so; silent where the formula finds nothing unseen. */
function expected(measured: Measured, { lang }: Brush): string {
  const n = interviews(measured);
  const row = measured.tables.find((one) => one.name === "expected")?.rows.at(-1);
  const { value: covered } = measured.values.coverage as unknown as { readonly value: number | null };
  if (n < SOME || row === undefined || estimatesTold(measured) !== "told" || covered === 1) return "";
  const [t, , codes, , , coverage] = row.map(Number);
  const line = own.withMore({
    more: (t ?? 0) - n,
    codes: { fr: formatNumber(codes ?? 0, "fr", 1), en: formatNumber(codes ?? 0, "en", 1) },
    coverage: own.covered(coverage ?? 0),
  })[lang];
  const { interviews: more } = measured.values.needed as unknown as { interviews: number | null };
  const near = n >= STABLE && more !== null && more > 0 && more <= n ? [own.neededFor(more)[lang]] : [];
  return [line, ...near].join("\n");
}

/** Without coverage where it is not to be told. */
function strata(measured: Measured, brush: Brush): string {
  const table = measured.tables.find((one) => one.name === "strata");
  if (table === undefined || table.rows.length === 0) return "";
  const keep = <T>(all: readonly T[]): T[] =>
    all.filter((_, c) => !isUnsaid(measured) || table.columns[c]?.name !== "sample_coverage");
  const rows = table.rows.map((row) => keep(row.map((cell, c) => (c === 0 ? (cell ?? "?") : cell))));
  const known = { ...table, columns: keep(table.columns), rows };
  return `${brush.paint.bold(table.title[brush.lang])}\n${showTable(known, brush)}`;
}

/** Families and codes that were used, with the remark that this is no measure of meaning. */
function depth(table: Table | undefined, brush: Brush): string {
  if (table === undefined) return "";
  const used = { ...table, rows: table.rows.filter((row) => row[2] !== 0) };
  const { lang, paint } = brush;
  return [paint.bold(table.title[lang]), showTable(used, brush), own.depthIsProxy[lang]].join("\n");
}

function sampling(table: Table | undefined, brush: Brush): string {
  if (table === undefined || table.rows.length === 0) return "";
  return `${brush.paint.bold(table.title[brush.lang])}\n${showTable(table, brush)}`;
}

type SetName = keyof (typeof setNames)["code"];

function setName({ settings }: Measured, set: SetName): Words {
  return setNames[settings.level as keyof typeof setNames]?.[set] ?? setNames.code[set];
}

function headline({ settings }: Measured): SetName {
  return settings.headline === "emergent" ? "emergent" : "all";
}

/** A table from elsewhere of which nobody has said whether its codes emerged. */
function isUnsaid(measured: Measured): boolean {
  return estimatesTold(measured) === "unsaid";
}

function interviews({ values }: Measured): number {
  return typeof values.interviews === "number" ? values.interviews : 0;
}

function order({ tables, settings: { level } }: Measured, { lang, paint, columns }: Brush): string {
  const table = tables.find((one) => one.name === "order");
  if (table === undefined || table.rows.length === 0) return "";
  const place = (name: string): number => table.columns.findIndex((column) => column.name === name);
  const [added, seen] = [place("new"), place("seen")];
  const fresh = table.rows.map((row) => Number(row[added]));
  const scale = Math.min(1, Math.max(10, columns - 36) / Math.max(1, ...fresh));
  const bar = (n: number): string => paint.cyan("█".repeat(Math.max(n > 0 ? 1 : 0, Math.round(n * scale))));
  const counted = level === "hypothesis" ? own.newHypotheses : level === "family" ? say.newFamilies : say.newCodes;
  const head = ["", "", "", counted[lang], table.columns[seen]?.label[lang] ?? ""].map((text) => paint.bold(text));
  const rows = table.rows.map((row, i) => [
    String(row[0]),
    String(row[1]),
    bar(fresh[i] ?? 0),
    String(row[added]),
    String(row[seen]),
  ]);
  return plainTable([head, ...rows], [true, false, false, true, true]);
}

function curve(table: Table | undefined, { lang, paint, columns }: Brush): string {
  if (table === undefined || table.rows.length < 2) return "";
  const banded = table.rows.length >= 5;
  const top = Number(table.rows.at(-1)?.[1] ?? 0);
  const width = Math.min(60, columns - 24);
  const at = (value: unknown): number => Math.round((Number(value) / Math.max(1, top)) * width);
  const rows = table.rows.map((row) => {
    const [n, mean, , lower, upper] = row;
    const line = Array.from({ length: width + 1 }, (_, x) =>
      x === at(mean) ? paint.cyan("●") : banded && x >= at(lower) && x <= at(upper) ? "─" : " ",
    );
    return [String(n), line.join(""), formatShortOf(Number(mean), lang, top)];
  });
  const title = banded ? say.meanCurve : say.meanAlone;
  return `${paint.bold(title[lang])}\n${plainTable(rows, [true, false, true])}`;
}

function sets(measured: Measured, { lang }: Brush): string {
  const rows = measured.tables.find((one) => one.name === "sets")?.rows ?? [];
  const mixed = rows.some((row) => row[0] === "emergent") && !isUnsaid(measured);
  const { value } = measured.values.coverage as unknown as { value: number | null };
  const stability = interviews(measured) < 10 ? "unstable" : "stable";
  const shown = rows.filter(([name]) => mixed || (name === "all") === isUnsaid(measured));
  const covered = isUnsaid(measured)
    ? undefined
    : headline(measured) === "all"
      ? shown.at(-1)
      : shown.find(([name]) => name === "emergent");
  const lines = shown.map((row) => {
    const [name, used, never] = row;
    const coverage = row === covered && value !== null ? [say.coverage(own.covered(value)[lang], stability)[lang]] : [];
    return [
      setName(measured, name as SetName)[lang],
      say.usedOf(Number(used), Number(used) + Number(never))[lang],
      ...coverage,
    ];
  });
  return lines.map(([label = "", ...rest]) => `${label}${colon(lang)} ${rest.join(semicolon(lang))}`).join("\n");
}

function estimates(measured: Measured, { lang }: Brush): string {
  const chao2 = measured.values.chao2_bc as unknown as Estimated;
  const jackknife1 = measured.values.jackknife1 as unknown as Estimated;
  if (
    interviews(measured) < SOME ||
    estimatesTold(measured) !== "told" ||
    chao2.estimate === null ||
    jackknife1.estimate === null
  )
    return "";
  const number = (value: number): string => formatNumber(value, lang, 1);
  const interval =
    chao2.lower === null || chao2.upper === null
      ? reason(chao2.reason ?? "")[lang]
      : number(chao2.lower) === number(chao2.upper)
        ? null
        : say.range(number(chao2.lower), number(chao2.upper))[lang];
  const spread =
    jackknife1.lower === null || jackknife1.upper === null
      ? null
      : say.range(number(jackknife1.lower), number(jackknife1.upper));
  return `${setName(measured, "emergent")[lang]}${colon(lang)} ${say.atLeast(number(chao2.estimate), interval)[lang]}${semicolon(lang)}${say.jackknife(number(jackknife1.estimate), spread)[lang]}`;
}

interface Estimated {
  readonly estimate: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly reason: string | null;
}

interface GuestCell {
  readonly base: number;
  readonly run: number;
  readonly threshold: number;
  readonly notation: string | null;
  readonly share_of_orders: number | null;
  readonly reason: string | null;
}

function guest(measured: Measured, { lang }: Brush): string {
  const cells = (Array.isArray(measured.values.guest) ? measured.values.guest : []) as unknown as GuestCell[];
  const n = interviews(measured);
  if (n < 6) return n < 2 ? "" : guestTooFew[lang];
  if (cells.length === 0) return "";
  const rows = cells.map(({ base, run, threshold, notation, share_of_orders: share, reason: why }) => {
    const answer =
      notation === null
        ? why === "threshold-never-met"
          ? say.guestNotMet
          : reason(why ?? "")
        : say.guestMet(notation);
    return [
      `${base}/${run}/${formatNumber(threshold * 100, lang, 0)}${lang === "fr" ? "\u00a0" : " "}%`,
      answer[lang],
      share === null ? "" : own.inOrders(formatShare(share, lang), n)[lang],
    ];
  });
  const set = setName(measured, headline(measured));
  const sets = measured.tables.find((one) => one.name === "sets")?.rows ?? [];
  const seen = sets.find(([name]) => name === headline(measured))?.[1];
  return `${say.guestTitle(setSeen(set, Number(seen ?? 0)))[lang]}\n${plainTable(rows, [false, false, false])}${n < 10 ? "" : `\n${francis(measured)[lang]}`}`;
}

function francis({ values }: Measured): Words {
  const { value, reason: why } = values.francis as unknown as { value: number | null; reason: string | null };
  return own.francisLine(value, reason(why ?? ""));
}
