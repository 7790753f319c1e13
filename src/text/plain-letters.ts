// The commonest characters of French and English by their code units, for what is asked of every sentence.

/** A space or a line break. */
export function isGap(code: number): boolean {
  return code === 32 || code === 10;
}

/** A Latin letter of French, but not œ and Ÿ. */
export function isPlainLetter(code: number): boolean {
  return ((code | 32) >= 97 && (code | 32) <= 122) || (code >= 0xc0 && code <= 0xff && code !== 0xd7 && code !== 0xf7);
}

export function isPlainCapital(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde && code !== 0xd7);
}
