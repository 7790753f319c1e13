import { noSuchTranscript } from "../../messages/commands.js";
import * as say from "../../messages/reanchor.js";
import { writeAll } from "../../study/files.js";
import { passGate } from "../../study/gate.js";
import { appendTo, STUDY } from "../../study/journal.js";
import { withLock } from "../../study/lock.js";
import { readStudy, type Study } from "../../study/read.js";
import { isOpenTo, planReanchor, type ReanchorPlan, writeReanchor } from "../../study/reanchor.js";
import { settleMarks, type Waiting, waitingFor } from "../../study/waiting.js";
import { hasErrors } from "../../text/problem.js";
import { person } from "../ask.js";
import type { Answers } from "../command.js";
import type { Context } from "../context.js";
import { deliver, writeOut } from "../deliver.js";
import { EXIT, type Exit } from "../exit.js";
import { type Opened, openLocked, openStudy } from "../open-study.js";
import { coderOf } from "../own-sheet.js";
import { planJson, showPlan } from "../reanchor/show.js";
import { settledInTable, waitingTable } from "../reanchor/table.js";
import { SettlingWalk } from "../reanchor/walk.js";
import { refuse } from "../refuse.js";
import { secretNames } from "../secret-names.js";
import { whenNow } from "../when.js";

type Flags = Answers["flags"];

interface Planned {
  readonly study: Study;
  readonly plan: ReanchorPlan;
  /** Who asks; null where nobody in particular does, and nothing can be settled but what was agreed on. */
  readonly coder: string | null;
}

/** What this command is there to mend: it says so itself. */
const MENDED = new Set(["text-changed", "quote-astray", "no-participant", "bad-passage"]);

/** Puts marks back in place after texts were changed; what has no sure place is settled by its coder, one by one or by a table. */
export async function run(context: Context, answers: Answers): Promise<Exit> {
  const { flags } = answers;
  if ([flags.dryRun, flags.list, flags.decisions].filter((one) => one !== undefined).length > 1)
    return refuse(context, "usage", say.oneWay);
  const planned = flags.dryRun === true ? await dryRun(context, flags) : await carried(context, flags);
  if (typeof planned === "number") return planned;
  const waiting = flags.dryRun === true ? [] : waitingFor(planned.study, planned.coder, only(flags));
  await tell(context, planned, { waiting, answers });
  return flags.dryRun === true ? EXIT.done : settle(context, planned, { waiting, flags });
}

function only({ transcript }: Flags): string | undefined {
  return typeof transcript === "string" ? transcript : undefined;
}

function withoutMended(context: Context): Context {
  return { ...context, problems: (all) => context.problems(all.filter(({ code }) => !MENDED.has(code))) };
}

async function dryRun(context: Context, flags: Flags): Promise<Planned | Exit> {
  const opened = await openStudy(withoutMended(context));
  return opened === null ? EXIT.nothing : planned(context, opened, flags);
}

/** Carries out what needs nobody, and reads the study as it is then. */
async function carried(context: Context, flags: Flags): Promise<Planned | Exit> {
  const done = await openLocked(withoutMended(context), async (opened): Promise<Planned | Exit> => {
    const made = await planned(context, opened, flags);
    if (typeof made === "number") return made;
    await writeReanchor(made.study, made.plan, { when: whenNow(context), coder: made.coder });
    const { study } = await readStudy(made.study.dir);
    return { ...made, study: study ?? made.study };
  });
  return done ?? EXIT.nothing;
}

async function planned(context: Context, opened: Opened, flags: Flags): Promise<Planned | Exit> {
  const { study } = opened;
  const id = only(flags);
  if (id !== undefined && !study.transcripts.some((one) => one.id === id))
    return refuse(context, "no-transcript", noSuchTranscript(id));
  const coder = coderOf(opened, flags);
  if (typeof coder !== "string" && (flags.coder !== undefined || coder.code !== "no-coder"))
    return refuse(context, coder.code, coder.text, coder.hint);
  return { study, plan: await planReanchor(study, id), coder: typeof coder === "string" ? coder : null };
}

