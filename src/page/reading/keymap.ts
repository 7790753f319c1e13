/** What can be done by key in the text. Each says whether it did anything. */
export interface Deeds {
  readonly walk: (key: { name: string; shift: boolean; alt: boolean }) => boolean;
  readonly pick: (typed: string) => boolean;
  /** `v`: makes a code that bears the chosen words. */
  readonly inVivo: () => boolean;
  readonly last: () => boolean;
  readonly numbered: (n: number) => boolean;
  readonly turn: () => boolean;
  readonly marks: () => boolean;
  /** `n` `p`: to the next proposal or the one before; `a` `r` `e` `o`: what is decided on it; `w`: a remark with it. */
  readonly proposal: (key: string) => boolean;
  /** Adds what is chosen to the passages of the attribution that is being written. */
  readonly passage: () => boolean;
  /** `m`: a memo on what is chosen, or on the interview. */
  readonly memo: () => boolean;
  /** `/`: looks for words in this transcript. */
  readonly find: () => boolean;
  /** `n` `N`: to the next place found or the one before, while words are looked for. */
  readonly found: (by: 1 | -1) => boolean;
  readonly help: () => boolean;
  readonly escape: () => boolean;
}

/** What a key does in the text; whether it did anything. */
export function keyDone(event: KeyboardEvent, done: Deeds): boolean {
  const { key, shiftKey: shift, altKey: alt } = event;
  if (event.ctrlKey || event.metaKey) return false;
  if (key.startsWith("Arrow")) return done.walk({ name: key, shift, alt });
  if (alt) return false;
  if (key === "Enter" || key === "c") return done.pick("");
  if (key === "v") return done.inVivo();
  if (key === ".") return done.last();
  if (/^[1-9]$/.test(key)) return done.numbered(Number(key));
  if (key === "/") return done.find();
  if (/^n$/i.test(key) && done.found(shift ? -1 : 1)) return true;
  if (key === "t") return done.turn();
  if (key === "x") return done.marks();
  if (/^[npareow]$/.test(key)) return done.proposal(key);
  if (key === "m") return done.memo();
  if (key === "+") return done.passage();
  if (key === "?") return done.help();
  return key === "Escape" && done.escape();
}
