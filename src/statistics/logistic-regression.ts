/** Sparse rows: row i has the values `values[starts[i]]` to `values[starts[i + 1] - 1]` in these columns. */
export type SparseRows = {
  readonly starts: ArrayLike<number>;
  readonly columns: ArrayLike<number>;
  readonly values: ArrayLike<number>;
  /** How many columns there are. */
  readonly width: number;
};

/** A weight for each column and a constant: the log-odds of a row are the constant and what its values weigh. */
export type LogisticModel = { readonly weights: Float64Array; readonly bias: number };

/** Which rows to learn from, whether each is an example (1) or not (0), and how much one example counts for one that is none. */
export type Lesson = {
  readonly rows: ArrayLike<number>;
  readonly labels: ArrayLike<number>;
  readonly weightOfExamples: number;
};

const NEWTON_STEPS = 30;
const INNER_STEPS = 40;

/**
 * Logistic regression with a ridge penalty (`penalty` / 2 times the squared weights, the constant free but for a trace):
 * minimised by Newton steps whose equations are solved by conjugate gradients, with backtracking. No chance is involved.
 *
 * Source: le Cessie & van Houwelingen 1992; Lin, Weng & Keerthi 2008 for the steps.
 * @example
 * logisticRegression({ starts: [0, 1, 1], columns: [0], values: [1], width: 1 }, { rows: [0, 1], labels: [1, 0], weightOfExamples: 1 }, 1).weights.length // => 1
 */
export function logisticRegression(data: SparseRows, lesson: Lesson, penalty = 1): LogisticModel {
  const problem = new Problem(data, lesson, penalty);
  const at = new Float64Array(data.width + 1);
  let loss = problem.loss(at);
  for (let step = 0; step < NEWTON_STEPS; step++) {
    const gradient = problem.gradient(at);
    const length = Math.sqrt(dot(gradient, gradient));
    if (length < 1e-4) break;
    const direction = problem.newtonStep(gradient, length);
    const slope = dot(gradient, direction);
    let reach = 1;
    let next = moved(at, direction, reach);
    let nextLoss = problem.loss(next);
    while (nextLoss > loss + 1e-4 * reach * slope && reach > 1e-6) {
      reach /= 2;
      next = moved(at, direction, reach);
      nextLoss = problem.loss(next);
    }
    if (nextLoss >= loss) break;
    at.set(next);
    loss = nextLoss;
  }
  return { weights: at.slice(0, data.width), bias: at[data.width] ?? 0 };
}

/**
 * The log-odds that a row is an example, by a model.
 * @example
 * logOdds({ weights: [2], bias: -1 }, { starts: [0, 1], columns: [0], values: [0.5], width: 1 }, 0) // => 0
 */
export function logOdds(
  { weights, bias }: { readonly weights: ArrayLike<number>; readonly bias: number },
  { starts, columns, values }: SparseRows,
  row: number,
): number {
  let sum = bias;
  for (let k = starts[row] ?? 0; k < (starts[row + 1] ?? 0); k++)
    sum += (weights[columns[k] ?? 0] ?? 0) * (values[k] ?? 0);
  return sum;
}

/** A trace of penalty on the constant, so that there is always one minimum. */
const TRACE = 1e-4;

/** The penalised loss of a lesson, its gradient and its curvature, at weights with the constant behind them. */
class Problem {
  private readonly chances: Float64Array;

  constructor(
    private readonly data: SparseRows,
    private readonly lesson: Lesson,
    private readonly penalty: number,
  ) {
    this.chances = new Float64Array(lesson.rows.length);
  }

  loss(at: Float64Array): number {
    const { rows, labels } = this.lesson;
    const { width } = this.data;
    let sum = (TRACE / 2) * (at[width] ?? 0) ** 2;
    for (let f = 0; f < width; f++) sum += (this.penalty / 2) * (at[f] ?? 0) ** 2;
    for (let i = 0; i < rows.length; i++) {
      const margin = this.times(at, i);
      const signed = labels[i] === 1 ? -margin : margin;
      sum += this.weight(i) * (signed > 30 ? signed : Math.log1p(Math.exp(signed)));
    }
    return sum;
  }

  gradient(at: Float64Array): Float64Array {
    const { rows, labels } = this.lesson;
    const gradient = this.ridge(at);
    for (let i = 0; i < rows.length; i++) {
      const chance = 1 / (1 + Math.exp(-this.times(at, i)));
      this.chances[i] = chance;
      this.addRow(gradient, i, this.weight(i) * (chance - (labels[i] ?? 0)));
    }
    return gradient;
  }

  /** Conjugate gradients on the curvature where the gradient was last taken. */
  newtonStep(gradient: Float64Array, length: number): Float64Array {
    const step = new Float64Array(gradient.length);
    const left = gradient.map((value) => -value);
    const way = Float64Array.from(left);
    let size = dot(left, left);
    for (let k = 0; k < INNER_STEPS && Math.sqrt(size) > 0.1 * length; k++) {
      const bent = this.curvature(way);
      const reach = size / dot(way, bent);
      for (let f = 0; f < step.length; f++) {
        step[f] = (step[f] ?? 0) + reach * (way[f] ?? 0);
        left[f] = (left[f] ?? 0) - reach * (bent[f] ?? 0);
      }
      const next = dot(left, left);
      for (let f = 0; f < way.length; f++) way[f] = (left[f] ?? 0) + (next / size) * (way[f] ?? 0);
      size = next;
    }
    return step;
  }

  private curvature(way: Float64Array): Float64Array {
    const bent = this.ridge(way);
    for (let i = 0; i < this.lesson.rows.length; i++) {
      const chance = this.chances[i] ?? 0;
      this.addRow(bent, i, this.weight(i) * chance * (1 - chance) * this.times(way, i));
    }
    return bent;
  }

  private ridge(at: Float64Array): Float64Array {
    const { width } = this.data;
    return at.map((value, f) => (f === width ? TRACE : this.penalty) * value);
  }

  private weight(i: number): number {
    return this.lesson.labels[i] === 1 ? this.lesson.weightOfExamples : 1;
  }

  private times(at: Float64Array, i: number): number {
    return logOdds({ weights: at, bias: at[this.data.width] ?? 0 }, this.data, this.lesson.rows[i] ?? 0);
  }

  private addRow(sum: Float64Array, i: number, factor: number): void {
    const { starts, columns, values, width } = this.data;
    const row = this.lesson.rows[i] ?? 0;
    for (let k = starts[row] ?? 0; k < (starts[row + 1] ?? 0); k++) {
      const f = columns[k] ?? 0;
      sum[f] = (sum[f] ?? 0) + factor * (values[k] ?? 0);
    }
    sum[width] = (sum[width] ?? 0) + factor;
  }
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let f = 0; f < a.length; f++) sum += (a[f] ?? 0) * (b[f] ?? 0);
  return sum;
}

function moved(at: Float64Array, way: Float64Array, reach: number): Float64Array {
  return at.map((value, f) => value + reach * (way[f] ?? 0));
}
