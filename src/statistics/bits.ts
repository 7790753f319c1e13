/** Sets packed 32 to a word: row i occupies words[i * width .. (i + 1) * width). */
export type PackedSets = { readonly words: Uint32Array; readonly width: number; readonly rows: number };

/**
 * Packs a table of yes and no into words of 32 bits, so that sets can be joined and counted quickly.
 * @example
 * packSets({ rows: 2, columns: 3, has: (i, j) => i === j }).words // => [1, 2]
 */
export function packSets(table: {
  readonly rows: number;
  readonly columns: number;
  readonly has: (row: number, column: number) => boolean;
}): PackedSets {
  const width = Math.max(1, Math.ceil(table.columns / 32));
  const words = new Uint32Array(table.rows * width);
  for (let i = 0; i < table.rows; i++) {
    for (let j = 0; j < table.columns; j++) {
      const at = i * width + (j >>> 5);
      if (table.has(i, j)) words[at] = (words[at] ?? 0) | (1 << (j & 31));
    }
  }
  return { words, width, rows: table.rows };
}

/**
 * How many bits of a 32-bit word are set.
 * @example
 * countBits(0b1011) // => 3
 */
export function countBits(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
