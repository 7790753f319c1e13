import * as say from "../messages/forget.js";
import type { Words } from "../messages/words.js";
import { fold } from "../text/fold.js";
import type { Person } from "./forget-who.js";

/** A file that is the person's as a whole: a transcript, a sheet on it, a synthesis. Null for every other. */
export function ownFile(file: string, { id, alone }: Person): { folder: string; interview: string } | null {
  const [, folder, stem] = /^(transcripts|codings|syntheses)\/(?:.*\/)?([^/]+)\.(?:txt|jsonl|md)$/.exec(file) ?? [];
  if (folder === undefined || stem === undefined) return null;
  const interview = stem.normalize("NFC");
  const isTheirs = alone.includes(interview) || (folder === "syntheses" && fold(interview) === fold(id));
  return isTheirs ? { folder, interview } : null;
}

/** What goes with a whole file: turns of a transcript, marks of a sheet. */
export function contentOf(folder: string, text: string, turns: number | undefined): Words {
  if (folder === "transcripts" && turns !== undefined) return say.goneTurns(turns);
  if (folder !== "codings") return say.goneFile;
  const lines = text.split("\n").filter((line) => line.trim() !== "").length;
  return say.goneCodings(Math.max(0, lines - 1));
}

/** Texts that nothing points into by characters, but for places in a memo's head: memos, syntheses, notes, guide and claims. */
export function isProse(file: string): boolean {
  if (/^(?:\.grille|report|transcripts|codebooks|codings|journal)\//.test(file)) return false;
  return file.endsWith(".md") || file === "guide.yaml" || file === "claims.yaml";
}

/** What is derived from the words as they were, and reports that may show them. The lock is held; what left the study stays noted, by hashes alone. */
export function isDerived(file: string): boolean {
  return /^(?:\.grille|report)\//.test(file) && !/^\.grille\/(?:lock|outputs\.jsonl$)/.test(file);
}
