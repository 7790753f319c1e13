import { csvText } from "../../measures/csv.js";
import { sha256Of } from "../../text/hash.js";
import { byCodeUnit } from "../../text/order.js";
import { readCsv } from "../csv.js";
import { type JournalEntry, journalEntry, STUDY, type Step, type When } from "../journal.js";
import { noteId, noteStates } from "../journal-notes.js";
import { PEOPLE } from "../journal-people.js";
import { type Merge, plain } from "./merge.js";

const JOURNAL = /^journal\/([^/]+)\.jsonl$/;

interface Line {
  readonly text: string;
  readonly entry: JournalEntry;
}

/**
 * The journals: what goes on where a chain here ends is put behind it; what parted from it earlier becomes a chain of its own, `anne.2`,
 * which begins where they parted. No line is changed or left out, so that every hash still holds.
 */
export async function mergeJournals(merge: Merge): Promise<void> {
  const chains = new Map(merge.paths(JOURNAL).map((file) => [file, linesIn(merge.text("mine", file))]));
  for (const file of [...merge.paths(JOURNAL)].sort(baseFirst)) {
    const theirs = linesIn(merge.text("theirs", file));
    const who = whoOf(file);
    const known = new Set(ofPerson(chains, who).flatMap(([, lines]) => lines.map(({ entry }) => entry.hash)));
    const fresh = theirs.filter(({ entry }) => !known.has(entry.hash));
    if (fresh.length === 0) continue;
    merge.count("entries", fresh.length);
    const before = fresh[0]?.entry.previous ?? null;
    const goesOn = ofPerson(chains, who).find(([, lines]) => before !== null && lines.at(-1)?.entry.hash === before);
    const target = goesOn?.[0] ?? freeChain(chains, who);
    chains.set(target, [...(chains.get(target) ?? []), ...fresh]);
    merge.put(target, `${(chains.get(target) ?? []).map(({ text }) => text).join("\n")}\n`);
  }
  mergeNotes(merge, chains);
  await mergePeople(merge);
}

/** The study's own journal as it will be, with one entry more; and the hash of that. */
export function withStep(
  merge: Merge,
  { when, ...step }: Step & { readonly when: When },
): { readonly files: Map<string, string>; readonly line: string } {
  const file = `journal/${STUDY}.jsonl`;
  const now = merge.files.get(file);
  const lines = linesIn(typeof now === "string" ? now : merge.text("mine", file));
  const last = lines.at(-1)?.entry;
  const entry = journalEntry(step, when, last === undefined ? null : { n: last.n, hash: last.hash });
  const all = [...lines.map(({ text }) => text), JSON.stringify(entry)];
  return { files: new Map([[file, `${all.join("\n")}\n`]]), line: entry.hash };
}

/** Only journals that hold are merged, so that every line can be read. */
function linesIn(text: string | null): Line[] {
  const lines = plain(text ?? "").split("\n");
  return lines.filter((one) => one.trim() !== "").map((one) => ({ text: one, entry: JSON.parse(one) as JournalEntry }));
}

/** A chain stands before those that parted from it. */
function baseFirst(a: string, b: string): number {
  const number = (file: string): number => Number(/\.(\d+)\.jsonl$/.exec(file)?.[1] ?? 1);
  return byCodeUnit(whoOf(a), whoOf(b)) || number(a) - number(b);
}

const whoOf = (file: string): string => (JOURNAL.exec(file)?.[1] ?? "").replace(/\.\d+$/, "");

function ofPerson(chains: ReadonlyMap<string, Line[]>, who: string): [string, Line[]][] {
  return [...chains].filter(([file, lines]) => whoOf(file) === who && lines.length > 0);
}

function freeChain(chains: ReadonlyMap<string, Line[]>, who: string): string {
  const isFree = (file: string): boolean => (chains.get(file)?.length ?? 0) === 0;
  if (isFree(`journal/${who}.jsonl`)) return `journal/${who}.jsonl`;
  for (let n = 2; ; n++) if (isFree(`journal/${who}.${n}.jsonl`)) return `journal/${who}.${n}.jsonl`;
}

/** The words of notes, where the journals of both copies together say that they stand. */
function mergeNotes(merge: Merge, chains: ReadonlyMap<string, Line[]>): void {
  const entries = [...chains.values()].flatMap((lines) => lines.map(({ entry }) => entry));
  const states = noteStates([...entries].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)));
  for (const file of merge.paths(/^journal\/notes\/.*\.md$/)) {
    const state = states.get(noteId(file) ?? "");
    const other = merge.text("theirs", file);
    if (other === null || state?.kind !== "stands" || sha256Of(plain(other)) !== state.sha256) continue;
    const own = merge.text("mine", file);
    if (own !== null && sha256Of(plain(own)) === state.sha256) continue;
    merge.bring(file);
    merge.count("notes");
  }
}

/** Whom the journals mean by their random ids. */
async function mergePeople(merge: Merge): Promise<void> {
  const [own, other] = [merge.text("mine", PEOPLE), merge.text("theirs", PEOPLE)];
  if (other === null) return;
  const [mine, theirs] = [await namedIn(own), await namedIn(other)];
  const known = new Set(mine.map(([id]) => id));
  const fresh = theirs.filter(([id]) => !known.has(id));
  if (fresh.length === 0) return;
  merge.put(PEOPLE, await csvText([["id", "participant", "interview"], ...mine, ...fresh], "en"));
}

async function namedIn(text: string | null): Promise<string[][]> {
  if (text === null) return [];
  const { rows } = await readCsv(plain(text), PEOPLE);
  return rows.map(({ cells }) => [cells.id ?? "", cells.participant ?? "", cells.interview ?? ""]);
}
