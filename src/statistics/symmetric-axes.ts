/** An axis of a symmetric matrix: a direction of length 1 and how strongly the matrix stretches along it. */
export type Axis = { readonly direction: readonly number[]; readonly strength: number };

/**
 * The axes (eigenvectors) of a symmetric matrix, strongest first, found by turning away one off-diagonal entry after the
 * other (Jacobi 1846). The largest entry of each direction is positive, so that the answer is the same everywhere.
 * @example
 * symmetricAxes([[2, 0], [0, 3]]) // => [{ direction: [0, 1], strength: 3 }, { direction: [1, 0], strength: 2 }]
 */
export function symmetricAxes(matrix: readonly (readonly number[])[]): Axis[] {
  const size = matrix.length;
  const rest = matrix.map((row) => [...row]);
  const directions = matrix.map((_, i) => matrix.map((_row, j) => (i === j ? 1 : 0)));
  const enough = 1e-18 * largest(rest, () => true);
  for (let sweep = 0; sweep < 60 && largest(rest, (i, j) => i !== j) > enough; sweep++) {
    for (let p = 0; p < size; p++) for (let q = p + 1; q < size; q++) turn(rest, directions, { p, q });
  }
  return matrix
    .map((_, i) => ({ direction: upright(directions[i] ?? []), strength: rest[i]?.[i] ?? 0 }))
    .sort((a, b) => b.strength - a.strength);
}

const largest = (matrix: readonly (readonly number[])[], counts: (i: number, j: number) => boolean): number =>
  matrix.reduce((most, row, i) => row.reduce((m, x, j) => (counts(i, j) ? Math.max(m, Math.abs(x)) : m), most), 0);

/** Turns the plane of axes p and q so that their shared entry becomes 0; `directions` has one axis per row. */
function turn(rest: number[][], directions: number[][], { p, q }: { p: number; q: number }): void {
  const shared = rest[p]?.[q] ?? 0;
  if (shared === 0) return;
  const slope = ((rest[q]?.[q] ?? 0) - (rest[p]?.[p] ?? 0)) / (2 * shared);
  const tangent =
    Math.abs(slope) > 1e150 ? 0.5 / slope : (slope < 0 ? -1 : 1) / (Math.abs(slope) + Math.hypot(1, slope));
  const cosine = 1 / Math.hypot(1, tangent);
  const by = { cosine, sine: tangent * cosine };
  mixRows(rest, { p, q }, by);
  for (const row of rest) mixEntries(row, { p, q }, by);
  mixRows(directions, { p, q }, by);
  const [rowP, rowQ] = [rest[p], rest[q]];
  if (rowP !== undefined) rowP[q] = 0;
  if (rowQ !== undefined) rowQ[p] = 0;
}

type Places = { readonly p: number; readonly q: number };
type Angle = { readonly cosine: number; readonly sine: number };

function mixRows(rows: number[][], { p, q }: Places, { cosine, sine }: Angle): void {
  const [a, b] = [rows[p] ?? [], rows[q] ?? []];
  rows[p] = a.map((x, k) => cosine * x - sine * (b[k] ?? 0));
  rows[q] = b.map((y, k) => sine * (a[k] ?? 0) + cosine * y);
}

function mixEntries(row: number[], { p, q }: Places, { cosine, sine }: Angle): void {
  const [x, y] = [row[p] ?? 0, row[q] ?? 0];
  row[p] = cosine * x - sine * y;
  row[q] = sine * x + cosine * y;
}

/**
 * A direction or its opposite, so that the largest entry (the first of equals) is positive.
 * @example
 * upright([0.6, -0.8]) // => [-0.6, 0.8]
 */
export function upright(direction: readonly number[]): number[] {
  const most = direction.reduce((top, x) => (Math.abs(x) > Math.abs(top) + 1e-12 ? x : top), 0);
  return direction.map((x) => (most < 0 ? -x : x) + 0);
}
