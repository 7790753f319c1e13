import { AGREED } from "../../coding/basis.js";
import { type Judge, judgeOf, PEOPLE, readersIn } from "../../coding/judge.js";
import { cellsToCsv, tableToCsv } from "../../measures/csv.js";
import { type EvaluateInput, evaluate } from "../../measures/evaluate.js";
import { type EvaluationError, errorsOf } from "../../measures/evaluate-errors.js";
import * as say from "../../messages/evaluate.js";
import { wholeInterviews } from "../../study/gather.js";
import { proposalsOf } from "../../study/proposals.js";
import { seeded } from "../../study/random.js";
import type { Study } from "../../study/read.js";
import { placeOf } from "../../text/place.js";
import type { Unit } from "../../text/segment.js";
import { segments } from "../../text/segments.js";
import type { Transcript } from "../../text/transcript.js";
import { ofCodebook } from "../codebook-flag.js";
import type { Answers } from "../command.js";
import type { Context } from "../context.js";
import { deliver } from "../deliver.js";
import { deliverMeasured } from "../deliver-measured.js";
import { EXIT, type Exit } from "../exit.js";
import { limitAsked } from "../limit.js";
import { refuse, refuseWithoutInterviews } from "../refuse.js";
import { openSeen, tellClosed } from "../seen.js";
import { showErrors, showEvaluation } from "../show/evaluate.js";
import { unfit } from "../unfit.js";
import { version } from "../version.js";

type Flags = Answers["flags"];

/** Holds the rules' proposals against people's marks: numbers, or the errors of one code with their words. */
export async function run(context: Context, answers: Answers): Promise<Exit> {
  const { flags } = answers;
  const limit = limitAsked(context, flags);
  if (limit === null) return EXIT.nothing;
  if (flags.coder !== undefined && flags.against !== undefined) return refuse(context, "usage", say.oneJudge);
  const opened = await openSeen(context, { coder: flags.coder ?? flags.against });
  if (opened === null) return EXIT.nothing;
  const { study, flawed } = opened;
  const refused = unfit(context, study, flags);
  if (refused !== null) return refused;
  if (wholeInterviews(study).length === 0) return refuseWithoutInterviews(context, study, say.onlyExcerpts);
  const judge = judgeFor(context, study, flags);
  if (judge === null) return EXIT.nothing;
  const input = inputOf(study, judge, flags);
  if (typeof flags.errors === "string") await errors(context, { study, answers, input, limit });
  else await numbers(context, { study, answers, input });
  const isNarrowed = ["codebook", "code", "family", "rule", "errors"].some((name) => flags[name] !== undefined);
  if (study.codebooks.length > 1 && !isNarrowed)
    context.tell(say.severalCodebooks(study.codebooks.map(({ id }) => id)));
  tellClosed(context, study);
  return flawed ? EXIT.flawed : EXIT.done;
}

/** Whose marks are taken as right; null, with the reason said, where nothing is left of them. */
function judgeFor(context: Context, study: Study, flags: Flags): Judge | null {
  const sheets = sheetsOn(study);
  const names = [...new Set(sheets.map(({ coder }) => coder))].sort();
  const asked = flags.coder ?? flags.against ?? (names.includes(AGREED) ? AGREED : PEOPLE);
  const name = String(asked);
  const judge = judgeOf(name, sheets, mannerOf(flags));
  if (names.length === 0) refuse(context, "no-sheets", say.noSheets, say.noSheetsHint);
  else if (judge.interviews.length > 0) return judge;
  else if (judge.leftOut.length > 0) refuse(context, "all-seen", say.allSeen(judge.seen), say.allSeenHint);
  else refuse(context, "no-sheets", say.noSheetsOf(name), say.haveSheets(names));
  return null;
}

function mannerOf({ markedFirst }: Flags): "apart" | "marked-first" {
  return markedFirst === true ? "marked-first" : "apart";
}

function sheetsOn(study: Study): Study["sheets"] {
  const ids = new Set(wholeInterviews(study).map(({ id }) => id));
  return study.sheets.filter(({ transcript }) => ids.has(transcript));
}

