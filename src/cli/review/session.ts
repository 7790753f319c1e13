import type { Code } from "../../codebook/codebook.js";
import type { Change, Choice } from "../../coding/decide.js";
import { recordKey } from "../../coding/precision.js";
import { type Item, itemKey } from "../../coding/queue.js";
import * as say from "../../messages/review.js";
import type { Words } from "../../messages/words.js";
import type { Bench } from "../../study/bench.js";
import { WriteFailure } from "../../study/files.js";
import { editSheets } from "../../study/sheet-edit.js";
import { placeOf } from "../../text/place.js";
import type { Context } from "../context.js";
import type { Key } from "../keys.js";
import { codesLike } from "./find-code.js";
import { editOf } from "./record.js";
import { type Mode, screen } from "./screen.js";
import { moveEdge } from "./span-edit.js";
import type { Terminal } from "./terminal.js";
import type { Walk } from "./walk.js";

/** How a session ended: all decided or left by its key, or broken off. */
export type Ending = "done" | "interrupted";

/** One sitting at the terminal: keys in, decisions written at once, one after the other. */
export class Session {
  private mode: Mode = { kind: "look" };
  private note = "";
  private status = "";

  constructor(
    private readonly context: Context,
    private readonly bench: Bench,
    private readonly at: { readonly walk: Walk; readonly terminal: Terminal; readonly order: Words | null },
  ) {}

  async run(): Promise<Ending> {
    const { walk, terminal } = this.at;
    let shown: Item | null = null;
    for (let item = walk.current(); item !== null; item = walk.current()) {
      // A decision is taken with the proposal in view: a key pressed too early decides nothing.
      if (shown === null || itemKey(item) !== itemKey(shown)) await terminal.forget();
      shown = item;
      this.draw(item);
      const key = await terminal.next();
      if (key.name === "interrupt") return "interrupted";
      if (key.name === "end") return "done";
      if ((this.mode.kind === "look" || this.mode.kind === "why") && key.text.toLowerCase() === "q") return "done";
      await this.press(item, key);
    }
    return "done";
  }

  private draw(item: Item): void {
    const { context, bench, mode, note, status } = this;
    const { walk, terminal, order } = this.at;
    const code = bench.study.codes.find((one) => one.id === item.code);
    const rule = bench.study.codes.flatMap((one) => one.rules).find((one) => one.id === item.rule);
    const { position, length } = walk;
    const about = {
      transcript: walk.transcriptOf(item),
      marks: walk.marksOn(item),
      record: walk.recordOf(recordKey(item)),
    };
    const view = { item, code, rule, position, length, note, order, status, mode, ...about };
    const brush = { lang: context.lang, paint: context.paint, columns: terminal.columns };
    terminal.draw(screen(view, brush, terminal.rows));
  }

  private async press(item: Item, key: Key): Promise<void> {
    const { mode } = this;
    this.status = "";
    if (mode.kind === "span") return this.pressInSpan(item, key, mode);
    if (mode.kind === "code") return this.pressInCode(item, key, mode);
    if (mode.kind === "note") return this.pressInNote(key, mode);
    return this.pressInLook(item, key);
  }

  private async pressInLook(item: Item, { text }: Key): Promise<void> {
    const letter = text.toLowerCase();
    if (letter === "a") return this.decide(item, { kind: "accept" });
    if (letter === "r") return this.decide(item, { kind: "reject" });
    if (letter === "s") return this.skip();
    if (letter === "u") return this.undo();
    if (letter === "e") this.mode = { kind: "span", span: { start: item.start, end: item.end }, unit: "sentence" };
    if (letter === "c") this.mode = this.finding("");
    if (letter === "n") this.mode = { kind: "note", typed: this.note };
    if (letter === "?") this.mode = this.mode.kind === "why" ? { kind: "look" } : { kind: "why" };
  }

