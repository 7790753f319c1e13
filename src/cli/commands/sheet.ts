import type { Form } from "../../coding/form/form.js";
import { codeCells, formCells } from "../../coding/form/table-form.js";
import { formOf, passagesIn } from "../../coding/form/write-form.js";
import { csvText } from "../../measures/csv.js";
import { noSuchTranscript } from "../../messages/commands.js";
import * as say from "../../messages/form.js";
import { didYouMean } from "../../messages/study.js";
import type { Study } from "../../study/read.js";
import { nearest } from "../../text/nearest.js";
import { guarded } from "../../text/tables/delimited.js";
import type { Transcript } from "../../text/transcript.js";
import type { Answers } from "../command.js";
import type { Context } from "../context.js";
import { deliver } from "../deliver.js";
import { deliverBytes, formatAsked } from "../deliver-document.js";
import { EXIT, type Exit } from "../exit.js";
import { type Opened, openStudy } from "../open-study.js";
import { coderOf, type Fault, ownSheet } from "../own-sheet.js";
import { refuse, refuseWithoutTranscripts } from "../refuse.js";

const FORMATS = ["csv", "xlsx", "md"] as const;

/** Writes a sheet to be coded in a spreadsheet or an editor, with the coder's own marks in it unless a blank one is asked for. */
export async function run(context: Context, answers: Answers): Promise<Exit> {
  const opened = await openStudy(context);
  if (opened === null) return EXIT.nothing;
  const { study, flawed } = opened;
  if (study.transcripts.length === 0) return refuseWithoutTranscripts(context);
  const format = formatAsked(answers.flags, FORMATS);
  if (format === null) return refuse(context, "no-format", say.formatNeeded);
  if (format === "xlsx" && typeof answers.flags.output !== "string") return refuse(context, "no-file", say.fileNeeded);
  const form = formFor(opened, answers.flags);
  if ("code" in form) return refuse(context, form.code, form.text, form.hint);
  const inForm = new Set(form.rows.map(({ transcript }) => transcript));
  const toFill = passagesIn(
    study.transcripts.filter(({ id }) => inForm.has(id)),
    form.unit,
  );
  if (toFill === 0) return refuse(context, "nothing-to-fill", say.nothingToFill);
  const delivery = { study, answers };
  if (format === "xlsx") {
    const content = async (): Promise<Uint8Array> => {
      const { formWorkbook } = await import("../../coding/form/to-workbook.js");
      return formWorkbook(form, study.codes, study.lang);
    };
    const cells = [...formCells(form, study.lang), ...codeCells(study.codes, study.lang)];
    await deliverBytes(context, delivery, { text: cells.flat().join("\n"), content });
  } else await deliver(context, delivery, await textOf(form, study, format));
  context.tell(
    say.sheetWritten(
      toFill,
      form.rows.reduce((sum, { marks }) => sum + marks.length, 0),
    ),
  );
  if (typeof answers.flags.output === "string") context.next(`import ${answers.flags.output}`);
  return flawed ? EXIT.flawed : EXIT.done;
}

async function textOf(form: Form, { codes, lang }: Study, format: "csv" | "md"): Promise<string> {
  if (format === "csv")
    return csvText(
      formCells(form, lang).map((cells) => cells.map(guarded)),
      lang,
    );
  const { formMarkdown } = await import("../../coding/form/to-markdown.js");
  return formMarkdown(form, codes, lang);
}

function formFor(opened: Opened, flags: Answers["flags"]): Form | Fault {
  const { study } = opened;
  const transcripts = transcriptsAsked(study, flags.transcript);
  if ("code" in transcripts) return transcripts;
  const unit = (flags.unit as "turn" | "sentence" | "exchange" | undefined) ?? "turn";
  const isForAnybody = flags.blank === true && flags.coder === undefined;
  const coder = isForAnybody ? null : coderOf(opened, flags);
  if (coder !== null && typeof coder !== "string") return coder;
  const sheets = coder === null || flags.blank === true ? [] : transcripts.map((one) => ownSheet(opened, coder, one));
  const [unsound] = sheets.flatMap((sheet) => ("text" in sheet ? [sheet] : []));
  const sound = sheets.flatMap((sheet) => ("text" in sheet ? [] : [sheet]));
  return unsound ?? formOf({ transcripts, unit, coder, sheets: sound });
}

function transcriptsAsked(study: Study, id: string | boolean | undefined): readonly Transcript[] | Fault {
  if (typeof id !== "string") return study.transcripts;
  const found = study.transcripts.filter((one) => one.id === id);
  if (found.length > 0) return found;
  const near = nearest(
    id,
    study.transcripts.map((one) => one.id),
  );
  const hint = near === null ? {} : { hint: didYouMean(near) };
  return { code: "no-transcript", text: noSuchTranscript(id), ...hint };
}
