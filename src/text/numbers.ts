/** Numbers for pieces of text in the order of their first appearance: 0, 1, 2 … Equal pieces have one number. */
export interface Numbers {
  readonly of: (text: string, start: number, end: number) => number;
}

/**
 * A hash table over characters (Fowler, Noll and Vo's FNV-1a, open addressing), so that a piece already known is found
 * without being cut out of its text.
 */
export function createNumbers(): Numbers {
  const pieces: string[] = [];
  const hashes: number[] = [];
  let slots = new Int32Array(1024);
  const place = (number: number, hash: number): void => {
    let slot = hash & (slots.length - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = number + 1;
  };
  const add = (piece: string, hash: number): number => {
    pieces.push(piece);
    hashes.push(hash);
    if (pieces.length * 2 > slots.length) {
      slots = new Int32Array(slots.length * 2);
      hashes.forEach((known, number) => {
        place(number, known);
      });
    } else place(pieces.length - 1, hash);
    return pieces.length - 1;
  };
  return {
    of(text, start, end) {
      const hash = hashOf(text, start, end);
      let slot = hash & (slots.length - 1);
      for (let held = slots[slot] ?? 0; held !== 0; held = slots[slot] ?? 0) {
        if (hashes[held - 1] === hash && isAt(pieces[held - 1] ?? "", text, start, end)) return held - 1;
        slot = (slot + 1) & (slots.length - 1);
      }
      return add(copy(text.slice(start, end)), hash);
    },
  };
}

function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5 | 0;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash ^ (hash >>> 15);
}

function isAt(piece: string, text: string, start: number, end: number): boolean {
  if (piece.length !== end - start) return false;
  for (let i = 0; i < piece.length; i++) if (piece.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}

/** A piece that does not keep the text it was cut from alive. */
function copy(piece: string): string {
  return JSON.parse(JSON.stringify(piece)) as string;
}
