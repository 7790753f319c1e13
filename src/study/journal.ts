import { z } from "zod";
import * as say from "../messages/journal.js";
import { decode } from "../text/encoding.js";
import { sha256Of } from "../text/hash.js";
import type { Problem } from "../text/problem.js";
import { namesIn, readBytes } from "./files.js";

/** What was done: counts and random ids only. Never words, names, or names of source files. */
export interface Step {
  /** `ingest`, `anonymise`, `forget` ... */
  readonly step: string;
  readonly detail: Readonly<Record<string, number | string | readonly string[]>>;
}

/** When a step was taken, and by what version of grille. */
export interface When {
  readonly now: Date;
  readonly version: string;
}

/** One line of `journal/<who>.jsonl`. */
export interface JournalEntry extends Step {
  readonly grille: 1;
  /** 1-based line of its file. */
  readonly n: number;
  readonly at: string;
  readonly version: string;
  /** `hash` of the line before; null on the first. */
  readonly previous: string | null;
  /** sha256 of the line without this. */
  readonly hash: string;
}

/** Steps that are the whole study's, and no coder's. */
export const STUDY = "study";

const line = z.strictObject({
  grille: z.literal(1),
  n: z.number().int().positive(),
  at: z.string(),
  version: z.string(),
  step: z.string(),
  detail: z.record(z.string(), z.union([z.number(), z.string(), z.array(z.string())])),
  previous: z.string().nullable(),
  hash: z.string(),
});

/** A step as the next line of a journal. `after`: the number and the hash of the line before; null where there is none. */
export function journalEntry(
  { step, detail }: Step,
  { now, version }: When,
  after: { readonly n: number; readonly hash: string } | null,
): JournalEntry {
  const [n, previous] = [(after?.n ?? 0) + 1, after?.hash ?? null];
  const entry = { grille: 1, n, at: now.toISOString(), version, step, detail, previous } as const;
  return { ...entry, hash: sha256Of(JSON.stringify(entry)) };
}

/** The journal with one more line: to be written by `writeAll` together with what the step changes, under the lock. */
export function appendTo(
  dir: string,
  who: string,
  { when, ...step }: Step & { readonly when: When },
): Map<string, string> {
  const file = `journal/${who}.jsonl`;
  const lines = linesOf(dir, file);
  const last = lines.at(-1);
  const after = last === undefined ? null : { n: lines.length, hash: hashOf(last) };
  const all = [...lines, JSON.stringify(journalEntry(step, when, after))];
  return new Map([[file, `${all.join("\n")}\n`]]);
}

/** Every journal of a study, by who keeps it, and whatever does not hold in it. A cut at a journal's end cannot be seen here. */
export function readJournal(dir: string): { journals: Map<string, JournalEntry[]>; problems: Problem[] } {
  const { names, problems } = namesIn(dir, "journal");
  const journals = new Map<string, JournalEntry[]>();
  for (const name of names.filter((one) => one.endsWith(".jsonl"))) {
    const file = `journal/${name}`;
    const lines = linesOf(dir, file);
    journals.set(
      name.slice(0, -".jsonl".length),
      lines.flatMap((text) => entryIn(text) ?? []),
    );
    problems.push(...lines.flatMap((text, i) => faultsOf(text, { file, n: i + 1, before: lines[i - 1] })));
  }
  return { journals, problems };
}

function linesOf(dir: string, file: string): string[] {
  const { bytes } = readBytes(dir, file);
  const lines = bytes === null ? [] : decode(bytes).text.split(/\r?\n/);
  return lines.filter((text) => text.trim() !== "");
}

function faultsOf(
  text: string,
  { file, n, before }: { file: string; n: number; before: string | undefined },
): Problem[] {
  const fault = (code: string, words: Problem["text"]): Problem[] => [
    { severity: "error", code, place: { file, line: n }, text: words, hint: say.chainHint },
  ];
  const entry = entryIn(text);
  if (entry === null) return fault("journal-broken", say.brokenLine);
  if (entry.hash !== sha256Of(`${text.slice(0, text.lastIndexOf(',"hash":'))}}`))
    return fault("journal-changed", say.changedLine);
  const expected = before === undefined ? null : hashOf(before);
  return entry.previous === expected && entry.n === n ? [] : fault("journal-chain", say.chainBroken);
}

/** The hash that the next line names: of a line that cannot be read, that of the line as it stands. */
function hashOf(text: string): string {
  return entryIn(text)?.hash ?? sha256Of(text);
}

function entryIn(text: string): JournalEntry | null {
  try {
    return line.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
