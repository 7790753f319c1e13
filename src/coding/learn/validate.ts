import { type Lesson, type LogisticModel, logisticRegression, logOdds } from "../../statistics/logistic-regression.js";
import type { Judged } from "../../statistics/retrieval.js";
import { byCodeUnit } from "../../text/order.js";
import type { Corpus } from "./features.js";

/** With more interviews than this, several are set aside at once. */
const FOLDS = 10;

/** What was learnt of one code, tried on interviews that it was not learnt from. */
export interface Validated {
  readonly model: LogisticModel;
  /** From these log-odds up a passage is suggested; infinite where no threshold reaches the floor. */
  readonly threshold: number;
  /** By unit the log-odds of a model that has not seen its interview; null where nobody has said whether the code stands, or no word speaks for it. */
  readonly apart: readonly (number | null)[];
  /** What came of suggesting, in each interview at a threshold chosen on the others. */
  readonly judged: Judged;
}

/**
 * Learns a code from labelled units, and tries it by interviews: each interview (each tenth of them, where there are more
 * than ten) is judged by a model learnt from the others alone, at a threshold chosen on the others alone. No interview is
 * ever on both sides. `labels` are 1, 0, or -1 for unknown.
 */
export function validated(corpus: Corpus, labels: Int8Array, floor: number): Validated {
  const known = corpus.units.flatMap((_, i) => (labels[i] === -1 ? [] : [i]));
  const folds = foldsOf(known.map((i) => corpus.units[i]?.transcript ?? ""));
  const foldOf = (i: number): number => folds.get(corpus.units[i]?.transcript ?? "") ?? 0;
  const apart: (number | null)[] = corpus.units.map(() => null);
  for (const fold of new Set(folds.values())) {
    const model = learn(
      corpus,
      labels,
      known.filter((i) => foldOf(i) !== fold),
    );
    for (const i of known)
      if (foldOf(i) === fold) apart[i] = speaksFor(model, corpus, i) ? logOdds(model, corpus, i) : null;
  }
  const scored = known.map((i): Scored => ({ score: apart[i] ?? null, label: labels[i] ?? 0, fold: foldOf(i) }));
  const model = learn(corpus, labels, known);
  return { model, threshold: thresholdOf(scored, floor), apart, judged: judgedOf(scored, floor) };
}

/** Whether any word of a unit adds to its log-odds: a code that most units have is not suggested for that alone. */
function speaksFor({ weights }: LogisticModel, { starts, columns, values }: Corpus, row: number): boolean {
  for (let k = starts[row] ?? 0; k < (starts[row + 1] ?? 0); k++)
    if ((weights[columns[k] ?? 0] ?? 0) * (values[k] ?? 0) > 0) return true;
  return false;
}

interface Scored {
  /** null where no word speaks for the code: never suggested. */
  readonly score: number | null;
  readonly label: number;
  readonly fold: number;
}

function foldsOf(transcripts: readonly string[]): Map<string, number> {
  const ids = [...new Set(transcripts)].sort(byCodeUnit);
  return new Map(ids.map((id, i) => [id, i % FOLDS]));
}

/** An example weighs as much as the others that there are for one of it, up to ten. */
function learn(corpus: Corpus, labels: Int8Array, rows: readonly number[]): LogisticModel {
  const own = rows.map((i) => labels[i] ?? 0);
  const examples = own.filter((label) => label === 1).length;
  const weightOfExamples = Math.min(10, (own.length - examples) / Math.max(1, examples));
  const lesson: Lesson = { rows, labels: own, weightOfExamples: Math.max(1, weightOfExamples) };
  return logisticRegression(corpus, lesson);
}

/**
 * The threshold, among those at which at least `floor` of what is suggested is right, with the best F0.5 (precision counts
 * twice: van Rijsbergen 1979), halfway to the next score below; infinite where there is none.
 */
export function thresholdOf(scored: readonly Omit<Scored, "fold">[], floor: number): number {
  const sorted = scored
    .flatMap(({ score, label }) => (score === null ? [] : [{ score, label }]))
    .sort((a, b) => b.score - a.score);
  const all = scored.filter(({ label }) => label === 1).length;
  let best = { threshold: Number.POSITIVE_INFINITY, value: 0 };
  let hits = 0;
  sorted.forEach(({ score, label }, i) => {
    if (label === 1) hits++;
    if (sorted[i + 1]?.score === score || hits === 0 || hits / (i + 1) < floor) return;
    const value = (1.25 * hits) / (0.25 * all + i + 1);
    if (value > best.value) best = { threshold: (score + (sorted[i + 1]?.score ?? score)) / 2, value };
  });
  return best.threshold;
}

function judgedOf(scored: readonly Scored[], floor: number): Judged {
  const sum = { hits: 0, false: 0, missed: 0 };
  for (const fold of new Set(scored.map((one) => one.fold))) {
    const threshold = thresholdOf(
      scored.filter((one) => one.fold !== fold),
      floor,
    );
    for (const { score, label } of scored.filter((one) => one.fold === fold)) {
      if (score !== null && score >= threshold) label === 1 ? sum.hits++ : sum.false++;
      else if (label === 1) sum.missed++;
    }
  }
  return sum;
}
