import * as say from "../../messages/journal-log.js";
import { type AnnexInput, annexParts } from "../../report/logbook/annex.js";
import { passGate } from "../../study/gate.js";
import { annexOf } from "../../study/journal-annex.js";
import { readLogbook } from "../../study/logbook.js";
import { noteOutput } from "../../study/outputs.js";
import type { Study } from "../../study/read.js";
import { hasErrors } from "../../text/problem.js";
import type { Answers } from "../command.js";
import type { Context } from "../context.js";
import { deliver, writeOut } from "../deliver.js";
import { EXIT, type Exit } from "../exit.js";
import { openStudy } from "../open-study.js";
import { refuse } from "../refuse.js";
import { secretNames } from "../secret-names.js";
import { whenNow } from "../when.js";

/** The journal as the annex of a thesis, in Markdown or as a Word document. */
export async function run(context: Context, answers: Answers): Promise<Exit> {
  const format = formatAsked(answers.flags);
  if (format === null) return refuse(context, "no-format", say.formatNeeded);
  if (format === "docx" && typeof answers.flags.output !== "string") return refuse(context, "no-file", say.fileNeeded);
  const opened = await openStudy(context);
  if (opened === null) return EXIT.nothing;
  const { study } = opened;
  const book = await readLogbook(study.dir);
  context.problems(book.problems);
  const input = annexOf(study, book, context.lang);
  if (input === null) return refuse(context, "empty-journal", say.emptyJournal);
  if (format === "docx") await word(context, input, { study, answers });
  else {
    const { annexMarkdown } = await import("../../report/logbook/to-markdown.js");
    await deliver(context, { study, answers }, annexMarkdown(input));
  }
  return hasErrors(book.problems) ? EXIT.flawed : EXIT.done;
}

function formatAsked({ format, output }: Answers["flags"]): "md" | "docx" | null {
  const ending = typeof output === "string" ? (output.toLowerCase().split(".").at(-1) ?? "") : "";
  const wanted = typeof format === "string" ? format : ending;
  return wanted === "md" || wanted === "docx" ? wanted : null;
}

/** What people can read in the document goes through the gate as text. */
async function word(
  context: Context,
  input: AnnexInput,
  { study, answers }: { study: Study; answers: Answers },
): Promise<void> {
  const file = String(answers.flags.output);
  const text = annexParts(input)
    .flatMap((part) => (part.kind === "table" ? [...part.head, ...part.rows.flat()] : [part.text]))
    .join("\n");
  await passGate(study, [{ file, text }], await secretNames(context, study, answers.flags));
  const { annexWord } = await import("../../report/logbook/to-word.js");
  const content = await annexWord(input);
  await writeOut(context, file, content);
  noteOutput(study.dir, { file, content }, whenNow(context));
}
