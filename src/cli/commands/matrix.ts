import type { MeasureInput, Strata } from "../../measures/input.js";
import { matrixByAttribute, matrixBySection } from "../../measures/matrix-by.js";
import type { MeasureKind } from "../../measures/measures.js";
import type { Measured } from "../../measures/table.js";
import { onlyWithGrid } from "../../messages/grid-file.js";
import * as say from "../../messages/matrix-by.js";
import { gather } from "../../study/gather.js";
import type { Unit } from "../../text/segment.js";
import { type Answered, namesIn } from "../answered.js";
import { refuseAttribute } from "../by-asked.js";
import type { Answers } from "../command.js";
import type { Context } from "../context.js";
import { deliverMeasured } from "../deliver-measured.js";
import { EXIT, type Exit } from "../exit.js";
import { gridAsked } from "../grid-asked.js";
import { measuredStudy } from "../measured-study.js";
import { strataShown } from "../people-shown.js";
import { refuse } from "../refuse.js";
import { withoutRefusedTests } from "../show/matrix-by.js";
import * as plain from "./measure.js";

/** Shows codes by interview, by attribute or by section of the guide. */
export async function run(kind: MeasureKind, context: Context, answers: Answers): Promise<Exit> {
  const answered = await measured(kind, context, answers);
  if (typeof answered === "number") return answered;
  const { json, csv } = answers.flags;
  const isShown = json !== true && csv !== true && answered.measured.settings.by !== undefined;
  const shown = isShown ? withoutRefusedTests(answered.measured) : answered.measured;
  await deliverMeasured(context, { ...answered, answers }, shown);
  return answered.flawed ? EXIT.flawed : EXIT.done;
}

/** Codes by interview; by attribute or by section of the guide where that is asked for. */
export async function measured(kind: MeasureKind, context: Context, answers: Answers): Promise<Answered | Exit> {
  const by = typeof answers.flags.by === "string" ? answers.flags.by.trim() : "";
  if (by === "" || /^level:(?:code|family)$/.test(by)) return plain.measured(kind, context, answers);
  const attribute = /^attribut(?:e)?:\s*(\S.*)$/.exec(by)?.[1] ?? null;
  if (attribute === null && by !== "section") return refuse(context, "usage", say.badBy(by));
  return answers.flags.grid === undefined ? ofStudy(context, answers, attribute) : ofTable(context, answers, attribute);
}

async function ofStudy(context: Context, answers: Answers, attribute: string | null): Promise<Answered | Exit> {
  const { flags } = answers;
  const alone = ["codes", "empty"].find((name) => flags[name] !== undefined);
  if (alone !== undefined) return refuse(context, "usage", onlyWithGrid(alone));
  const asked = await measuredStudy(context, answers);
  if (typeof asked === "number") return asked;
  const { study, flawed, selection, basis } = asked;
  const shown = attribute === null ? null : strataShown(context, answers, { study, name: attribute });
  if (typeof shown === "number") return shown;
  const unit = flags.unit === "interview" && attribute === null ? "turn" : (flags.unit as Unit | undefined);
  const [code, family] = [flags.code as string | undefined, flags.family as string | undefined];
  const input = gather(study, { basis, unit, code, family }, selection);
  const measured = measuredBy(input, shown?.strata ?? null);
  const notes = [...measured.notes, ...(shown?.notes ?? [])];
  return { measured: { ...measured, notes }, study, inputs: study.sources, flawed, ...namesIn(input) };
}

async function ofTable(context: Context, answers: Answers, attribute: string | null): Promise<Answered | Exit> {
  if (attribute === null) return refuse(context, "usage", say.sectionsNeedWords);
  const table = await gridAsked(context, answers, { missing: "allowed" });
  if (table === null) return EXIT.nothing;
  const { input, study, inputs } = table;
  const values = input.given?.attributes.get(attribute);
  if (values === undefined) return refuseAttribute(context, attribute, [...(input.given?.attributes.keys() ?? [])]);
  const of = new Map(input.grid.interviews.map((id, t) => [id, values[t] || null]));
  return { measured: measuredBy(input, { attribute, of }), study, inputs, flawed: false, ...namesIn(input) };
}

const measuredBy = (input: MeasureInput, strata: Strata | null): Measured =>
  strata === null ? matrixBySection(input) : matrixByAttribute(input, strata);
