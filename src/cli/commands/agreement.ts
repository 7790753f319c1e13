import { resolve } from "node:path";
import { agreement } from "../../measures/agreement.js";
import type { AgreementInput } from "../../measures/agreement-input.js";
import { tableToCsv } from "../../measures/csv.js";
import { measuredJson } from "../../measures/json.js";
import { labelsInput } from "../../measures/labels-input.js";
import { sheetsInput } from "../../measures/sheets-input.js";
import type { Table } from "../../measures/table.js";
import * as say from "../../messages/agreement-command.js";
import * as sheets from "../../messages/agreement-sheets.js";
import type { MeasurementLevel } from "../../statistics/krippendorff-alpha.js";
import { isWhollyOpen, openedIn, openTo } from "../../study/blind.js";
import { findStudy } from "../../study/find.js";
import { wholeInterviews } from "../../study/gather.js";
import { readLabelsFile } from "../../study/labels-file.js";
import { seeded } from "../../study/random.js";
import { readStudy, type Study } from "../../study/read.js";
import type { Source } from "../../study/reader.js";
import type { Unit } from "../../text/segment.js";
import type { Answered } from "../answered.js";
import type { Answers } from "../command.js";
import type { Context } from "../context.js";
import { deliverAny } from "../deliver-any.js";
import { deliverMeasured } from "../deliver-measured.js";
import { EXIT, type Exit } from "../exit.js";
import { limitAsked } from "../limit.js";
import { openStudy } from "../open-study.js";
import { refuse, refuseWithoutInterviews } from "../refuse.js";
import { showAgreement, showDisagreements } from "../show/agreement.js";
import { unfit } from "../unfit.js";
import { version } from "../version.js";

type Flags = Answers["flags"];

/** What is measured, and what it was read from. */
interface Asked {
  readonly input: AgreementInput;
  readonly inputs: readonly Source[];
  /** The study, or the one around a table, whose gate the answer has to pass; null outside a study. */
  readonly study: Study | null;
  readonly flawed: boolean;
}

/** How many resamples intervals rest on. */
const RESAMPLES = 1000;

/** Flags that only a table has, and those that only a study has. */
const OF_LABELS = ["layout", "several", "scale", "categories"] as const;
const OF_STUDY = ["unit", "code", "family", "markedFirst"] as const;

/** Shows how far several people agree. */
export async function run(context: Context, answers: Answers): Promise<Exit> {
  const limit = limitAsked(context, answers.flags);
  if (limit === null) return EXIT.nothing;
  const answered = await measured(context, answers);
  if (typeof answered === "number") return answered;
  await show(context, answered, { answers, limit });
  return answered.flawed ? EXIT.flawed : EXIT.done;
}

/** How far several people who coded on their own agree, from their sheets or from a table made elsewhere. */
export async function measured(context: Context, { flags }: Answers): Promise<Answered | Exit> {
  const asked = flags.labels === undefined ? await ofSheets(context, flags) : await ofLabels(context, flags);
  if (asked === null) return EXIT.nothing;
  const { input, ...from } = asked;
  return {
    measured: agreement(input),
    ...from,
    names: new Map(input.codes.map(({ id, label }) => [id, label])),
    familyOf: new Map(),
  };
}

async function show(
  context: Context,
  { measured: answer, study, inputs }: Answered,
  { answers, limit }: { readonly answers: Answers; readonly limit: number },
): Promise<void> {
  const { lang, paint, columns } = context;
  const { flags } = answers;
  if (flags.methods === true) return deliverMeasured(context, { study, inputs, answers }, answer);
  const give = (text: string): Promise<void> => deliverAny(context, { study, answers }, text);
  if (flags.json === true) return give(measuredJson(answer, { version: version(), inputs }));
  const list = answer.tables.find(({ name }) => name === "disagreements");
  if (flags.csv === true) {
    const table = flags.disagreements === true ? list : firstFilled(answer.tables);
    if (table !== undefined) await give(await tableToCsv(table, lang));
    for (const { text } of answer.notes) context.tell(text);
    return;
  }
  const brush = { lang, paint, columns };
  await give(flags.disagreements === true ? showDisagreements(answer, brush, limit) : showAgreement(answer, brush));
}

