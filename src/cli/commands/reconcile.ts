import type { OpenItem } from "../../coding/reconcile.js";
import { noSuchTranscript } from "../../messages/commands.js";
import * as say from "../../messages/reconcile.js";
import { takeAgreements } from "../../study/agreed-since.js";
import { codersIn } from "../../study/blind.js";
import { passGate } from "../../study/gate.js";
import { knownIn, readMemos } from "../../study/memos.js";
import { marksUnplaced } from "../../study/opening.js";
import type { Study } from "../../study/read.js";
import { noteSettled, writeSettled } from "../../study/settling.js";
import { agreementIn } from "../../study/study-agreement.js";
import { reconciledIn, withoutUnplaced } from "../../study/unsettled.js";
import { hasErrors } from "../../text/problem.js";
import { person } from "../ask.js";
import type { Answers } from "../command.js";
import type { Context } from "../context.js";
import { deliver, writeOut } from "../deliver.js";
import { EXIT, type Exit } from "../exit.js";
import { checkNames } from "../names.js";
import { type Opened, openStudy } from "../open-study.js";
import { coderOf } from "../own-sheet.js";
import { openAll } from "../reconcile/open.js";
import { showSummary, summaryCsv, summaryJson } from "../reconcile/summary.js";
import { differencesTable, settledInTable } from "../reconcile/table.js";
import { Reconciling } from "../reconcile/walk.js";
import { refuse } from "../refuse.js";
import { secretNames } from "../secret-names.js";
import { writingOf } from "../writing.js";

type Flags = Answers["flags"];

const WAYS = ["open", "list", "decisions", "summary"] as const;

/** Opens coders' sheets to each other, and settles what differs: at the terminal, by a table; or says how far people agree. */
export async function run(context: Context, answers: Answers): Promise<Exit> {
  const { flags } = answers;
  if (WAYS.filter((way) => flags[way] !== undefined).length > 1) return refuse(context, "usage", say.oneWay);
  const opened = await openStudy(context);
  if (opened === null) return EXIT.nothing;
  const { study, flawed } = opened;
  const { transcript } = flags;
  if (typeof transcript === "string" && !study.transcripts.some(({ id }) => id === transcript))
    return refuse(context, "no-transcript", noSuchTranscript(transcript));
  if (!checkNames(context, study, flags)) return EXIT.nothing;
  if (codersIn(study).length < 2) return refuse(context, "one-coder", say.oneCoder);
  const by = coderOf(opened, flags);
  if (typeof by !== "string" && (flags.coder !== undefined || by.code !== "no-coder"))
    return refuse(context, by.code, by.text, by.hint);
  const who = typeof by === "string" ? by : null;
  if (flags.open === true) return openAll(context, opened, { flags, by: who });
  if (reconciledIn(asked(study, flags)).length === 0) return refuse(context, "not-open", say.closedStill, say.whenOpen);
  if (flags.summary === true) return summary(context, opened, answers);
  const done = await settle(context, study, { flags, by: who });
  return done === EXIT.done && flawed ? EXIT.flawed : done;
}

/** The study with the transcript that is asked about alone. */
function asked(study: Study, { transcript }: Flags): Study {
  return transcript === undefined
    ? study
    : { ...study, transcripts: study.transcripts.filter(({ id }) => id === transcript) };
}

interface How {
  readonly flags: Flags;
  readonly by: string | null;
}

async function settle(context: Context, whole: Study, { flags, by }: How): Promise<Exit> {
  // What a sitting left uncounted that was killed.
  await noteSettled(whole.dir, writingOf(context));
  const wanted = asked(whole, flags);
  const study = withoutUnplaced(wanted);
  const aside = reconciledIn(wanted).length - reconciledIn(study).length;
  const taken = await takeAgreements(study, { by }, writingOf(context));
  context.problems(taken.problems);
  if (taken.problems.length > 0) return EXIT.nothing;
  if (taken.added > 0) {
    context.tell(say.agreedSince(taken.added));
    return settleAgain(context, { flags, by });
  }
  if (aside > 0) context.problems([marksUnplaced(aside, "warning")]);
  const elsewhere = reconciledIn(study).filter(({ made }) => made === "elsewhere");
  if (elsewhere.length > 0) context.tell(say.elsewhere(elsewhere.map(({ transcript }) => transcript)));
  const items = itemsIn(study, flags);
  if (items.length === 0) {
    context.answer((aside > 0 ? say.nothingElse : say.nothingOpen)[context.lang]);
    return EXIT.done;
  }
  if (typeof flags.list === "string") return list(context, study, { items, flags, file: flags.list });
  if (typeof flags.decisions === "string") return byTable(context, study, { items, by, file: flags.decisions });
  return walk(context, study, { items, by, flags });
}

