import { type Applied, packedHead, unpackApplied } from "../coding/compact.js";
import { sha256Of } from "../text/hash.js";
import type { Transcript } from "../text/transcript.js";
import { askedOfSpeakers } from "./about.js";
import { ENGINE } from "./engine.js";
import { readBytes } from "./files.js";
import type { Study } from "./read.js";

/** Where the proposals on a transcript are kept. */
export const proposalsCache = (id: string): string => `.grille/proposals/${id}.json`;

/** What is kept of a transcript under this key; null where nothing is, or not whole. */
export function keptProposals(study: Study, { id }: Transcript, key: string): Applied | null {
  const { bytes } = readBytes(study.dir, proposalsCache(id));
  return bytes === null ? null : unpackApplied(Buffer.from(bytes).toString("utf8"), id, key);
}

/** Whether there is a cache of this key, be it whole or not. */
export function hasProposals(study: Study, { id }: Transcript, key: string): boolean {
  const { bytes } = readBytes(study.dir, proposalsCache(id));
  const head = Buffer.from(packedHead(key));
  return bytes !== null && head.equals(bytes.subarray(0, head.length));
}

/** What the proposals on a transcript depend on, as one hash. */
export function keyOf(study: Study, transcript: Transcript): string {
  const codebooks = study.sources.filter((source) => source.path.startsWith("codebooks/"));
  const turns = transcript.turns.map((turn) => `${turn.start}-${turn.end}-${turn.role}`).join(",");
  const speakers = askedOfSpeakers(study.codebooks, study, transcript);
  const sources = codebooks.map((source) => source.sha256);
  return sha256Of([ENGINE, transcript.sha256, transcript.language, turns, speakers, ...sources].join("\n"));
}
