import * as say from "../messages/journal-log.js";
import { hasErrors, type Problem } from "../text/problem.js";
import { removeFiles } from "./derived.js";
import { writeAll } from "./files.js";
import { appendTo, chainsIn, STUDY, type When } from "./journal.js";
import { merged } from "./journal-log.js";
import { notedFiles, noteFile, noteStates } from "./journal-notes.js";
import { checkNote } from "./note-check.js";
import type { Study } from "./read.js";

/** A note of the journal: whose it is, its words, and real names of the key that it may not hold, while the key is open. */
export interface NewNote {
  readonly who: string;
  readonly text: string;
  readonly secret?: readonly string[];
}

/** Adds a note to somebody's chain, where nothing stands against its words; its id, null where it is not written, and what is to be said of it. Under the lock. */
export async function addNote(
  study: Study,
  { who, text, secret = [] }: NewNote,
  how: { readonly when: When; readonly random: () => number },
): Promise<{ id: string | null; problems: Problem[] }> {
  const problems = await checkNote(study, text, secret);
  if (hasErrors(problems)) return { id: null, problems };
  const { id, files } = notedFiles(study.dir, { who, text }, how);
  await writeAll(study.dir, files);
  return { id, problems };
}

/**
 * Takes the words of a note out, of one's own or of the study's; comes back with whether they were still there, or why they stay. The
 * chain says it first: cut short in between, the note shows as one whose words are to go. Under the lock.
 */
export async function removeNote(
  dir: string,
  { who, id }: { readonly who: string; readonly id: string },
  when: When,
): Promise<"removed" | "gone already" | Problem> {
  const log = merged(chainsIn(dir).chains);
  const state = noteStates(log.map(({ entry }) => entry)).get(id);
  const by = log.find(({ entry }) => entry.step === "note" && entry.detail.note === id)?.who ?? STUDY;
  if (state === undefined)
    return { severity: "error", code: "no-note", place: {}, text: say.noNote(id), hint: say.noNoteHint };
  if (by !== who && by !== STUDY) return { severity: "error", code: "not-yours", place: {}, text: say.othersNote(by) };
  if (state.kind === "stands") {
    const step = { step: "note-removed", detail: { notes: [id] }, when };
    await writeAll(dir, appendTo(dir, who, step));
  }
  removeFiles(dir, [noteFile(id)]);
  return state.kind === "stands" ? "removed" : "gone already";
}
