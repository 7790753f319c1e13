import { decode } from "../text/encoding.js";
import { sha256Of } from "../text/hash.js";
import { tidyText } from "../text/tidy.js";
import { namesIn, readBytes } from "./files.js";
import { appendTo, chainsIn, type JournalEntry, type When } from "./journal.js";
import { freshId, randomId } from "./journal-people.js";

/** Where the words of notes stand, apart from the chains, so that they can be taken out without breaking one. */
const FOLDER = "journal/notes";

export const noteFile = (id: string): string => `${FOLDER}/${id}.md`;

/** The id of the note that a file of the study holds; null for every other file. */
export function noteId(file: string): string | null {
  return /^journal\/notes\/([0-9a-f]{12})\.md$/.exec(file)?.[1] ?? null;
}

/** Ids of the notes whose words are there, sorted. */
export function noteIds(dir: string): string[] {
  return namesIn(dir, FOLDER).names.flatMap((name) => noteId(`${FOLDER}/${name}`) ?? []);
}

function isNoteId(id: unknown): id is string {
  return typeof id === "string" && noteId(noteFile(id)) === id;
}

const FRONT = /^---\ngrille: 1\nsalt: ([0-9a-f]{32})\n---\n/;

/** The words of a note; null where its file is gone or is none of ours. */
export function noteText(dir: string, id: string): string | null {
  const file = fileText(dir, id);
  return file === null || !FRONT.test(file) ? null : file.replace(FRONT, "").trim();
}

/**
 * A note of the researcher's: the file of its words, and the journal's entry, which holds only the file's hash. The random
 * salt in the file keeps anyone from guessing short words by their hash once the file is gone.
 */
export function notedFiles(
  dir: string,
  { who, text }: { readonly who: string; readonly text: string },
  { when, random }: { readonly when: When; readonly random: () => number },
): { id: string; files: Map<string, string> } {
  const told = noteStates(chainsIn(dir).chains.flatMap(({ entries }) => entries));
  const id = freshId(random, (one) => told.has(one) || fileText(dir, one) !== null);
  const salt = Array.from({ length: 3 }, () => randomId(random))
    .join("")
    .slice(0, 32);
  const content = formatted(salt, text);
  const step = { step: "note", detail: { note: id, sha256: sha256Of(content) }, when };
  return { id, files: new Map([[noteFile(id), content], ...appendTo(dir, who, step)]) };
}

/**
 * A note's file with other words, as anonymising makes them. The new salt comes out of the old one and cannot be led back to it,
 * so that the former words can no longer be guessed by the former hash.
 */
export function withNoteText(file: string, change: (text: string) => string): string {
  const salt = FRONT.exec(file)?.[1];
  if (salt === undefined) return file;
  const text = file.replace(FRONT, "");
  const made = change(text);
  return made === text ? file : formatted(sha256Of(`${salt}\n${made}`).slice(0, 32), made);
}

/** What the journal keeps of notes whose words were changed, by their new files: id and new hash; none where none were. */
export function rewrittenNotes(files: ReadonlyMap<string, string>): { notes?: string[] } {
  const notes = [...files].flatMap(([file, text]) => {
    const id = noteId(file);
    return id === null ? [] : [`${id} ${sha256Of(text)}`];
  });
  return notes.length === 0 ? {} : { notes };
}

/** What becomes of a note by the chains: the hash that its file has to have; or that its words were taken out. */
export type NoteState = { readonly kind: "stands"; readonly sha256: string } | { readonly kind: "removed" };

/**
 * The state of every note that these entries tell of, in the order of time. What is removed stays so, and a note was written before
 * anything became of it, whatever the clocks of two chains say.
 */
export function noteStates(entries: readonly JournalEntry[]): Map<string, NoteState> {
  const states = new Map<string, NoteState>();
  for (const { step, detail } of entries) {
    const { note, sha256 } = detail;
    if (step === "note" && isNoteId(note) && typeof sha256 === "string") states.set(note, { kind: "stands", sha256 });
  }
  for (const one of entries.flatMap(({ detail }) => (Array.isArray(detail.notes) ? detail.notes : []))) {
    const [id = "", sha256] = String(one).split(" ");
    if (!isNoteId(id)) continue;
    if (sha256 === undefined) states.set(id, { kind: "removed" });
    else if (states.get(id)?.kind !== "removed") states.set(id, { kind: "stands", sha256 });
  }
  return states;
}

/** The hash of a note's file as it is; null where the file is gone. */
export function noteHash(dir: string, id: string): string | null {
  const text = fileText(dir, id);
  return text === null ? null : sha256Of(text);
}

function formatted(salt: string, text: string): string {
  return `---\ngrille: 1\nsalt: ${salt}\n---\n${noteWords(text)}\n`;
}

/** The words of a note as they are kept: without the blanks around them and without signs that nobody sees. */
export function noteWords(text: string): string {
  return tidyText(text)
    .replace(/[^\P{Cc}\n\t]/gu, " ")
    .trim();
}

function fileText(dir: string, id: string): string | null {
  const { bytes } = readBytes(dir, noteFile(id));
  return bytes === null ? null : decode(bytes).text;
}
