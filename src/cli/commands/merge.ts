import { resolve } from "node:path";
import * as say from "../../messages/merging.js";
import { passGate } from "../../study/gate.js";
import { withLock } from "../../study/lock.js";
import { compareCopies } from "../../study/merging/checks.js";
import type { Difference } from "../../study/merging/difference.js";
import { type Decisions, type Merge, UNDECIDED } from "../../study/merging/merge.js";
import { isIdle, isRefused, planMerge, settleable, writeMerge } from "../../study/merging/plan.js";
import { sightOf } from "../../study/merging/sight.js";
import type { Study } from "../../study/read.js";
import { hasErrors, type Problem } from "../../text/problem.js";
import { person } from "../ask.js";
import type { Ask } from "../asking.js";
import type { Answers } from "../command.js";
import type { Context } from "../context.js";
import { deliver, writeOut } from "../deliver.js";
import { EXIT, type Exit } from "../exit.js";
import { askedOf } from "../merging/asked.js";
import { mergerOf } from "../merging/reader.js";
import { mergeJson, mergeLines } from "../merging/show.js";
import { decidedInTable, differenceTable } from "../merging/table.js";
import { studyFolder } from "../open-study.js";
import { refuse } from "../refuse.js";
import { secretNames } from "../secret-names.js";
import { isFault } from "../seen.js";
import { whenNow } from "../when.js";

type Flags = Answers["flags"];

/** Puts another copy of the study together with this one: shows what would come and what differs, asks, and writes all of it or nothing. */
export async function run(context: Context, answers: Answers): Promise<Exit> {
  const { flags, args } = answers;
  if ([flags.dryRun, flags.list, flags.decisions].filter((one) => one !== undefined).length > 1)
    return refuse(context, "usage", say.oneWay);
  const dir = studyFolder(context);
  if (dir === null) return EXIT.nothing;
  const asked = { dir, other: resolve(context.world.cwd, args[0] ?? ""), answers };
  if (flags.dryRun === true || flags.list !== undefined) return shown(context, asked);
  const ask =
    flags.yes === true && flags.decisions === undefined && flags.prefer !== undefined ? null : await person(context);
  const said = ask === null ? null : await askedFirst(context, ask, asked);
  if (typeof said === "number") return said;
  return withLock(dir, { now: context.world.now(), tell: context.tell }, () => carryOut(context, asked, said));
}

interface Asked {
  readonly dir: string;
  readonly other: string;
  readonly answers: Answers;
}

interface Planned {
  readonly merge: Merge;
  readonly decisions: Decisions;
}

/** What would be done by what the flags say; or why nothing can be, which was said. */
async function planned(context: Context, { dir, other, answers: { flags } }: Asked): Promise<Planned | Exit> {
  const compared = await compareCopies(dir, other);
  if ("problems" in compared) {
    context.problems(compared.problems);
    return EXIT.nothing;
  }
  const prefer: Decisions["prefer"] = flags.prefer === "mine" || flags.prefer === "theirs" ? flags.prefer : null;
  const { copies } = compared;
  const merger = mergerOf(copies, flags);
  if (isFault(merger)) return refuse(context, merger.code, merger.text, merger.hint);
  const sight = sightOf(copies, merger);
  const first = await planMerge(copies, { ...UNDECIDED, prefer }, sight);
  if (typeof flags.decisions !== "string") return { merge: first, decisions: { ...UNDECIDED, prefer } };
  const all = await settleable(first, { ...UNDECIDED, prefer });
  const { byKey, problems } = await decidedInTable(context, all, flags.decisions);
  context.problems(problems);
  if (hasErrors(problems)) return EXIT.nothing;
  const decisions: Decisions = { byKey, prefer };
  return { merge: await planMerge(copies, decisions, sight), decisions };
}

