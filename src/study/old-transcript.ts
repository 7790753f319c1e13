import type { Transcript } from "../text/transcript.js";
import { parseTranscript } from "../text/transcript-file.js";
import { oldTextFile, transcriptOnDisk } from "./old-texts.js";

/** A transcript as it was, by the hash of its text; null where it is not kept, or not whole. */
export function oldTranscript(dir: string, sha256: string): Transcript | null {
  if (!/^[0-9a-f]{64}$/.test(sha256)) return null;
  const text = transcriptOnDisk(dir, oldTextFile(sha256), sha256);
  return text === null ? null : parseTranscript(text, oldTextFile(sha256)).transcript;
}
