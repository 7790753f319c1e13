import type { Basis } from "../../coding/basis.js";
import { saidAsItIs } from "../../messages/attributes.js";
import * as cli from "../../messages/cli.js";
import * as say from "../../messages/commands.js";
import { type ReportFormat, reportFormats, standingFormats } from "../../report/formats.js";
import type { ReportInput } from "../../report/input.js";
import { referencesOf, toBibtex, toCsl } from "../../report/references.js";
import { reportOf } from "../../report/report.js";
import { compose } from "../../study/compose.js";
import { relativePath } from "../../study/files.js";
import { passGate } from "../../study/gate.js";
import { selectionOf } from "../../study/gather.js";
import { noteOutput } from "../../study/outputs.js";
import { publish } from "../../study/publish.js";
import type { Study } from "../../study/read.js";
import { rendered } from "../../study/rendered.js";
import { saidExactly } from "../../study/said-exactly.js";
import { levelOf } from "../attribute-level.js";
import type { Answers } from "../command.js";
import type { Context } from "../context.js";
import { deliver, writeOut } from "../deliver.js";
import { EXIT, type Exit } from "../exit.js";
import { type Opened, openLocked, openStudy } from "../open-study.js";
import { refuse } from "../refuse.js";
import { reportAsked } from "../report-asked.js";
import { secretNames } from "../secret-names.js";
import { asSeen, basisOf, ofCoder, withoutSheet } from "../seen.js";
import { version } from "../version.js";
import { whenNow } from "../when.js";

/** Writes the report: HTML and Markdown, or the format asked for, into `report/`; or one format to the file of `-o`. */
export async function run(context: Context, answers: Answers): Promise<Exit> {
  const { output } = answers.flags;
  if (typeof output !== "string")
    return (await openLocked(context, (opened) => seenFirst(context, opened, answers))) ?? EXIT.nothing;
  const opened = await openStudy(context);
  return opened === null ? EXIT.nothing : seenFirst(context, opened, answers);
}

/** The report is made of what whoever asks may see. */
async function seenFirst(context: Context, opened: Opened, answers: Answers): Promise<Exit> {
  const seen = await asSeen(context, opened, answers.flags);
  if (seen === null) return EXIT.nothing;
  const fault = withoutSheet(seen.study, answers.flags);
  if (fault !== null) return refuse(context, fault.code, fault.text, fault.hint);
  const flags = { ...answers.flags, ...basisOf(answers.flags) };
  return write(context, { ...seen, study: ofCoder(seen.study, flags) }, { ...answers, flags });
}

async function write(context: Context, { study, flawed }: Opened, { flags }: Answers): Promise<Exit> {
  if (flawed) return refuse(context, "flawed-study", say.stopped);
  const asks = reportAsked(study, { args: [], flags });
  if ("text" in asks) return refuse(context, asks.code, asks.text, asks.hint);
  const transcriptsShown = flags.withTranscripts === true ? "with-transcripts" : "without-transcripts";
  const attributes = levelOf(flags);
  const basis = flags.basis as Basis | undefined;
  const selection = selectionOf(study, basis);
  const wish = { lang: context.lang, version: version(), transcriptsShown, attributes, basis, asks } as const;
  const input = compose(study, selection, wish);
  if (flags.references === "bib" || flags.references === "csl") {
    const works = referencesOf(reportOf(input));
    await deliver(
      context,
      { study, answers: { args: [], flags } },
      flags.references === "bib" ? toBibtex(works) : toCsl(works),
    );
    return EXIT.done;
  }
  const wanted = typeof flags.format === "string" ? [flags.format] : standingFormats;
  if (typeof flags.output === "string") {
    const format = formatFor(flags.output, flags.format);
    const made = await rendered(format, input);
    await passGate(study, [{ file: flags.output, text: made.text }], await secretNames(context, study, flags));
    const content = await made.content();
    await writeOut(context, flags.output, content);
    noteOutput(study.dir, { file: flags.output, content }, whenNow(context));
    tellSaid(context, study, input);
    return EXIT.done;
  }
  const secret = await secretNames(context, study, flags);
  const { files } = await publish(study, input, { formats: wanted, secret, when: whenNow(context) });
  for (const file of files)
    context.answer(cli.written(relativePath(context.world.cwd, `${study.dir}/${file}`))[context.lang]);
  tellSaid(context, study, input);
  return EXIT.done;
}

/** Where quotes give away what the tables show more coarsely. */
function tellSaid(context: Context, study: Study, input: ReportInput): void {
  if (input.anonymity.attributes !== "coarse") return;
  for (const { column, places } of saidExactly(study, input.participants, () => reportOf(input)))
    context.tell(saidAsItIs(column, places));
}

/** The format asked for, else the one that the file's name tells, else the first. */
function formatFor(file: string, asked: Answers["flags"][string]): ReportFormat {
  const found = reportFormats.find((one) =>
    typeof asked === "string" ? one.name === asked : file.toLowerCase().endsWith(one.extension),
  );
  return found ?? (reportFormats[0] as ReportFormat);
}
