import * as say from "../../messages/reanchor.js";
import type { Study } from "../../study/read.js";
import { type SettledMark, settleMarks, type Waiting } from "../../study/waiting.js";
import { placeOf } from "../../text/place.js";
import { spanTyped } from "../../text/span-typed.js";
import type { Ask, Choice } from "../asking.js";
import type { Context } from "../context.js";
import { refuse } from "../refuse.js";
import { oneLine, showWaiting } from "./show.js";

export interface Walked {
  readonly settled: number;
  readonly dropped: number;
  readonly left: number;
  readonly isBroken: boolean;
}

/** Goes through the marks that wait with the person at the terminal; what is settled of each is written at once. */
export class SettlingWalk {
  private readonly done = new Map<number, "placed" | "dropped">();

  constructor(
    private readonly context: Context,
    private readonly ask: Ask,
    private readonly at: { readonly study: Study; readonly waiting: readonly Waiting[] },
  ) {}

  async run(): Promise<Walked> {
    const { waiting } = this.at;
    let isBroken = false;
    for (let i = 0, way: "on" | "back" = "on"; i < waiting.length; ) {
      // What was settled along with another one is passed over, unless the person comes back to it.
      const step: "next" | "back" | "stop" | null = way === "on" && this.done.has(i) ? "next" : await this.step(i);
      way = step === "back" ? "back" : "on";
      isBroken = step === null;
      if (step === null || step === "stop") break;
      if (step === "back") i--;
      else i++;
    }
    const of = (what: string): number => [...this.done.values()].filter((one) => one === what).length;
    const [settled, dropped] = [of("placed"), of("dropped")];
    return { settled, dropped, left: waiting.length - settled - dropped, isBroken };
  }

  private async step(i: number): Promise<"next" | "back" | "stop" | null> {
    const { waiting } = this.at;
    const one = waiting[i];
    if (one === undefined) return "stop";
    if (this.done.has(i) && !(await this.undo(i, one))) return "next";
    this.context.answer(`\n${showWaiting(one, this.context)}`);
    for (;;) {
      const choice = await this.ask.choose(
        say.question(i + 1, waiting.length)[this.context.lang],
        this.choices(one, i),
      );
      if (choice === null || choice === "stop" || choice === "back") return choice;
      if (choice === "skip") return "next";
      const mark = await this.settled(one, choice === "all" ? "1" : choice);
      if (mark === null) return null;
      const also = choice === "all" ? this.alike(i) : [];
      if (mark === "none" || !(await this.write([mark, ...also.map((n) => ({ ...mark, waiting: waiting[n] ?? one }))])))
        continue;
      for (const n of [i, ...also]) this.done.set(n, choice === "drop" ? "dropped" : "placed");
      return "next";
    }
  }

  /** Others that wait on the very same words. */
  private alike(i: number): number[] {
    const { waiting } = this.at;
    const one = waiting[i];
    const isAlike = ({ mark, transcript }: Waiting): boolean =>
      transcript === one?.transcript &&
      mark.astray === one.mark.astray &&
      mark.start === one.mark.start &&
      mark.end === one.mark.end;
    return waiting.flatMap((other, n) => (n !== i && !this.done.has(n) && isAlike(other) ? [n] : []));
  }

  private choices({ fate, transcript }: Waiting, i: number): Choice[] {
    const { lang } = this.context;
    const places = fate.candidates.map((one, n) => {
      const words = oneLine(transcript.text.slice(one.start, one.end));
      return { value: String(n + 1), label: say.choices.here(placeOf(transcript, one), words)[lang] };
    });
    const rest = (["other", "drop", "skip", "back", "stop"] as const).filter((name) => name !== "back" || i > 0);
    const alike = this.alike(i).length;
    if (places.length === 1 && alike > 0) places.push({ value: "all", label: say.choices.all(alike)[lang] });
    return [...places, ...rest.map((value) => ({ value, label: say.choices[value][lang] }))];
  }

  /** `none` where nothing was typed, or nothing that is a place: back to the choices. */
  private async settled(one: Waiting, choice: string): Promise<SettledMark | "none" | null> {
    if (choice === "drop") return { waiting: one, settled: { kind: "drop" } };
    const candidate = one.fate.candidates[Number(choice) - 1];
    if (candidate !== undefined) return { waiting: one, settled: { kind: "place", span: candidate } };
    const typed = await this.ask.text(say.askPlace(one.transcript.id)[this.context.lang]);
    if (typed === null) return null;
    const span = typed.trim() === "" ? null : spanTyped(typed, one.transcript);
    if (span !== null) return { waiting: one, settled: { kind: "place", span } };
    if (typed.trim() !== "") refuse(this.context, "bad-place", say.badSpan);
    return "none";
  }

  private async undo(i: number, one: Waiting): Promise<boolean> {
    const { mark, transcript } = one;
    const before = this.at.study.sheets.find(
      (sheet) => sheet.coder === mark.coder && sheet.transcript === transcript.id,
    );
    if (before === undefined || !(await this.write([{ waiting: one, settled: { kind: "undo", before } }])))
      return false;
    return this.done.delete(i);
  }

  private async write(marks: readonly SettledMark[]): Promise<boolean> {
    const { world, tell } = this.context;
    const problems = await settleMarks(this.at.study, marks, { lock: { now: world.now(), tell } });
    this.context.problems(problems);
    return problems.length === 0;
  }
}
