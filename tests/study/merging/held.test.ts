import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Chain, type JournalEntry, journalEntry } from "../../../src/study/journal.js";
import { type Held, headsOfCopy, knownOf, withHeld } from "../../../src/study/merging/held.js";
import { type Copies, Merge } from "../../../src/study/merging/merge.js";
import { mergeRegisters } from "../../../src/study/merging/registers.js";

const COLUMNS = ["age", "job"] as const;

type Column = (typeof COLUMNS)[number];

/** `at`: when somebody said so. */
interface Cell {
  readonly value: string;
  readonly at: number;
}

/** A copy of a study of which nothing is of interest but two cells, its journal, and what it remembers of other copies. */
class Twin {
  cells: Record<string, Cell> = {};
  /** The cells as the other copy saw them last, or can tell by the journal that it did not. */
  base: Record<string, Cell> = {};
  chains: Chain[] = [];
  held: Held[] = [];

  constructor(readonly name: string) {
    for (const column of COLUMNS) this.cells[column] = { value: "a", at: 0 };
    this.base = { ...this.cells };
  }

  edit(column: Column, cell: Cell): void {
    if (this.cells[column]?.value !== cell.value) this.cells[column] = cell;
  }

  /** A cell as the other copy can know of it: what is changed and changed back in between is as it was. */
  seen(column: Column): Cell {
    const [now, before] = [this.cells[column], this.base[column]];
    if (now === undefined || before === undefined) throw new Error("no cell");
    return now.value === before.value ? before : now;
  }

  get file(): string {
    return `participant,${COLUMNS.join()}\nP01,${COLUMNS.map((one) => this.cells[one]?.value).join()}\n`;
  }

  /** One more line at the end of the first chain. */
  step(step: string, at: number): JournalEntry {
    const [chain = { name: "study", who: "study", file: "", entries: [] }, ...rest] = this.chains;
    const detail = { copy: this.name, at };
    const entry = journalEntry({ step, detail }, { now: new Date(at), version: "0" }, chain.entries.at(-1) ?? null);
    this.chains = [{ ...chain, entries: [...chain.entries, entry] }, ...rest];
    return entry;
  }

  /** Takes over the lines that only the other copy has. */
  join(other: Twin): boolean {
    const known = new Set(this.chains.flatMap(({ entries }) => entries.map(({ hash }) => hash)));
    const fresh = other.chains
      .map((one) => ({ ...one, entries: one.entries.filter(({ hash }) => !known.has(hash)) }))
      .filter(({ entries }) => entries.length > 0);
    for (const one of fresh) {
      const at = this.chains.findIndex(({ entries }) => entries.at(-1)?.hash === one.entries[0]?.previous);
      const before = this.chains[at];
      if (before === undefined) this.chains.push(one);
      else this.chains[at] = { ...before, entries: [...before.entries, ...one.entries] };
    }
    return fresh.length > 0;
  }
}

type Prefer = "mine" | "theirs";

/** Puts another copy into one, and says which cells were listed. */
function put(mine: Twin, theirs: Twin, { prefer, at }: { prefer: Prefer; at: number }): string[] {
  const known = knownOf({ held: mine.held, back: theirs.held }, { mine: mine.chains, theirs: theirs.chains });
  const side = ({ file }: Twin) => ({
    copy: { files: new Map([["participants.csv", Buffer.from(file)]]) },
    study: { transcripts: [] },
  });
  const past = { held: mine.held, known, left: new Set(), interviews: new Map(), since: new Map() };
  const copies = { mine: side(mine), theirs: side(theirs), past } as unknown as Copies;
  const merge = new Merge(copies, { byKey: new Map(), prefer }, { isAll: true, isOpen: () => true });
  mergeRegisters(merge, new Map());
  const listed = merge.differences.map(({ of }) => of.replace("P01 ", ""));
  const heads = headsOfCopy(theirs.chains);
  const before = mine.file;
  const text = Buffer.from(merge.files.get("participants.csv") ?? mine.file).toString("utf8");
  const values = text.split("\n")[1]?.split(",").slice(1) ?? [];
  COLUMNS.forEach((column, i) => {
    const [own, other] = [mine.cells[column], theirs.seen(column)];
    if (own === undefined) throw new Error("no cell");
    const value = values[i] ?? "";
    const later = Math.max(own.at, other.at);
    if (own.value === other.value) mine.cells[column] = { value, at: later };
    // Whoever chooses says it now; what stands without being asked is as old as it is.
    else mine.cells[column] = { value, at: listed.includes(column) ? at : value === own.value ? own.at : other.at };
  });
  const isChanged = mine.join(theirs) || mine.file !== before || listed.length > 0;
  const line = isChanged ? mine.step("merge", at).hash : null;
  const seen = new Set([...merge.seen, ...known.besides(merge.seen)]);
  mine.held = withHeld(mine.held, { heads, line, seen, apart: merge.apart });
  if (line !== null) mine.base = { ...mine.cells };
  theirs.base = Object.fromEntries(COLUMNS.map((column) => [column, theirs.seen(column)]));
  return listed;
}

