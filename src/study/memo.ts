import { stringify } from "yaml";

/** A remark tied to a passage, as the study keeps it. */
export interface Memo {
  /** A place such as `P01:12.3`. */
  readonly about: string;
  readonly coder: string;
  readonly text: string;
}

export function formatMemo({ about, coder, text }: Memo): string {
  return `---\n${stringify({ grille: 1, about, coder })}---\n${text.trim()}\n`;
}

/** `passage-P01-12-3`: what the memo is about, as a file name. */
export function memoName({ about }: Memo, n: number): string {
  return `memos/passage-${about.replace(/[:.@]/g, "-")}-${n}.md`;
}
