import type { MeasureInput, SaturationInput, Strata } from "../../measures/input.js";
import { saturationOff } from "../../measures/saturation/off.js";
import { noTwoCoders, noTwoCodersHint } from "../../messages/agreement-sheets.js";
import { notWithGrid, notWithGridHint, onlyWithGrid } from "../../messages/grid-file.js";
import * as say from "../../messages/saturation.js";
import { gather } from "../../study/gather.js";
import { unreliableIn } from "../../study/reliability.js";
import { saturationChoice } from "../../study/saturation-choice.js";
import { type Answered, namesIn } from "../answered.js";
import { type ByAsked, byAsked, refuseAttribute } from "../by-asked.js";
import type { Answers } from "../command.js";
import type { Context } from "../context.js";
import { deliverMeasured } from "../deliver-measured.js";
import { EXIT, type Exit } from "../exit.js";
import { gridAsked } from "../grid-asked.js";
import { type MeasuredStudy, measuredStudy } from "../measured-study.js";
import { strataShown } from "../people-shown.js";
import { refuse } from "../refuse.js";

/** Shows whether recent interviews still bring new codes. */
export async function run(context: Context, answers: Answers): Promise<Exit> {
  const answered = await measured(context, answers);
  if (typeof answered === "number") return answered;
  await deliverMeasured(context, { ...answered, answers }, answered.measured);
  return answered.flawed ? EXIT.flawed : EXIT.done;
}

/** Whether recent interviews still bring new codes: of a study, or of a table from elsewhere. */
export async function measured(context: Context, answers: Answers): Promise<Answered | Exit> {
  const by = byAsked(context, answers.flags.by);
  if (by === null) return EXIT.nothing;
  if (answers.flags.grid !== undefined) return ofTable(context, answers, by);
  const alone = ["codes", "empty"].find((name) => answers.flags[name] !== undefined);
  if (alone !== undefined) return refuse(context, "usage", onlyWithGrid(alone));
  const asked = await measuredStudy(context, answers);
  return typeof asked === "number" ? asked : ofStudy(context, answers, { ...asked, by });
}

async function ofStudy(
  context: Context,
  answers: Answers,
  { study, flawed, selection, basis, by }: MeasuredStudy & { readonly by: ByAsked },
): Promise<Answered | Exit> {
  const from = { study, inputs: study.sources, flawed };
  const { off, why } = saturationChoice(study.config);
  if (off) return { ...from, measured: saturationOff(why), names: new Map(), familyOf: new Map() };
  const shown = by.attribute === null ? null : strataShown(context, answers, { study, name: by.attribute });
  if (typeof shown === "number") return shown;
  const { code, family } = answers.flags;
  const named = { code: text(code), family: text(family) };
  const input = gather(study, { basis, unit: "interview", level: by.level, ...named }, selection);
  const unreliable = answers.flags.withoutUnreliable === true ? unreliableIn(study) : undefined;
  if (unreliable === null) return refuse(context, "no-two-coders", noTwoCoders, noTwoCodersHint);
  const answered = await answerOf(withAsked(input, { strata: shown?.strata, unreliable, ...asked(answers) }), from);
  const notes = [...answered.measured.notes, ...(shown?.notes ?? [])];
  return { ...answered, measured: { ...answered.measured, notes } };
}

async function ofTable(context: Context, answers: Answers, by: ByAsked): Promise<Answered | Exit> {
  if (answers.flags.withoutUnreliable === true)
    return refuse(context, "usage", notWithGrid("without-unreliable"), notWithGridHint);
  if (by.level === "hypothesis") return refuse(context, "usage", say.noHypotheses);
  const flags = { ...answers.flags, by: `level:${by.level}` };
  const table = await gridAsked(context, { ...answers, flags }, { missing: "allowed" });
  if (table === null) return EXIT.nothing;
  const strata = by.attribute === null ? undefined : strataIn(table.input, by.attribute);
  if (strata === null)
    return refuseAttribute(context, by.attribute ?? "", [...(table.input.given?.attributes.keys() ?? [])]);
  return answerOf(withAsked(table.input, { strata, ...asked(answers) }), { ...table, flawed: false });
}

function text(flag: string | boolean | undefined): string | undefined {
  return typeof flag === "string" ? flag : undefined;
}

function asked({ flags }: Answers): Pick<SaturationInput, "estimators" | "depth"> {
  return {
    estimators: flags.estimators === "all" ? "all" : "usual",
    depth: flags.depth === true ? "shown" : undefined,
  };
}

function withAsked(input: MeasureInput, more: SaturationInput): MeasureInput {
  return { ...input, saturation: { ...input.saturation, ...more } };
}

/** The strata that a column `attribute:NAME` of the table makes; null where it has no such column. */
function strataIn({ grid, given }: MeasureInput, name: string): Strata | null {
  const values = given?.attributes.get(name);
  if (values === undefined) return null;
  return { attribute: name, of: new Map(grid.interviews.map((id, i) => [id, values[i] || null])) };
}

async function answerOf(
  input: MeasureInput,
  { study, inputs, flawed }: Pick<Answered, "study" | "inputs" | "flawed">,
): Promise<Answered> {
  const { saturation } = await import("../../measures/saturation.js");
  return { measured: saturation(input), study, inputs, flawed, ...namesIn(input) };
}
