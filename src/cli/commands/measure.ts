import type { MeasureKind } from "../../measures/measures.js";
import { onlyWithGrid } from "../../messages/grid-file.js";
import { gather } from "../../study/gather.js";
import type { Unit } from "../../text/segment.js";
import type { Answers, CommandModule } from "../command.js";
import type { Context } from "../context.js";
import { deliverMeasured } from "../deliver-measured.js";
import { EXIT, type Exit } from "../exit.js";
import { gridAsked } from "../grid-asked.js";
import { measuredStudy } from "../measured-study.js";
import { refuse } from "../refuse.js";

/** The command of one measure: read the study, lay the marks over its units, count, show. */
export function measureCommand(kind: MeasureKind): CommandModule {
  return { run: (context, answers) => run(kind, context, answers) };
}

async function run(kind: MeasureKind, context: Context, answers: Answers): Promise<Exit> {
  if (answers.flags.grid !== undefined) return runOnGrid(kind, context, answers);
  const alone = ["codes", "empty"].find((name) => answers.flags[name] !== undefined);
  if (alone !== undefined) return refuse(context, "usage", onlyWithGrid(alone));
  const asked = await measuredStudy(context, answers);
  if (typeof asked === "number") return asked;
  const { study, flawed, selection, basis } = asked;
  const { flags } = answers;
  const unit = kind.unit === "study" ? (flags.unit as Unit | undefined) : kind.unit;
  const level = flags.by === "level:family" ? "family" : "code";
  const wanted = {
    basis,
    unit,
    level,
    code: flags.code as string | undefined,
    family: flags.family as string | undefined,
  } as const;
  const compute = await kind.load();
  const measured = compute(gather(study, wanted, selection));
  await deliverMeasured(context, { study, inputs: study.sources, answers }, measured);
  return flawed ? EXIT.flawed : EXIT.done;
}

/** A measure of a table from elsewhere: no study, no marks. */
async function runOnGrid(kind: MeasureKind, context: Context, answers: Answers): Promise<Exit> {
  const asked = await gridAsked(context, answers, { missing: "refused" });
  if (asked === null) return EXIT.nothing;
  const compute = await kind.load();
  await deliverMeasured(context, { study: asked.study, inputs: asked.inputs, answers }, compute(asked.input));
  return EXIT.done;
}
