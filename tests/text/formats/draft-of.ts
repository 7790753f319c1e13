import { expect } from "vitest";
import type { Draft } from "../../../src/text/draft.js";
import type { Reader } from "../../../src/text/reader.js";
import { bytesOf, isWhole, options } from "./write.js";

/** What a reader makes of a text, each time with no character lost: the one draft, its problems by code, its turns. */
export function draftsBy(read: Reader) {
  const draftOf = (bytes: Uint8Array, labels: readonly string[] = []): Draft => {
    const [draft] = read(bytes, { ...options, labels }) as Draft[];
    isWhole(draft);
    return draft as Draft;
  };
  return {
    draftOf,
    codes: (text: string): string[] => draftOf(bytesOf(text)).problems.map(({ code }) => code),
    turns: (text: string, labels: readonly string[] = []): unknown[] =>
      draftOf(bytesOf(text), labels).turns.map((turn) => [turn.label, turn.time, turn.text]),
  };
}

/** The public example that ELAN and Praat both write: three speakers who say one letter each. */
export function isThreeSpeakers(draft: Draft): void {
  expect(draft.turns.map(({ label, time, text }) => [label, time, text])).toEqual([
    ["Maureen", 1, "S"],
    ["Marvin", 2, "S"],
    ["Maureen", 3, "S"],
    ["Robin", 5, "S"],
  ]);
  expect(draft.problems).toEqual([]);
}
