import type { Transcript } from "../text/transcript.js";
import { parseTranscript } from "../text/transcript-file.js";
import { oldTextFile } from "./old-texts.js";
import { transcriptOnDisk } from "./text-on-disk.js";

/** A transcript as it was, by the hash of its text; null where it is not kept, or not whole. */
export function oldTranscript(dir: string, sha256: string): Transcript | null {
  if (!/^[0-9a-f]{64}$/.test(sha256)) return null;
  const read = transcriptOnDisk(dir, oldTextFile(sha256), sha256);
  return read === null ? null : parseTranscript(read.text, oldTextFile(sha256)).transcript;
}
