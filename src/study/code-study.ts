import { type Applied, packApplied, unpackApplied } from "../coding/compact.js";
import type { Transcript } from "../text/transcript.js";
import { CodingThreads, threadsFor } from "./coding-threads.js";
import { writeAll } from "./files.js";
import { packed } from "./kept-file.js";
import { textsToKeep } from "./old-texts.js";
import { hasProposals, keptProposals, keyOf, proposalsCache } from "./proposals-cache.js";
import type { Study } from "./read.js";

/** Caches are written together up to about so many characters: a small study's all at once. */
const BATCH = 2_000_000;

/**
 * Tells `use` what the rules propose on each transcript of the study, one after another in its order, and keeps that with
 * the codebooks as they were read in `.grille/`; a cache that is already right is left alone. Large corpora are coded in
 * several threads, with the same result. Returns of how many transcripts the proposals were written.
 */
export async function codeStudy(study: Study, use: (id: string, applied: Applied) => void): Promise<number> {
  const files = new Batches(study.dir);
  for (const [file, content] of packed(study.caches)) await files.add(file, content);
  for (const [file, content] of textsToKeep(study)) await files.add(file, content);
  let written = 0;
  for await (const { id, applied, packed } of coding(study)) {
    if (packed !== null) {
      await files.add(proposalsCache(id), packed);
      written++;
    }
    use(id, applied);
  }
  await files.close();
  return written;
}

/** Writes caches, many at a time. */
class Batches {
  private files = new Map<string, string>();
  private size = 0;

  constructor(private readonly dir: string) {}

  async add(file: string, content: string): Promise<void> {
    this.files.set(file, content);
    this.size += content.length;
    if (this.size > BATCH) await this.close();
  }

  async close(): Promise<void> {
    await writeAll(this.dir, this.files);
    this.files = new Map();
    this.size = 0;
  }
}

interface Coded {
  readonly id: string;
  readonly applied: Applied;
  /** What is to be kept; null where the cache holds it. */
  readonly packed: string | null;
}

async function* coding(study: Study): AsyncGenerator<Coded> {
  const jobs = study.transcripts.map((transcript) => ({ transcript, key: keyOf(study, transcript) }));
  const lacking = jobs.filter(({ transcript, key }) => !hasProposals(study, transcript, key));
  const threads = new CodingThreads(study, threadsFor(lacking.map(({ transcript }) => transcript)));
  const code = coderFor(study);
  const answers = threads.answers(lacking);
  const next = new Set(lacking);
  try {
    for (const job of jobs) {
      const { transcript, key } = job;
      const { id } = transcript;
      const packed = next.has(job) ? ((await answers.next()).value ?? null) : null;
      const known = packed === null ? keptProposals(study, transcript, key) : unpackApplied(packed, id, key);
      const applied = known ?? (await code(transcript));
      yield { id, applied, packed: known === null ? packApplied(applied, key) : packed };
    }
  } finally {
    await threads.close();
  }
}

/** Codes in this thread. What compiles and applies rules is loaded once a transcript needs it. */
function coderFor(study: Study): (transcript: Transcript) => Promise<Applied> {
  let code: ((transcript: Transcript) => Applied) | null = null;
  return async (transcript) => {
    code ??= (await import("./proposals.js")).coderOf(study);
    return code(transcript);
  };
}
