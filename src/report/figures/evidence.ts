import { blank, type FigureOptions, frame } from "./frame.js";
import { heads } from "./heads.js";
import { type LegendEntry, legend } from "./legend.js";
import { type NameColumn, nameColumn, rowHeight, rowName } from "./names.js";
import { type Direction, directionArrow, STANDINGS, type Standing, standingMark } from "./standing.js";
import { element, group, translate } from "./svg.js";
import { type Painter, painter, WIDTH } from "./theme.js";

/** What one interview says on one hypothesis. */
export interface EvidenceCell {
  readonly standing: Standing;
  readonly direction?: Direction;
}

/** Hypotheses or kinds (rows) by interviews (columns); `cells` has one entry per interview, null where nothing is said. */
export interface EvidenceData {
  readonly interviews: readonly string[];
  readonly rows: readonly { readonly label: string; readonly cells: readonly (EvidenceCell | null)[] }[];
}

export interface EvidenceLabels {
  readonly nothing: string;
  /** Those that the key names. */
  readonly standings: Readonly<Partial<Record<Standing, string>>>;
  readonly directions: Readonly<Partial<Record<Direction, string>>>;
}

export type EvidenceOptions = FigureOptions<EvidenceLabels>;

const NAME_LIMIT = 210;
const LEAST = 26;
const MOST = 48;

interface Plan {
  readonly names: NameColumn;
  readonly left: number;
  readonly step: number;
  readonly row: number;
  readonly paint: Painter;
}

/** One mark per interview and hypothesis. With many interviews the grid goes on in a second block below. */
export function evidence(data: EvidenceData, options: EvidenceOptions): string {
  if (data.interviews.length === 0 || data.rows.length === 0) return blank(options);
  const { plan, perBlock } = planOf(data, options);
  const parts: string[] = [];
  let y = 0;
  for (let from = 0; from < data.interviews.length; from += perBlock) {
    const drawn = block(data, { from, to: Math.min(from + perBlock, data.interviews.length) }, { ...plan, top: y });
    parts.push(...drawn.parts);
    y = drawn.bottom + 14;
  }
  const key = legend(keyOf(data, options.labels, plan.paint), { x: 0, y, width: WIDTH });
  return frame({ width: WIDTH, height: y + key.height + 4, parts: [...parts, key.part] }, options);
}

function planOf(data: EvidenceData, options: EvidenceOptions) {
  const labels = data.rows.map((row) => row.label);
  const names = nameColumn(labels, NAME_LIMIT, "sentences");
  const left = names.width + 14;
  const room = WIDTH - left - 40;
  const blocks = Math.ceil(data.interviews.length / Math.floor(room / LEAST));
  const perBlock = Math.ceil(data.interviews.length / blocks);
  const step = Math.min(MOST, room / perBlock);
  const row = rowHeight(labels, names, 30);
  return { plan: { names, left, step, row, paint: painter(options.colours) }, perBlock };
}

interface Columns {
  readonly from: number;
  readonly to: number;
}

function block(data: EvidenceData, { from, to }: Columns, plan: Plan & { top: number }) {
  const { left, step, row, paint } = plan;
  const centres = data.interviews.slice(from, to).map((_, i) => left + (i + 0.5) * step);
  const head = heads(data.interviews.slice(from, to), { centres, step, side: "above", limit: 100 });
  const top = plan.top + head.height;
  const right = left + (to - from) * step;
  const parts = data.rows.flatMap(({ label, cells }, r) => [
    rule(right, top + r * row, paint),
    rowName(label, plan.names, top + (r + 0.5) * row),
    ...centres.map((x, i) => mark(cells[from + i], { x, y: top + (r + 0.5) * row }, paint)),
  ]);
  const bottom = top + data.rows.length * row;
  return { parts: [...head.draw(top, paint), ...parts, rule(right, bottom, paint)], bottom };
}

function rule(to: number, y: number, paint: Painter): string {
  return element("line", { x1: 0, x2: to, y1: y, y2: y, stroke: paint("line") });
}

function mark(cell: EvidenceCell | null | undefined, at: { x: number; y: number }, paint: Painter): string {
  if (cell === null || cell === undefined) return "";
  if (cell.direction === undefined)
    return group({ transform: translate(at.x, at.y) }, [standingMark(cell.standing, paint)]);
  const arrow = element("g", { transform: "translate(10,0)" }, directionArrow(cell.direction, paint));
  return group({ transform: translate(at.x - 3, at.y) }, [standingMark(cell.standing, paint), arrow]);
}

function keyOf(data: EvidenceData, labels: EvidenceLabels, paint: Painter): LegendEntry[] {
  const directed = data.rows.some((row) => row.cells.some((cell) => cell?.direction !== undefined));
  const standings = STANDINGS.flatMap((name): LegendEntry[] => {
    const label = labels.standings[name];
    return label === undefined ? [] : [{ swatch: standingMark(name, paint), width: 14, label }];
  });
  const arrows = (["better", "worse", "both"] as const).flatMap((name): LegendEntry[] => {
    const label = labels.directions[name];
    return label === undefined ? [] : [{ swatch: directionArrow(name, paint), width: 8, label }];
  });
  return directed ? [...standings, ...arrows] : standings;
}
