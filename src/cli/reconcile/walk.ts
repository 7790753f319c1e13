import { AGREED, blankSheet, type Sheet } from "../../coding/basis.js";
import { type OpenItem, type Outcome, settlementOf, withoutStep, withStep } from "../../coding/reconcile.js";
import * as say from "../../messages/reconcile.js";
import type { Words } from "../../messages/words.js";
import { WriteFailure } from "../../study/files.js";
import { isLocked } from "../../study/lock.js";
import type { Memos } from "../../study/memos.js";
import type { Study } from "../../study/read.js";
import { isSettledSince, noteSettled, type StepToWrite, writeSettled } from "../../study/settling.js";
import { placeOf } from "../../text/place.js";
import { spanTyped } from "../../text/span-typed.js";
import type { Transcript } from "../../text/transcript.js";
import type { Ask } from "../asking.js";
import type { Context } from "../context.js";
import { refuse } from "../refuse.js";
import { codesLike } from "../review/find-code.js";
import { writingOf } from "../writing.js";
import { choicesFor } from "./choices.js";
import { showItem } from "./show.js";

export interface ToWalk {
  readonly study: Study;
  readonly items: readonly OpenItem[];
  readonly memos: Memos;
  /** Who settles; null where nobody said. */
  readonly by: string | null;
  /** Whether these were settled before, and are gone through again. */
  readonly past: "changed" | "settled";
}

export interface Walked {
  readonly settled: number;
  readonly left: number;
  readonly isBroken: boolean;
}

type Turn = "next" | "back" | "stop" | null;

/** Goes through what differs with the people at the terminal; each settlement is written at once. */
export class Reconciling {
  private readonly done = new Map<number, StepToWrite>();
  private readonly order: number[] = [];
  private readonly sheets: Map<string, Sheet>;

  constructor(
    private readonly context: Context,
    private readonly ask: Ask,
    private readonly at: ToWalk,
  ) {
    this.sheets = new Map(at.study.sheets.filter(({ coder }) => coder === AGREED).map((one) => [one.transcript, one]));
  }

  async run(): Promise<Walked> {
    const { items } = this.at;
    let isBroken = false;
    for (let i = 0; i < items.length; ) {
      const turn: Turn = this.done.has(i) ? "next" : await this.step(i);
      isBroken = turn === null;
      if (turn === null || turn === "stop") break;
      i = turn === "back" ? ((await this.undo()) ?? i) : i + 1;
    }
    await this.note();
    const left = items.filter((one, i) => !this.done.has(i) && !this.isDoneElsewhere(one));
    return { settled: this.done.size, left: left.length, isBroken };
  }

  /** Whether it was settled in the page, or by somebody else, since this began: it is not asked again. */
  private isDoneElsewhere(one: OpenItem): boolean {
    return isSettledSince(this.at.study.dir, one, this.sheets.get(one.item.transcript));
  }

  /** Has the journal count the sitting; while another command holds the study, at the next start. */
  private async note(): Promise<void> {
    try {
      await noteSettled(this.at.study.dir, writingOf(this.context));
    } catch (error) {
      if (!isLocked(error)) throw error;
    }
  }

  private async step(i: number): Promise<Turn> {
    const { items, study, memos, past } = this.at;
    const { lang } = this.context;
    const one = items[i];
    const transcript = study.transcripts.find(({ id }) => id === one?.item.transcript);
    if (one === undefined || transcript === undefined) return "next";
    if (this.isDoneElsewhere(one)) {
      this.context.tell(say.settledElsewhere(placeOf(transcript, one.item)));
      return "next";
    }
    const agreed = this.sheets.get(transcript.id)?.codings ?? [];
    this.context.answer(`\n${showItem(one, { transcript, memos, past, agreed }, this.context)}`);
    for (;;) {
      const choices = choicesFor(one.item, { transcript, canUndo: this.order.length > 0, lang });
      const choice = await this.ask.choose(say.question(i + 1, items.length)[lang], choices);
      if (choice === null || choice === "stop") return choice;
      if (choice === "later") return "next";
      if (choice === "undo") return "back";
      const outcome = choice === "new" ? await this.another(one, transcript) : outcomeOf(choice);
      if (outcome === null) continue;
      const reason = await this.ask.text(say.askReason[lang]);
      if (reason === null) return null;
      if (await this.settle(i, { one, transcript, outcome, reason })) return "next";
      if (this.isDoneElsewhere(one)) return "next";
    }
  }