function inputOf(study: Study, judge: Judge, flags: Flags): EvaluateInput {
  const sheets = sheetsOn(study);
  const readers = readersIn(sheets)
    .map((name) => judgeOf(name, sheets, mannerOf(flags)))
    .filter(({ interviews }) => interviews.length > 0);
  const read = new Set([judge, ...readers].flatMap(({ interviews }) => interviews));
  const transcripts = wholeInterviews(study).filter(({ id }) => read.has(id));
  const unit = (flags.unit as Unit | undefined) ?? study.config.unit;
  const isOfBook = ofCodebook(study, flags);
  const ofRule = study.codes.filter(({ rules }) => rules.some(({ id }) => id === flags.rule));
  const fits = (id: string): boolean =>
    flags.rule === undefined || ofRule.some((code) => code.id === id || code.negation === id);
  return {
    unit,
    units: transcripts.flatMap((transcript) => segments(transcript, unit)),
    codes: study.codes.filter(
      ({ id, family }) =>
        (flags.code === undefined || flags.code === id) &&
        (flags.family === undefined || flags.family === family) &&
        isOfBook(id) &&
        fits(id),
    ),
    proposals: [...proposalsOf(study, transcripts).values()].flatMap(({ proposals }) => proposals),
    judge,
    readers,
    rule: typeof flags.rule === "string" ? flags.rule : null,
    seed: study.config.seed,
    random: seeded(study.config.seed),
  };
}

interface Asked {
  readonly study: Study;
  readonly answers: Answers;
  readonly input: EvaluateInput;
}

async function numbers(context: Context, { study, answers, input }: Asked): Promise<void> {
  const { flags } = answers;
  const measured = evaluate(input);
  const rows = flags.by === "level:rule" || flags.rule !== undefined ? "rules" : "codes";
  if (flags.methods === true || flags.json === true)
    await deliverMeasured(context, { study, inputs: study.sources, answers }, measured);
  else if (flags.csv === true) {
    const table = measured.tables.find(({ name }) => name === rows);
    if (table === undefined) throw new Error(`no table ${rows}`);
    await deliver(context, { study, answers }, await tableToCsv(table, context.lang));
    for (const { text } of measured.notes) context.tell(text);
  } else await deliver(context, { study, answers }, showEvaluation(measured, context, rows));
}

async function errors(context: Context, { study, answers, input, limit }: Asked & { limit: number }): Promise<void> {
  const { flags } = answers;
  const code = study.codes.find(({ id }) => id === flags.errors);
  if (code === undefined) return;
  const found = errorsOf({ ...input, code });
  const transcripts = new Map(study.transcripts.map((one) => [one.id, one]));
  if (flags.json === true) await deliver(context, { study, answers }, errorsJson(found, transcripts, input));
  else if (flags.csv === true) {
    const rows = found.map((one) => errorRow(one, transcripts));
    const head = say.errorColumns.map(({ name }) => name);
    await deliver(context, { study, answers }, await cellsToCsv([head, ...rows], context.lang));
  } else {
    await deliver(context, { study, answers }, showErrors(found, { transcripts, limit, code: code.id }, context));
  }
}

function errorRow(error: EvaluationError, transcripts: ReadonlyMap<string, Transcript>): (string | null)[] {
  const transcript = transcripts.get(error.transcript);
  if (transcript === undefined) throw new Error(`no transcript ${error.transcript}`);
  const { kind, code, rule, start, end, words, instead } = error;
  const said = words.map((one) => transcript.text.slice(one.start, one.end)).join(" … ");
  return [kind, placeOf(transcript, error), code, rule, transcript.text.slice(start, end), said, instead.join(" ")];
}

function errorsJson(
  errors: readonly EvaluationError[],
  transcripts: ReadonlyMap<string, Transcript>,
  { judge, unit, rule }: EvaluateInput,
): string {
  const names = say.errorColumns.map(({ name }) => name);
  const rows = errors.map((one) => {
    const row = errorRow(one, transcripts);
    return { ...Object.fromEntries(names.map((name, i) => [name, row[i] ?? null])), instead: one.instead };
  });
  return `${JSON.stringify({ grille: version(), against: judge.name, unit, rule, errors: rows }, null, 2)}\n`;
}
