import { isLocked, withLock } from "../study/lock.js";
import { countPending, hasPending, notePending, type SheetStep } from "../study/marks-pending.js";
import type { Study } from "../study/read.js";
import { noteSettled } from "../study/settling.js";
import { editSheets, type SheetEdit } from "../study/sheet-edit.js";
import type { Problem } from "../text/problem.js";
import type { Desk } from "./desk.js";

/** How long somebody has to make no mark before the journal counts those that they made, in milliseconds. */
const PAUSE = 60_000;

/**
 * Counts in the journal the marks that a person makes in the page, and what they settle there: one line after a pause, when the page is closed, and at the next
 * start where the last one ended without it.
 */
export class MarkLog {
  private last: number | null = null;

  constructor(private readonly desk: Desk) {}

  /** Notes what a step touches, under the lock, before its sheets are written. */
  async note(steps: readonly SheetStep[]): Promise<void> {
    const { coder, dir, random } = this.desk;
    this.stir();
    await notePending(dir, { coder, steps, random });
  }

  /** The person does something that is counted once they pause: what is settled notes itself (`settle` with `note: "later"`). */
  stir(): void {
    this.last = this.now();
  }

  /** Looks whether the person has paused. What cannot be written is tried again after another pause; `fault` is told why, unless another command holds the study. */
  tick(fault: (error: unknown) => void): void {
    if (this.last === null || this.now() - this.last < PAUSE) return;
    this.last = null;
    this.count().catch((error: unknown) => {
      this.last ??= this.now();
      if (!isLocked(error)) fault(error);
    });
  }

  /** Writes the journal's line for whatever it has not counted. */
  async count(): Promise<void> {
    const { desk } = this;
    const { coder, dir, random } = desk;
    await desk.write(null, async () => {
      const how = { lock: desk.locking(), when: desk.when(), random };
      if (hasPending(dir, coder)) await withLock(dir, how.lock, () => countPending(dir, coder, how));
      await noteSettled(dir, how);
    });
  }

  private now(): number {
    return this.desk.when().now.getTime();
  }
}

const known = new WeakMap<Desk, MarkLog>();

export function markLogOf(desk: Desk): MarkLog {
  const log = known.get(desk) ?? new MarkLog(desk);
  known.set(desk, log);
  return log;
}

/** Changes the person's sheets, mark by mark, as `editSheets` does, and has the journal count it later. */
export function editMarks(desk: Desk, study: Study, edits: readonly SheetEdit[]): Promise<Problem[]> {
  const steps: SheetStep[] = [];
  const watched = edits.map(({ transcript, change }): SheetEdit => {
    const noted: SheetEdit["change"] = (before) => {
      const after = change(before);
      if (after !== before) steps.push({ transcript: transcript.id, before, after });
      return after;
    };
    return { transcript, change: noted };
  });
  const beside = async (): Promise<Map<string, string>> => {
    if (steps.length > 0) await markLogOf(desk).note(steps);
    return new Map();
  };
  return editSheets(study, { coder: desk.coder, edits: watched, lock: desk.locking(), beside });
}
