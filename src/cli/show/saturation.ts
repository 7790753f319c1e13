import type { Measured, Table } from "../../measures/table.js";
import { guestTooFew, reason, setNames, setSeen } from "../../messages/measures.js";
import { colon, formatFixed, formatNumber, semicolon } from "../../messages/numbers.js";
import * as say from "../../messages/show.js";
import type { Words } from "../../messages/words.js";
import { type Brush, plainTable } from "./table.js";

/**
 * New codes per interview as bars, the mean curve with its band, then coverage, estimates and the stopping rule, each
 * from as many interviews on as the report shows it.
 */
export function showSaturation(measured: Measured, brush: Brush): string {
  const table = (name: string): Table | undefined => measured.tables.find((one) => one.name === name);
  return [
    order(table("order"), brush),
    curve(table("curve"), brush),
    sets(measured, brush),
    estimates(measured, brush),
    guest(measured, brush),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

type SetName = keyof (typeof setNames)["code"];

function setName({ settings }: Measured, set: SetName): Words {
  const shown = settings.origins === "unsaid" ? "all" : set;
  return setNames[settings.level === "family" ? "family" : "code"][shown];
}

function headline({ settings }: Measured): SetName {
  return settings.headline === "emergent" ? "emergent" : "all";
}

/** A table from elsewhere of which nobody has said whether its codes emerged. */
function isUnsaid({ settings }: Measured): boolean {
  return settings.origins === "unsaid";
}

function interviews({ values }: Measured): number {
  return typeof values.interviews === "number" ? values.interviews : 0;
}

function order(table: Table | undefined, { lang, paint, columns }: Brush): string {
  if (table === undefined || table.rows.length === 0) return "";
  const place = (name: string): number => table.columns.findIndex((column) => column.name === name);
  const [added, seen] = [place("new"), place("seen")];
  const fresh = table.rows.map((row) => Number(row[added]));
  const scale = Math.min(1, Math.max(10, columns - 36) / Math.max(1, ...fresh));
  const bar = (n: number): string => paint.cyan("█".repeat(Math.max(n > 0 ? 1 : 0, Math.round(n * scale))));
  const counted = place("new_emergent") < 0 ? say.newFamilies : say.newCodes;
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
    return [String(n), line.join(""), formatFixed(Number(mean), lang, 2)];
  });
  const title = banded ? say.meanCurve : say.meanAlone;
  return `${paint.bold(title[lang])}\n${plainTable(rows, [true, false, true])}`;
}

function sets(measured: Measured, { lang }: Brush): string {
  const rows = measured.tables.find((one) => one.name === "sets")?.rows ?? [];
  const mixed = rows.some((row) => row[0] === "emergent");
  const { value } = measured.values.coverage as unknown as { value: number | null };
  const stability = interviews(measured) < 10 ? "unstable" : "stable";
  const shown = rows.filter(([name]) => mixed || name !== "all");
  const covered = isUnsaid(measured)
    ? undefined
    : headline(measured) === "all"
      ? shown.at(-1)
      : shown.find(([name]) => name === "emergent");
  const lines = shown.map((row) => {
    const [name, used, never] = row;
    const coverage =
      row === covered && value !== null ? [say.coverage(formatNumber(value, lang), stability)[lang]] : [];
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
    interviews(measured) < 5 ||
    isUnsaid(measured) ||
    chao2.reason === "closed-list" ||
    chao2.estimate === null ||
    jackknife1.estimate === null
  )
    return "";
  const number = (value: number): string => formatNumber(value, lang, 1);
  const interval =
    chao2.lower === null || chao2.upper === null
      ? reason(chao2.reason ?? "")[lang]
      : say.range(number(chao2.lower), number(chao2.upper))[lang];
  return `${setName(measured, "emergent")[lang]}${colon(lang)} ${say.atLeast(number(chao2.estimate), interval)[lang]}${semicolon(lang)}${say.jackknife(number(jackknife1.estimate))[lang]}`;
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

function guest(measured: Measured, { lang }: Brush): string {
  const cells = (Array.isArray(measured.values.guest) ? measured.values.guest : []) as unknown as GuestCell[];
  const n = interviews(measured);
  if (n < 6) return n < 2 ? "" : guestTooFew[lang];
  if (cells.length === 0) return "";
  const rows = cells.map(({ base, run, threshold, notation, reason: why }) => {
    const answer =
      notation === null
        ? why === "threshold-never-met"
          ? say.guestNotMet
          : reason(why ?? "")
        : say.guestMet(notation);
    return [`${base}/${run}/${formatNumber(threshold * 100, lang, 0)}${lang === "fr" ? "\u00a0" : " "}%`, answer[lang]];
  });
  const set = setName(measured, headline(measured));
  const sets = measured.tables.find((one) => one.name === "sets")?.rows ?? [];
  const seen = sets.find(([name]) => name === headline(measured))?.[1];
  return `${say.guestTitle(setSeen(set, Number(seen ?? 0)))[lang]}\n${plainTable(rows, [false, false])}`;
}
