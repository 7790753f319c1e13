import { decode } from "../text/encoding.js";
import { readBytes } from "./files.js";
import type { Study } from "./read.js";
import { studyFilesOf } from "./traces.js";

/** A text that someone wrote about the interviews. */
export interface Prose {
  /** Path relative to the study. */
  readonly file: string;
  readonly text: string;
}

/** Files of a study that are texts of their own: memos, syntheses, notes. */
export function markdownFiles(dir: string): string[] {
  const files = studyFilesOf(dir).filter((file) => file.endsWith(".md"));
  return files.filter((file) => !/^(?:\.grille|report|transcripts|codebooks|codings|journal)\//.test(file));
}

/** Everything that people wrote about the interviews in free words, a memo's front matter left out. */
export function proseOf(study: Study): Prose[] {
  const memos = markdownFiles(study.dir).map((file): Prose => {
    const { bytes } = readBytes(study.dir, file);
    return { file, text: decode(bytes ?? new Uint8Array()).text.replace(/^---\n[\s\S]*?\n---\n/, "") };
  });
  const notes = study.sheets.flatMap(({ coder, transcript, codings }) =>
    codings.map(({ note = "" }): Prose => ({ file: `codings/${coder}/${transcript}.jsonl`, text: note })),
  );
  const reasons = study.attributions.flatMap(({ situation, reason }) =>
    [situation, reason].map((text): Prose => ({ file: "attributions.csv", text })),
  );
  const cells = study.interviews.flatMap(({ consent, mode, interviewer }) =>
    [consent, mode, interviewer].map((text): Prose => ({ file: "interviews.csv", text: text ?? "" })),
  );
  return [...memos, ...notes, ...reasons, ...cells].filter(({ text }) => text.trim() !== "");
}
