import type { Cell } from "./paragraphs.js";

interface Open {
  readonly id: number;
  readonly within: number | null;
  row: number;
  column: number;
  /** How many columns the present cell takes. */
  width: number;
  /** For how many more rows a column is taken by a cell further up. */
  readonly taken: Map<number, number>;
}

/** More columns than this are no table that people wrote. */
const MOST_COLUMNS = 1000;

/** Keeps count, while a document is read from top to bottom, of the cell in which one is. */
export class TableWalk {
  private readonly open: Open[] = [];
  private next = 0;

  begin(): void {
    const within = this.open.at(-1)?.id ?? null;
    this.open.push({ id: this.next++, within, row: -1, column: -1, width: 1, taken: new Map() });
  }

  row(): void {
    const table = this.open.at(-1);
    if (table === undefined) return;
    table.row++;
    table.column = -1;
    table.width = 1;
    for (const [column, rows] of table.taken)
      if (rows < 1) table.taken.delete(column);
      else table.taken.set(column, rows - 1);
  }

  /** The next cell of the row; it may take several columns, and stand in several rows. */
  cell(columns = 1, rows = 1): void {
    const table = this.open.at(-1);
    if (table === undefined) return;
    if (table.row < 0) table.row = 0;
    table.column = Math.min(MOST_COLUMNS, table.column + table.width);
    while (table.taken.has(table.column)) table.column++;
    table.width = Math.max(1, Math.min(MOST_COLUMNS, columns || 1));
    if (rows > 1) for (let i = 0; i < table.width; i++) table.taken.set(table.column + i, rows - 1);
  }

  /** Says, once one is in a cell, how many columns it takes. */
  widen(columns: number): void {
    const table = this.open.at(-1);
    if (table !== undefined) table.width = Math.max(1, Math.min(MOST_COLUMNS, columns || 1));
  }

  end(): void {
    this.open.pop();
  }

  /** The cell in which one is; null outside tables, and between cells. */
  here(): Cell | null {
    const table = this.open.at(-1);
    if (table === undefined || table.column < 0) return null;
    return { table: table.id, row: table.row, column: table.column, within: table.within };
  }
}
