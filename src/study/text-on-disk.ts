import { decode } from "../text/encoding.js";
import { splitHeader } from "../text/front-matter.js";
import { sha256Of } from "../text/hash.js";
import { tidyText } from "../text/tidy.js";
import type { Transcript } from "../text/transcript.js";
import { readBytes } from "./files.js";

/** A study's words are held in memory up to so many characters, those of its first transcripts; the others stay on the disk. */
export const HELD = 4_000_000;

/** A transcript's file is not the one that was read when the command began. */
export class ChangedMeanwhile extends Error {
  constructor(readonly file: string) {
    super("changed meanwhile");
  }
}

/**
 * The same transcript without its words in memory: they are read again when somebody asks for them, and let go where
 * nobody holds them. Throws `ChangedMeanwhile` where the file holds other words by then.
 */
export function leaveOnDisk(transcript: Transcript, { dir, file }: { dir: string; file: string }): Transcript {
  const { text, ...rest } = transcript;
  let last = new WeakRef({ text });
  return {
    ...rest,
    get text() {
      const held = last.deref() ?? { text: readAgain(dir, file, rest.sha256) };
      last = new WeakRef(held);
      return held.text;
    },
  };
}

function readAgain(dir: string, file: string, sha256: string): string {
  const read = transcriptOnDisk(dir, file, sha256);
  if (read === null) throw new ChangedMeanwhile(file);
  return read.body;
}

/** The text of a file and what stands in it behind the header, where that is the transcript meant. */
export function transcriptOnDisk(
  dir: string,
  file: string,
  sha256: string,
): { readonly text: string; readonly body: string } | null {
  const { bytes } = readBytes(dir, file);
  if (bytes === null) return null;
  const { text } = decode(bytes);
  const { split } = splitHeader(tidyText(text), file);
  return split !== null && sha256Of(split.body) === sha256 ? { text, body: split.body } : null;
}
