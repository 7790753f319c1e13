import { useEffect, useState } from "preact/hooks";
import type { SheetChange } from "../coding/sheet-changes.js";
import type { Words } from "../messages/words.js";
import type { BulkAnswer, DecisionAsked, Steps } from "../workbench/protocol/proposals.js";
import type { NewsView } from "../workbench/protocol/steps.js";
import type { StudyView } from "../workbench/protocol/study.js";
import type { TranscriptView } from "../workbench/protocol/transcript.js";
import { fetchStudy, fetchTranscript, Gone, markReading, PAGE, Refusal, takeSteps } from "./api.js";
import { dropped, type Entry, type History, moved, NOTHING, stepped } from "./history.js";
import { expected, idOf, settled } from "./marks.js";
import type { Draft } from "./people/draft.js";
import { decideOn, takeBack } from "./proposals/asking.js";

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
  /** Ids of the codes given last, first the last one, in whatever interview. */
  readonly recent: readonly string[];
  /** An attribution that is being written, wherever in the page one goes for its passages. */
  readonly draft: Draft | null;
}

/** What became of taking back: what it was, where that has words; that there was nothing, or that it was refused and said why. */
export type Back = Pick<Entry, "what"> | "nothing" | "refused";

type Bulk = Extract<BulkAnswer, { kind: "done" }>;

/** What the page remembers of steps once they are answered. */
interface Noted {
  readonly done: (history: History, inverse: Entry) => History;
  readonly refused: (history: History) => History;
}

/** A step that is not written yet, and the marks it is about as they were before it. */
interface Waiting extends Steps {
  readonly marks: TranscriptView["marks"];
}

/** How long to wait before grille is asked again, in milliseconds. */
const AGAIN = 1500;

/** What the views show, and every way in which they change it. */
export class Store {
  state: State = {
    ...{ study: null, transcript: null, history: NOTHING, told: null },
    ...{ gone: false, pending: 0, edition: 0, recent: [], draft: null },
  };
  private readonly listeners = new Set<() => void>();
  private queue: Promise<unknown> = Promise.resolve();
  /** Those that are not taken back either. */
  private waiting: readonly Waiting[] = [];

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
    return this.take({ transcript: transcript.id, changes }, { done: stepped, refused: (history) => history });
  }

  /**
   * Takes back the last thing that was asked for, or takes again what was taken back last. Which one that is shows when all
   * that was asked for before is written, and not when the key is pressed: till then the last step has no way back.
   */
  async back(from: "undo" | "redo"): Promise<Back> {
    let back: Back = "refused";
    this.showBack(from);
    await this.written(async () => {
      const entry = this.state.history[from].at(-1);
      if (entry === undefined) {
        back = "nothing";
        return false;
      }
      const isDone =
        entry.beside === undefined ? await this.backOne(from, entry) : await this.backTogether(from, entry);
      if (isDone) back = whatOf(entry.what);
      return isDone;
    });
    return back;
  }

  /** In view at once: what is known to go back, or the marks as they were before the last step that is not written yet. */
  private showBack(from: "undo" | "redo"): void {
    const entry = this.state.history[from].at(-1);
    const last = from === "undo" ? this.waiting.at(-1) : undefined;
    if (last !== undefined) {
      this.waitsNoMore(last);
      this.showMarks(last.transcript, ({ marks }) => settled(marks, last.changes, last.marks));
    } else if (this.state.pending === 0 && entry !== undefined && entry.beside === undefined)
      this.showMarks(entry.transcript, ({ marks }) => expected(marks, entry.changes));
  }

  private take(steps: Steps, noted: Noted): Promise<boolean> {
    const done = this.waited(steps, () => this.sent(steps, noted));
    this.showMarks(steps.transcript, ({ marks }) => expected(marks, steps.changes));
    return done;
  }

  private backOne(from: "undo" | "redo", entry: Entry): Promise<boolean> {
    return this.sent(entry, {
      done: (history, inverse) => moved(history, from, { ...inverse, ...whatOf(entry.what) }),
      refused: (history) => dropped(history, from),
    });
  }

  private async sent({ transcript, changes }: Steps, { done, refused }: Noted): Promise<boolean> {
    const answer = await takeSteps({ transcript, changes: this.upToDate(transcript, changes) });
    const { history } = this.state;
    // What was written the first time it was sent, and only not answered, has no way back a second time.
    if (answer.kind === "done" && answer.inverse.length > 0)
      this.set({ history: done(history, { transcript, changes: answer.inverse }) });
    else if (answer.kind === "done") this.set({ history: refused(history) });
    else this.set({ history: refused(history), told: { text: answer.reason, kind: "fault" } });
    this.showMarks(transcript, ({ marks }) =>
      answer.kind === "done" ? settled(marks, changes, answer.marks) : answer.marks,
    );
    return answer.kind === "done";
  }

  /** Writes a step in its turn; till then it is the last one that can be taken back. */
  private waited({ transcript, changes }: Steps, work: () => Promise<boolean>): Promise<boolean> {
    const open = this.state.transcript;
    const about = new Set(changes.map(idOf));
    const marks = open?.id === transcript ? open.marks.filter(({ id }) => about.has(id)) : [];
    const before = { transcript, changes, marks };
    this.waiting = [...this.waiting, before];
    return this.written(work).finally(() => this.waitsNoMore(before));
  }

  private waitsNoMore(before: Waiting): void {
    this.waiting = this.waiting.filter((one) => one !== before);
  }

  /** Decides on what is proposed; taken back like any other step. Comes back with whether it was written. */
  decide(asked: DecisionAsked, what?: Words): Promise<boolean> {
    const { transcript } = asked;
    // Until it is answered it changes no mark in view.
    return this.waited({ transcript, changes: [] }, async () => {
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

  /** Does much at once, which is taken back together. Comes back with how much was done; null where it could not be, which is said. */
  async together(work: () => Promise<BulkAnswer>, what?: Words): Promise<Bulk | null> {
    let done: Bulk | null = null;
    await this.waited({ transcript: "", changes: [] }, async () => {
      const answer = await work();
      if (answer.kind === "refused") {
        this.tell(answer.reason, "fault");
        return false;
      }
      const [first, ...beside] = answer.inverse;
      if (first !== undefined)
        this.set({ history: stepped(this.state.history, { ...first, beside, ...whatOf(what) }) });
      done = answer;
      return true;
    });
    return done;
  }

  private async backTogether(from: "undo" | "redo", entry: Entry): Promise<boolean> {
    const steps = [entry, ...(entry.beside ?? [])];
    const answer = await takeBack(steps.map(({ transcript, changes }) => ({ transcript, changes })));
    const { history } = this.state;
    if (answer.kind !== "done") {
      this.set({ history: dropped(history, from), told: { text: answer.reason, kind: "fault" } });
      return false;
    }
    const [first, ...beside] = answer.inverse;
    const inverse = first === undefined ? null : { ...first, beside, ...whatOf(entry.what) };
    this.set({
      history: inverse === null ? dropped(history, from) : moved(history, from, inverse),
      edition: this.state.edition + 1,
    });
    await this.open(this.state.transcript?.id ?? null);
    return true;
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
