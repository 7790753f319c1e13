import { decode } from "../text/encoding.js";
import { lineCounter } from "../text/line-counter.js";
import type { Span } from "../text/span.js";
import { readBytes } from "./files.js";
import { type Finders, findersFor, type Sought } from "./forget-sought.js";
import { placesIn, studyFilesOf } from "./traces.js";

/** Something of a person in a file. Never the words themselves. */
export interface Left {
  /** `perhaps`: a part of a name that may be the common word there. */
  readonly what: "name" | "perhaps" | "words" | "hash";
  /** 1-based; null where it stands in the file's name. */
  readonly line: number | null;
  /** A place in a transcript, the id of a mark; null elsewhere. */
  readonly at: string | null;
}

/** One file that was looked into, and what of the person is in it. `unread`: it is no text. */
export interface Looked {
  readonly file: string;
  readonly state: "read" | "unread";
  readonly left: readonly Left[];
}

export interface Instead {
  /** Contents that files are about to have. */
  readonly files: ReadonlyMap<string, string>;
  /** Files that are about to go. */
  readonly remove: readonly string[];
}

/** Looks into every file of a study for whatever a person could be found by; `instead` looks ahead at a plan. */
export function lookForTraces(dir: string, sought: Sought, instead?: Instead): Looked[] {
  const finders = findersFor(sought);
  const files = studyFilesOf(dir).filter((file) => instead?.remove.includes(file) !== true);
  return files.map((file): Looked => {
    const inName = finders
      .names(file, file)
      .map(({ perhaps }): Left => ({ what: perhaps ? "perhaps" : "name", line: null, at: null }));
    const text = instead?.files.get(file) ?? textOf(dir, file);
    if (text === null) return { file, state: "unread", left: inName };
    return { file, state: "read", left: [...inName, ...leftIn(file, text, finders)] };
  });
}

function textOf(dir: string, file: string): string | null {
  const { bytes } = readBytes(dir, file);
  if (bytes === null) return null;
  const { text, encoding } = decode(bytes);
  return encoding === null && bytes.length > 0 ? null : text;
}

function leftIn(file: string, text: string, finders: Finders): Left[] {
  return distinct(file.endsWith(".jsonl") ? inLines(file, text, finders) : inText(file, text, finders));
}

function inText(file: string, text: string, finders: Finders): Left[] {
  const places = placesIn(file, text);
  const lineOf = lineCounter(text);
  return kinds(file, text, finders).map(({ what, span }) => ({ what, line: lineOf(span.start), at: places(span) }));
}

/** Lines of JSON: the texts inside them, freed of their signs. */
function inLines(file: string, text: string, finders: Finders): Left[] {
  return text.split("\n").flatMap((row, i) => {
    const { words, id } = unpacked(row);
    return kinds(file, words, finders).map(({ what }): Left => ({ what, line: i + 1, at: id }));
  });
}

function unpacked(row: string): { words: string; id: string | null } {
  try {
    const value = JSON.parse(row) as unknown;
    const texts: string[] = [];
    gather(value, texts);
    const { id } = (value ?? {}) as { id?: unknown };
    return { words: texts.join("\n"), id: typeof id === "string" ? id : null };
  } catch {
    return { words: row, id: null };
  }
}

function gather(value: unknown, texts: string[]): void {
  if (typeof value === "string") texts.push(value);
  else if (typeof value === "object" && value !== null)
    for (const [key, one] of Object.entries(value)) {
      texts.push(key);
      gather(one, texts);
    }
}

function kinds(file: string, text: string, finders: Finders): { what: Left["what"]; span: Span }[] {
  const found = [
    ...finders
      .names(text, file)
      .map((span) => ({ what: span.perhaps ? ("perhaps" as const) : ("name" as const), span })),
    ...finders.said(text).map((span) => ({ what: "words" as const, span })),
    ...finders.hashes(text).map((span) => ({ what: "hash" as const, span })),
  ];
  return found.sort((a, b) => a.span.start - b.span.start);
}

function distinct(left: readonly Left[]): Left[] {
  return [...new Map(left.map((one) => [`${one.what} ${one.line} ${one.at}`, one])).values()];
}