const move = fc.oneof(
  fc.record({
    kind: fc.constant("edit" as const),
    copy: fc.nat({ max: 1 }),
    column: fc.constantFrom(...COLUMNS),
    value: fc.constantFrom("a", "b", "c"),
    isNoted: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant("merge" as const),
    copy: fc.nat({ max: 1 }),
    prefer: fc.constantFrom<Prefer>("mine", "theirs"),
  }),
);

describe("what is remembered of copies", () => {
  it("keeps or lists what was said last, however two copies are edited and put together", () => {
    const moves = fc.array(move, { minLength: 4, maxLength: 14 });
    fc.assert(
      fc.property(moves, (all) => {
        const twins = [new Twin("0"), new Twin("1")];
        all.forEach((one, i) => {
          const at = i + 1;
          const mine = twins[one.copy] as Twin;
          if (one.kind === "edit") {
            mine.edit(one.column, { value: one.value, at });
            if (one.isNoted) mine.step("mark", at);
            return;
          }
          const theirs = twins[1 - one.copy] as Twin;
          const before = COLUMNS.map((column) => [mine.cells[column], theirs.seen(column)] as const);
          const listed = put(mine, theirs, { prefer: one.prefer, at });
          COLUMNS.forEach((column, c) => {
            const [own, other] = before[c] ?? [];
            if (own === undefined || other === undefined || own.value === other.value) return;
            const last = own.at > other.at ? own.value : other.value;
            if (!listed.includes(column)) expect(mine.cells[column]?.value).toBe(last);
          });
          expect(put(mine, theirs, { prefer: one.prefer, at })).toEqual([]);
        });
      }),
      { seed: 1, numRuns: 250 },
    );
  });
  it("asks of a value that was set back in the other copy, and not of one that stands there as it was", () => {
    const [mine, theirs] = [new Twin("0"), new Twin("1")];
    const edit = (copy: Twin, value: string, at: number): void => copy.edit("age", { value, at });
    edit(theirs, "b", 1);
    expect(put(mine, theirs, { prefer: "theirs", at: 2 })).toEqual(["age"]);
    edit(theirs, "a", 3);
    expect(put(mine, theirs, { prefer: "mine", at: 4 })).toEqual(["age"]);
    expect(mine.cells.age?.value).toBe("b");
    expect(put(mine, theirs, { prefer: "theirs", at: 5 })).toEqual([]);
    edit(mine, "c", 6);
    expect(put(mine, theirs, { prefer: "theirs", at: 7 })).toEqual([]);
    // There and back: what the other copy takes over and then changes to what it was is asked, too.
    expect(put(theirs, mine, { prefer: "theirs", at: 8 })).toEqual(["age"]);
    edit(theirs, "a", 9);
    expect(put(mine, theirs, { prefer: "theirs", at: 10 })).toEqual(["age"]);
  });

  it("asks no more of a copy than what it has changed, whatever other copies came in between", () => {
    const [mine, other, third] = [new Twin("0"), new Twin("1"), new Twin("2")];
    for (const one of [mine, other, third]) one.chains = [...mine.chains];
    other.edit("age", { value: "b", at: 1 });
    other.step("mark", 1);
    third.edit("age", { value: "c", at: 2 });
    expect(put(mine, other, { prefer: "mine", at: 3 })).toEqual(["age"]);
    expect(put(mine, third, { prefer: "mine", at: 4 })).toEqual(["age"]);
    expect(put(mine, other, { prefer: "theirs", at: 5 })).toEqual([]);
    expect(put(mine, third, { prefer: "theirs", at: 6 })).toEqual([]);
    other.edit("job", { value: "b", at: 7 });
    expect(put(mine, other, { prefer: "theirs", at: 8 })).toEqual(["job"]);
    expect(put(mine, third, { prefer: "theirs", at: 9 })).toEqual([]);
    expect(mine.file).toContain("P01,a,b");
  });
});
