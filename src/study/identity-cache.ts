import type { Certainty, IdentityFinding, Kind } from "../identity/finding.js";
import type { Knowledge } from "../identity/knowledge.js";
import { sha256Of } from "../text/hash.js";
import type { Span } from "../text/span.js";
import { readBytes, WriteFailure, writeAll } from "./files.js";

/** Raised whenever something else would be found in the same text, so that older caches are left aside. */
const ENGINE = 9;

/** Shorter texts are looked at again each time. */
const WORTH = 5000;

const FILE = ".grille/identity.json";

/** What a cache keeps of a finding: never its words. */
export type Kept = Pick<IdentityFinding, "start" | "end" | "kind" | "certainty">;

type Row = readonly [start: number, end: number, kind: Kind, certainty: Certainty];

/** What was found in long texts, by hash of the text and of what was known: looking for it takes seconds. */
export class IdentityCache {
  private readonly known: ReadonlyMap<string, readonly Row[]>;
  private readonly used = new Map<string, readonly Row[]>();

  constructor(private readonly dir: string) {
    this.known = new Map(Object.entries(read(dir)));
  }

  /** What `look` finds in a text, or found in it before. */
  async find(text: string, knowledge: Knowledge, look: () => Promise<readonly IdentityFinding[]>): Promise<Kept[]> {
    if (text.length < WORTH || knowledge.secret.length > 0) return [...(await look())];
    const name = sha256Of(JSON.stringify([ENGINE, text, knowledge]));
    const rows = this.known.get(name) ?? (await look()).map(rowOf);
    this.used.set(name, rows);
    return rows.map(([start, end, kind, certainty]) => ({ start, end, kind, certainty }));
  }

  /** Keeps what was used now and nothing else. A study that cannot be written to goes without. */
  async save(): Promise<void> {
    if ([...this.used.keys()].every((name) => this.known.has(name)) && this.used.size === this.known.size) return;
    const content = JSON.stringify({ grille: 1, found: Object.fromEntries(this.used) });
    try {
      await writeAll(this.dir, new Map([[FILE, `${content}\n`]]));
    } catch (error) {
      if (!(error instanceof WriteFailure)) throw error;
    }
  }
}

function rowOf({ start, end, kind, certainty }: Span & Pick<IdentityFinding, "kind" | "certainty">): Row {
  return [start, end, kind, certainty];
}

/** What the file holds; nothing where it is absent or not whole. */
function read(dir: string): Record<string, readonly Row[]> {
  const { bytes } = readBytes(dir, FILE);
  if (bytes === null) return {};
  try {
    return (JSON.parse(Buffer.from(bytes).toString("utf8")) as { found: Record<string, readonly Row[]> }).found ?? {};
  } catch {
    return {};
  }
}
