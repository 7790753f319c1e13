import type { Attribution } from "../../evidence/attribution.js";
import * as say from "../../messages/attributions.js";
import { type Attributed, addAttribution, changeAttribution, removeAttribution } from "../../study/attribution-edit.js";
import type { Answers } from "../command.js";
import type { Context } from "../context.js";
import { EXIT, type Exit } from "../exit.js";
import { openStudy } from "../open-study.js";
import { coderOf } from "../own-sheet.js";
import { refuse } from "../refuse.js";
import { writingOf } from "../writing.js";

/** Attributes a reading to a participant; with the same situation again, changes what was attributed; `--remove` takes it away. */
export async function run(context: Context, { args, flags }: Answers): Promise<Exit> {
  const opened = await openStudy(context);
  if (opened === null) return EXIT.nothing;
  const { study } = opened;
  const coder = coderOf(opened, flags);
  if (typeof coder !== "string") return refuse(context, coder.code, coder.text, coder.hint);
  const [participant = "", type = ""] = args;
  const [situation, reason] = [flags.situation, flags.reason].map((one) => (typeof one === "string" ? one : null));
  const own = study.attributions.filter(
    (one) => one.participant === participant && one.type === type && one.coder === coder,
  );
  const meant = typeof situation === "string" ? own.filter((one) => one.situation === situation.trim()) : own;
  const [was, ...others] = meant;
  if (others.length > 0) return refuse(context, "several", say.several(meant.map((one) => one.situation)));
  const how = writingOf(context);
  if (flags.remove === true) {
    if (was === undefined) return refuse(context, "no-attribution", say.noSuch(participant, type));
    return told(context, await removeAttribution(study, was, how), say.removed(participant, type)[context.lang]);
  }
  const to: Attribution = {
    ...{ participant, type, coder },
    situation: situation ?? was?.situation ?? "",
    reason: reason ?? was?.reason ?? "",
    passages: placesIn(flags.passages) ?? was?.passages ?? [],
  };
  if (was === undefined)
    return told(context, await addAttribution(study, to, how), say.added(participant, type)[context.lang]);
  return told(context, await changeAttribution(study, { was, to }, how), say.changed(participant, type)[context.lang]);
}

function placesIn(given: string | boolean | undefined): string[] | null {
  return typeof given === "string" ? given.split(/[\s,;]+/).filter((place) => place !== "") : null;
}

function told(context: Context, done: Attributed, answer: string): Exit {
  if (done.kind === "conflict") return refuse(context, "changed-meanwhile", say.changedMeanwhile);
  if (done.kind === "refused") {
    context.problems(done.problems);
    return EXIT.nothing;
  }
  context.answer(answer);
  return EXIT.done;
}
