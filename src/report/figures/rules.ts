import { blank, type FigureOptions, frame, roomOf } from "./frame.js";
import { hatch, hatchFill } from "./hatch.js";
import { type LegendEntry, legend } from "./legend.js";
import { textWidth, wrap } from "./lettering.js";
import { element } from "./svg.js";
import { LINE, type Painter, painter, SIZE } from "./theme.js";
import { text, textLines } from "./writing.js";

/** What a stopping rule gives under one setting: met, not met, or not defined, with the share of orders in which it is met. */
export interface RuleCell {
  readonly state: "met" | "not-met" | "unknown";
  /** `6+2`, where it is met. */
  readonly notation: string;
  /** The interview, in words, where it is met. */
  readonly at: string;
  /** A share of all orders, as a percentage in words; null where it is not defined. */
  readonly share: string | null;
}

/** Settings of one kind as rows, of two others as columns; `cells[row][column]`. */
export interface RulesData {
  readonly rows: readonly string[];
  readonly columns: readonly (readonly [string, string])[];
  readonly cells: readonly (readonly RuleCell[])[];
}

export interface RulesLabels {
  readonly nothing: string;
  readonly notMet: string;
  readonly keyMet: string;
  readonly keyShare: string;
  readonly keyUnknown: string;
}

export type RulesOptions = FigureOptions<RulesLabels>;

const GAP = 4;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One box for each setting: filled where the rule is met, empty where it is not, hatched where it is not defined. */
export function rules(data: RulesData, options: RulesOptions): string {
  if (data.rows.length === 0 || data.columns.length === 0) return blank(options);
  const { width } = roomOf(options);
  const paint = painter(options.colours);
  const left = Math.ceil(Math.max(...data.rows.map((name) => textWidth(name, SIZE.normal)))) + 14;
  const step = (width - left) / data.columns.length;
  const heads = data.columns.map(([first, second]) => [
    first,
    ...wrap(second, { width: step, size: SIZE.small, lines: 2 }),
  ]);
  const top = 12 + LINE * Math.max(...heads.map((lines) => lines.length));
  const isWide = data.cells.flat().every(({ at }) => textWidth(at, SIZE.small) <= step - 12);
  const height = isWide ? 58 : 46;
  const place = (row: number, column: number): Box => {
    return { x: left + column * step, y: top + row * height, width: step - GAP, height: height - GAP };
  };
  const bottom = top + data.rows.length * height;
  const key = legend(keyOf(data, options, paint), { x: 4, y: bottom + 10, width: width - 8 });
  const parts = [
    ...heads.map((lines, j) => head(lines, left + (j + 0.5) * step - GAP / 2, paint)),
    ...data.rows.map((name, i) => text(name, { x: left - 10, y: top + (i + 0.5) * height + 2, "text-anchor": "end" })),
    ...data.cells.flatMap((row, i) =>
      row.map((cell, j) => box(isWide ? cell : { ...cell, at: "" }, place(i, j), { paint, options })),
    ),
    key.part,
  ];
  const defs = [hatch(options.prefix, paint)];
  return frame({ width, height: bottom + 10 + key.height + 4, defs, parts }, options);
}

function head(lines: readonly string[], x: number, paint: Painter): string {
  return textLines(lines, { x, y: 14, "text-anchor": "middle", "font-size": SIZE.small, fill: paint("ink") });
}

interface Drawn {
  readonly paint: Painter;
  readonly options: RulesOptions;
}

function box(cell: RuleCell, { x, y, width, height }: Box, { paint, options }: Drawn): string {
  const fills = { met: paint("accent"), "not-met": "none", unknown: hatchFill(options.prefix) };
  const edge = { fill: fills[cell.state], stroke: paint("muted"), "stroke-width": 1 };
  const rect = element("rect", { class: `grille-rule-${cell.state}`, x, y, width, height, ...edge });
  if (cell.state === "unknown") return rect;
  const ink = cell.state === "met" ? paint("paper") : paint("ink");
  const look = { x: x + width / 2, "text-anchor": "middle", fill: ink };
  const small = { ...look, "font-size": SIZE.small };
  const first =
    cell.state === "met"
      ? text(cell.notation, { ...look, y: y + 20, "font-weight": "bold", "font-size": SIZE.strong })
      : text(options.labels.notMet, { ...small, y: y + 20 });
  const lines = [...(cell.at === "" ? [] : [cell.at]), ...(cell.share === null ? [] : [cell.share])];
  return [rect, first, ...lines.map((line, i) => text(line, { ...small, y: y + 34 + 14 * i }))].join("");
}

function keyOf(data: RulesData, { prefix, labels }: RulesOptions, paint: Painter): LegendEntry[] {
  const swatch = (fill: string): string =>
    element("rect", { x: -9, y: -7, width: 18, height: 14, fill, stroke: paint("muted") });
  const has = (state: RuleCell["state"]): boolean => data.cells.some((row) => row.some((cell) => cell.state === state));
  const shares = data.cells.some((row) => row.some(({ share }) => share !== null));
  return [
    ...(has("met") ? [{ swatch: swatch(paint("accent")), width: 18, label: labels.keyMet }] : []),
    ...(has("unknown") ? [{ swatch: swatch(hatchFill(prefix)), width: 18, label: labels.keyUnknown }] : []),
    ...(shares
      ? [{ swatch: text("%", { x: 0, y: 4, "text-anchor": "middle" }), width: 18, label: labels.keyShare }]
      : []),
  ];
}
