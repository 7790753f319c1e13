import { resolve } from "node:path";
import * as say from "../../messages/merging.js";
import { isWhollyOpen } from "../../study/blind.js";
import { passGate } from "../../study/gate.js";
import { withLock } from "../../study/lock.js";
import { compareCopies } from "../../study/merging/checks.js";
import { type Copies, type Decisions, type Merge, UNDECIDED } from "../../study/merging/merge.js";
import { isIdle, planMerge, writeMerge } from "../../study/merging/plan.js";
import { hasErrors } from "../../text/problem.js";
import { person } from "../ask.js";
import type { Answers } from "../command.js";
import type { Context } from "../context.js";
import { deliver, writeOut } from "../deliver.js";
import { EXIT, type Exit } from "../exit.js";
import { askedOf } from "../merging/asked.js";
import { mergeJson, mergeLines } from "../merging/show.js";
import { decidedInTable, differenceTable, type IsOpen } from "../merging/table.js";
import { studyFolder } from "../open-study.js";
import { refuse } from "../refuse.js";
import { secretNames } from "../secret-names.js";
import { readerIn } from "../seen.js";
import { whenNow } from "../when.js";

type Flags = Answers["flags"];

/** Puts another copy of the study together with this one: shows what would come and what differs, asks, and writes all of it or nothing. */
export async function run(context: Context, answers: Answers): Promise<Exit> {
  const { flags, args } = answers;
  if ([flags.dryRun, flags.list, flags.decisions].filter((one) => one !== undefined).length > 1)
    return refuse(context, "usage", say.oneWay);
  const dir = studyFolder(context);
  if (dir === null) return EXIT.nothing;
  const other = resolve(context.world.cwd, args[0] ?? "");
  const work = (): Promise<Exit> => merged(context, { dir, other, answers });
  if (flags.dryRun === true || flags.list !== undefined) return work();
  return withLock(dir, { now: context.world.now(), tell: context.tell }, work);
}

async function merged(
  context: Context,
  { dir, other, answers }: { dir: string; other: string; answers: Answers },
): Promise<Exit> {
  const { flags } = answers;
  const compared = await compareCopies(dir, other);
  if ("problems" in compared) {
    context.problems(compared.problems);
    return EXIT.nothing;
  }
  const { copies } = compared;
  const isOpen = openTo(copies, flags);
  const prefer = flags.prefer === "mine" || flags.prefer === "theirs" ? flags.prefer : null;
  const first = await planMerge(copies, { ...UNDECIDED, prefer });
  if (typeof flags.list === "string") return list(context, first, { file: flags.list, flags, isOpen });
  const decisions = await decidedBefore(context, first, { flags, prefer });
  if (decisions === null) return EXIT.nothing;
  const merge = decisions.byKey.size === 0 ? first : await planMerge(copies, decisions);
  if (flags.dryRun === true) return tell(context, merge, { answers, tense: "would" });
  return carryOut(context, merge, { answers, decisions, isOpen });
}

/** Who may read whose words: whoever merges their own, and everybody everything once the sheets are open. */
function openTo({ mine }: Copies, flags: Flags): IsOpen {
  const reader = readerIn(mine.study, flags);
  const isAllOpen = isWhollyOpen(mine.study);
  return (whose) => whose === null || isAllOpen || whose === reader;
}

async function decidedBefore(
  context: Context,
  merge: Merge,
  { flags, prefer }: { flags: Flags; prefer: Decisions["prefer"] },
): Promise<Decisions | null> {
  if (typeof flags.decisions !== "string") return { ...UNDECIDED, prefer };
  const { byKey, problems } = await decidedInTable(context, merge.differences, flags.decisions);
  context.problems(problems);
  return hasErrors(problems) ? null : { byKey, prefer };
}

async function list(
  context: Context,
  merge: Merge,
  { file, flags, isOpen }: { file: string; flags: Flags; isOpen: IsOpen },
): Promise<Exit> {
  const { study } = merge.copies.mine;
  const text = await differenceTable(merge.differences, { lang: context.lang, study: study.lang, isOpen });
  await passGate(study, [{ file, text }], await secretNames(context, study, flags));
  await writeOut(context, file, text);
  context.answer(say.listWritten(merge.differences.length)[context.lang]);
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

async function carryOut(
  context: Context,
  planned: Merge,
  { answers, decisions, isOpen }: { answers: Answers; decisions: Decisions; isOpen: IsOpen },
): Promise<Exit> {
  const { flags } = answers;
  const { lang } = context;
  const isAsked = flags.yes !== true && !isIdle(planned);
  const ask = isAsked || planned.open.length > 0 ? await person(context) : null;
  if (planned.open.length > 0 && ask === null) {
    await tell(context, planned, { answers, tense: "would" });
    return refuse(context, "to-settle", say.openRefused(planned.open.length), say.openHint);
  }
  if (isAsked && ask === null) {
    await tell(context, planned, { answers, tense: "would" });
    return refuse(context, "not-asked", say.notAsked);
  }
  let merge = planned;
  if (ask !== null) {
    context.answer(mergeLines(planned, lang, "would").join("\n"));
    const said = await askedOf(context, ask, { merge: planned, decisions, isOpen });
    if (said === null) {
      context.answer(say.nothingWritten[lang]);
      return EXIT.interrupted;
    }
    merge = await planMerge(planned.copies, said);
  }
  await writeMerge(merge, whenNow(context));
  const exit = await tell(context, merge, { answers, tense: "did" });
  if (!isIdle(merge)) context.next("check");
  return exit;
}
