import { blankSheet, type Sheet } from "../../coding/basis.js";
import { type Change, type Choice, decide, withChange, withoutChange } from "../../coding/decide.js";
import type { RuleRecord } from "../../coding/precision.js";
import { type Item, isUndecided, itemKey } from "../../coding/queue.js";
import { type Bench, itemsIn, recordsFor } from "../../study/bench.js";
import type { Transcript } from "../../text/transcript.js";
import { type Tally, tallyOf } from "./record.js";

/** A step of this walk, and where it was taken: a decision, or null for what was passed over. */
interface Step {
  readonly at: number;
  readonly change: Change | null;
}

/** Walks a queue with one person: where they are, what they decided, and the way back. It writes nothing. */
export class Walk {
  private at = 0;
  private readonly steps: Step[] = [];
  private readonly sheets: Map<string, Sheet>;
  private records: ReadonlyMap<string, RuleRecord>;

  constructor(
    private readonly bench: Bench,
    private readonly queue: readonly Item[],
  ) {
    this.sheets = new Map(bench.sheets);
    this.records = recordsFor(bench);
  }

  get length(): number {
    return this.queue.length;
  }

  get position(): number {
    return this.at + 1;
  }

  /** The item to decide on now, with where it stands by now; null at the end. What a decision settled along the way is passed over. */
  current(): Item | null {
    for (; this.at < this.queue.length; this.at++) {
      const item = this.fresh(this.queue[this.at]);
      if (item !== null && isUndecided(item)) return item;
    }
    return null;
  }

  private fresh(item: Item | undefined): Item | null {
    if (item === undefined) return null;
    const decisions = this.sheets.get(item.transcript)?.codings ?? [];
    return (
      itemsIn(this.bench, this.transcriptOf(item), decisions).find((one) => itemKey(one) === itemKey(item)) ?? null
    );
  }

  transcriptOf({ transcript }: Pick<Item, "transcript">): Transcript {
    const found = this.bench.study.transcripts.find((one) => one.id === transcript);
    if (found === undefined) throw new Error(`an item without its transcript: ${transcript}`);
    return found;
  }

  recordOf(key: string): RuleRecord | undefined {
    return this.records.get(key);
  }

  /** Codes that the person has put on words of this item. */
  marksOn(item: Item): string[] {
    const codings = this.sheets.get(item.transcript)?.codings ?? [];
    const there = codings.filter(
      (one) => one.verdict !== "rejected" && one.start < item.end && item.start < one.end && one.code !== item.code,
    );
    return [...new Set(there.map((one) => one.code))];
  }

  /** What a choice would change: to be written, then `took`. */
  plan(item: Item, choice: Choice, { random, note }: { random: () => number; note: string }): Change {
    const { rules, coder } = this.bench;
    const transcript = this.transcriptOf(item);
    const sheet = this.sheets.get(item.transcript) ?? blankSheet(transcript, coder);
    return decide(sheet, item, { choice, transcript, rules, random, note, manner: "one" });
  }

  took(change: Change): void {
    this.steps.push({ at: this.at, change });
    this.change(change, withChange);
    this.at++;
  }

  skip(): void {
    this.steps.push({ at: this.at, change: null });
    this.at++;
  }

  /** The last step of this walk; null where there is none left. */
  last(): Step | null {
    return this.steps.at(-1) ?? null;
  }

  /** Goes back to where the last step was taken, as if it had not been. */
  undid(): void {
    const step = this.steps.pop();
    if (step === undefined) return;
    if (step.change !== null) this.change(step.change, withoutChange);
    this.at = step.at;
  }

  private change(change: Change, how: (sheet: Sheet, change: Change) => Sheet): void {
    const sheet = this.sheets.get(change.transcript);
    if (sheet !== undefined) this.sheets.set(change.transcript, how(sheet, change));
    this.records = recordsFor({ ...this.bench, sheets: this.sheets });
  }

  /** How many of each verdict, and how many of the queue are still to be decided. */
  tally(): Tally & { readonly left: number } {
    const changes = this.steps.flatMap(({ change }) => change ?? []);
    const undecided = new Set([...this.sheets.keys()].flatMap((id) => this.openIn(id).map(itemKey)));
    const left = this.queue.filter((item) => undecided.has(itemKey(item))).length;
    return { ...tallyOf(changes), left };
  }

  /** What is passed over by now, with what had been before; what was decided since is not. */
  skipped(before: ReadonlySet<string>): Set<string> {
    const skipped = new Set(before);
    for (const { at, change } of this.steps) {
      const item = this.queue[at];
      if (item !== undefined && change === null) skipped.add(itemKey(item));
      else if (item !== undefined) skipped.delete(itemKey(item));
    }
    return skipped;
  }

  private openIn(id: string): Item[] {
    const transcript = this.bench.study.transcripts.find((one) => one.id === id);
    const decisions = this.sheets.get(id)?.codings ?? [];
    return transcript === undefined ? [] : itemsIn(this.bench, transcript, decisions).filter(isUndecided);
  }
}
