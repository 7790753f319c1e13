import type { Code } from "../codebook/codebook.js";
import { type Bitset, has } from "../coding/bitset.js";
import { type Grid, makeGrid } from "../coding/grid.js";
import type { Mark } from "../coding/mark.js";
import type { Judged } from "../statistics/retrieval.js";
import { byCodeUnit } from "../text/order.js";
import type { Segment } from "../text/segment.js";

/** What was judged of one code: for each interview of `interviews`, how many units have both, the first alone, the second alone. */
export type Cells = readonly Judged[];

/** Two judges over the same units. */
export class Comparison {
  /** Interviews in code-unit order, so that no order of files changes an interval. */
  readonly interviews: readonly string[];
  private readonly order: Int32Array;
  private readonly taken: Grid;
  private readonly given: Grid;

  constructor(
    private readonly units: readonly Segment[],
    private readonly codes: readonly Code[],
    marks: { readonly given: readonly Mark[]; readonly taken: readonly Mark[] },
  ) {
    this.given = makeGrid(units, codes, marks.given);
    this.taken = makeGrid(units, codes, marks.taken);
    this.interviews = [...this.given.interviews].sort(byCodeUnit);
    this.order = Int32Array.from(this.given.interviews, (id) => this.interviews.indexOf(id));
  }

  /** Everything given for a code, against everything taken as right. */
  ofCode(code: string): Cells {
    return this.cells(this.marked(this.given, code), this.marked(this.taken, code));
  }

  /** Some marks of a code alone, such as those of one rule. */
  ofMarks(code: Code, marks: readonly Mark[]): Cells {
    const [own] = makeGrid(this.units, [code], marks).marks;
    return this.cells(own ?? new Uint32Array(), this.marked(this.taken, code.id));
  }

  private marked(grid: Grid, code: string): Bitset {
    return grid.marks[this.codes.findIndex(({ id }) => id === code)] ?? new Uint32Array();
  }

  private cells(given: Bitset, taken: Bitset): Cells {
    const cells = this.interviews.map(() => ({ hits: 0, false: 0, missed: 0 }));
    this.given.rows.forEach((_, r) => {
      const cell = cells[this.order[this.given.interviewOf[r] ?? -1] ?? -1];
      if (cell === undefined) return;
      const [isGiven, isTaken] = [has(given, r), has(taken, r)];
      if (isGiven && isTaken) cell.hits++;
      else if (isGiven) cell.false++;
      else if (isTaken) cell.missed++;
    });
    return cells;
  }
}
