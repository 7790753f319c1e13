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

/** The words that were read again last: whoever asks for some mostly asks several times before it turns to others. */
let latest: { readonly of: object; readonly text: string } | null = null;

/**
 * The same transcript without its words in memory: they are read again when somebody asks for them, and let go once others were
 * asked for. (A `WeakRef` would hold the words of all until whoever reads one after another is done.) Throws
 * `ChangedMeanwhile` where the file holds other words by then.
 */
export function leaveOnDisk(transcript: Transcript, { dir, file }: { dir: string; file: string }): Transcript {
  const rest = cutLoose(transcript);
  return {
    ...rest,
    get text() {
      if (latest?.of !== rest) latest = { of: rest, text: readAgain(dir, file, rest.sha256) };
      return latest.text;
    },
  };
}

/**
 * All but the words, in strings of its own: a label or a heading that was cut out of a file would hold all of that file in memory.
 */
function cutLoose({ text: _, ...rest }: Transcript): Omit<Transcript, "text"> {
  const copies = new Map<string, string>();
  const own = (cut: string): string => {
    const copy = copies.get(cut) ?? Buffer.from(cut, "utf16le").toString("utf16le");
    copies.set(copy, copy);
    return copy;
  };
  return {
    ...rest,
    id: own(rest.id),
    speakers: Object.fromEntries(Object.entries(rest.speakers).map(([label, role]) => [own(label), role])),
    turns: rest.turns.map((turn) => ({
      ...turn,
      speaker: own(turn.speaker),
      section: turn.section === null ? null : own(turn.section),
    })),
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
