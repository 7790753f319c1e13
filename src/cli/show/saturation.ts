import type { Json, Measured, Table } from "../../measures/table.js";
import { reason } from "../../messages/measures.js";
import { colon, formatNumber, semicolon } from "../../messages/numbers.js";
import * as say from "../../messages/show.js";
import { type Brush, cellText, plainTable } from "./table.js";

/** New codes per interview as bars, the mean curve with its band, then coverage, estimates and the stopping rule. */
export function showSaturation(measured: Measured, brush: Brush): string {
  const table = (name: string): Table | undefined => measured.tables.find((one) => one.name === name);
  return [
    order(table("order"), brush),
    curve(table("curve"), brush),
    sets(table("sets"), brush),
    estimates(measured.values, brush),
    guest(measured, brush),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

function order(table: Table | undefined, { lang, paint, columns }: Brush): string {
  if (table === undefined || table.rows.length === 0) return "";
  const fresh = table.rows.map((row) => Number(row[4]));
  const scale = Math.min(1, Math.max(10, columns - 36) / Math.max(1, ...fresh));
  const bar = (n: number): string => paint.cyan("█".repeat(Math.max(n > 0 ? 1 : 0, Math.round(n * scale))));
  const head = ["", "", "", say.newCodes[lang], say.seenSoFar[lang]].map((text) => paint.bold(text));
  const rows = table.rows.map((row, i) => [
    String(row[0]),
    String(row[1]),
    bar(fresh[i] ?? 0),
    String(row[4]),
    String(row[5]),
  ]);
  return plainTable([head, ...rows], [true, false, false, true, true]);
}

function curve(table: Table | undefined, { lang, paint, columns }: Brush): string {
  if (table === undefined || table.rows.length < 2) return "";
  const top = Number(table.rows.at(-1)?.[1] ?? 0);
  const width = Math.min(60, columns - 24);
  const at = (value: unknown): number => Math.round((Number(value) / Math.max(1, top)) * width);
  const rows = table.rows.map((row) => {
    const [n, mean, , lower, upper] = row;
    const line = Array.from({ length: width + 1 }, (_, x) =>
      x === at(mean) ? paint.cyan("●") : x >= at(lower) && x <= at(upper) ? "─" : " ",
    );
    return [String(n), line.join(""), cellText(mean ?? null, lang)];
  });
  return `${paint.bold(say.meanCurve[lang])}\n${plainTable(rows, [true, false, true])}`;
}

function sets(table: Table | undefined, { lang }: Brush): string {
  const rows = table?.rows ?? [];
  const mixed = rows.some((row) => row[0] === "emergent");
  const lines = rows.flatMap((row) => {
    const [name, used, never, , covered] = row;
    if (name === "all" && !mixed) return [];
    const label = say.setNames[String(name)];
    if (label === undefined) return [];
    const total = Number(used) + Number(never);
    const coverage = typeof covered === "number" ? [say.coverage(formatNumber(covered, lang))[lang]] : [];
    return [[label[lang], say.usedOf(Number(used), total)[lang], ...coverage]];
  });
  return lines.map(([label = "", ...rest]) => `${label}${colon(lang)} ${rest.join(semicolon(lang))}`).join("\n");
}

function estimates(values: Measured["values"], { lang }: Brush): string {
  const chao2 = values.chao2_bc as unknown as Estimated;
  const jackknife1 = values.jackknife1 as unknown as Estimated;
  if (chao2.estimate === null || jackknife1.estimate === null) return "";
  const number = (value: number): string => formatNumber(value, lang, 1);
  const interval =
    chao2.lower === null || chao2.upper === null
      ? reason(chao2.reason ?? "")[lang]
      : say.range(number(chao2.lower), number(chao2.upper))[lang];
  return `${say.setNames.emergent?.[lang]}${colon(lang)} ${say.atLeast(number(chao2.estimate), interval)[lang]}${semicolon(lang)}${say.jackknife(number(jackknife1.estimate))[lang]}`;
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
  readonly reason: string | null;
}

function guest({ values, settings }: Measured, { lang }: Brush): string {
  const cells = (Array.isArray(values.guest) ? values.guest : []) as unknown as GuestCell[];
  if (cells.length === 0) return "";
  const rows = cells.map(({ base, run, threshold, notation, reason: why }) => {
    const answer =
      notation === null
        ? why === "threshold-never-met"
          ? say.guestNotMet
          : reason(why ?? "")
        : say.guestMet(notation);
    return [`${base}/${run}/${formatNumber(threshold * 100, lang, 0)} %`, answer[lang]];
  });
  return `${say.guestTitle(say.setNames[String(settings.headline)] ?? say.codeHeading)[lang]}\n${plainTable(rows, [false, false])}`;
}
