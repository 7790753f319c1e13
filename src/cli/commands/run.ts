import * as say from "../../messages/commands.js";
import type { Words } from "../../messages/words.js";
import { standingFormats } from "../../report/formats.js";
import { checkRules } from "../../study/check.js";
import { codeStudy } from "../../study/code-study.js";
import { compose } from "../../study/compose.js";
import { relativePath } from "../../study/files.js";
import { selectionOf } from "../../study/gather.js";
import { Coded } from "../../study/journal-coded.js";
import { publish } from "../../study/publish.js";
import { hasErrors } from "../../text/problem.js";
import { levelOf } from "../attribute-level.js";
import type { Answers } from "../command.js";
import type { Context } from "../context.js";
import { EXIT, type Exit } from "../exit.js";
import { type Opened, openLocked } from "../open-study.js";
import { refuse, refuseWithoutTranscripts } from "../refuse.js";
import { secretNames } from "../secret-names.js";
import { asSeen } from "../seen.js";
import { whenNow } from "../when.js";

/** Does what is out of date, in order: check, code, report. Writes nothing while the study has errors. */
export async function run(context: Context, { flags }: Answers): Promise<Exit> {
  return (await openLocked(context, (opened) => bringUpToDate(context, opened, flags))) ?? EXIT.nothing;
}

async function bringUpToDate(context: Context, opened: Opened, flags: Answers["flags"]): Promise<Exit> {
  const { study } = opened;
  const examples = checkRules(study);
  context.problems([...opened.problems.filter((one) => one.severity !== "error"), ...examples]);
  if (opened.flawed || hasErrors(examples)) return refuse(context, "flawed-study", say.stopped);
  if (study.transcripts.length === 0) return refuseWithoutTranscripts(context);
  const tell = (words: Words): void => context.answer(words[context.lang]);
  tell(say.stepChecked(study.sources.length));
  return steps(context, opened, { tell, flags });
}

async function steps(
  context: Context,
  opened: Opened,
  how: { tell: (words: Words) => void; flags: Answers["flags"] },
): Promise<Exit> {
  const coded = new Coded();
  let proposals = 0;
  const written = await codeStudy(opened.study, (_, applied) => {
    proposals += applied.proposals.length;
    coded.add(applied);
  });
  const when = whenNow(context);
  await coded.note(opened.study, when);
  how.tell(say.stepCoded(proposals, written));
  const seen = await asSeen(context, opened, how.flags);
  if (seen === null) return EXIT.nothing;
  const { study } = seen;
  const transcriptsShown = how.flags.withTranscripts === true ? "with-transcripts" : "without-transcripts";
  const attributes = levelOf(how.flags);
  const input = compose(study, selectionOf(study), {
    lang: context.lang,
    version: when.version,
    transcriptsShown,
    attributes,
  });
  const secret = await secretNames(context, study, how.flags);
  const { files, changed } = await publish(study, input, { formats: standingFormats, secret, when });
  const file = relativePath(context.world.cwd, `${study.dir}/${files[0] ?? ""}`);
  how.tell(changed ? say.stepReported(file) : say.reportUnchanged(file));
  context.next("quotes");
  return EXIT.done;
}
