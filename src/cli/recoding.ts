import * as say from "../messages/recode.js";
import { isWhollyOpen } from "../study/blind.js";
import { type AskedChange, checkChange } from "../study/check-code-change.js";
import { undoRecord } from "../study/codebook-undo.js";
import { writeAll } from "../study/files.js";
import { hypothesesWritten } from "../study/hypotheses-written.js";
import { appendTo, STUDY } from "../study/journal.js";
import type { Study } from "../study/read.js";
import { type CodeChange, planRecode, type RecodePlan } from "../study/recode.js";
import { hasErrors, type Problem } from "../text/problem.js";
import type { Answers } from "./command.js";
import type { Context } from "./context.js";
import { EXIT, type Exit } from "./exit.js";
import { type Opened, openLocked } from "./open-study.js";
import { refuse } from "./refuse.js";
import { readerHere } from "./seen.js";
import { whenNow } from "./when.js";

/** Carries a change of codes through the study, all of it or nothing; with `--dry-run` says what it would be. */
export async function carryOut(context: Context, answers: Answers, asked: AskedChange): Promise<Exit> {
  const done = await openLocked(context, (opened) => carry(context, opened, { answers, asked }));
  return done ?? EXIT.nothing;
}

/** Files in which ids stand: with errors in them nothing can be said to be carried through. */
const CARRIED = /^(?:codebooks|codings|memos|syntheses)\/|^(?:guide|claims)\.yaml$|^attributions\.csv$/;

async function carry(
  context: Context,
  { study, problems }: Opened,
  { answers, asked }: { answers: Answers; asked: AskedChange },
): Promise<Exit> {
  const isInTheWay = ({ severity, place }: Problem): boolean => severity === "error" && CARRIED.test(place.file ?? "");
  if (problems.some(isInTheWay)) return refuse(context, "unsound", say.unsound, say.unsoundHint);
  const checked = checkChange(study.codebooks, asked);
  if (Array.isArray(checked)) {
    context.problems(checked);
    return EXIT.nothing;
  }
  const { codebook, change } = checked;
  const plan = planRecode(study, codebook, change);
  context.problems(plan.problems);
  if (hasErrors(plan.problems)) return EXIT.nothing;
  tell(context, change, plan);
  if (answers.flags.dryRun === true) {
    for (const file of shownFiles(study, plan)) context.answer(say.changes(file)[context.lang]);
    context.tell(say.nothingWritten);
    return EXIT.done;
  }
  const { from, to } = idsOf(change);
  const noted = hypothesesWritten(plan.changes.map(({ file, after }) => [file, after] as const));
  const detail = { kind: change.kind, from, to, ...plan.tally, files: plan.changes.length, ...noted };
  const step = { step: "codebook", detail, when: whenNow(context) };
  await writeAll(
    study.dir,
    new Map([
      ...plan.changes.map(({ file, after }) => [file, after] as const),
      ...undoRecord(
        { kind: change.kind, of: [...new Set([...from, ...to])], at: step.when.now.toISOString() },
        plan.changes,
      ),
      ...appendTo(study.dir, STUDY, step),
    ]),
  );
  context.next("codebook undo");
  return EXIT.done;
}

/** The files that would change; of other people's sheets, while they are closed, only that there are some. */
function shownFiles(study: Study, { changes }: RecodePlan): string[] {
  const files = changes.map(({ file }) => file);
  if (isWhollyOpen(study)) return files;
  const own = `codings/${readerHere(study) ?? ""}/`;
  const isClosed = (file: string): boolean => file.startsWith("codings/") && !file.startsWith(own);
  return [...new Set(files.map((file) => (isClosed(file) ? "codings/…" : file)))];
}

function idsOf(change: CodeChange): { from: string[]; to: string[] } {
  if (change.kind === "merge") return { from: change.from.map(({ id }) => id), to: [change.into.id] };
  if (change.kind === "retire") return { from: [change.code.id], to: [] };
  const others = change.kind === "split" ? change.others : [];
  return { from: [change.code.id], to: [change.to, ...others] };
}

function tell(context: Context, change: CodeChange, { tally }: RecodePlan): void {
  const { from, to } = idsOf(change);
  context.answer(say.told(change.kind, from, to)[context.lang]);
  const counts = say.tally(tally);
  if (counts !== null) context.answer(counts[context.lang]);
}
