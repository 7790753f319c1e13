import { basename, resolve } from "node:path";
import { fileMissing } from "../../messages/cli.js";
import * as say from "../../messages/journal-log.js";
import { readBytes } from "../../study/files.js";
import { headsIn, type Printed, readableText } from "../../study/journal-printed.js";
import { verifyJournal } from "../../study/journal-verify.js";
import { hasErrors, type Problem } from "../../text/problem.js";
import type { Answers } from "../command.js";
import type { Context } from "../context.js";
import { EXIT, type Exit } from "../exit.js";
import { studyFolder } from "../open-study.js";

/** Looks for what of the journal was changed, cut or replaced; with reports or annexes that somebody else has, against these too. */
export async function run(context: Context, { args }: Answers): Promise<Exit> {
  const dir = studyFolder(context);
  if (dir === null) return EXIT.nothing;
  const given = await Promise.all(args.map((file) => printedIn(context, file)));
  const unread = given.flatMap((one) => ("printed" in one ? [] : [one]));
  context.problems(unread);
  if (unread.length > 0) return EXIT.nothing;
  const printed = given.flatMap((one) => ("printed" in one ? one.printed : []));
  const { heads, notes, printed: held, problems } = await verifyJournal(dir, printed);
  context.problems(problems);
  const { lang } = context;
  if (heads.length === 0) context.answer(say.empty[lang]);
  for (const { chain, entries, last } of heads) context.answer(say.chainHolds(chain, entries, last)[lang]);
  if (notes.stand + notes.removed > 0) context.answer(say.notesHold(notes.stand, notes.removed)[lang]);
  context.answer(say.heldAgainst(held)[lang]);
  context.answer((problems.length === 0 ? say.holds : say.doesNotHold(problems.length))[lang]);
  context.tell(say.cannotSeeHead);
  for (const { fr, en } of say.cannotSee) context.tell({ fr: `- ${fr}`, en: `- ${en}` });
  return hasErrors(problems) ? EXIT.flawed : EXIT.done;
}

async function printedIn({ world }: Context, file: string): Promise<{ printed: Printed[] } | Problem> {
  const path = resolve(world.cwd, file);
  const { bytes } = readBytes("", path);
  const heads = bytes === null ? [] : headsIn(await readableText(path, bytes));
  const source = basename(file);
  if (heads.length > 0) return { printed: heads.map((one) => ({ ...one, source })) };
  const reason = bytes === null ? { text: fileMissing } : { text: say.noPrinted(source), hint: say.noPrintedHint };
  return { severity: "error", code: "no-heads", place: { file }, ...reason };
}
