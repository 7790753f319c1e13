/** Order by code units: the same on every machine, unlike locale orders. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
