import { has } from "../../coding/bitset.js";
import type { Grid } from "../../coding/grid.js";

/**
 * How often codes stand, and how often two of them meet, interview by interview. Code c in interview t is `alone[c * T + t]`,
 * the pair p (see `pairPlace`) `together[p * T + t]`.
 */
export interface Meetings {
  readonly codes: number;
  /** T. */
  readonly interviews: number;
  /** Units in each interview; null where what is counted are passages, of which there is no number to be drawn from. */
  readonly units: Int32Array | null;
  readonly alone: Int32Array;
  readonly together: Int32Array;
  /** For passages alone: how many of code c's meet at least one of code d's, at `c * codes + d`. */
  readonly met: Int32Array | null;
}

/** The place of two codes (i < j) among the pairs of so many: (0, 1), (0, 2), ..., (1, 2), ... */
export const pairPlace = (i: number, j: number, codes: number): number => i * codes - (i * (i + 1)) / 2 + (j - i - 1);

/** No code anywhere yet. */
export function noMeetings(codes: number, interviews: number): Meetings & { units: Int32Array; met: Int32Array } {
  return {
    codes,
    interviews,
    units: new Int32Array(interviews),
    alone: new Int32Array(codes * interviews),
    together: new Int32Array(((codes * (codes - 1)) / 2) * interviews),
    met: new Int32Array(codes * codes),
  };
}

/** The codes of each row of the grid: those of row r are `codes[starts[r]] .. codes[starts[r + 1] - 1]`, rising. */
export function codesByRow({ rows, marks }: Grid): { readonly starts: Int32Array; readonly codes: Int32Array } {
  const starts = new Int32Array(rows.length + 1);
  for (const set of marks)
    eachMember(set, rows.length, (r) => {
      starts[r + 1] = (starts[r + 1] ?? 0) + 1;
    });
  for (let r = 0; r < rows.length; r++) starts[r + 1] = (starts[r + 1] ?? 0) + (starts[r] ?? 0);
  const codes = new Int32Array(starts[rows.length] ?? 0);
  const next = starts.slice();
  marks.forEach((set, c) => {
    eachMember(set, rows.length, (r) => {
      codes[next[r] ?? 0] = c;
      next[r] = (next[r] ?? 0) + 1;
    });
  });
  return { starts, codes };
}

function eachMember(set: Uint32Array, size: number, visit: (member: number) => void): void {
  for (let w = 0; w < set.length; w++) {
    if (set[w] === 0) continue;
    for (let member = w * 32; member < Math.min(size, w * 32 + 32); member++) if (has(set, member)) visit(member);
  }
}

/** Meetings in one unit: a row that holds both. */
export function meetingsInRows(grid: Grid): Meetings {
  const size = grid.columns.length;
  const T = grid.interviews.length;
  const found = { ...noMeetings(size, T), met: null };
  const { starts, codes } = codesByRow(grid);
  const { alone, together, units } = found;
  grid.rows.forEach((_, r) => {
    const t = grid.interviewOf[r] ?? 0;
    units[t] = (units[t] ?? 0) + 1;
    const end = starts[r + 1] ?? 0;
    for (let x = starts[r] ?? 0; x < end; x++) {
      const i = codes[x] ?? 0;
      alone[i * T + t] = (alone[i * T + t] ?? 0) + 1;
      for (let y = x + 1; y < end; y++) {
        const at = pairPlace(i, codes[y] ?? 0, size) * T + t;
        together[at] = (together[at] ?? 0) + 1;
      }
    }
  });
  return found;
}

const LONG_AGO = -0x40000000;

/**
 * Meetings in a moving window of w units: units t with one code in t and the other in t - w + 1..t, each t counted once,
 * never across interviews. Source: Shaffer, Collier & Ruis 2016.
 */
export function meetingsInWindow(grid: Grid, window: number): Meetings {
  const size = grid.columns.length;
  const T = grid.interviews.length;
  const found = { ...noMeetings(size, T), met: null };
  const { starts, codes } = codesByRow(grid);
  const { alone, together, units } = found;
  const seen = new Int32Array(size);
  let before = -1;
  grid.rows.forEach((_, r) => {
    const t = grid.interviewOf[r] ?? 0;
    if (t !== before) seen.fill(LONG_AGO);
    before = t;
    units[t] = (units[t] ?? 0) + 1;
    const [from, to] = [starts[r] ?? 0, starts[r + 1] ?? 0];
    for (let x = from; x < to; x++) seen[codes[x] ?? 0] = r;
    for (let x = from; x < to; x++) {
      const i = codes[x] ?? 0;
      alone[i * T + t] = (alone[i * T + t] ?? 0) + 1;
      for (let j = 0; j < size; j++) {
        const last = seen[j] ?? 0;
        // Two codes of this very unit are met twice in this loop and counted once.
        if (i === j || last <= r - window || (last === r && j < i)) continue;
        const at = pairPlace(Math.min(i, j), Math.max(i, j), size) * T + t;
        together[at] = (together[at] ?? 0) + 1;
      }
    }
  });
  return found;
}

/** A passage: a code on a stretch of an interview. Codes and interviews are places in their lists. */
export interface Passage {
  readonly interview: number;
  readonly code: number;
  readonly start: number;
  readonly end: number;
}

/** Meetings of passages that share at least one character, as ATLAS.ti counts them: each pair of passages once. */
export function meetingsOfPassages(
  passages: readonly Passage[],
  { codes, interviews: T }: { readonly codes: number; readonly interviews: number },
): Meetings {
  const found = { ...noMeetings(codes, T), units: null };
  const { alone, together, met } = found;
  const sorted = [...passages].sort((a, b) => a.interview - b.interview || a.start - b.start || a.end - b.end);
  const meets = sorted.map(() => new Set<number>());
  let open: number[] = [];
  sorted.forEach((one, k) => {
    const { interview: t, code: i } = one;
    alone[i * T + t] = (alone[i * T + t] ?? 0) + 1;
    open = open.filter((o) => sorted[o]?.interview === t && (sorted[o]?.end ?? 0) > one.start);
    for (const o of open) {
      const j = sorted[o]?.code ?? 0;
      if (i === j || one.end <= one.start) continue;
      const at = pairPlace(Math.min(i, j), Math.max(i, j), codes) * T + t;
      together[at] = (together[at] ?? 0) + 1;
      meets[k]?.add(j);
      meets[o]?.add(i);
    }
    open.push(k);
  });
  sorted.forEach(({ code }, k) => {
    for (const other of meets[k] ?? []) met[code * codes + other] = (met[code * codes + other] ?? 0) + 1;
  });
  return found;
}
