import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { inputMissing } from "../../messages/commands.js";
import * as say from "../../messages/synthesis.js";
import { synthesisOf } from "../../study/syntheses.js";
import { saveCells } from "../../study/synthesis-edit.js";
import { planTable } from "../../study/synthesis-table.js";
import { hasErrors } from "../../text/problem.js";
import { tableFileOf } from "../../text/table-files.js";
import type { Answers } from "../command.js";
import type { Context } from "../context.js";
import { EXIT, type Exit } from "../exit.js";
import { openStudy } from "../open-study.js";
import { refuse } from "../refuse.js";
import { readerFor } from "../who-codes.js";
import { writingOf } from "../writing.js";

/** Takes back the sentences of a filled table: all of them, or none where a line does not fit. */
export async function run(context: Context, answers: Answers): Promise<Exit> {
  const [name = ""] = answers.args;
  const bytes = bytesOf(resolve(context.world.cwd, name));
  if (bytes === null) return refuse(context, "no-input", inputMissing);
  const kind = tableFileOf(name);
  const found = kind === null ? null : await (await kind.load()).read(bytes);
  if (found === null) return refuse(context, "unreadable", say.unread);
  const opened = await openStudy(context);
  if (opened === null) return EXIT.nothing;
  const reader = await readerFor(context, opened, answers.flags);
  if (reader === undefined) return EXIT.nothing;
  const { study } = opened;
  const { cells, problems } = planTable(found, synthesisOf(study, reader));
  context.problems(problems);
  if (hasErrors(problems)) {
    context.tell(say.nothingWritten);
    return EXIT.nothing;
  }
  const emptied = cells.filter(({ text }) => text === "").length;
  if (answers.flags.dryRun !== true && cells.length > 0) {
    const saved = await saveCells(study, { cells, coder: reader }, writingOf(context));
    if (saved.kind === "conflict") return refuse(context, "changed-meanwhile", say.changedMeanwhile);
    if (saved.kind === "refused") {
      context.problems(saved.problems);
      return EXIT.nothing;
    }
  }
  context.answer(say.imported(cells.length - emptied, emptied)[context.lang]);
  if (answers.flags.dryRun === true) context.tell(say.nothingWritten);
  return EXIT.done;
}

function bytesOf(path: string): Uint8Array | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}
