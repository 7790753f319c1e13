import { compile } from "../codebook/compile.js";
import { applyRules } from "../coding/apply.js";
import { type Applied, packApplied, packedHead, unpackApplied } from "../coding/compact.js";
import { sha256Of } from "../text/hash.js";
import type { Transcript } from "../text/transcript.js";
import { aboutOf, askedOfSpeakers } from "./about.js";
import { CodingThreads, threadsFor } from "./coding-threads.js";
import { readBytes, writeAll } from "./files.js";
import type { Study } from "./read.js";

/** Raised whenever the way of applying rules changes, so that older caches are left aside. */
const ENGINE = 6;

/** Caches are written together up to about so many characters: a small study's all at once. */
const BATCH = 8_000_000;

const cacheOf = (id: string): string => `.grille/proposals/${id}.json`;

/** What the rules propose on these transcripts, from the cache where text and codebooks are the same as then. */
export function proposalsOf(
  study: Study,
  transcripts: readonly Transcript[] = study.transcripts,
): Map<string, Applied> {
  const code = coderOf(study);
  return new Map(
    transcripts.map((transcript) => [
      transcript.id,
      cached(study, transcript, keyOf(study, transcript)) ?? code(transcript),
    ]),
  );
}

/**
 * Tells `use` what the rules propose on each transcript of the study, one after another in its order, and keeps that with
 * the codebooks as they were read in `.grille/`; a cache that is already right is left alone. Large corpora are coded in
 * several threads, with the same result. Returns of how many transcripts the proposals were written.
 */
export async function codeStudy(study: Study, use: (id: string, applied: Applied) => void): Promise<number> {
  let files = new Map(study.caches);
  let size = 0;
  let written = 0;
  for await (const { id, applied, packed } of coding(study)) {
    if (packed !== null) {
      files.set(cacheOf(id), packed);
      size += packed.length;
      written++;
    }
    if (size > BATCH) {
      await writeAll(study.dir, files);
      files = new Map();
      size = 0;
    }
    use(id, applied);
  }
  await writeAll(study.dir, files);
  return written;
}

interface Coded {
  readonly id: string;
  readonly applied: Applied;
  /** What is to be kept; null where the cache holds it. */
  readonly packed: string | null;
}

async function* coding(study: Study): AsyncGenerator<Coded> {
  const jobs = study.transcripts.map((transcript) => ({ transcript, key: keyOf(study, transcript) }));
  const lacking = jobs.filter(({ transcript, key }) => !isCached(study, transcript, key));
  const threads = new CodingThreads(study, threadsFor(lacking.map(({ transcript }) => transcript)));
  const code = coderOf(study);
  const answers = threads.answers(lacking);
  const next = new Set(lacking);
  try {
    for (const job of jobs) {
      const { transcript, key } = job;
      const { id } = transcript;
      const packed = next.has(job) ? ((await answers.next()).value ?? null) : null;
      const known = packed === null ? cached(study, transcript, key) : unpackApplied(packed, id, key);
      const applied = known ?? code(transcript);
      yield { id, applied, packed: known === null ? packApplied(applied, key) : packed };
    }
  } finally {
    await threads.close();
  }
}

/** Codes in this thread; the rules are compiled once they are needed. */
function coderOf(study: Study): (transcript: Transcript) => Applied {
  let compiled: ReturnType<typeof compile> | null = null;
  return (transcript) => {
    compiled ??= compile(study.codebooks);
    return applyRules(transcript, compiled, aboutOf(study, transcript));
  };
}

function cached(study: Study, { id }: Transcript, key: string): Applied | null {
  const { bytes } = readBytes(study.dir, cacheOf(id));
  return bytes === null ? null : unpackApplied(Buffer.from(bytes).toString("utf8"), id, key);
}

/** Whether there is a cache of this key, be it whole or not. */
function isCached(study: Study, { id }: Transcript, key: string): boolean {
  const { bytes } = readBytes(study.dir, cacheOf(id));
  const head = Buffer.from(packedHead(key));
  return bytes !== null && head.equals(bytes.subarray(0, head.length));
}

function keyOf(study: Study, transcript: Transcript): string {
  const codebooks = study.sources.filter((source) => source.path.startsWith("codebooks/"));
  const turns = transcript.turns.map((turn) => `${turn.start}-${turn.end}-${turn.role}`).join(",");
  const speakers = askedOfSpeakers(study.codebooks, study, transcript);
  const sources = codebooks.map((source) => source.sha256);
  return sha256Of([ENGINE, transcript.sha256, transcript.language, turns, speakers, ...sources].join("\n"));
}
