import { existsSync, readFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { codesOf } from "../../codebook/codebook.js";
import * as say from "../../messages/codebook-exchange.js";
import { planImport } from "../../study/codebook-import.js";
import { writeAll } from "../../study/files.js";
import type { FoundTables } from "../../text/found-table.js";
import { hasErrors } from "../../text/problem.js";
import { tableFileOf } from "../../text/table-files.js";
import type { Answers } from "../command.js";
import type { Context } from "../context.js";
import { EXIT, type Exit } from "../exit.js";
import { type Opened, openLocked } from "../open-study.js";
import { refuse } from "../refuse.js";

/** Makes a table of codes a codebook of the study. Rows that cannot be read are listed; a codebook that is there stays. */
export async function run(context: Context, answers: Answers): Promise<Exit> {
  const [name = ""] = answers.args;
  const kind = tableFileOf(name);
  const path = resolve(context.world.cwd, name);
  if (kind === null || !existsSync(path)) return refuse(context, "unreadable", say.inputUnread, say.inputKinds);
  const { read } = await kind.load();
  const found = await read(readFileSync(path));
  if (found === null) return refuse(context, "unreadable", say.inputUnread, say.inputKinds);
  const title = found.title || basename(name).replace(/\.\w+$/, "");
  const done = await openLocked(context, (opened) => bring(context, opened, { found: { ...found, title }, answers }));
  return done ?? EXIT.nothing;
}

async function bring(
  context: Context,
  { study }: Opened,
  { found, answers }: { found: FoundTables; answers: Answers },
): Promise<Exit> {
  const { name, replace } = answers.flags;
  const plan = planImport(found, {
    file: basename(answers.args[0] ?? ""),
    id: typeof name === "string" ? name : null,
    language: study.config.language,
    replace: replace === true,
    study,
  });
  context.problems(plan.problems);
  const { content, codebook, file } = plan;
  if (content === null || codebook === null) return EXIT.nothing;
  const isTrial = answers.flags.dryRun === true;
  if (!isTrial) await writeAll(study.dir, new Map([[file, content]]));
  const tell = isTrial ? say.wouldImport : say.imported;
  context.answer(tell(file, codesOf([codebook]).length, codebook.families.length)[context.lang]);
  if (!isTrial) context.next(`codebook lint ${codebook.id}`);
  return hasErrors(plan.problems) ? EXIT.flawed : EXIT.done;
}
