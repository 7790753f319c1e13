import { incidence } from "../../coding/grid.js";
import { columns } from "../../messages/columns.js";
import * as say from "../../messages/saturation.js";
import { union } from "../../text/span.js";
import type { MeasureInput } from "../input.js";
import type { Cell, Table } from "../table.js";

/**
 * A proxy for how deep each family and code goes: in how many interviews and passages it stands, and in how many of its
 * sub-codes it was found (of a family: its codes; of a code: those whose id begins with its own). It is no measure of
 * meaning: nothing counts whether a passage says something that the others do not.
 */
export function depthTable(input: MeasureInput): Table {
  const { grid, level, codes, families, given } = input;
  const rows = level === "code" ? [...[...families.keys()].map(familyOf), ...grid.columns.map(codeOf)] : [];
  const held = incidence(grid);
  return {
    name: "depth_proxy",
    title: say.depthTitle,
    columns: [say.kindColumn, columns.code, columns.interviews, say.passagesColumn, say.subcodesColumn],
    rows: rows.map(({ kind, id, own, below }): Cell[] => {
      const at = grid.columns.flatMap((column, c) => (own.includes(column.id) ? [c] : []));
      const used = grid.columns.filter(({ id: one }, c) => below.includes(one) && held.some((row) => row[c] === 1));
      const interviews = held.filter((row) => at.some((c) => row[c] === 1)).length;
      return [kind, id, interviews, passages(own), below.length === 0 ? null : used.length];
    }),
  };

  function familyOf(id: string): Deep {
    const own = codes.filter(({ family }) => family === id).map((code) => code.id);
    return { kind: "family", id, own, below: own };
  }

  function codeOf({ id }: { readonly id: string }): Deep {
    const below = codes.map((code) => code.id).filter((one) => one.startsWith(`${id}.`));
    return { kind: "code", id, own: [id, ...below], below };
  }

  function passages(own: readonly string[]): number | null {
    if (given !== undefined) return given.kind === "counts" ? givenPassages(input, own) : null;
    const marks = input.selection.marks.filter(
      ({ code, transcript }) => own.includes(code) && grid.interviews.includes(transcript),
    );
    return grid.interviews.reduce(
      (total, interview) => total + union(marks.filter(({ transcript }) => transcript === interview)).length,
      0,
    );
  }
}

interface Deep {
  readonly kind: "family" | "code";
  readonly id: string;
  readonly own: readonly string[];
  readonly below: readonly string[];
}

function givenPassages({ given, codes }: MeasureInput, own: readonly string[]): number {
  const at = codes.flatMap(({ id }, c) => (own.includes(id) ? [c] : []));
  return (given?.cells ?? []).reduce((total, row) => total + at.reduce((sum, c) => sum + (row[c] ?? 0), 0), 0);
}
