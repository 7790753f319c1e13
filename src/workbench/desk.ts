import type { Sheet } from "../coding/basis.js";
import { openTo } from "../study/blind.js";
import { writeAll } from "../study/files.js";
import { changedFiles, type Fingerprint, fingerprint } from "../study/fingerprint.js";
import type { When } from "../study/journal.js";
import { packed } from "../study/kept-file.js";
import { isLocked, type Locking } from "../study/lock.js";
import { type Openable, openablesIn } from "../study/opening.js";
import { readStudy, type Study } from "../study/read.js";
import type { Problem } from "../text/problem.js";

export interface DeskOptions {
  readonly dir: string;
  /** Who is coding: the only person whose marks are shown, or counted. */
  readonly coder: string;
  readonly now: () => Date;
  readonly random: () => number;
  readonly version: string;
  /** How the folder was named, as it is typed after a command; not there where it is the one grille was started in. */
  readonly folder?: string;
}

/** What a page is told when something has changed: which files, and the page that did it, if it was one. */
export interface News {
  readonly files: readonly string[];
  readonly by: string | null;
}

interface Read {
  readonly study: Study;
  readonly problems: readonly Problem[];
}

/** How long a step waits for another command that is writing in the study, in milliseconds. */
const PATIENCE = 4000;

/**
 * What the pages of one person work on: the study as it stands on the disk, read again once something there has changed, with
 * that person's sheets alone. Steps that write are taken one after another.
 */
export class Desk {
  private held: (Read & { readonly seen: Fingerprint }) | null = null;
  private queue: Promise<unknown> = Promise.resolve();
  private readonly listeners = new Set<(news: News) => void>();
  private lastSeen: Fingerprint | null = null;
  private left: { readonly after: number; readonly call: () => void } | null = null;
  private leaving: NodeJS.Timeout | undefined;

  constructor(private readonly options: DeskOptions) {}

  get coder(): string {
    return this.options.coder;
  }

  get dir(): string {
    return this.options.dir;
  }

  get folder(): string {
    return this.options.folder ?? "";
  }

  get random(): () => number {
    return this.options.random;
  }

  when(): When {
    return { now: this.options.now(), version: this.options.version };
  }

  locking(): Locking {
    return { now: this.options.now(), tell: () => {} };
  }

  /** The study as it is on the disk now. Throws Unreadable where study.yaml no longer can be read. */
  async study(): Promise<Study> {
    return (await this.read()).study;
  }

  async problems(): Promise<readonly Problem[]> {
    return (await this.read()).problems;
  }

  /** Who has a sheet on which interview, and how far they are, of those too that are closed to the person: nothing of what stands in them. */
  async openables(): Promise<Openable[]> {
    const { study, problems } = await readStudy(this.dir);
    if (study === null) throw new Unreadable(problems);
    return openablesIn(study);
  }

  private async read(): Promise<Read> {
    const seen = this.look();
    if (this.held !== null && changedFiles(this.held.seen, seen).length === 0) return this.held;
    const { study, problems } = await readStudy(this.dir);
    if (study === null) throw new Unreadable(problems);
    this.held = { study: openTo(study, this.coder), problems, seen };
    if (study.caches.size > 0) await writeAll(this.dir, packed(study.caches));
    return this.held;
  }

  /** Takes over a sheet that was just written, so that the study need not be read again for it. */
  hold(sheet: Sheet): void {
    if (this.held === null) return;
    const { study, seen, problems } = this.held;
    const file = `codings/${sheet.coder}/${sheet.transcript}.jsonl`;
    const now = this.look().get(file);
    const isOther = (one: Sheet): boolean => one.coder !== sheet.coder || one.transcript !== sheet.transcript;
    const sheets = [...study.sheets.filter(isOther), sheet];
    const known = new Map(seen);
    if (now !== undefined) known.set(file, now);
    this.held = { study: { ...study, sheets }, problems, seen: known };
  }

  private look(): Fingerprint {
    return fingerprint(this.dir, this.coder);
  }

  /** Takes a step that writes, after all those asked for before; waits a while for a command that holds the study's lock. */
  write<T>(by: string | null, step: () => Promise<T>): Promise<T> {
    const done = this.queue.then(async () => {
      this.watch();
      const before = this.look();
      const result = await patiently(step);
      this.lastSeen = this.look();
      this.tell({ files: changedFiles(before, this.lastSeen), by });
      return result;
    });
    this.queue = done.catch(() => {});
    return done;
  }

  /** Looks whether somebody else changed something, and tells the pages. */
  watch(): void {
    const now = this.look();
    const files = this.lastSeen === null ? [] : changedFiles(this.lastSeen, now);
    this.lastSeen = now;
    this.tell({ files, by: null });
  }

  /** Tells a page of every change until it is gone; returns what to call then. */
  onNews(listener: (news: News) => void): () => void {
    clearTimeout(this.leaving);
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
      if (this.left !== null && this.listeners.size === 0) this.leaving = setTimeout(this.left.call, this.left.after);
    };
  }

  /** Calls once no page has been there for so many milliseconds, after at least one was. */
  whenLeft(after: number, call: () => void): void {
    this.left = { after, call };
  }

  private tell(news: News): void {
    if (news.files.length === 0) return;
    for (const listener of this.listeners) listener(news);
  }
}

/** The study cannot be read at all. */
export class Unreadable extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super("the study cannot be read");
  }
}

async function patiently<T>(step: () => Promise<T>): Promise<T> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    try {
      return await step();
    } catch (error) {
      if (!isLocked(error) || Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
  }
}