async function tell(
  context: Context,
  { study, plan, coder }: Planned,
  { waiting, answers }: { waiting: readonly Waiting[]; answers: Answers },
): Promise<void> {
  const isOpen = isOpenTo(coder);
  const own = plan.sheets.filter(isOpen);
  if (answers.flags.json === true) return deliver(context, { study, answers }, planJson(plan, own, waiting));
  const { lang } = context;
  if (plan.changed.length > 0) context.answer(say.changedTexts(plan.changed)[lang]);
  else if (waiting.length === 0) context.answer(say.nothingChanged[lang]);
  const unknown = own.filter(({ old, before, transcript }) => old === null && before.textSha256 !== transcript.sha256);
  const ids = [...new Set(unknown.map(({ transcript }) => transcript.id))];
  if (ids.length > 0) context.tell(say.oldUnknown(ids));
  const shown = showPlan(plan, { own, detail: answers.flags.all === true ? "each" : "together" }, context);
  if (shown !== "") await deliver(context, { study, answers }, shown);
  if (own.length < plan.sheets.length) context.tell(say.othersToo);
  if (answers.flags.dryRun === true) context.answer(say.nothingWritten[lang]);
  else if (coder === null && plan.sheets.some((one) => one.sheet.astray !== undefined)) context.tell(say.coderFor);
}

/** What waits for the person: by a table, one by one where they sit at a terminal, else told. */
async function settle(
  context: Context,
  { study, coder }: Planned,
  { waiting, flags }: { waiting: readonly Waiting[]; flags: Flags },
): Promise<Exit> {
  const { lang } = context;
  if (typeof flags.decisions === "string")
    return byTable(context, { study, coder }, { waiting, file: flags.decisions });
  if (typeof flags.list === "string") {
    const text = await waitingTable(waiting, { lang, study: study.lang });
    await passGate(study, [{ file: flags.list, text }], await secretNames(context, study, flags));
    await writeOut(context, flags.list, text);
    context.answer(say.listWritten(waiting.length)[lang]);
    return EXIT.done;
  }
  if (waiting.length === 0 || flags.json === true) return EXIT.done;
  const ask = context.world.stdout.isTTY === true ? await person(context) : null;
  if (ask === null) {
    context.answer(say.waitingLine(waiting.length)[lang]);
    return EXIT.done;
  }
  const walked = await new SettlingWalk(context, ask, { study, waiting }).run();
  await note(context, { study, coder }, walked);
  context.answer(say.done(walked.settled, walked.dropped, walked.left)[lang]);
  return walked.isBroken ? EXIT.interrupted : EXIT.done;
}

type Counts = { readonly settled: number; readonly dropped: number };

async function byTable(
  context: Context,
  who: Pick<Planned, "study" | "coder">,
  { waiting, file }: { waiting: readonly Waiting[]; file: string },
): Promise<Exit> {
  const { marks, problems } = await settledInTable(context, waiting, file);
  context.problems(problems);
  if (hasErrors(problems)) return EXIT.nothing;
  const dropped = marks.filter(({ settled }) => settled.kind === "drop").length;
  const counts = { settled: marks.length - dropped, dropped };
  const lock = { now: context.world.now(), tell: context.tell };
  const refused = await settleMarks(who.study, marks, { lock, beside: () => journalOf(context, who, counts) });
  context.problems(refused);
  if (hasErrors(refused)) return EXIT.nothing;
  const left = waiting.length - marks.length;
  context.answer(say.done(counts.settled, counts.dropped, left)[context.lang]);
  return refused.length > 0 ? EXIT.flawed : EXIT.done;
}

/** One line in the journal for a whole sitting. */
async function note(context: Context, who: Pick<Planned, "study" | "coder">, counts: Counts): Promise<void> {
  if (counts.settled + counts.dropped === 0) return;
  const lock = { now: context.world.now(), tell: context.tell };
  await withLock(who.study.dir, lock, () => writeAll(who.study.dir, journalOf(context, who, counts)));
}

function journalOf(
  context: Context,
  { study, coder }: Pick<Planned, "study" | "coder">,
  { settled, dropped }: Counts,
): Map<string, string> {
  const detail = { settled, dropped };
  return appendTo(study.dir, coder ?? STUDY, { step: "settle", detail, when: whenNow(context) });
}
