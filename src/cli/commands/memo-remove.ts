import * as say from "../../messages/memos.js";
import { didYouMean } from "../../messages/study.js";
import { removeMemo } from "../../study/memo-edit.js";
import { knownIn, readMemos } from "../../study/memos.js";
import { nearest } from "../../text/nearest.js";
import type { Answers } from "../command.js";
import type { Context } from "../context.js";
import { EXIT, type Exit } from "../exit.js";
import { openStudy } from "../open-study.js";
import { coderOf } from "../own-sheet.js";
import { refuse } from "../refuse.js";
import { writingOf } from "../writing.js";

/** Takes one of one's own memos away. */
export async function run(context: Context, { args, flags }: Answers): Promise<Exit> {
  const opened = await openStudy(context);
  if (opened === null) return EXIT.nothing;
  const coder = coderOf(opened, flags);
  if (typeof coder !== "string") return refuse(context, coder.code, coder.text, coder.hint);
  const { study } = opened;
  const name = (args[0] ?? "").replace(/^memos\//, "").replace(/\.md$/i, "");
  const { memos } = readMemos(study.dir, knownIn(study));
  const memo = memos.find((one) => one.name === name);
  if (memo === undefined) {
    const near = nearest(
      name,
      memos.filter((one) => one.coder === coder).map((one) => one.name),
    );
    return refuse(context, "no-memo", say.noSuchMemo(name), near === null ? undefined : didYouMean(near));
  }
  const done = await removeMemo(study, { name, coder }, { ...writingOf(context), expected: memo.hash });
  if (done.kind === "refused") {
    context.problems(done.problems);
    return EXIT.nothing;
  }
  if (done.kind !== "removed") return refuse(context, "changed-meanwhile", say.changedMeanwhile);
  context.answer(say.removed(done.file)[context.lang]);
  return EXIT.done;
}
