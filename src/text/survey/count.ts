import { fold } from "../fold.js";
import { byCodeUnit } from "../order.js";
import type { Table } from "../table.js";
import { tidyLine } from "../tidy.js";
import type { Offered, SurveyAsked } from "./asked.js";
import type { ClosedFound } from "./columns.js";
import type { ClosedCounted } from "./counted.js";
import { same } from "./heads.js";
import { isBeside, numberIn, stepsOf } from "./ladders.js";
import { isMissing } from "./missing.js";
import { markOf, partsOf } from "./split.js";
import { tickIn } from "./ticks.js";

/** Counts the answers to a question: for each answer how many gave it, never more than answered. */
export function countClosed(table: Table, found: ClosedFound, asked: SurveyAsked): ClosedCounted {
  const offered = asked.closed?.find(({ heads }) => heads.some((one) => same(one, found.head)))?.offered ?? [];
  const answers = table.rows.map(({ cells }) => answersIn(cells, found, asked));
  const given = answers.flatMap((one) => one ?? []);
  const mark = found.kind === "several" ? markOf(given) : null;
  const tally = new Tally(offered, found.kind === "ticks" ? found.columns.map(({ option }) => option) : []);
  let n = 0;
  for (const one of answers) {
    if (one === null) continue;
    n++;
    tally.add(mark === null ? one : one.flatMap((cell) => partsOf(cell, mark)));
  }
  return {
    head: found.head,
    several: found.kind !== "one",
    options: tally.inOrder(),
    n,
    missing: table.rows.length - n,
  };
}

/** What one row answers; null where it holds no answer. */
function answersIn(
  cells: readonly string[],
  { kind, columns }: ClosedFound,
  { missing }: SurveyAsked,
): string[] | null {
  const filled = columns.flatMap(({ at, option }) => {
    const cell = cells[at] ?? "";
    return isMissing(cell, missing) ? [] : [{ cell, option }];
  });
  if (filled.length === 0) return null;
  if (kind !== "ticks") return filled.map(({ cell }) => cell);
  return filled.flatMap(({ cell, option }) => (tickIn(cell, option) === "ticked" ? [option] : []));
}

class Tally {
  private readonly counts = new Map<string, { label: string; count: number }>();
  private readonly offeredAs = new Map<string, string>();

  constructor(
    private readonly offered: readonly Offered[],
    ticked: readonly string[],
  ) {
    for (const { label, values } of offered) {
      this.counts.set(fold(label), { label, count: 0 });
      for (const value of values) this.offeredAs.set(fold(value), label);
    }
    for (const option of ticked) this.entry(option);
  }

  /** The answers of one person, each once. */
  add(answers: readonly string[]): void {
    for (const entry of new Set(answers.map((one) => this.entry(one)))) entry.count++;
  }

  private entry(answer: string): { label: string; count: number } {
    const bare = tidyLine(answer);
    const label = this.offeredAs.get(fold(bare)) ?? bare;
    const known = this.counts.get(fold(label)) ?? { label, count: 0 };
    this.counts.set(fold(label), known);
    return known;
  }

  inOrder(): { label: string; count: number }[] {
    const all = [...this.counts.values()];
    const own = all.slice(0, this.offered.length);
    const rest = filled(all.slice(this.offered.length));
    const steps = stepsOf(rest.map(({ label }) => label));
    const stepOf = ({ label }: { label: string }): number => steps?.get(label) ?? Number.MAX_SAFE_INTEGER;
    const rank = (one: { label: string; count: number }): number => (steps === null ? -one.count : stepOf(one));
    const beside = ({ label }: { label: string }): number => (isBeside(label) ? 1 : 0);
    return [...own, ...rest.sort((a, b) => beside(a) - beside(b) || rank(a) - rank(b) || byCodeUnit(a.label, b.label))];
  }
}

/** A scale of bare whole numbers with the steps between that nobody chose. */
function filled(options: { label: string; count: number }[]): { label: string; count: number }[] {
  const numbers = options.flatMap(({ label }) => (/^-?\d+$/.test(label) ? (numberIn(label) ?? []) : []));
  if (numbers.length < 3 || numbers.length < options.filter(({ label }) => !isBeside(label)).length) return options;
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  if (high - low > 10) return options;
  const between = Array.from({ length: high - low + 1 }, (_, i) => low + i).filter((one) => !numbers.includes(one));
  return [...options, ...between.map((one) => ({ label: String(one), count: 0 }))];
}
