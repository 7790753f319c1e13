import { decode } from "../text/encoding.js";
import { attributeValues } from "./attribute-values.js";
import { readBytes } from "./files.js";
import { noteFile, noteIds, noteText } from "./journal-notes.js";
import type { Study } from "./read.js";
import { studyFilesOf } from "./traces.js";

/** A text that someone wrote about the interviews. */
export interface Prose {
  /** Path relative to the study. */
  readonly file: string;
  /** Id of the coding that it is a remark on. */
  readonly at?: string;
  /** Line of the file on which the text begins, from 1, where it is a file of lines. */
  readonly line?: number;
  readonly text: string;
}

/** What researchers noted in the journal. */
function journalNotes(dir: string): Prose[] {
  return noteIds(dir).map((id) => ({ file: noteFile(id), text: noteText(dir, id) ?? "" }));
}

/** Files of a study that are texts of their own: memos, syntheses, notes. */
export function markdownFiles(dir: string): string[] {
  const files = studyFilesOf(dir).filter((file) => file.endsWith(".md"));
  return files.filter((file) => !/^(?:\.grille|report|transcripts|codebooks|codings|journal)\//.test(file));
}

/** Everything that people wrote about the interviews in free words, a memo's front matter left out. */
export function proseOf(study: Study): Prose[] {
  const texts = markdownFiles(study.dir).map((file) => markdown(study.dir, file));
  return [...texts, ...publishedProse(study)].filter(({ text }) => text.trim() !== "");
}

/** Those of all these that a command may write out of the study: memos and syntheses, and what is published. */
export function leavingProse(study: Study): Prose[] {
  return proseOf(study).filter(({ file }) => !file.endsWith(".md") || /^(?:memos|syntheses|journal)\//.test(file));
}

function markdown(dir: string, file: string): Prose {
  const { text } = decode(readBytes(dir, file).bytes ?? new Uint8Array());
  const head = /^---\n[\s\S]*?\n---\n/.exec(text)?.[0] ?? "";
  return { file, line: head.split("\n").length, text: text.slice(head.length) };
}

/** Those of these texts that may leave the study, in a report or with the journal: remarks on codings, notes, reasons of attributions, cells about interviews, attributes that tell who somebody is, what study.yaml, the guide and the claims of a publication say. */
export function publishedProse(study: Study): Prose[] {
  const notes = study.sheets.flatMap(({ coder, transcript, codings }) =>
    codings.map(({ id, note = "" }): Prose => ({ file: `codings/${coder}/${transcript}.jsonl`, at: id, text: note })),
  );
  const settled = study.sheets.flatMap(({ coder, transcript, settled: history = [] }) =>
    history.map(({ reason = "" }): Prose => ({ file: `codings/${coder}/${transcript}.jsonl`, text: reason })),
  );
  const reasons = study.attributions.flatMap(({ situation, reason }) =>
    [situation, reason].map((text): Prose => ({ file: "attributions.csv", text })),
  );
  const cells = study.interviews.flatMap(({ consent, mode, interviewer }) =>
    [consent, mode, interviewer].map((text): Prose => ({ file: "interviews.csv", text: text ?? "" })),
  );
  const people = attributeValues(study).personal.map((text): Prose => ({ file: "participants.csv", text }));
  const all = [
    ...notes,
    ...settled,
    ...reasons,
    ...cells,
    ...people,
    ...journalNotes(study.dir),
    ...saidOf(study),
    ...asked(study),
    ...claimed(study),
  ];
  return all.filter(({ text }) => text.trim() !== "");
}

/** What study.yaml says of the study, in each language in which it does. */
function saidOf({ config }: Study): Prose[] {
  const { title, question, notice, researchers, sampling, coders } = config;
  const people = researchers.flatMap(({ role, relation, view }) => [role, relation, view]);
  const said = [
    title,
    question,
    notice,
    sampling.strategy,
    sampling.note,
    ...people,
    ...coders.map(({ role }) => role),
  ];
  return said
    .flatMap((words) => (words === undefined ? [] : typeof words === "string" ? [words] : [words.fr, words.en]))
    .map((text) => ({ file: "study.yaml", text }));
}

function asked({ guide }: Study): Prose[] {
  const words = (guide?.questions ?? []).flatMap(({ theme, ask, prompts }) => [theme, ask, ...prompts]);
  return words.flatMap(({ fr, en }) => [...new Set([fr, en])]).map((text) => ({ file: "guide.yaml", text }));
}

function claimed({ claims }: Study): Prose[] {
  const words = (claims?.claims ?? []).map(({ statement }) => statement);
  return words.flatMap(({ fr, en }) => [...new Set([fr, en])]).map((text) => ({ file: "claims.yaml", text }));
}
