import { fold } from "../text/fold.js";
import { cellsOf, columnsOf, type Person } from "./attributes-people.js";

/** Attributes that together are those of so few people that they may be recognised by them. */
export interface UniqueCombination {
  readonly id: string;
  readonly columns: readonly string[];
  /** What stands in these columns, as written. */
  readonly values: readonly string[];
  /** How many people share these values, this one included. */
  readonly k: number;
}

export interface UniqueOptions {
  /** Combinations shared by at most so many people are listed (1 or more); by default those of one person alone. */
  readonly most?: number;
  /** The largest number of columns put together, 1 to 3, by default 3. */
  readonly columns?: number;
}

/**
 * For each person the smallest sets of columns (all of one, else all of two, else all of three) whose values nobody
 * else has: the only man, the only one with 41 years of service. A value that is not known is like no other and singles
 * nobody out; case and accents do not count. In the order of the people, then of the columns. The work grows with the
 * people times the cube of the columns: a second or so for 1,000 people and 20 columns.
 */
export function uniqueCombinations(people: readonly Person[], options: UniqueOptions = {}): UniqueCombination[] {
  const { most = 1, columns: largest = 3 } = options;
  const columns = columnsOf(people);
  const cells = columns.map((column) => cellsOf(people, column));
  const numbers = cells.map(numbered);
  const found = people.map((): UniqueCombination[] => []);
  for (let size = 1; size <= largest; size++) {
    const open = found.map((sets) => sets.length === 0);
    if (!open.includes(true)) break;
    for (const set of choose(columns.length, size)) {
      const keys = keysOf(set.map((column) => numbers[column] ?? []));
      const counts = new Map<number, number>();
      for (const key of keys) if (key >= 0) counts.set(key, (counts.get(key) ?? 0) + 1);
      keys.forEach((key, at) => {
        const k = key < 0 ? Number.POSITIVE_INFINITY : (counts.get(key) ?? 0);
        if (k > most || !open[at]) return;
        const values = set.map((column) => cells[column]?.[at] ?? "");
        found[at]?.push({ id: people[at]?.id ?? "", columns: set.map((column) => columns[column] ?? ""), values, k });
      });
    }
  }
  return found.flat();
}

/** Equal values get equal numbers from 0 on; what is not known gets -1. */
function numbered(cells: readonly string[]): number[] {
  const numbers = new Map<string, number>();
  return cells.map((cell) => {
    const value = fold(cell);
    if (value === "") return -1;
    const number = numbers.get(value) ?? numbers.size;
    numbers.set(value, number);
    return number;
  });
}

/** One number per person for the values of up to three columns together; -1 where one of them is not known. */
function keysOf(columns: readonly (readonly number[])[]): number[] {
  const people = columns[0]?.length ?? 0;
  return Array.from({ length: people }, (_, at) => {
    let key = 0;
    for (const column of columns) {
      const value = column[at] ?? -1;
      if (value < 0) return -1;
      key = key * (people + 1) + value;
    }
    return key;
  });
}

/** The sets of `size` numbers below `count`, in order. */
function choose(count: number, size: number, from = 0): number[][] {
  if (size === 0) return [[]];
  const sets: number[][] = [];
  for (let first = from; first <= count - size; first++)
    for (const rest of choose(count, size - 1, first + 1)) sets.push([first, ...rest]);
  return sets;
}
