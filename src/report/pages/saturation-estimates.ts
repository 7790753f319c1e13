import type { Json, Measured } from "../../measures/table.js";
import { guestTooFew, reason, setNames, setSeen } from "../../messages/measures.js";
import { formatCoefficient, formatFixed } from "../../messages/numbers.js";
import * as words from "../../messages/report-saturation.js";
import type { Words } from "../../messages/words.js";
import type { Context } from "../context.js";
import { type Block, type Figure, list, paragraph, type Table } from "../document.js";
import { rowsOf, sentence, shownTable } from "../measured.js";
import { rulesDescription, rulesFigure } from "../saturation-figures.js";
import { aheadBlocks } from "./saturation-ahead.js";
import type { SaturationOf } from "./saturation-curve.js";

type Values = Readonly<Record<string, Json>>;

/** Sample coverage in words that fit the number of interviews, and the table of codes used and never used. */
export function coverageBlocks(c: Context, at: SaturationOf): Block[] {
  const { value, reason: why } = objectOf(at.measured.values.coverage);
  const on = c.say(words.onSet(headlineSet(c, at)));
  if (typeof value !== "number") return [paragraph(c.say(words.coverageNone(because(c, why)))), ...sets(c, at)];
  const shown = formatCoefficient(value, c.lang, { zeros: "dropped" });
  const said =
    at.n < 5
      ? words.coverageUnstable(shown, at.n)
      : words.coverage(shown, c.say(at.n < 10 ? words.notStable(at.n) : words.stable(at.n)));
  return [paragraph(`${c.say(said)} ${on}`), ...aheadBlocks(c, at), ...sets(c, at)];
}

function sets(c: Context, at: SaturationOf): Block[] {
  const set = (id: string): string => c.say(setNames.code[id as keyof typeof setNames.code] ?? id);
  return [
    ...used(c, at, { table: "sets", first: "set", caption: words.setsCaption, name: set }),
    ...used(c, at, { table: "families", first: "family", caption: words.familiesCaption, name: (id) => c.label(id) }),
  ];
}

interface Used {
  readonly table: string;
  readonly first: string;
  readonly caption: Words;
  readonly name: (id: string) => string;
}

/** One table of codes used and never used; coverage is shown for emergent codes, from five interviews on. */
function used(
  c: Context,
  { measured, n, closed }: SaturationOf,
  { table: which, first, caption, name }: Used,
): Block[] {
  const table = measured.tables.find((one) => one.name === which);
  if (table === undefined || table.rows.length === 0) return [];
  const columns = [first, "used", "never_used", "in_one_interview"];
  return [
    shownTable(c, table, {
      caption: c.say(caption),
      columns: n < 5 || closed ? columns : [...columns, "sample_coverage"],
      write: { [first]: (cell) => name(String(cell)) },
      meanings: which === "sets" ? "with-meanings" : "without-meanings",
    }),
  ];
}

/** How many emergent codes there might be: lower bounds with their intervals, from five interviews on. */
export function estimateBlocks(c: Context, at: SaturationOf): Block[] {
  if (at.closed) return [];
  if (at.n < 5) return [paragraph(c.say(words.estimatesTooFew(at.n)))];
  const { values } = at.measured;
  const { value: more } = objectOf(values.needed);
  const near = at.n >= 10 && typeof more === "number" && more > 0 && more <= at.n;
  return [
    paragraph(c.say(words.estimatesIntro)),
    estimateTable(c, at),
    ...(near ? [paragraph(c.say(words.needed(c.number(Math.ceil(more), 0))))] : []),
  ];
}

