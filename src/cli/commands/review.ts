import { decide, withChange } from "../../coding/decide.js";
import { type Item, skippedLast } from "../../coding/queue.js";
import { noSuchTranscript } from "../../messages/commands.js";
import * as say from "../../messages/review.js";
import { type Bench, queueOf, withSuggestions } from "../../study/bench.js";
import { passGate } from "../../study/gate.js";
import type { Study } from "../../study/read.js";
import { readSkipped } from "../../study/skipped.js";
import { hasErrors } from "../../text/problem.js";
import { person } from "../ask.js";
import type { Answers } from "../command.js";
import type { Context } from "../context.js";
import { deliver, writeOut } from "../deliver.js";
import { EXIT, type Exit } from "../exit.js";
import { type Opened, openStudy } from "../open-study.js";
import { coderOf } from "../own-sheet.js";
import { refuse } from "../refuse.js";
import { benchFor, wishOf } from "../review/bench.js";
import { noteSession, tallyOf, writeTogether } from "../review/record.js";
import { Session } from "../review/session.js";
import { showSummary, summaryCsv, summaryJson, summaryOf } from "../review/summary.js";
import { decidedInTable, reviewTable } from "../review/table.js";
import { openTerminal } from "../review/terminal.js";
import { Walk } from "../review/walk.js";
import { secretNames } from "../secret-names.js";
import { asSeen, tellClosed } from "../seen.js";
import { unfit } from "../unfit.js";

type Flags = Answers["flags"];

const WAYS = ["list", "decisions", "acceptRule", "rejectRule", "summary"] as const;

/** Walks the queue of decisions: one by one at the terminal, by a table, a whole rule at once; or says how right the rules have been. */
export async function run(context: Context, answers: Answers): Promise<Exit> {
  const { flags } = answers;
  if (WAYS.filter((way) => flags[way] !== undefined).length > 1) return refuse(context, "usage", say.oneWay);
  const limit = flags.limit === undefined ? Number.POSITIVE_INFINITY : Number(flags.limit);
  if (Number.isNaN(limit) || limit < 1 || (flags.limit !== undefined && !Number.isInteger(limit)))
    return refuse(context, "bad-limit", say.badLimit);
  if (typeof flags.list === "string" && /\.(xlsx?|ods|docx?)$/i.test(flags.list))
    return refuse(context, "usage", say.listIsCsv, say.listIsCsvHint);
  const opened = await openStudy(context);
  if (opened === null) return EXIT.nothing;
  const fault = refused(context, opened.study, flags);
  if (fault !== null) return fault;
  if (flags.summary === true) return summary(context, opened, answers);
  const coder = coderOf(opened, flags);
  if (typeof coder !== "string") return refuse(context, coder.code, coder.text, coder.hint);
  const bench = benchFor(opened, coder);
  if ("code" in bench) return refuse(context, bench.code, bench.text, bench.hint);
  const done = await work(context, flags.suggested === true ? withSuggestions(bench, wishOf(flags)) : bench, {
    flags,
    limit,
  });
  return done === EXIT.done && opened.flawed ? EXIT.flawed : done;
}

/** What keeps the queue from being gone through. */
function refused(context: Context, study: Study, flags: Flags): Exit | null {
  const { transcript } = flags;
  const isThere = typeof transcript !== "string" || study.transcripts.some(({ id }) => id === transcript);
  return (
    unfit(context, study, flags) ?? (isThere ? null : refuse(context, "no-transcript", noSuchTranscript(transcript)))
  );
}

async function work(context: Context, bench: Bench, { flags, limit }: { flags: Flags; limit: number }): Promise<Exit> {
  if (typeof flags.decisions === "string") return byTable(context, bench, flags.decisions);
  const rule = flags.acceptRule ?? flags.rejectRule;
  const queue = queueOf(bench, typeof rule === "string" ? { ...wishOf(flags), rule } : wishOf(flags));
  if (typeof flags.list === "string")
    return list(context, bench, { queue: queue.slice(0, limit), flags, file: flags.list });
  if (typeof rule === "string") return wholeRule(context, bench, { queue: queue.slice(0, limit), flags });
  return oneByOne(context, bench, { queue, flags, limit });
}

async function oneByOne(
  context: Context,
  bench: Bench,
  { queue, flags, limit }: { queue: readonly Item[]; flags: Flags; limit: number },
): Promise<Exit> {
  if (context.world.stdin.isTTY !== true || context.world.stdout.isTTY !== true)
    return refuse(context, "no-terminal", say.needsTerminal, say.needsTerminalHint);
  const terminal = queue.length === 0 ? null : openTerminal(context);
  if (terminal === null) {
    context.answer(say.nothingOpen[context.lang]);
    return EXIT.done;
  }
  const before = readSkipped(bench.study.dir, bench.coder);
  const walk = new Walk(bench, skippedLast(queue, before).slice(0, limit));
  const order = flags.uncertainFirst === true ? say.order.uncertain : null;
  let ending: Awaited<ReturnType<Session["run"]>> = "interrupted";
  try {
    ending = await new Session(context, bench, { walk, terminal, order }).run();
  } finally {
    terminal.close();
  }
  const { left, ...tally } = walk.tally();
  await noteSession(context, bench, { tally, skipped: walk.skipped(before) });
  context.answer(say.sessionDone(tally, left)[context.lang]);
  if (left > 0) context.next("review");
  return ending === "interrupted" ? EXIT.interrupted : EXIT.done;
}

