import type { Coding } from "../coding.js";
import { versionOf } from "../sheet-changes.js";
import { tidyNote } from "./form.js";

/** Digits of a mark's state that a sheet keeps. */
const DIGITS = 8;

/** A mark and its state when a sheet was written. */
export interface Listed {
  readonly id: string;
  readonly state: string;
}

/** `m3f09…-7c21…`: a letter first, so that no spreadsheet takes it for a number. */
export function markWord(coding: Coding): string {
  return `m${coding.id}-${stateOf(coding)}`;
}

export function listedMark(word: string): Listed | null {
  const [, id, state] = /^m([0-9a-f]{12})-([0-9a-f]{8})$/.exec(word) ?? [];
  return id === undefined || state === undefined ? null : { id, state };
}

type Stated = Pick<Coding, "code" | "start" | "end" | "verdict"> & { readonly note?: string };

export function stateOf({ note, ...rest }: Stated): string {
  const tidied = tidyNote(note ?? "");
  const like = { ...rest, ...(tidied === "" ? {} : { note: tidied }) };
  return versionOf(like as Coding).slice(0, DIGITS);
}
