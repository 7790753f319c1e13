import { valueTyped } from "../../evidence/scale/typed.js";
import * as say from "../../messages/guide-scales.js";
import type { Study } from "../../study/read.js";
import { type DecidedScale, decideScales } from "../../study/scale-edit.js";
import { type ScaleItem, valuesFound } from "../../study/scales.js";
import type { Ask, Choice } from "../asking.js";
import type { Context } from "../context.js";
import { refuse } from "../refuse.js";
import { writingOf } from "../writing.js";
import { quoteOf, withValue } from "./scale-table.js";

export interface Walked {
  readonly confirmed: number;
  readonly none: number;
  readonly isBroken: boolean;
}

/** Goes through the answers with the person at the terminal; what is decided of each is written at once. */
export async function walkScales(
  context: Context,
  ask: Ask,
  { study, items }: { readonly study: Study; readonly items: readonly ScaleItem[] },
): Promise<Walked> {
  const made = new Map<number, DecidedScale>();
  let isBroken = false;
  for (let i = 0; i < items.length; ) {
    const item = items[i];
    if (item === undefined) break;
    show(context, item);
    const step = await choose(context, ask, { item, study, at: say.question(i + 1, items.length)[context.lang], i });
    isBroken = step === null;
    if (step === null || step === "stop") break;
    if (step === "back") {
      i--;
      const was = made.get(i);
      if (was !== undefined) await write(context, study, { item: decidedItem(was), verdict: { kind: "open" } });
      made.delete(i);
      continue;
    }
    if (step !== "skip" && !(await write(context, study, step))) break;
    if (step !== "skip") made.set(i, step);
    i++;
  }
  const of = (kind: string): number => [...made.values()].filter(({ verdict }) => verdict.kind === kind).length;
  return { confirmed: of("value"), none: of("none"), isBroken };
}

/** The item as the study has it once it was decided. */
function decidedItem({ item, verdict }: DecidedScale): ScaleItem {
  if (verdict.kind !== "value") return item;
  const { participant, question, scale } = item;
  const decision = { participant, question, attribute: scale.attribute, ...verdict, verdict: "confirmed" } as const;
  return { ...item, decision };
}

function show({ answer, lang, paint }: Context, item: ScaleItem): void {
  answer(
    `\n${paint.bold(`${item.participant}, ${item.question}`)}  ${item.place}  ${say.kinds[item.answer.kind][lang]}`,
  );
  answer(`  ${quoteOf(item)}`);
}

interface Step {
  readonly item: ScaleItem;
  readonly study: Study;
  readonly at: string;
  readonly i: number;
}

async function choose(
  context: Context,
  ask: Ask,
  { item, study, at, i }: Step,
): Promise<DecidedScale | "skip" | "back" | "stop" | null> {
  const { lang } = context;
  const values = valuesFound(item).map(({ value }): Choice => ({ value: `= ${value}`, label: value }));
  const rest = (["other", "none", "skip", "back", "stop"] as const).filter((name) => name !== "back" || i > 0);
  for (;;) {
    const choice = await ask.choose(at, [
      ...values,
      ...rest.map((value) => ({ value, label: say.choices[value][lang] })),
    ]);
    if (choice === null || choice === "skip" || choice === "back" || choice === "stop") return choice;
    if (choice === "none") return { item, verdict: { kind: "none" } };
    if (choice.startsWith("= ")) return withValue(item, choice.slice(2));
    const typed = await ask.text(say.askValue[lang]);
    if (typed === null) return null;
    const value = valueTyped(item.scale, typed, study.lang);
    if (value !== null) return withValue(item, value);
    refuse(context, "bad-decision", say.offScale(typed));
  }
}

async function write(context: Context, study: Study, one: DecidedScale): Promise<boolean> {
  const problems = await decideScales(study, [one], writingOf(context));
  context.problems(problems);
  return problems.length === 0;
}
