import type { Cell, Measured, TableColumn } from "../measures/table.js";
import * as say from "../messages/figures.js";
import type { Words } from "../messages/words.js";
import type { Unit } from "../text/segment.js";
import { caveats, madeOf } from "./figure-caveats.js";
import { common, type FigureLook } from "./figure-look.js";
import { heatmap } from "./figures/heatmap.js";
import { onOnePage } from "./figures/one-page.js";

/** So many codes at most, fewer where they would not stay on one page. */
const CODES = 30;

interface CodeRow {
  readonly id: string;
  readonly cells: readonly (number | null)[];
}

/** Codes as rows; interviews, values of an attribute or sections as columns. Codes that nobody used are left out. */
export function matrixFigure(measured: Measured, look: FigureLook): string {
  const { say: speak } = look;
  const table = measured.tables.find(({ name }) => name === "matrix");
  const isBy = measured.settings.by !== undefined;
  const isByAttribute = String(measured.settings.by ?? "").startsWith("attribute:");
  const columns = table?.columns.slice(1) ?? [];
  const rows = table?.rows ?? [];
  const codes: CodeRow[] = isBy
    ? rows.map(([id, ...cells]) => ({ id: String(id), cells: cells.map(countOf) }))
    : columns.map(({ name }, c) => ({ id: name, cells: rows.map((row) => countOf(row[c + 1] ?? null)) }));
  const lookedFor = (measured.values.looked_for ?? {}) as Readonly<Record<string, Readonly<Record<string, number>>>>;
  const used = codes.filter(({ cells }) => cells.some((cell) => cell !== null && cell > 0));
  const heads = isBy ? columns.map(({ label }) => speak(label)) : rows.map(([interview]) => String(interview));
  const names = used.length === 0 ? [] : heads;
  const draw = (shown: readonly CodeRow[]) =>
    heatmap(
      {
        rows: shown.map(({ id }) => look.label(id)),
        columns: names,
        cells: shown.map(({ cells }) => cells),
        partly: (row, column) => lookedFor[shown[row]?.id ?? ""]?.[columns[column]?.name ?? ""] !== undefined,
      },
      {
        ...common(look),
        title: speak(isBy && table !== undefined ? table.title : say.matrix.title),
        description: `${speak(say.matrix.description(shown.length, names.length))} ${madeOf(measured, look)}`,
        note: [
          ...(isByAttribute ? [speak(say.matrix.countNotShare)] : []),
          ...(shown.length < used.length ? [speak(say.shownCodes(shown.length, used.length))] : []),
          ...caveats(measured, "matrix", look),
        ].join(" "),
        labels: {
          nothing: speak(say.nothing),
          value: speak(isBy ? say.matrix.people : countedAs(measured, columns)),
          missing: speak(isBy ? say.matrix.partly : say.matrix.missing),
        },
      },
    );
  return onOnePage(Math.min(CODES, used.length), (count) => draw(widest(used, count)));
}

const countOf = (cell: Cell): number | null => (typeof cell === "number" ? cell : null);

/** So many codes, those that stand in most columns, in the order in which they came. */
function widest(codes: readonly CodeRow[], count: number): CodeRow[] {
  const reach = ({ cells }: CodeRow): number => cells.filter((cell) => cell !== null && cell > 0).length;
  const total = ({ cells }: CodeRow): number => cells.reduce<number>((sum, cell) => sum + (cell ?? 0), 0);
  const first = [...codes].sort((a, b) => reach(b) - reach(a) || total(b) - total(a)).slice(0, count);
  const kept = new Set(first);
  return codes.filter((code) => kept.has(code));
}

function countedAs({ settings }: Measured, [first]: readonly TableColumn[]): Words {
  if (first?.unit === "count") return say.matrix.times;
  return say.matrix[settings.unit as Unit];
}
