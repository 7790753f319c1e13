import { compile } from "../codebook/compile.js";
import { applyRules } from "../coding/apply.js";
import { type Applied, packApplied, unpackApplied } from "../coding/compact.js";
import { sha256Of } from "../text/hash.js";
import type { Transcript } from "../text/transcript.js";
import { aboutOf, askedOfSpeakers } from "./about.js";
import { readBytes, writeAll } from "./files.js";
import type { Study } from "./read.js";

/** Raised whenever the way of applying rules changes, so that older caches are left aside. */
const ENGINE = 5;

const cacheOf = (id: string): string => `.grille/proposals/${id}.json`;

/** What the rules propose on these transcripts, from the cache where text and codebooks are the same as then. */
export function proposalsOf(
  study: Study,
  transcripts: readonly Transcript[] = study.transcripts,
): Map<string, Applied> {
  let compiled: ReturnType<typeof compile> | null = null;
  return new Map(
    transcripts.map((transcript) => {
      const { bytes } = readBytes(study.dir, cacheOf(transcript.id));
      const cached =
        bytes === null
          ? null
          : unpackApplied(Buffer.from(bytes).toString("utf8"), transcript.id, keyOf(study, transcript));
      if (cached !== null) return [transcript.id, cached];
      compiled ??= compile(study.codebooks);
      return [transcript.id, applyRules(transcript, compiled, aboutOf(study, transcript))];
    }),
  );
}

/**
 * Keeps the proposals, and the codebooks as they were read, in `.grille/`; a cache that is already right is left alone.
 * Returns of how many transcripts the proposals were written.
 */
export async function keepProposals(study: Study, applied: ReadonlyMap<string, Applied>): Promise<number> {
  const files = new Map<string, string>();
  for (const transcript of study.transcripts) {
    const found = applied.get(transcript.id);
    if (found === undefined) continue;
    const packed = packApplied(found, keyOf(study, transcript));
    const { bytes } = readBytes(study.dir, cacheOf(transcript.id));
    if (bytes === null || Buffer.from(bytes).toString("utf8") !== packed) files.set(cacheOf(transcript.id), packed);
  }
  await writeAll(study.dir, new Map([...study.caches, ...files]));
  return files.size;
}

function keyOf(study: Study, transcript: Transcript): string {
  const codebooks = study.sources.filter((source) => source.path.startsWith("codebooks/"));
  const turns = transcript.turns.map((turn) => `${turn.start}-${turn.end}-${turn.role}`).join(",");
  const speakers = askedOfSpeakers(study.codebooks, study, transcript);
  const sources = codebooks.map((source) => source.sha256);
  return sha256Of([ENGINE, transcript.sha256, transcript.language, turns, speakers, ...sources].join("\n"));
}