  private async pressInSpan(item: Item, { name, text }: Key, mode: Mode & { kind: "span" }): Promise<void> {
    if (name === "return") return this.decide(item, { kind: "span", span: mode.span });
    if (name === "escape") this.mode = { kind: "look" };
    else if (text.toLowerCase() === "w") this.mode = { ...mode, unit: mode.unit === "word" ? "sentence" : "word" };
    const move = MOVES[name];
    if (move === undefined) return;
    const kept = { start: item.start, end: item.end };
    this.mode = {
      ...mode,
      span: moveEdge(this.at.walk.transcriptOf(item), mode.span, { ...move, unit: mode.unit, kept }),
    };
  }

  private async pressInCode(item: Item, key: Key, mode: Mode & { kind: "code" }): Promise<void> {
    const { found, at } = mode;
    const chosen = found[at];
    if (key.name === "return" && chosen !== undefined) return this.decide(item, { kind: "code", code: chosen.id });
    if (key.name === "escape") this.mode = { kind: "look" };
    else if (key.name === "down") this.mode = { ...mode, at: Math.min(at + 1, found.length - 1) };
    else if (key.name === "up") this.mode = { ...mode, at: Math.max(at - 1, 0) };
    else this.mode = this.finding(retyped(mode.typed, key));
  }

  private finding(typed: string): Mode {
    const found: Code[] = codesLike(typed, this.bench.study.codes, this.context.lang);
    return { kind: "code", typed, found, at: 0 };
  }

  private pressInNote(key: Key, mode: Mode & { kind: "note" }): void {
    if (key.name === "return") this.note = mode.typed.trim();
    this.mode =
      key.name === "return" || key.name === "escape" ? { kind: "look" } : { ...mode, typed: retyped(mode.typed, key) };
  }

  private async decide(item: Item, choice: Choice): Promise<void> {
    const { walk } = this.at;
    const { random } = this.context.world;
    const change = walk.plan(item, choice, { random, note: this.note });
    if (!(await this.write(change, "do"))) return;
    walk.took(change);
    this.settle(say.decided(outcomeOf(change), change.added.code, this.placeOf(change)));
  }

  private async undo(): Promise<void> {
    const { walk } = this.at;
    const step = walk.last();
    if (step === null) return this.settle(say.nothingToUndo);
    const { change } = step;
    if (change !== null && !(await this.write(change, "undo"))) return;
    walk.undid();
    const code = change?.added.proposed ?? change?.added.code ?? "";
    this.settle(change === null ? say.unskipped : say.undone(code, this.placeOf(change)));
  }

  private skip(): void {
    this.at.walk.skip();
    this.settle(say.skipped);
  }

  private settle(status: Words): void {
    this.mode = { kind: "look" };
    this.note = "";
    this.status = status[this.context.lang];
  }

  private placeOf({ added }: Change): string {
    return placeOf(this.at.walk.transcriptOf(added), added);
  }

  /** Whether the decision stands on the disk; why not is said on the screen. */
  private async write(change: Change, how: "do" | "undo"): Promise<boolean> {
    const { study, coder } = this.bench;
    const { lang, world } = this.context;
    const transcript = this.at.walk.transcriptOf(change);
    const lock = { now: world.now(), tell: () => {} };
    try {
      const problems = await editSheets(study, { coder, edits: [editOf(transcript, change, how)], lock });
      this.status = problems.map(({ text, hint }) => `${text[lang]}. ${hint?.[lang] ?? ""}`).join(" ");
      return problems.length === 0;
    } catch (error) {
      if (!(error instanceof WriteFailure)) throw error;
      this.status = (error.problem.code === "locked" ? say.busy : error.problem.text)[lang];
      return false;
    }
  }
}

function outcomeOf({ added }: Change): Parameters<typeof say.decided>[0] {
  if (added.verdict !== "edited") return added.verdict === "rejected" ? "rejected" : "accepted";
  return added.proposed === undefined ? "limits" : "code";
}

const MOVES: Readonly<Record<string, { edge: "start" | "end"; direction: "back" | "on" }>> = {
  right: { edge: "end", direction: "on" },
  left: { edge: "end", direction: "back" },
  up: { edge: "start", direction: "back" },
  down: { edge: "start", direction: "on" },
};

/** What is typed after one more key. */
function retyped(typed: string, { name, text }: Key): string {
  return name === "backspace" ? Array.from(typed).slice(0, -1).join("") : typed + text;
}
