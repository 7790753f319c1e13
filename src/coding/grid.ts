import type { Code, CodeOrigin } from "../codebook/codebook.js";
import type { Words } from "../messages/words.js";
import type { Segment, Unit } from "../text/segment.js";
import { overlaps, type Span } from "../text/span.js";
import { add, type Bitset, bitset, has } from "./bitset.js";
import type { Mark } from "./mark.js";

/** One unit of what participants said. */
export interface Row {
  readonly interview: string;
  /** The speaker whose words it holds; null where several participants speak in it. */
  readonly speaker: string | null;
  /** 1-based among the units of its interview. */
  readonly index: number;
  readonly section: string | null;
}

export interface Column {
  readonly id: string;
  readonly family: string;
  readonly origin: CodeOrigin;
  readonly label: Words;
}

/**
 * The grille itself: rows are units of participants' words, in the order of the interviews; columns are codes;
 * `marks[c]` holds the rows in which code c stands, `goesOn[c]` those whose passage of c goes on in the next row. The
 * interviewer's turns are never rows, so N never counts them.
 */
export interface Grid {
  readonly unit: Unit;
  readonly rows: readonly Row[];
  readonly columns: readonly Column[];
  readonly marks: readonly Bitset[];
  readonly goesOn: readonly Bitset[];
  /** Interviews in order; `interviewOf[r]` is the place of row r's interview in it. */
  readonly interviews: readonly string[];
  readonly interviewOf: Int32Array;
}

/** A unit has a code where one of the code's marks shares at least one character with participants' words in it. */
export function makeGrid(segments: readonly Segment[], codes: readonly Code[], marks: readonly Mark[]): Grid {
  const rows = segments.map(rowOf);
  const interviews = [...new Set(rows.map((row) => row.interview))];
  const columns = codes.map(({ id, family, origin, label }) => ({ id, family, origin, label }));
  const place = new Map(columns.map((column, i) => [column.id, i]));
  const sets = columns.map(() => bitset(rows.length));
  const goesOn = columns.map(() => bitset(rows.length));
  const byInterview = rowsByInterview(rows);
  for (const mark of marks) {
    const c = place.get(mark.code) ?? -1;
    const [set, on] = [sets[c], goesOn[c]];
    if (set === undefined || on === undefined) continue;
    const held = touched(segments, byInterview.get(mark.transcript), mark);
    for (const r of held) add(set, r);
    for (const r of held.slice(0, -1)) add(on, r);
  }
  return {
    unit: segments[0]?.unit ?? "turn",
    rows,
    columns,
    marks: sets,
    goesOn,
    interviews,
    interviewOf: Int32Array.from(rows, (row) => interviews.indexOf(row.interview)),
  };
}

/** Rows are interviews, columns codes: 1 where the interview holds the code anywhere. For accumulation and evidence. */
export function incidence(grid: Grid): number[][] {
  const matrix = grid.interviews.map(() => grid.columns.map(() => 0));
  grid.marks.forEach((set, c) => {
    grid.rows.forEach((_, r) => {
      const line = matrix[grid.interviewOf[r] ?? -1];
      if (line !== undefined && has(set, r)) line[c] = 1;
    });
  });
  return matrix;
}

/** The same grid read by family: a unit has a family where it has one of its codes. */
export function byFamily(grid: Grid, labels: ReadonlyMap<string, Words>): Grid {
  const families = [...new Set(grid.columns.map((column) => column.family))];
  const groups = families.map((id) => ({
    id,
    label: labels.get(id) ?? { fr: id, en: id },
    codes: grid.columns.filter((column) => column.family === id).map((column) => column.id),
  }));
  return byGroup(grid, groups);
}

/** Codes gathered under one name. */
interface Group {
  readonly id: string;
  readonly label: Words;
  readonly codes: readonly string[];
}

/** The same grid read by groups of codes, which may share some: a unit has a group where it has one of its codes. */
export function byGroup(grid: Grid, groups: readonly Group[]): Grid {
  const columns = groups.map(({ id, label, codes }): Column => {
    const own = grid.columns.filter((column) => codes.includes(column.id));
    const isEmergent = own.length > 0 && own.every((column) => column.origin === "emergent");
    return { id, family: id, origin: isEmergent ? "emergent" : "a_priori", label };
  });
  const joined = (sets: readonly Bitset[]): Bitset[] =>
    groups.map(({ codes }) => {
      const set = bitset(grid.rows.length);
      grid.columns.forEach((column, c) => {
        if (codes.includes(column.id))
          for (let w = 0; w < set.length; w++) set[w] = (set[w] ?? 0) | (sets[c]?.[w] ?? 0);
      });
      return set;
    });
  return { ...grid, columns, marks: joined(grid.marks), goesOn: joined(grid.goesOn) };
}

function rowOf(segment: Segment): Row {
  const speakers = new Set(segment.turns.filter((turn) => turn.role === "participant").map((turn) => turn.speaker));
  const { transcript, index, section } = segment;
  const [speaker = null] = speakers.size === 1 ? [...speakers] : [];
  return { interview: transcript.id, speaker, index, section };
}

function rowsByInterview(rows: readonly Row[]): Map<string, { first: number; last: number }> {
  const ranges = new Map<string, { first: number; last: number }>();
  rows.forEach((row, r) => {
    const range = ranges.get(row.interview);
    if (range === undefined) ranges.set(row.interview, { first: r, last: r });
    else range.last = r;
  });
  return ranges;
}

function touched(
  segments: readonly Segment[],
  range: { first: number; last: number } | undefined,
  mark: Span,
): number[] {
  if (range === undefined) return [];
  const hits: number[] = [];
  let low = range.first;
  let high = range.last + 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((segments[middle]?.end ?? 0) <= mark.start) low = middle + 1;
    else high = middle;
  }
  for (let r = low; r <= range.last; r++) {
    const segment = segments[r];
    if (segment === undefined || segment.start >= mark.end) break;
    if (segment.said.some((span) => overlaps(span, mark))) hits.push(r);
  }
  return hits;
}
