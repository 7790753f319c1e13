import { measuredJson } from "../../measures/json.js";
import { noGuide, noGuideHint } from "../../messages/guide.js";
import * as say from "../../messages/guide-scales.js";
import type { Study } from "../../study/read.js";
import { decideScales } from "../../study/scale-edit.js";
import { type ScaleItem, scaleItems, waitingScales } from "../../study/scales.js";
import { hasErrors } from "../../text/problem.js";
import { person } from "../ask.js";
import type { Answers } from "../command.js";
import type { Context } from "../context.js";
import { deliver } from "../deliver.js";
import { EXIT, type Exit } from "../exit.js";
import { scaleList, scalesInTable, scaleTable } from "../guide/scale-table.js";
import { walkScales } from "../guide/scale-walk.js";
import { openStudy } from "../open-study.js";
import { refuse } from "../refuse.js";
import { showTable } from "../show/table.js";
import { version } from "../version.js";
import { writingOf } from "../writing.js";

interface Queue {
  readonly study: Study;
  readonly items: readonly ScaleItem[];
  readonly waiting: readonly ScaleItem[];
}

/** Values said on the guide's scales: shown, and made attributes of participants once a person has confirmed them. */
export async function run(context: Context, answers: Answers): Promise<Exit> {
  const { list, decisions, json } = answers.flags;
  if (list !== undefined && decisions !== undefined) return refuse(context, "usage", say.oneWay);
  const opened = await openStudy(context);
  if (opened === null) return EXIT.nothing;
  const { study } = opened;
  if (study.guide === null) return refuse(context, "no-guide", noGuide, noGuideHint);
  if (!study.guide.questions.some(({ scale }) => scale !== undefined))
    return refuse(context, "no-scale", say.noScales, say.noScalesHint);
  const { items, problems } = await scaleItems(study);
  context.problems(problems);
  if (hasErrors(problems)) return EXIT.nothing;
  const queue = { study, items, waiting: waitingScales(items) };
  if (typeof decisions === "string") return byTable(context, queue, decisions);
  if (typeof list === "string") return listed(context, queue, { list, answers });
  if (json === true) await deliver(context, { study, answers }, asJson(queue));
  else return shown(context, queue, answers);
  return opened.flawed ? EXIT.flawed : EXIT.done;
}

async function listed(
  context: Context,
  { study, waiting }: Queue,
  { list, answers }: { list: string; answers: Answers },
): Promise<Exit> {
  const text = await scaleList(waiting, { lang: context.lang, study: study.lang });
  const to = { ...answers, flags: { ...answers.flags, output: list } };
  await deliver(context, { study, answers: to }, text);
  context.answer(say.listWritten(waiting.length)[context.lang]);
  return EXIT.done;
}

async function byTable(context: Context, { study, items, waiting }: Queue, file: string): Promise<Exit> {
  const { decided, problems } = await scalesInTable(context, items, { file, kept: study.lang });
  context.problems(problems);
  if (hasErrors(problems)) return EXIT.nothing;
  const refused = await decideScales(study, decided, writingOf(context));
  context.problems(refused);
  if (hasErrors(refused)) return EXIT.nothing;
  const of = (kind: string): number => decided.filter(({ verdict }) => verdict.kind === kind).length;
  const settled = decided.filter(({ item, verdict }) => verdict.kind !== "open" && waiting.includes(item)).length;
  const reopened = decided.filter(({ item, verdict }) => verdict.kind === "open" && item.decision !== null).length;
  context.answer(say.done(of("value"), of("none"), waiting.length - settled + reopened)[context.lang]);
  return EXIT.done;
}

async function shown(context: Context, { study, items, waiting }: Queue, answers: Answers): Promise<Exit> {
  const { lang } = context;
  await deliver(context, { study, answers }, showTable(scaleTable(items, lang), context));
  const ask = waiting.length > 0 && context.world.stdout.isTTY === true ? await person(context) : null;
  if (ask === null) {
    context.tell(say.toDecide(waiting.length));
    if (waiting.length > 0) context.next("guide scale --list scales-list.csv");
    return EXIT.done;
  }
  const { confirmed, none, isBroken } = await walkScales(context, ask, { study, items: waiting });
  context.answer(say.done(confirmed, none, waiting.length - confirmed - none)[lang]);
  return isBroken ? EXIT.interrupted : EXIT.done;
}

function asJson({ study, items, waiting }: Queue): string {
  const table = scaleTable(items, "en");
  const values = { answers: items.length, waiting: waiting.length };
  const measured = { measure: "scales", settings: {}, tables: [table], values, notes: [] };
  return measuredJson(measured, { version: version(), inputs: study.sources });
}
