import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Transcript } from "../text/transcript.js";
import type { Given, Job } from "./coding-thread.js";
import type { Study } from "./read.js";

/** Below so many characters a thread takes longer to start than it saves. */
const LARGE = 4_000_000;

/** No more are of use on any machine that reads from one disk. */
const MOST = 8;

/** Little is kept from one transcript to the next: a small nursery keeps several threads within the memory of one. */
const LIMITS = { maxYoungGenerationSizeMb: 8 };

/** How many threads are worth starting for some transcripts; 0 where this one does it alone. */
export function threadsFor(transcripts: readonly Transcript[], processors = availableParallelism()): number {
  const size = transcripts.reduce((sum, { turns }) => sum + (turns.at(-1)?.end ?? 0), 0);
  const threads = Math.min(processors, transcripts.length, MOST);
  return size < LARGE || threads < 2 ? 0 : threads;
}

/** Codes transcripts in other threads. A thread that fails is done without: what it should have coded comes back as null. */
export class CodingThreads {
  private readonly threads: Thread[] = [];

  constructor(
    private readonly study: Pick<Study, "codebooks" | "interviews" | "participants">,
    private readonly count: number,
  ) {}

  /**
   * The packed proposals of each job, in their order; null where no thread could give them. Each thread has a job at hand
   * beside the one that it is at, and no more, so that little is held at once.
   */
  async *answers(jobs: readonly Job[]): AsyncGenerator<string | null> {
    const waiting: Promise<string | null>[] = [];
    for (const job of jobs) {
      waiting.push(this.give(job));
      if (waiting.length > 2 * this.count) yield (await waiting.shift()) ?? null;
    }
    for (const answer of waiting) yield await answer;
  }

  async close(): Promise<void> {
    await Promise.all(this.threads.map((thread) => thread.close()));
  }

  /** To the thread with the least to do. */
  private give(job: Job): Promise<string | null> {
    if (this.threads.length < this.count) this.threads.push(new Thread(givenOf(this.study)));
    const [least] = [...this.threads].sort((a, b) => a.load - b.load);
    return least === undefined ? Promise.resolve(null) : least.give(job);
  }
}

/** What can be handed to another thread: everything but functions. */
function givenOf({
  codebooks,
  interviews,
  participants,
}: Pick<Study, "codebooks" | "interviews" | "participants">): Given {
  return { codebooks: codebooks.map(({ locate: _, ...plain }) => plain), interviews, participants };
}

class Thread {
  private readonly worker: Worker | null;
  private readonly waiting: ((answer: string | null) => void)[] = [];
  private failed = false;

  constructor(given: Given) {
    this.worker = startWorker(given);
    this.worker?.on("message", (packed: string) => this.waiting.shift()?.(packed));
    this.worker?.on("error", () => this.fail());
    this.worker?.on("messageerror", () => this.fail());
    this.worker?.on("exit", () => this.fail());
  }

  /** How many jobs it has. One that failed comes last. */
  get load(): number {
    return this.failed ? Number.MAX_SAFE_INTEGER : this.waiting.length;
  }

  give(job: Job): Promise<string | null> {
    if (this.worker === null || this.failed) return Promise.resolve(null);
    const answer = new Promise<string | null>((resolve) => this.waiting.push(resolve));
    this.worker.postMessage(job);
    return answer;
  }

  async close(): Promise<void> {
    await this.worker?.terminate();
  }

  private fail(): void {
    this.failed = true;
    for (const resolve of this.waiting.splice(0)) resolve(null);
  }
}

/** null where threads cannot be had. */
function startWorker(given: Given): Worker | null {
  try {
    return new Worker(new URL("./coding-thread.js", import.meta.url), { workerData: given, resourceLimits: LIMITS });
  } catch {
    return null;
  }
}
