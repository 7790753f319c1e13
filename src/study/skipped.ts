import { readBytes } from "./files.js";

const fileOf = (coder: string): string => `.grille/review/${coder}.json`;

/** What a person passed over in the queue of decisions, by key; it comes last the next time. Safe to delete. */
export function readSkipped(dir: string, coder: string): ReadonlySet<string> {
  const { bytes } = readBytes(dir, fileOf(coder));
  try {
    const { skipped } = JSON.parse(Buffer.from(bytes ?? []).toString("utf8")) as { skipped?: unknown };
    return new Set(Array.isArray(skipped) ? skipped.filter((one) => typeof one === "string") : []);
  } catch {
    return new Set();
  }
}

/** The file that remembers it. */
export function skippedFile(coder: string, skipped: ReadonlySet<string>): Map<string, string> {
  return new Map([[fileOf(coder), `${JSON.stringify({ grille: 1, skipped: [...skipped] })}\n`]]);
}
