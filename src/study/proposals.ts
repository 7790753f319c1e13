import { compile } from "../codebook/compile.js";
import { applyRules } from "../coding/apply.js";
import type { Applied } from "../coding/compact.js";
import type { Transcript } from "../text/transcript.js";
import { aboutOf } from "./about.js";
import { keptProposals, keyOf } from "./proposals-cache.js";
import type { Study } from "./read.js";

/** What the rules propose on these transcripts, from the cache where text and codebooks are the same as then. */
export function proposalsOf(
  study: Study,
  transcripts: readonly Transcript[] = study.transcripts,
): Map<string, Applied> {
  const code = coderOf(study);
  return new Map(
    transcripts.map((transcript) => [
      transcript.id,
      keptProposals(study, transcript, keyOf(study, transcript)) ?? code(transcript),
    ]),
  );
}

/** Codes in this thread; the rules are compiled once they are needed. */
export function coderOf(study: Study): (transcript: Transcript) => Applied {
  let compiled: ReturnType<typeof compile> | null = null;
  return (transcript) => {
    compiled ??= compile(study.codebooks);
    return applyRules(transcript, compiled, aboutOf(study, transcript));
  };
}