function firstFilled(tables: readonly Table[]): Table | undefined {
  return tables.find(({ rows }) => rows.length > 0) ?? tables[0];
}

async function ofLabels(context: Context, flags: Flags): Promise<Asked | null> {
  const odd = OF_STUDY.find((name) => flags[name] !== undefined);
  if (odd !== undefined) return none(refuse(context, "usage", say.notWithLabels(odd)));
  const scale = (flags.scale as MeasurementLevel | undefined) ?? "nominal";
  const codes = flags.several === true ? "several" : "one";
  if (codes === "several" && scale !== "nominal") return none(refuse(context, "usage", say.severalIsNominal));
  const { labels, source, problems } = await readLabelsFile(resolve(context.world.cwd, String(flags.labels)), {
    layout: flags.layout === "long" || flags.layout === "wide" ? flags.layout : undefined,
    codes,
    coders: namesIn(flags.coders),
    categories: namesIn(flags.categories),
    scale,
  });
  context.problems(problems);
  if (labels === null || source === null) return null;
  const dir = findStudy(context.start);
  const input = labelsInput(labels, {
    scale,
    codes,
    categories: namesIn(flags.categories) ?? null,
    seed: SEED,
    random: seeded(SEED),
    resamples: RESAMPLES,
  });
  return { input, inputs: [source], study: dir === null ? null : (await readStudy(dir)).study, flawed: false };
}

const SEED = 1;

async function ofSheets(context: Context, flags: Flags): Promise<Asked | null> {
  const odd = OF_LABELS.find((name) => flags[name] !== undefined);
  if (odd !== undefined) return none(refuse(context, "usage", say.onlyWithLabels(odd)));
  const opened = await openStudy(context);
  if (opened === null) return null;
  const { study, flawed } = opened;
  if (unfit(context, study, flags) !== null) return null;
  const whole = wholeInterviews(study);
  if (whole.length === 0) return none(refuseWithoutInterviews(context, study, say.excerpts));
  const ids = new Set(whole.map(({ id }) => id));
  const own = study.sheets.filter(({ transcript }) => ids.has(transcript));
  const coders = namesIn(flags.coders) ?? null;
  const input = sheetsInput({
    transcripts: whole,
    sheets: own,
    codes: study.codes.filter(
      ({ id, family }) =>
        (flags.code === undefined || flags.code === id) && (flags.family === undefined || flags.family === family),
    ),
    known: study.codes,
    unit: (flags.unit as Unit | undefined) ?? study.config.unit,
    coders,
    seen: flags.markedFirst === true ? "marked-first" : "apart",
    seed: study.config.seed,
    random: seeded(study.config.seed),
    resamples: RESAMPLES,
  });
  if (input.coders.length > 1 || input.before.length > 0)
    return { input, inputs: openTo(study, null).sources, study, flawed };
  return none(without(context, study, coders));
}

/** Says why there are no two people to compare: their sheets are still closed, or nobody else has coded. */
function without(context: Context, study: Study, asked: readonly string[] | null): Exit {
  const open = openedIn(study.sheets);
  const stranger = (asked ?? []).find(
    (name) => !study.sheets.some(({ coder, transcript }) => coder === name && open.has(transcript)),
  );
  if (!isWhollyOpen(study) && open.size === 0)
    return refuse(context, "closed", sheets.stillClosed, sheets.stillClosedHint);
  if (stranger !== undefined) return refuse(context, "unknown-coder", sheets.unknownCoder(stranger));
  return refuse(context, "no-two-coders", sheets.noTwoCoders, sheets.noTwoCodersHint);
}

function namesIn(list: Flags[string]): string[] | undefined {
  if (typeof list !== "string") return undefined;
  return list
    .split(",")
    .map((name) => name.trim().normalize("NFC"))
    .filter((name) => name !== "");
}

function none(_exit: Exit): null {
  return null;
}
