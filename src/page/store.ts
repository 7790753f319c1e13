import { useEffect, useState } from "preact/hooks";
import type { SheetChange } from "../coding/sheet-changes.js";
import type { Words } from "../messages/words.js";
import type { BulkAsked, DecisionAsked, Steps } from "../workbench/protocol/proposals.js";
import type { NewsView } from "../workbench/protocol/steps.js";
import type { StudyView } from "../workbench/protocol/study.js";
import type { TranscriptView } from "../workbench/protocol/transcript.js";
import { fetchStudy, fetchTranscript, Gone, markReading, PAGE, Refusal, takeSteps } from "./api.js";
import { dropped, type Entry, type History, moved, NOTHING, stepped } from "./history.js";
import { expected, settled } from "./marks.js";
import type { Draft } from "./people/draft.js";
import { decideOn, decideOnAll, takeBack } from "./proposals/asking.js";

export interface State {
  readonly study: StudyView | null;
  readonly transcript: TranscriptView | null;
  readonly history: History;
  /** What the person is told at the foot of the page. */
  readonly told: { readonly text: string | Words; readonly kind: "done" | "fault" } | null;
  /** grille does not answer. */
  readonly gone: boolean;
  /** Steps that are not on the disk yet. */
  readonly pending: number;
  /** Raised when the study changed elsewhere, for views that fetch what they show. */
  readonly edition: number;
  /** An attribution that is being written, wherever in the page one goes for its passages. */
  readonly draft: Draft | null;
}

/** How long to wait before grille is asked again, in milliseconds. */
const AGAIN = 1500;

/** What the views show, and every way in which they change it. */
export class Store {
  state: State = {
    ...{ study: null, transcript: null, history: NOTHING, told: null },
    ...{ gone: false, pending: 0, edition: 0, draft: null },
  };
  private readonly listeners = new Set<() => void>();
  private queue: Promise<unknown> = Promise.resolve();

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  set(patch: Partial<State>): void {
    this.state = { ...this.state, ...patch };
    for (const listener of this.listeners) listener();
  }

  tell(text: string | Words, kind: "done" | "fault" = "done"): void {
    this.set({ told: { text, kind } });
  }

  async loadStudy(): Promise<void> {
    await this.guarded(async () => this.set({ study: await fetchStudy(), gone: false }));
  }

  async open(id: string | null): Promise<void> {
    if (id === null) return this.set({ transcript: null });
    if (this.state.transcript?.id !== id) this.set({ transcript: null });
    await this.guarded(async () => this.set({ transcript: await fetchTranscript(id), gone: false }));
  }

  /** Takes steps at the open transcript: shown at once, written in the order taken. Comes back with whether they were. */
  step(changes: readonly SheetChange[]): Promise<boolean> {
    const { transcript } = this.state;
    if (transcript === null || changes.length === 0) return Promise.resolve(false);
    return this.take({ transcript: transcript.id, changes }, (history, entry) => stepped(history, entry));
  }

  back(from: "undo" | "redo"): Promise<boolean> {
    const entry = this.state.history[from].at(-1);
    if (entry === undefined) return Promise.resolve(false);
    if (entry.beside !== undefined) return this.backTogether(from, [entry, ...entry.beside], entry.what);
    return this.take(
      entry,
      (history, inverse) => moved(history, from, { ...inverse, ...whatOf(entry.what) }),
      (history) => dropped(history, from),
    );
  }

  private take(
    { transcript, changes }: Entry,
    noted: (history: History, inverse: Entry) => History,
    refused: (history: History) => History = (history) => history,
  ): Promise<boolean> {
    this.showMarks(transcript, (view) => expected(view.marks, changes));
    return this.written(async () => {
      const answer = await takeSteps({ transcript, changes: this.upToDate(transcript, changes) });
      const { history } = this.state;
      // What was written the first time it was sent, and only not answered, has no way back a second time.
      if (answer.kind === "done" && answer.inverse.length > 0)
        this.set({ history: noted(history, { transcript, changes: answer.inverse }) });
      else if (answer.kind === "done") this.set({ history: refused(history) });
      else this.set({ history: refused(history), told: { text: answer.reason, kind: "fault" } });
      this.showMarks(transcript, ({ marks }) =>
        answer.kind === "done" ? settled(marks, changes, answer.marks) : answer.marks,
      );
      return answer.kind === "done";
    });
  }

  /** Decides on what is proposed; taken back like any other step. Comes back with whether it was written. */
  decide(asked: DecisionAsked, what?: Words): Promise<boolean> {
    const { transcript } = asked;
    return this.written(async () => {
      const answer = await decideOn(asked);
      if (answer.kind === "refused") {
        this.tell(answer.reason, "fault");
        this.showMarks(transcript, () => answer.marks);
        return false;
      }
      this.set({ history: stepped(this.state.history, { transcript, changes: answer.inverse, ...whatOf(what) }) });
      this.showMarks(transcript, ({ marks }) => [...marks, ...answer.marks]);
      return true;
    });
  }

