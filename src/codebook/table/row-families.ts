import { type ToldRow, told } from "./told.js";

/** Each row with the name of its family, and the one above where that is only taken for it among rows that tell theirs: from its cell, from the cell above where cells were joined, or from indentation. */
export function withFamilies(rows: readonly ToldRow[]): [ToldRow, string, string][] {
  const named = rows.filter((row) => told(row, "row") === "" || told(row, "row") === "code");
  if (rows.some((row) => told(row, "family") !== "")) {
    let above = "";
    // Where most rows tell their family again, an empty cell was hardly joined to the one above.
    const filled = named.filter((row) => told(row, "family") !== "").length;
    const isRepeated = filled * 2 > named.length && hasRepeats(named);
    return rows.map((row) => {
      const own = told(row, "family");
      const isTaken = own === "" && above !== "" && isRepeated && named.includes(row) && nameOf(row) !== "";
      above = own || above;
      return [row, above, isTaken && !told(row, "code").includes(".") ? above : ""];
    });
  }
  const outermost = Math.min(...named.map(({ indent }) => indent));
  let above = "";
  return rows.map((row, i) => {
    const next = rows[i + 1];
    if (row.indent > outermost) return [row, above, ""];
    above = next !== undefined && next.indent > outermost ? nameOf(row) : "";
    return [above === "" ? row : asFamily(row), above, ""];
  });
}

/** Whether two rows in a row tell the same family: cells that were joined tell it once. */
function hasRepeats(rows: readonly ToldRow[]): boolean {
  return rows.some((row, i) => i > 0 && told(row, "family") !== "" && told(row, "family") === toldAt(rows, i - 1));
}

function toldAt(rows: readonly ToldRow[], at: number): string {
  const row = rows[at];
  return row === undefined ? "" : told(row, "family");
}

/** What a row calls the thing it is about: its label in any language, else its id. */
export const nameOf = (row: ToldRow): string =>
  told(row, "label") || told(row, "label", "fr") || told(row, "label", "en") || told(row, "code");

/** A row that names what the rows below it belong to. */
function asFamily(row: ToldRow): ToldRow {
  return { ...row, cells: new Map([...row.cells, ["row", "family"]]) };
}
