/** Order by code units: the same on every machine, unlike locale orders. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * Order as people count: P2 before P11, whole numbers within names by their value and all else by code units. Names that
 * differ in leading zeros alone (P1, P01) are told apart by code units, so that no two names are equal.
 */
export function naturally(a: string, b: string): number {
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    const [x, y] = [numberAt(a, i), numberAt(b, j)];
    if (x === "" || y === "") {
      if (a[i] !== b[j]) return byCodeUnit(a.slice(i), b.slice(j));
      i++;
      j++;
    } else {
      const difference = byValue(x, y);
      if (difference !== 0) return difference;
      i += x.length;
      j += y.length;
    }
  }
  return a.length - i - (b.length - j) || byCodeUnit(a, b);
}

function numberAt(text: string, at: number): string {
  let end = at;
  while (end < text.length && text.charCodeAt(end) >= 48 && text.charCodeAt(end) <= 57) end++;
  return text.slice(at, end);
}

/** Digits of any number: too many of them for a number would otherwise be equal. */
function byValue(x: string, y: string): number {
  const [a, b] = [x.replace(/^0+/, ""), y.replace(/^0+/, "")];
  return a.length - b.length || byCodeUnit(a, b);
}
