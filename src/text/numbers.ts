/** With what the hash of a piece of text begins (Fowler, Noll and Vo's FNV-1a). */
export const HASH = 0x811c9dc5 | 0;

/** The hash of a piece with one more code unit. */
export function hashOn(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

export function hashOf(codes: Uint16Array, start: number, end: number): number {
  let hash = HASH;
  for (let at = start; at < end; at++) hash = hashOn(hash, codes[at] ?? 0);
  return hash;
}

/**
 * Numbers for pieces of text in the order of their first appearance: 0, 1, 2 … Equal pieces have one number. A hash table
 * (open addressing), so that a piece already known is found without being cut out of its text. The code units of all
 * pieces stand in one row.
 */
export class Numbers {
  private size = 0;
  /** Number of a piece plus one; 0 where the slot is free. */
  private slots = new Int32Array(2048);
  private hashes = new Int32Array(1024);
  /** Piece i is `row[starts[i]]` to `row[starts[i + 1]]`. */
  private starts = new Int32Array(1025);
  private row = new Uint16Array(8192);

  /** The number of the piece `[start, end)`, whose `hash` is `hashOf` it. */
  of(codes: Uint16Array, start: number, end: number, hash: number): number {
    const { slots, hashes } = this;
    const mask = slots.length - 1;
    for (let slot = (hash ^ (hash >>> 15)) & mask; ; slot = (slot + 1) & mask) {
      const number = (slots[slot] ?? 0) - 1;
      if (number < 0) return this.add(codes.subarray(start, end), hash);
      if (hashes[number] === hash && this.isAt(number, codes, start, end)) return number;
    }
  }

  private isAt(number: number, codes: Uint16Array, start: number, end: number): boolean {
    const { row, starts } = this;
    const by = (starts[number] ?? 0) - start;
    if ((starts[number + 1] ?? 0) - by !== end) return false;
    for (let at = start; at < end; at++) if (codes[at] !== row[at + by]) return false;
    return true;
  }

  private add(piece: Uint16Array, hash: number): number {
    const from = this.starts[this.size] ?? 0;
    this.makeRoom(from + piece.length);
    this.row.set(piece, from);
    this.hashes[this.size] = hash;
    this.starts[this.size + 1] = from + piece.length;
    this.place(this.size);
    return this.size++;
  }

  private place(number: number): void {
    const hash = this.hashes[number] ?? 0;
    const mask = this.slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
    this.slots[slot] = number + 1;
  }

  private makeRoom(length: number): void {
    if (length > this.row.length) this.row = longer(this.row, new Uint16Array(Math.max(length, 2 * this.row.length)));
    const { size } = this;
    if (size < this.hashes.length) return;
    this.hashes = longer(this.hashes, new Int32Array(2 * size));
    this.starts = longer(this.starts, new Int32Array(2 * size + 1));
    this.slots = new Int32Array(4 * size);
    for (let number = 0; number < size; number++) this.place(number);
  }
}

function longer<T extends Int32Array | Uint16Array>(list: T, room: T): T {
  room.set(list);
  return room;
}
