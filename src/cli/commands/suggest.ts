import { SETTINGS, type SuggestSettings } from "../../coding/suggest.js";
import { cellsToCsv } from "../../measures/csv.js";
import * as say from "../../messages/suggest.js";
import { wholeInterviews } from "../../study/gather.js";
import type { Study } from "../../study/read.js";
import { type Suggested, suggestedIn } from "../../study/suggestions.js";
import type { Transcript } from "../../text/transcript.js";
import { ofCodebook } from "../codebook-flag.js";
import type { Answers } from "../command.js";
import type { Context } from "../context.js";
import { deliver } from "../deliver.js";
import { EXIT, type Exit } from "../exit.js";
import { limitAsked } from "../limit.js";
import { refuse } from "../refuse.js";
import { openSeen, tellClosed } from "../seen.js";
import { lessonsTable, showSuggested, suggestionCells } from "../show/suggest.js";
import { unfit } from "../unfit.js";
import { version } from "../version.js";

type Flags = Answers["flags"];

/** Learns from people's decisions and suggests passages whose words resemble theirs. Writes nothing into the study. */
export async function run(context: Context, answers: Answers): Promise<Exit> {
  const { flags } = answers;
  const limit = limitAsked(context, flags);
  if (limit === null) return EXIT.nothing;
  const settings = settingsOf(flags);
  if (!Number.isInteger(settings.passages) || settings.passages < 1) return refuse(context, "bad-min", say.badMin);
  if (!(settings.floor >= 0 && settings.floor <= 1)) return refuse(context, "bad-floor", say.badFloor);
  const opened = await openSeen(context, flags);
  if (opened === null) return EXIT.nothing;
  const { study, flawed } = opened;
  const refused = unfit(context, study, flags);
  if (refused !== null) return refused;
  const from = typeof flags.coder === "string" ? flags.coder : null;
  const isOfBook = ofCodebook(study, flags);
  const isWanted = ({ id, family }: { id: string; family: string }): boolean =>
    (flags.code === undefined || flags.code === id) &&
    (flags.family === undefined || flags.family === family) &&
    isOfBook(id);
  const suggested = suggestedIn(study, { from, isWanted, settings });
  if (suggested.interviews.length === 0)
    return refuse(context, "no-sheets", from === null ? say.nothingLearnt : say.nothingLearntOf(from));
  await answer(context, { study, answers, suggested, settings, limit });
  if (settings.where === "undecided" && suggested.lessons.some(({ suggestions }) => suggestions.length > 0))
    context.next("review --suggested");
  tellClosed(context, study);
  return flawed ? EXIT.flawed : EXIT.done;
}

function settingsOf({ min, floor, unit, reread }: Flags): SuggestSettings {
  return {
    ...SETTINGS,
    unit: unit === "turn" ? "turn" : "sentence",
    passages: min === undefined ? SETTINGS.passages : Number(min),
    floor: floor === undefined ? SETTINGS.floor : Number(String(floor).replace(",", ".")),
    where: reread === true ? "read" : "undecided",
  };
}

interface Answer {
  readonly study: Study;
  readonly answers: Answers;
  readonly suggested: Suggested;
  readonly settings: SuggestSettings;
  readonly limit: number;
}

async function answer(context: Context, { study, answers, suggested, settings, limit }: Answer): Promise<void> {
  const { flags } = answers;
  const transcripts = new Map(study.transcripts.map((one) => [one.id, one]));
  const all = suggested.lessons.flatMap(({ suggestions }) => suggestions);
  const rows = all.flatMap((one) => {
    const transcript: Transcript | undefined = transcripts.get(one.transcript);
    return transcript === undefined ? [] : [suggestionCells(one, transcript)];
  });
  if (flags.json === true) await deliver(context, { study, answers }, asJson(suggested, settings, rows));
  else if (flags.csv === true) {
    const head = say.passageColumns.map(({ name }) => name);
    await deliver(context, { study, answers }, await cellsToCsv([head, ...rows], context.lang));
    context.tell(say.resemblance);
  } else {
    const open = wholeInterviews(study).some(({ id }) => !suggested.read.includes(id)) || all.length > 0;
    const shown = { suggested, settings, transcripts, limit, open };
    await deliver(context, { study, answers }, showSuggested(shown, context));
  }
}

function asJson(
  { from, interviews, lessons }: Suggested,
  settings: SuggestSettings,
  rows: readonly (readonly unknown[])[],
): string {
  const { columns, rows: codes } = lessonsTable(lessons);
  const named = (names: readonly { readonly name: string }[], row: readonly unknown[]): Record<string, unknown> =>
    Object.fromEntries(names.map(({ name }, i) => [name, row[i] ?? null]));
  const shape = {
    grille: version(),
    from,
    interviews,
    settings,
    columns: [...columns, ...say.passageColumns].map(({ name, unit, meaning }) => ({
      name,
      unit,
      meaning: meaning.en,
    })),
    codes: codes.map((row) => named(columns, row)),
    suggestions: rows.map((row) => named(say.passageColumns, row)),
    note: say.resemblance.en,
  };
  return `${JSON.stringify(shape, null, 2)}\n`;
}