function estimateTable(c: Context, { measured }: SaturationOf): Table {
  const { method, estimate, interval } = words.estimateHeads;
  const seen = rowsOf(measured, "sets").find((row) => row.set === "emergent")?.used;
  const row = (key: "chao2_bc" | "jackknife1"): string[] => {
    const { estimate: value, lower, upper, reason: why } = objectOf(measured.values[key]);
    const bounds = typeof lower === "number" && typeof upper === "number";
    return [
      c.say(words.methods[key]),
      typeof value === "number" ? formatFixed(value, c.lang, 1) : `– (${because(c, why)})`,
      bounds
        ? `${formatFixed(lower, c.lang, 1)} – ${formatFixed(upper, c.lang, 1)}`
        : `– (${because(c, why ?? "not-offered")})`,
    ];
  };
  return {
    kind: "table",
    caption: c.say(words.estimatesCaption),
    columns: [
      { label: c.say(method), align: "text" },
      { label: c.say(estimate), align: "number" },
      { label: c.say(interval), align: "number" },
    ],
    rows: [
      [c.say(words.methods.observed), typeof seen === "number" ? formatFixed(seen, c.lang, 1) : "–", ""],
      row("chao2_bc"),
      row("jackknife1"),
    ],
    banner: c.banner,
  };
}

/** The rule of Guest, Namey and Chen as a grid of its settings with its authors' caveat; Francis from ten interviews on. */
export function guestBlocks(c: Context, at: SaturationOf): Block[] {
  const grid = Array.isArray(at.measured.values.guest) ? at.measured.values.guest.map(objectOf) : [];
  if (at.n < 6 || grid.length === 0) return [paragraph(c.say(guestTooFew))];
  const francis = at.n >= 10 ? [francisLine(c, objectOf(at.measured.values.francis))] : [];
  return [
    paragraph(`${c.say(words.guestHow)} ${c.say(words.guestOn(headlineSet(c, at)))}`),
    guestFigure(c, at.measured, guestTable(c, grid)),
    ...notesWith(c, at.measured, "all-in-first"),
    paragraph(c.say(words.guestCaveat)),
    ...(francis.length === 0 ? [] : [list(francis)]),
  ];
}

/** The set of codes that the numbers speak of, and how many of them were seen. */
export function headlineSet(c: Context, { measured, closed }: Pick<SaturationOf, "measured" | "closed">): string {
  const set = closed ? "all" : "emergent";
  const seen = rowsOf(measured, "sets").find((row) => row.set === set)?.used;
  return c.say(setSeen(setNames.code[set], typeof seen === "number" ? seen : 0));
}

function notesWith(c: Context, measured: Measured, code: string): Block[] {
  return measured.notes.filter((note) => note.code === code).map((note) => paragraph(sentence(c.say(note.text))));
}

function guestFigure(c: Context, measured: Measured, table: Table): Figure {
  return {
    kind: "figure",
    caption: table.caption,
    description: rulesDescription(measured, c),
    draw: (look) => rulesFigure(measured, { ...c, ...look }),
    table,
    shows: "folded-table",
  };
}

function guestTable(c: Context, grid: readonly Values[]): Table {
  const { base, run, threshold, met } = words.guestHeads;
  const percent = c.lang === "fr" ? "\u00a0%" : " %";
  return {
    kind: "table",
    caption: c.say(words.guestCaption),
    columns: [
      { label: c.say(base), align: "number" },
      { label: c.say(run), align: "number" },
      { label: c.say(threshold), align: "number" },
      { label: c.say(met), align: "text" },
    ],
    rows: grid.map((cell) => [
      c.number(Number(cell.base)),
      c.number(Number(cell.run)),
      `≤ ${c.number(Number(cell.threshold) * 100)}${percent}`,
      typeof cell.notation === "string" ? cell.notation : c.say(words.guestNotMet(because(c, cell.reason))),
    ]),
    banner: c.banner,
  };
}

function francisLine(c: Context, { value, reason: why }: Values): string {
  return c.say(typeof value === "number" ? words.francis(value) : words.francisNot(because(c, why)));
}

function because(c: Context, why: Json | undefined): string {
  return c.say(reason(typeof why === "string" ? why : "not-offered"));
}

function objectOf(json: Json | undefined): Values {
  return typeof json === "object" && json !== null && !Array.isArray(json) ? (json as Values) : {};
}
