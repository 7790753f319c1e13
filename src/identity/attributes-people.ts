/** A participant under a pseudonym, with attributes as they are written. An empty one, or none, is not known. */
export interface Person {
  readonly id: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** The columns of the people, in the order in which they are first met. */
export function columnsOf(people: readonly Person[]): string[] {
  return [...new Set(people.flatMap(({ attributes }) => Object.keys(attributes)))];
}

/** What stands in a column for each of the people, trimmed; empty where it is not known. */
export function cellsOf(people: readonly Person[], column: string): string[] {
  return people.map(({ attributes }) => (attributes[column] ?? "").trim());
}

/** How many of the cells hold each value; empty ones are left out. */
export function countCells(cells: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const cell of cells) if (cell !== "") counts.set(cell, (counts.get(cell) ?? 0) + 1);
  return counts;
}
