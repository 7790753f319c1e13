import * as say from "../../messages/recode.js";
import { undo, undoable } from "../../study/codebook-undo.js";
import { hypothesesWritten } from "../../study/hypotheses-written.js";
import { appendTo, STUDY } from "../../study/journal.js";
import { withLock } from "../../study/lock.js";
import { decode } from "../../text/encoding.js";
import type { Answers } from "../command.js";
import type { Context } from "../context.js";
import { EXIT, type Exit } from "../exit.js";
import { studyFolder } from "../open-study.js";
import { whenNow } from "../when.js";

/** Puts every file that the last change of a codebook touched back as it was, if none has changed since. */
export async function run(context: Context, answers: Answers): Promise<Exit> {
  const dir = studyFolder(context);
  if (dir === null) return EXIT.nothing;
  return withLock(dir, { now: context.world.now(), tell: context.tell }, async () => {
    const found = undoable(dir);
    if (Array.isArray(found)) {
      context.problems(found);
      return EXIT.nothing;
    }
    const { change, files } = found;
    const isTrial = answers.flags.dryRun === true;
    if (isTrial) context.tell(say.wouldUndo(change));
    if (isTrial) for (const file of files.keys()) context.answer(say.changes(file)[context.lang]);
    if (isTrial) context.tell(say.nothingWritten);
    if (isTrial) return EXIT.done;
    const texts = [...files].map(([file, bytes]) => [file, bytes === null ? null : decode(bytes).text] as const);
    const detail = { kind: change.kind, files: files.size, ...hypothesesWritten(texts) };
    const step = { step: "codebook-undo", detail, when: whenNow(context) };
    await undo(dir, files, appendTo(dir, STUDY, step));
    context.answer(say.undone(change, files.size)[context.lang]);
    return EXIT.done;
  });
}
