/** Numbers for pieces of text in the order of their first appearance: 0, 1, 2 … Equal pieces have one number. */
export interface Numbers {
  readonly of: (codes: Uint16Array, start: number, end: number) => number;
}

/**
 * A hash table over characters (Fowler, Noll and Vo's FNV-1a, open addressing), so that a piece already known is found
 * without being cut out of its text. The characters of all pieces stand in one row.
 */
export function createNumbers(): Numbers {
  let size = 0;
  /** Number of a piece plus one; 0 where the slot is free. */
  let slots = new Int32Array(2048);
  let hashes = new Int32Array(1024);
  /** Piece i is `row[starts[i]]` to `row[starts[i + 1]]`. */
  let starts = new Int32Array(1025);
  let row = new Uint16Array(8192);
  const place = (number: number): void => {
    const mask = slots.length - 1;
    let slot = (hashes[number] ?? 0) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = number + 1;
  };
  const makeRoom = (length: number): void => {
    if (length > row.length) row = longer(row, new Uint16Array(Math.max(length, 2 * row.length)));
    if (size < hashes.length) return;
    hashes = longer(hashes, new Int32Array(2 * size));
    starts = longer(starts, new Int32Array(2 * size + 1));
    slots = new Int32Array(4 * size);
    for (let number = 0; number < size; number++) place(number);
  };
  const add = (piece: Uint16Array, hash: number): number => {
    const from = starts[size] ?? 0;
    makeRoom(from + piece.length);
    row.set(piece, from);
    hashes[size] = hash;
    starts[size + 1] = from + piece.length;
    place(size);
    return size++;
  };
  const isAt = (number: number, codes: Uint16Array, start: number, end: number): boolean => {
    const from = starts[number] ?? 0;
    if ((starts[number + 1] ?? 0) - from !== end - start) return false;
    for (let i = start; i < end; i++) if (codes[i] !== row[from + i - start]) return false;
    return true;
  };
  return {
    of(codes, start, end) {
      let hash = 0x811c9dc5 | 0;
      for (let i = start; i < end; i++) hash = Math.imul(hash ^ (codes[i] ?? 0), 0x01000193);
      hash ^= hash >>> 15;
      const mask = slots.length - 1;
      for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
        const held = slots[slot] ?? 0;
        if (held === 0) return add(codes.subarray(start, end), hash);
        if (hashes[held - 1] === hash && isAt(held - 1, codes, start, end)) return held - 1;
      }
    },
  };
}

function longer<T extends Int32Array | Uint16Array>(list: T, room: T): T {
  room.set(list);
  return room;
}