  /** Decides on many at once, which are taken back together. Comes back with how many were; null where that could not be done. */
  async decideAll(asked: BulkAsked, what?: Words): Promise<{ decided: number; passed: number } | null> {
    let done: { decided: number; passed: number } | null = null;
    await this.written(async () => {
      const answer = await decideOnAll(asked);
      if (answer.kind === "refused") return false;
      const [first, ...beside] = answer.inverse;
      if (first !== undefined)
        this.set({ history: stepped(this.state.history, { ...first, beside, ...whatOf(what) }) });
      done = answer;
      return true;
    });
    return done;
  }

  private backTogether(from: "undo" | "redo", steps: readonly Steps[], what?: Words): Promise<boolean> {
    return this.written(async () => {
      const answer = await takeBack(steps.map(({ transcript, changes }) => ({ transcript, changes })));
      const { history } = this.state;
      if (answer.kind !== "done") {
        this.set({ history: dropped(history, from), told: { text: answer.reason, kind: "fault" } });
        return false;
      }
      const [first, ...beside] = answer.inverse;
      this.set({
        history:
          first === undefined ? dropped(history, from) : moved(history, from, { ...first, beside, ...whatOf(what) }),
        edition: this.state.edition + 1,
      });
      await this.open(this.state.transcript?.id ?? null);
      return true;
    });
  }

  /** Does something that writes, after all that was asked for before; what was asked is kept until grille answers. */
  written(work: () => Promise<boolean>): Promise<boolean> {
    this.set({ pending: this.state.pending + 1 });
    const done = this.queue.then(() => this.guarded(() => this.untilAnswered(work)));
    this.queue = done;
    return done.then(async (result) => {
      this.set({ pending: this.state.pending - 1 });
      if (result === null) await this.open(this.state.transcript?.id ?? null);
      return result === true;
    });
  }

  /** While grille does not answer, what is to be written waits in the page, in its order. */
  private async untilAnswered<T>(work: () => Promise<T>): Promise<T> {
    for (;;) {
      try {
        return await work();
      } catch (error) {
        if (!(error instanceof Gone)) throw error;
        this.set({ gone: true });
        await new Promise((resolve) => setTimeout(resolve, AGAIN));
      }
    }
  }

  /** grille answers again: what waited is written first, then all that may have changed meanwhile is fetched. */
  async regained(): Promise<void> {
    await this.queue;
    await this.hear({ study: true, transcripts: [this.state.transcript?.id ?? ""], by: null });
  }

  /** A step at a mark that the page had just changed names the state which the server gave it since. */
  private upToDate(transcript: string, changes: readonly SheetChange[]): readonly SheetChange[] {
    const marks = this.state.transcript?.id === transcript ? this.state.transcript.marks : [];
    return changes.map((change) => {
      if (!("version" in change) || change.version !== "") return change;
      return { ...change, version: marks.find(({ id }) => id === change.id)?.version ?? "" };
    });
  }

  private showMarks(id: string, marks: (view: TranscriptView) => TranscriptView["marks"]): void {
    const { transcript } = this.state;
    if (transcript?.id === id) this.set({ transcript: { ...transcript, marks: marks(transcript) } });
  }

  async reading(how: { as: "read" | "begun" | "reread"; codes?: readonly string[] }): Promise<void> {
    const { transcript } = this.state;
    if (transcript === null) return;
    await this.guarded(async () => this.set({ transcript: await markReading(transcript.id, how) }));
    await this.loadStudy();
  }

  /** What somebody changed elsewhere is fetched again; what this page did itself is known. */
  async hear({ study, transcripts, by }: NewsView): Promise<void> {
    if (by === PAGE) return;
    this.set({ edition: this.state.edition + 1 });
    await this.loadStudy();
    const open = this.state.transcript?.id;
    if (open !== undefined && (study || transcripts.includes(open)) && this.state.pending === 0) await this.open(open);
  }

  /** Does something that asks the server; null where it could not be had, which is said. */
  async guarded<T>(work: () => Promise<T>): Promise<T | null> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof Gone) this.set({ gone: true });
      else if (error instanceof Refusal) this.tell(error.message, "fault");
      else throw error;
      return null;
    }
  }
}

function whatOf(what: Words | undefined): Pick<Entry, "what"> {
  return what === undefined ? {} : { what };
}

/** The store's state, drawn again whenever it changes. */
export function useStore(store: Store): State {
  const [state, setState] = useState(store.state);
  useEffect(() => store.subscribe(() => setState(store.state)), [store]);
  return state;
}
