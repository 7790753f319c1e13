import { appendFileSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { z } from "zod";
import { decode } from "../text/encoding.js";
import { sha256Of } from "../text/hash.js";
import { readBytes } from "./files.js";
import { makeFolder } from "./folders.js";
import { chainsIn, type When } from "./journal.js";
import { type Head, headsOf } from "./journal-log.js";

/** What left the study, and where its journal stood then. Safe to delete: a cut journal then shows by printed reports alone. */
export const OUTPUTS = ".grille/outputs.jsonl";

/** One file that was written for others to read. */
export interface Output {
  readonly at: string;
  readonly version: string;
  /** `report/report.html`; of a file elsewhere its ending alone (`*.csv`), since a name may tell of somebody. */
  readonly file: string;
  readonly sha256: string;
  readonly journal: readonly Head[];
}

const line = z.object({
  grille: z.literal(1),
  at: z.string(),
  version: z.string(),
  file: z.string(),
  sha256: z.string(),
  journal: z.array(z.object({ chain: z.string(), entries: z.number(), last: z.string() })),
});

/** Everything noted so far, in order; a line that cannot be read is passed over. */
export function readOutputs(dir: string): Output[] {
  const { bytes } = readBytes(dir, OUTPUTS);
  const lines = bytes === null ? [] : decode(bytes).text.split("\n");
  return lines.flatMap((text): Output[] => {
    try {
      const { grille: _, ...output } = line.parse(JSON.parse(text));
      return [output];
    } catch {
      return [];
    }
  });
}

/** Notes what leaves the study; nothing where the same file was noted last with the same content and journal. A study that cannot be written to goes without. */
export function noteOutput(
  dir: string,
  { file, content }: { readonly file: string; readonly content: string | Uint8Array },
  { now, version }: When,
): void {
  const named = file.startsWith("report/") ? file : `*${/\.[A-Za-z0-9]{1,8}$/.exec(file)?.[0].toLowerCase() ?? ""}`;
  const journal = headsOf(chainsIn(dir).chains);
  const about = { file: named, sha256: sha256Of(content), journal };
  const last = readOutputs(dir).findLast((one) => one.file === named);
  if (last !== undefined && JSON.stringify({ ...about }) === JSON.stringify(aboutOf(last))) return;
  const entry = JSON.stringify({ grille: 1, at: now.toISOString(), version, ...about });
  const path = join(dir, OUTPUTS);
  try {
    makeFolder(dirname(path));
    appendFileSync(path, `${endsOpen(path) ? "\n" : ""}${entry}\n`, { mode: 0o600 });
  } catch {
    // What was asked for is written all the same.
  }
}

function aboutOf({ file, sha256, journal }: Output): Pick<Output, "file" | "sha256" | "journal"> {
  return { file, sha256, journal };
}

/** Whether a line was cut short there. */
function endsOpen(path: string): boolean {
  try {
    const bytes = readFileSync(path);
    return bytes.length > 0 && bytes.at(-1) !== 0x0a;
  } catch {
    return false;
  }
}
