import { blank, type FigureOptions, frame, roomOf } from "./frame.js";
import { heads, overhangOf } from "./heads.js";
import { type LegendEntry, legend } from "./legend.js";
import { type NameColumn, nameColumn, rowHeight, rowName } from "./names.js";
import { coordinate, element, escapeXml, group, translate } from "./svg.js";
import { type Painter, painter } from "./theme.js";

/** How a type of one person is drawn. `kept`: readings differed, and it was kept after discussion. */
export type ProfileMark = "attributed" | "differ" | "kept" | "candidate";

export interface ProfileCell {
  readonly mark: ProfileMark | null;
  /** What the mark says, in words, and where it leads; null where it leads nowhere. */
  readonly label: string;
  readonly href: string | null;
}

/** People as rows, types and strategies as columns; columns of one family follow each other. `bars`: pairs of columns that one reading turns between. */
export interface ProfileData {
  readonly columns: readonly { readonly label: string; readonly family: string }[];
  readonly rows: readonly {
    readonly name: string;
    readonly cells: readonly ProfileCell[];
    readonly bars: readonly (readonly [number, number])[];
  }[];
}

export interface ProfileLabels extends Readonly<Record<ProfileMark, string>> {
  readonly nothing: string;
  readonly shift: string;
}

export type ProfileOptions = FigureOptions<ProfileLabels>;

const NAME_LIMIT = 190;
const HEAD_LIMIT = 210;
const HEAD_LEAST = 130;
const [LEAST, MOST] = [16, 36];
const ROW = 28;
/** Between two families. */
const GAP = 8;
const MARKS: readonly ProfileMark[] = ["attributed", "differ", "kept", "candidate"];

interface Plan {
  readonly names: NameColumn;
  readonly left: number;
  readonly right: number;
  readonly centres: readonly number[];
  readonly step: number;
  readonly row: number;
  readonly paint: Painter;
}

/** One mark per person and type: shapes tell them apart without colour. A mark with an address is a link. */
export function profile(data: ProfileData, options: ProfileOptions): string {
  if (data.rows.length === 0 || data.columns.length === 0) return blank(options);
  const { plan, top, width } = planOf(data, options);
  const { row, paint } = plan;
  const bottom = top.height + data.rows.length * row;
  const key = legend(keyOf(data, options.labels, paint), { x: 0, y: bottom + 12, width });
  const parts = [
    ...top.draw(top.height, paint),
    ...plan.centres.map((x) => line({ x1: x, x2: x, y1: top.height, y2: bottom }, paint)),
    ...data.rows.flatMap((one, i) => rowParts(one, top.height + i * row, plan)),
    line({ x1: 0, x2: plan.right, y1: bottom, y2: bottom }, paint),
    key.part,
  ];
  const isLinked = data.rows.some(({ cells }) => cells.some(({ href }) => href !== null));
  return frame(
    { width, height: bottom + 12 + key.height + 4, parts, ...(isLinked ? { holds: "links" } : {}) },
    options,
  );
}

function planOf(data: ProfileData, options: ProfileOptions) {
  const { width: wanted, share } = roomOf(options);
  const labels = data.rows.map(({ name }) => name);
  const names = nameColumn(labels, Math.max(share(NAME_LIMIT), 80));
  const left = names.width + 8;
  const limit = Math.max(share(HEAD_LIMIT), HEAD_LEAST);
  const titles = data.columns.map(({ label }) => label);
  const gaps = data.columns.map(({ family }, i) => (i > 0 && family !== data.columns[i - 1]?.family ? GAP : 0));
  const before = gaps.map((_, i) => gaps.slice(0, i + 1).reduce<number>((sum, gap) => sum + gap, 0));
  const reach = (title: string): number => overhangOf([title], limit) + 4;
  const room = wanted - left - Math.max(0, reach(titles.at(-1) ?? "") - LEAST / 2) - (before.at(-1) ?? 0);
  const step = Math.min(MOST, Math.max(LEAST, Math.floor(room / data.columns.length)));
  const centres = before.map((gap, i) => left + gap + (i + 0.5) * step);
  const top = heads(titles, { centres, step, side: "above", limit });
  const right = (centres.at(-1) ?? left) + step / 2;
  const row = rowHeight(labels, names, ROW);
  const plan: Plan = { names, left, right, centres, step, row, paint: painter(options.colours) };
  return {
    plan,
    top,
    width: Math.ceil(Math.max(wanted, ...titles.map((title, i) => (centres[i] ?? 0) + reach(title)))),
  };
}

