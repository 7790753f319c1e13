import { otherNoteInList } from "../messages/commands.js";
import * as say from "../messages/form.js";
import { STANDARD_INPUT } from "../messages/ingest.js";
import { bringForm } from "../study/form-import.js";
import type { Problem } from "../text/problem.js";
import { listedRows } from "./code-list.js";
import type { Answers } from "./command.js";
import type { Context } from "./context.js";
import { EXIT, type Exit } from "./exit.js";
import { openStudy } from "./open-study.js";
import { coderOf } from "./own-sheet.js";
import { refuse } from "./refuse.js";
import { standardInput } from "./standard-input.js";
import { whenNow } from "./when.js";

/** Marks a list of passages that comes from standard input, all of them or none. */
export async function addMany(context: Context, { args, flags }: Answers): Promise<Exit> {
  if (args.length > 1 || flags.words !== undefined || flags.note !== undefined)
    return refuse(context, "usage", say.listTakesNone, say.lineUnread);
  const listed = listedRows(await standardInput(context));
  const { rows } = listed;
  const problems = listed.problems.map(ofTheList);
  context.problems(problems);
  if (rows.length === 0)
    return problems.length > 0 ? EXIT.nothing : refuse(context, "no-lines", say.noLines, say.lineUnread);
  const opened = await openStudy(context);
  if (opened === null) return EXIT.nothing;
  const coder = coderOf(opened, flags);
  if (typeof coder !== "string") return refuse(context, coder.code, coder.text, coder.hint);
  const how = { coder, rows, manner: "add", take: "all", random: context.world.random } as const;
  const lock = { now: context.world.now(), tell: context.tell };
  const { study, flawed } = opened;
  const asked = { ...how, lock, when: whenNow(context) };
  const done = problems.length > 0 ? null : await bringForm(study, asked);
  context.problems(done?.problems.map(ofTheList) ?? []);
  if (done === null || done.fate === "refused") return EXIT.nothing;
  context.tell(say.imported(done.counts, "done"));
  return flawed ? EXIT.flawed : EXIT.done;
}

/** A fault of a line, as it is named where no file was given and no flag takes what the list says. */
function ofTheList({ place, ...problem }: Problem): Problem {
  const way = problem.code === "other-note" ? { hint: otherNoteInList } : {};
  return { ...problem, ...way, place: place.file === "input 1" ? { ...place, file: STANDARD_INPUT } : place };
}