async function list(
  context: Context,
  bench: Bench,
  { queue, flags, file }: { queue: readonly Item[]; flags: Flags; file: string },
): Promise<Exit> {
  const text = await reviewTable(bench, queue, context);
  await passGate(bench.study, [{ file, text }], await secretNames(context, bench.study, flags));
  await writeOut(context, file, text);
  context.answer(say.listWritten(queue.length)[context.lang]);
  return EXIT.done;
}

async function byTable(context: Context, bench: Bench, file: string): Promise<Exit> {
  const { changes, problems } = await decidedInTable(context, bench, file);
  context.problems(problems);
  if (hasErrors(problems)) return EXIT.nothing;
  return write(context, bench, { changes, way: "table" });
}

/** Everything that is left of one rule, once a person has said yes to the number. */
async function wholeRule(
  context: Context,
  bench: Bench,
  { queue, flags }: { queue: readonly Item[]; flags: Flags },
): Promise<Exit> {
  if (queue.length === 0) {
    context.answer(say.nothingOpen[context.lang]);
    return EXIT.done;
  }
  const verb = flags.acceptRule === undefined ? "reject" : "accept";
  const question = say.bulkQuestion(verb, queue.length, new Set(queue.map((item) => item.transcript)).size);
  const sure = flags.yes === true ? EXIT.done : await confirmed(context, question[context.lang]);
  if (sure !== EXIT.done) return sure;
  const { study, rules, sheets } = bench;
  const changes = queue.flatMap((item) => {
    const [transcript, sheet] = [
      study.transcripts.find(({ id }) => id === item.transcript),
      sheets.get(item.transcript),
    ];
    if (transcript === undefined || sheet === undefined) return [];
    const { random } = context.world;
    return [decide(sheet, item, { choice: { kind: verb }, transcript, rules, random, manner: "bulk" })];
  });
  context.tell(say.bulkNote);
  return write(context, bench, { changes, way: "rule" });
}

async function confirmed(context: Context, question: string): Promise<Exit> {
  const { lang } = context;
  const ask = await person(context);
  if (ask === null) return refuse(context, "no-terminal", say.yesNeeded, say.yesNeededHint);
  const answer = await ask.choose(question, [
    { value: "no", label: say.bulkNo[lang] },
    { value: "yes", label: say.bulkYes[lang] },
  ]);
  if (answer === "yes") return EXIT.done;
  context.answer(say.nothingDone[lang]);
  return EXIT.interrupted;
}

async function write(context: Context, bench: Bench, decided: Parameters<typeof writeTogether>[2]): Promise<Exit> {
  const { changes } = decided;
  if (changes.length === 0) {
    context.answer(say.nothingDone[context.lang]);
    return EXIT.done;
  }
  const problems = await writeTogether(context, bench, decided);
  context.problems(problems);
  if (problems.length > 0) return EXIT.nothing;
  const sheets = new Map(bench.sheets);
  for (const change of changes) {
    const sheet = sheets.get(change.transcript);
    if (sheet !== undefined) sheets.set(change.transcript, withChange(sheet, change));
  }
  context.answer(say.sessionDone(tallyOf(changes), queueOf({ ...bench, sheets }, {}).length)[context.lang]);
  return EXIT.done;
}

async function summary(context: Context, opened: Opened, answers: Answers): Promise<Exit> {
  const { flags } = answers;
  const seen = await asSeen(context, opened, flags);
  if (seen === null) return EXIT.nothing;
  const { study, flawed } = seen;
  const coder = typeof flags.coder === "string" ? coderOf(opened, flags) : null;
  if (coder !== null && typeof coder !== "string") return refuse(context, coder.code, coder.text, coder.hint);
  const familyOf = new Map(study.codes.map((code) => [code.id, code.family]));
  const isWanted = ({ rule, code }: { rule: string; code: string }): boolean =>
    (flags.rule === undefined || flags.rule === rule) &&
    (flags.code === undefined || flags.code === code) &&
    (flags.family === undefined || flags.family === familyOf.get(code));
  const transcripts = study.transcripts.filter(({ id }) => flags.transcript === undefined || flags.transcript === id);
  const found = summaryOf(study, { coder, transcripts, isWanted });
  if (flags.json === true) await deliver(context, { study, answers }, summaryJson(found));
  else if (flags.csv === true) await deliver(context, { study, answers }, await summaryCsv(found, study));
  else await deliver(context, { study, answers }, showSummary(found, context));
  tellClosed(context, study);
  return flawed ? EXIT.flawed : EXIT.done;
}
