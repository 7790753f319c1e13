import { printedCodebook } from "../../codebook/table/cards.js";
import type { RawCodebook } from "../../codebook/table/raw.js";
import { rawCodebook } from "../../codebook/table/read-raw.js";
import { tableRows } from "../../codebook/table/rows.js";
import { csvText } from "../../measures/csv.js";
import * as say from "../../messages/codebook-exchange.js";
import { outsideSource, ownSource } from "../../study/codebook-source.js";
import { passGate } from "../../study/gate.js";
import { noteOutput } from "../../study/outputs.js";
import type { Study } from "../../study/read.js";
import { guarded } from "../../text/tables/delimited.js";
import { codebooksAsked } from "../codebooks-asked.js";
import type { Answers } from "../command.js";
import type { Context } from "../context.js";
import { writeOut } from "../deliver.js";
import { deliverAny } from "../deliver-any.js";
import { EXIT, type Exit } from "../exit.js";
import { refuse } from "../refuse.js";
import { secretNames } from "../secret-names.js";
import { whenNow } from "../when.js";

export const EXPORTS = ["csv", "xlsx", "docx", "md"] as const;
type Format = (typeof EXPORTS)[number];

/** Writes a codebook as a table with every field, or as a document to be printed in one language. */
export async function run(context: Context, answers: Answers): Promise<Exit> {
  const asked = await codebooksAsked(context, answers.args[0]);
  if (asked === null) return EXIT.nothing;
  const { codebooks, study } = asked;
  const [codebook, ...others] = codebooks;
  if (codebook === undefined || others.length > 0)
    return refuse(context, "which-codebook", say.oneOnly(codebooks.map(({ id }) => id)));
  const format = formatAsked(answers.flags);
  if (format === null) return refuse(context, "no-format", say.formatNeeded);
  const { output } = answers.flags;
  const isBytes = format === "xlsx" || format === "docx";
  if (isBytes && typeof output !== "string") return refuse(context, "no-file", say.fileNeeded(format));
  const source =
    study === null
      ? outsideSource(answers.args[0] ?? "", context.world.cwd)
      : ownSource(study.dir, codebook.file ?? "");
  if (source === null) return refuse(context, "no-codebook", say.flawedBook);
  const raw = rawCodebook(source);
  if (!isBytes) await deliverAny(context, { study, answers }, await textOf(raw, format, { context, answers }));
  else await writeBytes({ raw, format, file: String(output) }, { context, answers, study });
  return asked.flawed ? EXIT.flawed : EXIT.done;
}

function formatAsked(flags: Answers["flags"]): Format | null {
  const { format, output } = flags;
  const ending = typeof output === "string" ? (output.toLowerCase().split(".").at(-1) ?? "") : "";
  const wanted = typeof format === "string" ? format : ending;
  return EXPORTS.find((one) => one === wanted) ?? null;
}

interface Asked {
  readonly context: Context;
  readonly answers: Answers;
}

async function textOf(raw: RawCodebook, format: "csv" | "md", { context, answers }: Asked): Promise<string> {
  if (format === "csv")
    return csvText(
      tableRows(raw, context.lang).map((cells) => cells.map(guarded)),
      context.lang,
    );
  const { codebookMarkdown } = await import("../../codebook/table/to-markdown.js");
  return codebookMarkdown(printedCodebook(raw, printing({ context, answers })));
}

function printing({ context, answers }: Asked): Parameters<typeof printedCodebook>[1] {
  return { lang: context.lang, rules: answers.flags.withRules === true ? "with rules" : "without rules" };
}

interface Bytes {
  readonly raw: RawCodebook;
  readonly format: "xlsx" | "docx";
  readonly file: string;
}

/** What people can read in the file goes through the gate as text. */
async function writeBytes({ raw, format, file }: Bytes, asked: Asked & { study: Study | null }): Promise<void> {
  const { context, answers, study } = asked;
  if (study !== null) {
    const text = tableRows(raw, context.lang).flat().join("\n");
    await passGate(study, [{ file, text }], await secretNames(context, study, answers.flags));
  }
  const content = await bytesOf(raw, format, asked);
  await writeOut(context, file, content);
  if (study !== null) noteOutput(study.dir, { file, content }, whenNow(context));
}

async function bytesOf(raw: RawCodebook, format: "xlsx" | "docx", asked: Asked): Promise<Uint8Array> {
  if (format === "docx") {
    const { codebookWord } = await import("../../codebook/table/to-word.js");
    return codebookWord(printedCodebook(raw, printing(asked)));
  }
  const { codebookWorkbook } = await import("../../codebook/table/to-workbook.js");
  return codebookWorkbook(tableRows(raw, asked.context.lang));
}
