import { theStudy } from "../messages/journal-log.js";
import { type StepTold, stepWords } from "../messages/journal-steps.js";
import type { Words } from "../messages/words.js";
import { naturally } from "../text/order.js";
import type { Problem } from "../text/problem.js";
import { isWhollyOpen } from "./blind.js";
import { chainsIn, type JournalEntry, STUDY } from "./journal.js";
import { type Head, headsOf, type Logged, merged, type Told } from "./journal-log.js";
import { noteStates, noteText } from "./journal-notes.js";
import { readNamed } from "./journal-people.js";
import type { Study } from "./read.js";

/** A study's journal with all that it takes to tell it: every entry in the order of time, and what its ids stand for now. */
export interface Logbook {
  readonly log: readonly Logged[];
  readonly heads: readonly Head[];
  readonly problems: readonly Problem[];
  /** The interview that a random id stands for; null where the study no longer knows. */
  readonly interview: (id: string) => string | null;
  /** The words of a note; null where they are gone. */
  readonly note: (id: string) => string | null;
  /** Notes whose words were taken out, as the journal says. */
  readonly removed: ReadonlySet<string>;
}

export async function readLogbook(dir: string): Promise<Logbook> {
  const { chains, problems } = chainsIn(dir);
  const log = merged(chains);
  const named = new Map((await readNamed(dir)).map(({ id, interview }) => [id, interview]));
  const states = noteStates(log.map(({ entry }) => entry));
  return {
    log,
    heads: headsOf(chains),
    problems,
    interview: (id) => named.get(id) || null,
    note: (id) => noteText(dir, id),
    removed: new Set([...states].flatMap(([id, { kind }]) => (kind === "removed" ? [id] : []))),
  };
}

/** Whose notes and counts may be shown: everybody's, or one coder's beside those of the study. */
export type Shown = "all" | readonly string[];

/**
 * Coders who have not yet seen each other's sheets read neither each other's notes nor what is counted of each other's marks, but
 * each their own. `reader`: who asks, where that was said.
 */
export function shownTo(study: Pick<Study, "config" | "sheets" | "closed">, reader: string | null): Shown {
  if (isWhollyOpen(study)) return "all";
  return [STUDY, ...(reader === null ? [] : [reader])];
}

/** What a step's sentence is made of. */
export function stepTold(
  { who, step, detail }: Pick<Told, "who" | "step" | "detail">,
  book: Logbook,
  shown: Shown,
): StepTold {
  const ids = Array.isArray(detail.interviews) ? detail.interviews.map(String) : [];
  const known = ids.flatMap((id) => book.interview(id) ?? []);
  // What is reconciled is open to all.
  const isShown = shown === "all" || shown.includes(who) || step === "reconcile";
  const note = typeof detail.note === "string" ? detail.note : null;
  return {
    detail: isShown ? detail : veiled(step, detail),
    interviews: [...new Set(known)].sort(naturally),
    forgotten: ids.length - known.length,
    note: note === null ? null : noteTold(note, book, isShown),
  };
}

/** What may be told of a coder's step while sheets are closed to each other: that it was taken, and in which interviews. */
function veiled(step: string, detail: JournalEntry["detail"]): JournalEntry["detail"] {
  const lists = step === "reading" ? ["interviews", "codes"] : ["interviews"];
  return Object.fromEntries(
    Object.entries(detail).filter(([key, value]) => typeof value === "string" || lists.includes(key)),
  );
}

function noteTold(id: string, book: Logbook, isShown: boolean): StepTold["note"] {
  if (book.removed.has(id)) return { kind: "removed" };
  if (!isShown) return { kind: "hidden" };
  const text = book.note(id);
  return text === null ? { kind: "missing" } : { kind: "words", text };
}

/** Whose chain it is, as one says it. */
export function keeper(who: string): Words {
  return who === STUDY ? theStudy : { fr: who, en: who };
}

/** What was done, in one sentence. */
export function sentence(one: Pick<Told, "who" | "step" | "detail">, book: Logbook, open: Shown): Words {
  return stepWords(one.step, stepTold(one, book, open));
}

/** `09:12`, or `09:12–10:40` where several steps are told as one. */
export function hours({ first, last }: Pick<Told, "first" | "last">): string {
  const [from, to] = [first.at.slice(11, 16), last.at.slice(11, 16)];
  return from === to ? from : `${from}–${to}`;
}

/** A text as a terminal shows it without being led by it: no line ends, no signs that steer. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").trim();
}