function rowParts({ name, cells, bars }: ProfileData["rows"][number], y: number, plan: Plan): string[] {
  const { names, right, centres, step, row, paint } = plan;
  const middle = y + row / 2;
  return [
    line({ x1: 0, x2: right, y1: y, y2: y }, paint),
    rowName(name, names, middle),
    ...bars.map(([from, to]) => bar([centres[from] ?? 0, centres[to] ?? 0], middle, paint)),
    ...cells.map((one, i) => cell(one, { x: centres[i] ?? 0, y: middle, width: step, height: row }, paint)),
  ];
}

function cell(
  { mark, label, href }: ProfileCell,
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
  paint: Painter,
): string {
  if (mark === null) return "";
  const title = element("title", {}, escapeXml(label));
  const drawn = drawMark(mark, paint);
  if (href === null) return element("g", { transform: translate(x, y) }, title, drawn);
  const area = element("rect", { x: -width / 2, y: -height / 2, width, height, fill: "none", "pointer-events": "all" });
  return element("a", { href, transform: translate(x, y), "aria-label": label }, title, area, drawn);
}

/** A full disc, half a disc, half a disc in a ring, an empty small one: about 14 px wide around (0,0). */
function drawMark(mark: ProfileMark, paint: Painter): string {
  const look = { class: `grille-profile-${mark}` };
  if (mark === "attributed") return element("circle", { ...look, r: 5.5, fill: paint("supports") });
  if (mark === "candidate")
    return element("circle", { ...look, r: 3.5, fill: paint("paper"), stroke: paint("ink"), "stroke-width": 1.25 });
  const ring = { r: 7, fill: "none", stroke: paint("ink"), "stroke-width": 1 };
  return element(
    "g",
    look,
    ...(mark === "kept" ? [element("circle", ring)] : []),
    element("circle", { r: 5, fill: paint("paper"), stroke: paint("mixed"), "stroke-width": 1.5 }),
    element("path", { d: "M0 -5A5 5 0 0 0 0 5Z", fill: paint("mixed") }),
  );
}

/** From one column to another, below the marks, with an end turned up at each. */
function bar([from, to]: readonly [number, number], y: number, paint: Painter): string {
  const [low, up] = [coordinate(y + BELOW), coordinate(y + BELOW - 3)];
  const d = `M${coordinate(from)} ${up}V${low}H${coordinate(to)}V${up}`;
  return element("path", {
    class: "grille-profile-shift",
    d,
    fill: "none",
    stroke: paint("ink"),
    "stroke-width": 1.75,
  });
}

const BELOW = 11;

function line(ends: { x1: number; x2: number; y1: number; y2: number }, paint: Painter): string {
  return element("line", { ...ends, stroke: paint("line"), "stroke-width": 0.75 });
}

function keyOf({ rows }: ProfileData, labels: ProfileLabels, paint: Painter): LegendEntry[] {
  const used = new Set(rows.flatMap(({ cells }) => cells.map(({ mark }) => mark)));
  const marks = MARKS.filter((mark) => used.has(mark)).map((mark) => {
    return { swatch: drawMark(mark, paint), width: 16, label: labels[mark] };
  });
  const turn = group({ transform: translate(0, -BELOW) }, [bar([-8, 8], 0, paint)]);
  const shifts = rows.some(({ bars }) => bars.length > 0) ? [{ swatch: turn, width: 18, label: labels.shift }] : [];
  return [...marks, ...shifts];
}
