import { parentPort, workerData } from "node:worker_threads";
import type { Codebook } from "../codebook/codebook.js";
import { compile } from "../codebook/compile.js";
import { applyRules } from "../coding/apply.js";
import { packApplied } from "../coding/compact.js";
import type { Transcript } from "../text/transcript.js";
import { aboutOf, type Registers } from "./about.js";

/** What a thread that codes is started with. */
export interface Given extends Registers {
  readonly codebooks: readonly Codebook[];
}

/** A transcript to code, and the key under which its proposals are kept. */
export interface Job {
  readonly transcript: Transcript;
  readonly key: string;
}

/** Runs in a thread of its own: answers each job with its packed proposals, in order. */
function answer(given: Given): void {
  const compiled = compile(given.codebooks);
  parentPort?.on("message", ({ transcript, key }: Job) => {
    parentPort?.postMessage(packApplied(applyRules(transcript, compiled, aboutOf(given, transcript)), key));
  });
}

answer(workerData as Given);
