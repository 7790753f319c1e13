import { existsSync } from "node:fs";
import { Worker } from "node:worker_threads";
import { codesOf } from "../codebook/codebook.js";
import type { Applied } from "../coding/compact.js";
import { benchOf, ownSheets, withSuggestions } from "./bench.js";
import type { Study } from "./read.js";

/** What resembles a person's own decisions, by transcript. */
export type Suggestions = ReadonlyMap<string, Applied>;

/** What a lesson is learnt from. */
export interface ToLearn {
  readonly study: Study;
  readonly coder: string;
}

/** A lesson under way. */
export interface Lesson {
  /** null where it was stopped. */
  readonly learnt: Promise<Suggestions | null>;
  readonly stop: () => void;
}

/** Learns here and now from somebody's own decisions. */
export function suggestedTo({ study, coder }: ToLearn): Suggestions {
  const bench = benchOf(study, coder, { sheets: ownSheets(study, coder), applied: new Map() });
  return withSuggestions(bench, {}).applied;
}

/**
 * Learns in a thread of its own, so that whoever asks can do something else meanwhile; here, where threads cannot be had.
 * `learnt` is rejected where learning failed.
 */
export function learnApart(of: ToLearn): Lesson {
  const worker = startWorker(of);
  if (worker === null) return { learnt: Promise.resolve(suggestedTo(of)), stop: () => {} };
  worker.unref();
  let isStopped = false;
  const learnt = new Promise<Suggestions | null>((resolve, reject) => {
    worker.once("message", resolve);
    // What went wrong in the thread would go wrong here too, with whoever asks waiting for it.
    worker.once("error", reject);
    worker.once("messageerror", reject);
    worker.once("exit", () => (isStopped ? resolve(null) : reject(new Error("the thread ended without an answer"))));
  });
  const stop = (): void => {
    isStopped = true;
    void worker.terminate();
  };
  return { learnt, stop };
}

/** null where threads cannot be had. */
function startWorker({ study, coder }: ToLearn): Worker | null {
  const program = new URL("./suggest-thread.js", import.meta.url);
  if (!existsSync(program)) return null;
  try {
    return new Worker(program, { workerData: { study: plain(study), coder } });
  } catch {
    return null;
  }
}

/** What can be handed to another thread: everything but functions. */
function plain(study: Study): Study {
  const codebooks = study.codebooks.map(({ locate: _, ...rest }) => rest);
  return { ...study, codebooks, codes: codesOf(codebooks), guide: null, claims: null, caches: new Map() };
}
