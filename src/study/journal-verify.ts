import * as say from "../messages/journal.js";
import type { Problem } from "../text/problem.js";
import { type Chain, chainsIn } from "./journal.js";
import { type Head, headsOf, merged } from "./journal-log.js";
import { noteFile, noteHash, noteIds, noteStates } from "./journal-notes.js";
import { type Printed, printedHeads } from "./journal-printed.js";

/** What was looked at in a journal, and what of it does not hold. */
export interface Verified {
  readonly heads: readonly Head[];
  /** Ends of chains that were printed or noted before, and held against the journal. */
  readonly printed: number;
  readonly notes: { readonly stand: number; readonly removed: number };
  readonly problems: readonly Problem[];
}

/**
 * Holds every chain against itself, the notes' words against the hashes in it, and both against what the study's reports, its noted
 * outputs and `given` (ends printed elsewhere) know of it.
 */
export async function verifyJournal(dir: string, given: readonly Printed[] = []): Promise<Verified> {
  const { chains, problems } = chainsIn(dir);
  const notes = verifyNotes(dir, chains);
  const printed = [...(await printedHeads(dir)), ...given];
  const cut = firstOfEach(printed.flatMap((one) => verifyPrinted(one, chains)));
  const once = new Map([...problems, ...notes.problems, ...cut].map((one) => [JSON.stringify(one), one]));
  return { heads: headsOf(chains), printed: printed.length, notes: notes.counts, problems: [...once.values()] };
}

function verifyNotes(dir: string, chains: readonly Chain[]): { counts: Verified["notes"]; problems: Problem[] } {
  const states = noteStates(merged(chains).map(({ entry }) => entry));
  const counts = { stand: 0, removed: 0 };
  const problems: Problem[] = [];
  const fault = (id: string, code: string, text: Problem["text"], hint: Problem["text"]): void => {
    problems.push({ severity: "error", code, place: { file: noteFile(id) }, text, hint });
  };
  for (const [id, state] of states) {
    const hash = noteHash(dir, id);
    if (state.kind === "removed") counts.removed++;
    else counts.stand++;
    if (state.kind === "removed" && hash !== null) fault(id, "note-back", say.noteBack, say.noteBackHint);
    if (state.kind === "stands" && hash === null) fault(id, "note-missing", say.noteMissing, say.noteMissingHint);
    if (state.kind === "stands" && hash !== null && hash !== state.sha256)
      fault(id, "note-changed", say.noteChanged, say.noteChangedHint);
  }
  for (const id of noteIds(dir).filter((one) => !states.has(one)))
    fault(id, "note-unknown", say.noteUnknown, say.noteUnknownHint);
  return { counts, problems };
}

/** What a printed end of a chain shows, and the number of that entry. */
interface Break {
  readonly entries: number;
  readonly problem: Problem;
}

/** One problem for each break: of a chain that was cut, by whoever knows most of it; of one that is another one, from where it is. */
function firstOfEach(breaks: readonly Break[]): Problem[] {
  const found = new Map<string, Break>();
  for (const one of breaks) {
    const key = `${one.problem.code} ${one.problem.place.file}`;
    const before = found.get(key);
    const isFirst =
      one.problem.code === "journal-replaced"
        ? one.entries < (before?.entries ?? Infinity)
        : one.entries > (before?.entries ?? -1);
    if (isFirst) found.set(key, one);
  }
  return [...found.values()].map(({ problem }) => problem);
}

/** Whether an entry that was printed as the last one is still there: in its chain, or in another of the same person. */
function verifyPrinted({ chain, entries, last, source }: Printed, chains: readonly Chain[]): Break[] {
  const who = chain.replace(/\.\d+$/, "");
  const theirs = chains.filter((one) => one.who === who).flatMap((one) => one.entries);
  if (theirs.some(({ hash }) => hash === last)) return [];
  const own = chains.find(({ name }) => name === chain);
  const fault = (code: string, text: Problem["text"], line?: number): Break[] => {
    const place = { file: `journal/${chain}.jsonl`, ...(line === undefined ? {} : { line }) };
    return [{ entries, problem: { severity: "error", code, place, text, hint: say.chainHint } }];
  };
  if (own === undefined) return fault("journal-missing", say.chainMissing(source, entries));
  const now = own.entries.at(-1)?.n ?? 0;
  if (now < entries) return fault("journal-cut", say.chainCut(source, entries, now));
  const line = own.entries.findIndex((one) => one.n === entries) + 1;
  // An entry that is missing in between is named where its line should be.
  return line === 0 ? [] : fault("journal-replaced", say.chainReplaced(source, entries), line);
}
