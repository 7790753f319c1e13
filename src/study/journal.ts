import { isEnd, isOneOf, isText, isTextOrNull, isTexts, shape } from "../coding/line-shape.js";
import * as say from "../messages/journal.js";
import { decode } from "../text/encoding.js";
import { sha256Of } from "../text/hash.js";
import type { Problem } from "../text/problem.js";
import { namesIn, readBytes, WriteFailure } from "./files.js";

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

const readLine = shape(
  {
    grille: isOneOf(1),
    n: isEnd,
    at: isText,
    version: isText,
    step: isText,
    detail: isDetail,
    previous: isTextOrNull,
    hash: isText,
  },
  {},
);

function isDetail(value: unknown): value is Step["detail"] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return Object.values(value).every((one) => typeof one === "number" || isText(one) || isTexts(one));
}

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

/**
 * The journal with one more line: to be written by `writeAll` together with what the step changes, under the lock. Throws
 * WriteFailure where the journal is there and cannot be read: it is not begun anew.
 */
export function appendTo(
  dir: string,
  who: string,
  { when, ...step }: Step & { readonly when: When },
): Map<string, string> {
  const file = `journal/${who}.jsonl`;
  const { lines, problems } = linesOf(dir, file);
  if (problems[0] !== undefined) throw new WriteFailure(problems[0]);
  const last = lines.at(-1);
  const after = last === undefined ? null : { n: entryIn(last)?.n ?? lines.length, hash: hashOf(last) };
  const all = [...lines, JSON.stringify(journalEntry(step, when, after))];
  return new Map([[file, `${all.join("\n")}\n`]]);
}

/** One file of the journal: a chain of entries. One person has several where copies of a study were put together. */
export interface Chain {
  /** The file's name without its ending: `anne`, `anne.2`. */
  readonly name: string;
  /** Who keeps it: `anne`. */
  readonly who: string;
  readonly file: string;
  /** The lines that can be read, in the order of the file. */
  readonly entries: readonly JournalEntry[];
}

/** Every chain of a study's journal, by name, and whatever does not hold in it. A cut at a chain's end cannot be seen here. */
export function chainsIn(dir: string): { chains: Chain[]; problems: Problem[] } {
  const { names, problems } = namesIn(dir, "journal");
  const read = names
    .filter((one) => one.endsWith(".jsonl"))
    .map((file) => {
      const name = file.slice(0, -".jsonl".length);
      const { lines, problems: unread } = linesOf(dir, `journal/${file}`);
      const entries = lines.flatMap((text) => entryIn(text) ?? []);
      return { chain: { name, who: name.replace(/\.\d+$/, ""), file: `journal/${file}`, entries }, lines, unread };
    });
  const chains = read.map(({ chain }) => chain);
  const faults = read.flatMap(({ chain, lines, unread }) => [...unread, ...faultsIn(chain, lines, chains)]);
  return { chains, problems: [...problems, ...faults] };
}

/** Every journal of a study, by the name of its chain, and whatever does not hold in it. */
export function readJournal(dir: string): { journals: Map<string, JournalEntry[]>; problems: Problem[] } {
  const { chains, problems } = chainsIn(dir);
  return { journals: new Map(chains.map(({ name, entries }) => [name, [...entries]])), problems };
}

function linesOf(dir: string, file: string): { lines: string[]; problems: readonly Problem[] } {
  const { bytes, problems } = readBytes(dir, file);
  if (bytes === null) return { lines: [], problems };
  const { text, problems: wrong } = decode(bytes);
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  return {
    lines,
    problems: wrong.filter(({ severity }) => severity === "error").map((one) => ({ ...one, place: { file } })),
  };
}

function faultsIn({ name, who, file, entries }: Chain, lines: readonly string[], chains: readonly Chain[]): Problem[] {
  const others =
    name === who ? [] : chains.filter((one) => one.who === who && one.name !== name).flatMap((one) => one.entries);
  const [first] = entries;
  const root = others.find((one) => one.hash === first?.previous && one.n + 1 === first.n);
  // A chain that parted from another one of the same person begins where they parted.
  const start = root === undefined ? { n: 0, hash: null } : { n: root.n, hash: root.hash };
  const faults: Problem[] = [];
  let at: Follows = { n: start.n + 1, hash: start.hash };
  lines.forEach((text, i) => {
    faults.push(...faultsOf(text, { file, line: i + 1 }, at));
    at = following(text, at);
  });
  return faults;
}

/** What the next line has to name; behind a line that is spoilt the hash can no longer be told. */
interface Follows {
  readonly n: number;
  readonly hash: string | null | "spoilt";
}

/** Each line is held against the one before as that stands, so that a break is told once, and not again of all that follows. */
function following(text: string, { n }: Follows): Follows {
  const entry = entryIn(text);
  if (entry === null) return { n: n + 1, hash: "spoilt" };
  return { n: entry.n + 1, hash: entry.hash };
}

function faultsOf(text: string, place: Problem["place"], { n, hash }: Follows): Problem[] {
  const fault = (code: string, words: Problem["text"]): Problem[] => [
    { severity: "error", code, place, text: words, hint: say.chainHint },
  ];
  const entry = entryIn(text);
  if (entry === null) return fault("journal-broken", say.brokenLine);
  if (entry.hash !== sha256Of(`${text.slice(0, text.lastIndexOf(',"hash":'))}}`))
    return fault("journal-changed", say.changedLine);
  if (entry.n > n) return fault("journal-chain", say.linesMissing(entry.n - n, entry.n));
  // Behind a spoilt line only the number tells.
  const isNext = entry.n === n && (hash === "spoilt" || entry.previous === hash);
  return isNext ? [] : fault("journal-chain", say.chainBroken);
}

/** The hash that the next line names: of a line that cannot be read, that of the line as it stands. */
function hashOf(text: string): string {
  return entryIn(text)?.hash ?? sha256Of(text);
}

function entryIn(text: string): JournalEntry | null {
  try {
    return readLine(JSON.parse(text));
  } catch {
    return null;
  }
}