  private async settle(
    i: number,
    { one, transcript, outcome, reason }: { one: OpenItem; transcript: Transcript; outcome: Outcome; reason: string },
  ): Promise<boolean> {
    const { world } = this.context;
    const agreed = this.sheets.get(transcript.id) ?? blankSheet(transcript, AGREED);
    const how = { transcript, by: this.at.by ?? "", at: world.now(), random: world.random };
    const step = settlementOf(agreed, one.item, { outcome, reason: reason.trim(), ...how });
    if (!(await this.write({ transcript, step, way: "do" }))) return false;
    this.sheets.set(transcript.id, withStep(agreed, step));
    this.done.set(i, { transcript, step, way: "do" });
    this.order.push(i);
    return true;
  }

  /** Takes the last settlement back, and says which it was; null where there is none. */
  private async undo(): Promise<number | null> {
    const last = this.order.at(-1);
    const made = last === undefined ? undefined : this.done.get(last);
    if (last === undefined || made === undefined) return null;
    if (!(await this.write({ ...made, way: "undo" }))) return null;
    const agreed = this.sheets.get(made.transcript.id);
    if (agreed !== undefined) this.sheets.set(made.transcript.id, withoutStep(agreed, made.step));
    this.order.pop();
    this.done.delete(last);
    this.context.tell(say.undone);
    return last;
  }

  private async write(step: StepToWrite): Promise<boolean> {
    const { study, by } = this.at;
    try {
      const problems = await writeSettled(study, [step], { by, note: "later", ...writingOf(this.context) });
      this.context.problems(problems);
      return problems.length === 0;
    } catch (error) {
      if (!(error instanceof WriteFailure)) throw error;
      this.context.problems([error.problem]);
      return false;
    }
  }

  /** Another code or other words than anybody had; null goes back to the choices. */
  private async another({ item }: OpenItem, transcript: Transcript): Promise<Outcome | null> {
    const code = await this.code();
    if (code === null) return null;
    const { lang } = this.context;
    const typed = await this.ask.text(say.askWords(placeOf(transcript, item))[lang]);
    if (typed === null) return null;
    const span = typed.trim() === "" ? item : spanTyped(typed, transcript);
    if (span === null) return this.fault("bad-place", say.badWords);
    return { kind: "new", marks: [{ code, start: span.start, end: span.end }] };
  }

  private async code(): Promise<string | null> {
    const { lang } = this.context;
    const typed = (await this.ask.text(say.askCode[lang]))?.trim() ?? "";
    if (typed === "") return null;
    const { codes } = this.at.study;
    const exact = codes.find(({ id }) => id === typed);
    if (exact !== undefined) return exact.id;
    const [only, ...others] = codesLike(typed, codes, lang);
    if (only === undefined) return this.fault("unknown-code", say.noSuchCode(typed));
    if (others.length === 0) return only.id;
    const found = [only, ...others].slice(0, 12);
    const choices = found.map(({ id, label }) => ({ value: id, label: id, hint: label[lang] }));
    return this.ask.choose(say.askWhich[lang], choices);
  }

  private fault(code: string, text: Words): null {
    refuse(this.context, code, text);
    return null;
  }
}

function outcomeOf(choice: string): Outcome {
  if (choice === "all" || choice === "none") return { kind: choice };
  return { kind: "one", coder: choice.slice("as:".length) };
}
