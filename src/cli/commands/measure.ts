import type { MeasureKind } from "../../measures/measures.js";
import { onlyWithGrid } from "../../messages/grid-file.js";
import { gather } from "../../study/gather.js";
import type { Unit } from "../../text/segment.js";
import { type Answered, namesIn } from "../answered.js";
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
  const answered = await measured(kind, context, answers);
  if (typeof answered === "number") return answered;
  await deliverMeasured(context, { ...answered, answers }, answered.measured);
  return answered.flawed ? EXIT.flawed : EXIT.done;
}

/** What a measure answers: of a study, or of a table from elsewhere. */
export async function measured(kind: MeasureKind, context: Context, answers: Answers): Promise<Answered | Exit> {
  if (answers.flags.grid !== undefined) return ofGrid(kind, context, answers);
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
  const input = gather(study, wanted, selection);
  return { measured: compute(input), study, inputs: study.sources, flawed, ...namesIn(input) };
}

/** A measure of a table from elsewhere: no study, no marks. */
async function ofGrid(kind: MeasureKind, context: Context, answers: Answers): Promise<Answered | Exit> {
  const asked = await gridAsked(context, answers, { missing: "left-out" });
  if (asked === null) return EXIT.nothing;
  const compute = await kind.load();
  const { input, study, inputs } = asked;
  return { measured: compute(input), study, inputs, flawed: false, ...namesIn(input) };
}