/** Once the agreed sheets on the disk have changed, the study is read anew. */
async function settleAgain(context: Context, how: How): Promise<Exit> {
  const opened = await openStudy(context);
  return opened === null ? EXIT.nothing : settle(context, opened.study, how);
}

/** What is to be gone through: what is open, and with `--again` what was settled, with the settlement that stands. */
function itemsIn(study: Study, { again, code }: Flags): OpenItem[] {
  const isWanted = ({ item }: OpenItem): boolean =>
    code === undefined || item.sides.some(({ marks }) => marks.some((mark) => mark.code === code));
  return reconciledIn(study)
    .flatMap(({ open, settled }) => {
      const past = again === true ? settled.map(({ item, by }) => ({ item, earlier: [by] })) : [];
      return [...open, ...past].sort((a, b) => a.item.start - b.item.start || a.item.end - b.item.end);
    })
    .filter(isWanted);
}

async function walk(
  context: Context,
  study: Study,
  { items, by, flags }: How & { readonly items: readonly OpenItem[] },
): Promise<Exit> {
  const ask = await person(context);
  if (ask === null) return refuse(context, "no-terminal", say.needsTerminal, say.needsTerminalHint);
  const memos = readMemos(study.dir, knownIn(study));
  const past = flags.again === true ? "settled" : "changed";
  const { settled, left, isBroken } = await new Reconciling(context, ask, { study, items, memos, by, past }).run();
  context.answer(say.sitting(settled, left)[context.lang]);
  context.next(left > 0 ? "reconcile" : "reconcile --summary");
  return isBroken ? EXIT.interrupted : EXIT.done;
}

async function list(
  context: Context,
  study: Study,
  { items, flags, file }: { items: readonly OpenItem[]; flags: Flags; file: string },
): Promise<Exit> {
  const text = await differencesTable(study, items, context);
  await passGate(study, [{ file, text }], await secretNames(context, study, flags));
  await writeOut(context, file, text);
  context.answer(say.listed(items.length)[context.lang]);
  return EXIT.done;
}

async function byTable(
  context: Context,
  study: Study,
  { items, by, file }: { items: readonly OpenItem[]; by: string | null; file: string },
): Promise<Exit> {
  const { steps, problems } = await settledInTable(context, { study, items, by }, file);
  context.problems(problems);
  if (hasErrors(problems)) return EXIT.nothing;
  if (steps.length === 0) {
    context.answer(say.nothingDecided[context.lang]);
    return EXIT.done;
  }
  const refused = await writeSettled(study, steps, { by, note: "now", ...writingOf(context) });
  context.problems(refused);
  if (hasErrors(refused)) return EXIT.nothing;
  context.answer(say.sitting(steps.length - refused.length, items.length - steps.length)[context.lang]);
  return EXIT.done;
}

async function summary(context: Context, { study, flawed }: Opened, answers: Answers): Promise<Exit> {
  const about = asked(study, answers.flags);
  const states = reconciledIn(withoutUnplaced(about));
  const found = { states, agreement: agreementIn(about) };
  const aside = reconciledIn(about).length - states.length;
  if (aside > 0) context.problems([marksUnplaced(aside, "warning")]);
  const to = { study, answers };
  if (answers.flags.json === true) await deliver(context, to, summaryJson(found));
  else if (answers.flags.csv === true) await deliver(context, to, await summaryCsv(found, context));
  else await deliver(context, to, showSummary(found, context));
  return flawed ? EXIT.flawed : EXIT.done;
}
