import * as say from "../../messages/memos.js";
import { saveMemo } from "../../study/memo-edit.js";
import type { Answers } from "../command.js";
import type { Context } from "../context.js";
import { EXIT, type Exit } from "../exit.js";
import { openStudy } from "../open-study.js";
import { coderOf } from "../own-sheet.js";
import { refuse } from "../refuse.js";
import { standardInput } from "../standard-input.js";
import { writingOf } from "../writing.js";

/** Writes a new memo. Which file it is, is said: it is changed there. */
export async function run(context: Context, { args, flags }: Answers): Promise<Exit> {
  const [about = "", given = ""] = args;
  const text = given === "-" ? await standardInput(context) : given;
  const opened = await openStudy(context);
  if (opened === null) return EXIT.nothing;
  const coder = coderOf(opened, flags);
  if (typeof coder !== "string") return refuse(context, coder.code, coder.text, coder.hint);
  const [title, name] = [flags.title, flags.name].map((one) => (typeof one === "string" ? one : null));
  const draft = { about: [about], coder, title: title ?? null, text, name: name ?? null };
  const saved = await saveMemo(opened.study, draft, { ...writingOf(context), expected: null });
  if (saved.kind === "conflict") return refuse(context, "memo-there", say.memoThere(name ?? ""), say.memoThereHint);
  if (saved.kind === "refused") {
    context.problems(saved.problems);
    return EXIT.nothing;
  }
  context.answer(say.written(saved.file)[context.lang]);
  return opened.flawed ? EXIT.flawed : EXIT.done;
}
