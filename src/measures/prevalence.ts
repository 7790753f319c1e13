/** The share (0 to 1) of the units that a coder coded in which they gave the code; null where they coded none. */
export function shareOf(row: readonly (number | null)[]): number | null {
  const coded = row.filter((value) => value !== null);
  return coded.length === 0 ? null : coded.filter((value) => value === 1).length / coded.length;
}