/** Shows, or lists, what would be done. */
async function shown(context: Context, asked: Asked): Promise<Exit> {
  const { flags } = asked.answers;
  const plan = await planned(context, asked);
  if (typeof plan === "number") return plan;
  const { merge, decisions } = plan;
  if (isRefused(merge)) return refuseWhole(context, merge);
  if (typeof flags.list !== "string") return tell(context, merge, { answers: asked.answers, tense: "would" });
  return list(context, await settleable(merge, decisions), { study: merge.copies.mine.study, file: flags.list, flags });
}

/** What the person at the terminal says before anything is locked: others go on working meanwhile. Null where there is nothing to ask. */
async function askedFirst(context: Context, ask: Ask, asked: Asked): Promise<Decisions | Exit | null> {
  const { flags } = asked.answers;
  const plan = await planned(context, asked);
  if (typeof plan === "number") return plan;
  const { merge, decisions } = plan;
  if (isRefused(merge)) return refuseWhole(context, merge);
  const isNothing = merge.open.length === 0 && (flags.yes === true || isIdle(merge));
  if (isNothing) return decisions;
  context.answer(mergeLines(merge, context.lang, "would").join("\n"));
  const said = await askedOf(context, ask, { merge, decisions });
  if (said !== null) return said;
  context.answer(say.nothingWritten[context.lang]);
  return EXIT.interrupted;
}

/** Under the lock: plans by what was said, of both copies as they are now, and writes all of it or nothing. */
async function carryOut(context: Context, asked: Asked, said: Decisions | null): Promise<Exit> {
  const { answers } = asked;
  const plan = await planned(context, said === null ? asked : { ...asked, answers: withoutTable(answers) });
  if (typeof plan === "number") return plan;
  const merge = said === null ? plan.merge : await planMerge(plan.merge.copies, said, plan.merge.sight);
  if (isRefused(merge)) return refuseWhole(context, merge);
  const refused = refusal(merge, { isSure: said !== null || answers.flags.yes === true });
  if (refused !== null) {
    await tell(context, merge, { answers, tense: "would" });
    return refuse(context, refused.code, refused.text, refused.hint);
  }
  await writeMerge(merge, whenNow(context));
  const exit = await tell(context, merge, { answers, tense: "did" });
  if (!isIdle(merge)) context.next("check");
  return exit;
}

/** Tells why nothing of it can be merged: all of that, and no count of what does not come. */
function refuseWhole(context: Context, merge: Merge): Exit {
  context.problems(merge.problems);
  return refuse(context, "refused", say.refused, say.refusedHint);
}

/** The table was read before the question, and its decisions are among what was said. */
function withoutTable(answers: Answers): Answers {
  return { ...answers, flags: { ...answers.flags, decisions: undefined } };
}

function refusal(merge: Merge, { isSure }: { isSure: boolean }): Pick<Problem, "code" | "text" | "hint"> | null {
  if (merge.open.length > 0) return { code: "to-settle", text: say.openRefused(merge.open.length), hint: say.openHint };
  return isSure || isIdle(merge) ? null : { code: "not-asked", text: say.notAsked };
}

async function list(
  context: Context,
  differences: readonly Difference[],
  { study, file, flags }: { study: Study; file: string; flags: Flags },
): Promise<Exit> {
  const text = await differenceTable(differences, { lang: context.lang, study: study.lang });
  await passGate(study, [{ file, text }], await secretNames(context, study, flags));
  await writeOut(context, file, text);
  context.answer(say.listWritten(differences.length)[context.lang]);
  return EXIT.done;
}

async function tell(
  context: Context,
  merge: Merge,
  { answers, tense }: { answers: Answers; tense: "would" | "did" },
): Promise<Exit> {
  const { lang } = context;
  context.problems(merge.problems);
  if (answers.flags.json === true)
    await deliver(context, { study: merge.copies.mine.study, answers }, mergeJson(merge));
  else context.answer(mergeLines(merge, lang, tense).join("\n"));
  const { aside } = merge.copies.theirs.copy;
  if (aside > 0) context.tell(say.asideLeft(aside));
  if (tense === "would" && answers.flags.json !== true) context.answer(say.nothingWritten[lang]);
  return hasErrors(merge.problems) ? EXIT.flawed : EXIT.done;
}
