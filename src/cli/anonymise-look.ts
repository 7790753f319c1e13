import { resolve } from "node:path";
import type { DateChoice } from "../identity/dates.js";
import type { Mention } from "../identity/entity.js";
import type { Key } from "../identity/key.js";
import * as say from "../messages/anonymise.js";
import { noSuchTranscript } from "../messages/commands.js";
import { isInside } from "../study/key-file.js";
import type { Study } from "../study/read.js";
import { withBeyond } from "../study/replaced-beyond.js";
import { type Surveyed, survey } from "../study/survey.js";
import { withoutCapitals } from "../study/without-capitals.js";
import { placeOf } from "../text/place.js";
import type { Answers } from "./command.js";
import type { Context } from "./context.js";
import { decisionTable } from "./decision-table.js";
import { writeOut } from "./deliver.js";
import { EXIT, type Exit } from "./exit.js";
import type { Opened } from "./open-study.js";
import { refuse, refuseWithoutTranscripts } from "./refuse.js";
import { showSurvey } from "./show/anonymise.js";
import { openStudyKey } from "./study-key.js";

type Flags = Answers["flags"];

/** Shows or lists, and writes nothing into the study. */
export async function look(context: Context, { study, flawed }: Opened, flags: Flags): Promise<Exit> {
  const refused = refusal(context, study, flags);
  if (refused !== null) return refused;
  const key = await keyToLook(context, study, flags);
  if (typeof key === "number") return key;
  const surveyed = withBeyond(study, await survey(study, wish(flags, key)));
  tellWithoutCapitals(context, study, surveyed);
  const done = flawed ? EXIT.flawed : EXIT.done;
  if (typeof flags.list === "string") return list(context, { study, surveyed, file: flags.list, done });
  if (flags.json === true) context.answer(JSON.stringify(findings(study, surveyed), null, 2));
  else context.answer(showSurvey(surveyed, study.transcripts, context));
  return done;
}

/** Says which interviews have no capitals, so that names are found less surely there. */
export function tellWithoutCapitals(context: Context, { transcripts }: Study, surveyed: readonly Surveyed[]): void {
  const all = surveyed.flatMap(({ entity }) => entity.mentions);
  context.problems(withoutCapitals(transcripts, (id) => all.filter(({ transcript }) => transcript === id)));
}

/** Why nothing can be looked at here; null where there is something. */
export function refusal(context: Context, study: Study, flags: Flags): Exit | null {
  if (study.transcripts.length === 0) return refuseWithoutTranscripts(context);
  const { transcript } = flags;
  if (typeof transcript === "string" && !study.transcripts.some((one) => one.id === transcript))
    return refuse(context, "no-transcript", noSuchTranscript(transcript));
  return null;
}

/** What is to be looked for, by the flags. Without a key there is no number of days to move dates by. */
export function wish(flags: Flags, key: Key | null): Parameters<typeof survey>[1] {
  const asked = (flags.dates ?? "blunt") as DateChoice;
  const dates = asked === "shift" && key === null ? "blunt" : asked;
  return { key, dates, ...(typeof flags.transcript === "string" ? { transcript: flags.transcript } : {}) };
}

/** The key as far as it can be had without asking: proposals then follow it. */
async function keyToLook(context: Context, study: Study, flags: Flags): Promise<Key | null | Exit> {
  if (study.config.anonymity.key === undefined) return null;
  if (flags.passphraseFile !== undefined) {
    const opened = await openStudyKey(context, study, flags);
    return typeof opened === "number" ? opened : opened.key;
  }
  context.problems([{ severity: "note", code: "key-closed", place: {}, text: say.keyClosed, hint: say.keyClosedHint }]);
  return null;
}

async function list(
  context: Context,
  { study, surveyed, file, done }: { study: Study; surveyed: readonly Surveyed[]; file: string; done: Exit },
): Promise<Exit> {
  if (isInside(study.dir, resolve(context.world.cwd, file))) return refuse(context, "in-study", say.inStudy);
  await writeOut(context, file, await decisionTable(surveyed, study));
  context.answer(say.listWritten(surveyed.length, study.lang)[context.lang]);
  return done;
}

/** Every finding with its words, in the order of the interviews: for the researcher's own screen. */
function findings(study: Study, surveyed: readonly Surveyed[]): object[] {
  const order = new Map(study.transcripts.map((one, i) => [one.id, i]));
  const rank = ({ transcript }: Mention): number => order.get(transcript) ?? order.size;
  return surveyed
    .flatMap(({ entity, replacement }) => entity.mentions.map((mention) => ({ mention, replacement })))
    .sort((a, b) => rank(a.mention) - rank(b.mention) || a.mention.start - b.mention.start)
    .map(({ mention, replacement }) => {
      const { kind, certainty, text } = mention;
      return { ...whereOf(study, mention), kind, certainty, text, proposal: replacement };
    });
}

/** The span and the place of a finding in a transcript; the file alone of one beside the transcripts. */
function whereOf(study: Study, { transcript: id, start, end }: Mention): object {
  const transcript = study.transcripts.find((one) => one.id === id);
  if (transcript === undefined) return { file: id };
  return { transcript: id, start, end, place: start === end ? null : placeOf(transcript, { start, end }) };
}
