import type { Basis } from "../../coding/basis.js";
import { tableToCsv } from "../../measures/csv.js";
import { measuredJson } from "../../measures/json.js";
import type { MeasureKind } from "../../measures/measures.js";
import type { Table } from "../../measures/table.js";
import { gather, selectionOf } from "../../study/gather.js";
import type { Unit } from "../../text/segment.js";
import type { Answers, CommandModule } from "../command.js";
import type { Context } from "../context.js";
import { deliver } from "../deliver.js";
import { EXIT, type Exit } from "../exit.js";
import { refuse } from "../refuse.js";
import { basisOf, ofCoder, openSeen, withoutSheet } from "../seen.js";
import { showMeasured } from "../show/measured.js";
import { unfit } from "../unfit.js";
import { version } from "../version.js";

/** The command of one measure: read the study, lay the marks over its units, count, show. */
export function measureCommand(kind: MeasureKind): CommandModule {
  return { run: (context, answers) => run(kind, context, answers) };
}

async function run(kind: MeasureKind, context: Context, answers: Answers): Promise<Exit> {
  const seen = await openSeen(context, answers.flags);
  if (seen === null) return EXIT.nothing;
  const { flawed } = seen;
  const flags: Answers["flags"] = { ...answers.flags, ...basisOf(answers.flags) };
  const fault = withoutSheet(seen.study, flags);
  if (fault !== null) return refuse(context, fault.code, fault.text, fault.hint);
  const study = ofCoder(seen.study, flags);
  const refused = unfit(context, study, flags);
  if (refused !== null) return refused;
  const selection = selectionOf(study, flags.basis as Basis | undefined);
  const unit = kind.unit === "study" ? (flags.unit as Unit | undefined) : kind.unit;
  const level = flags.by === "level:family" ? "family" : "code";
  const wanted = {
    basis: flags.basis as Basis | undefined,
    unit,
    level,
    code: flags.code as string | undefined,
    family: flags.family as string | undefined,
  } as const;
  const compute = await kind.load();
  const measured = compute(gather(study, wanted, selection));
  const { lang, paint, columns } = context;
  if (flags.json === true)
    await deliver(context, { study, answers }, measuredJson(measured, { version: version(), inputs: study.sources }));
  else if (flags.csv === true) {
    await deliver(context, { study, answers }, await tableToCsv(mainTable(measured.tables), lang));
    for (const { text } of measured.notes) context.tell(text);
  } else await deliver(context, { study, answers }, await showMeasured(measured, { lang, paint, columns }));
  return flawed ? EXIT.flawed : EXIT.done;
}

/** The table that a CSV holds: the first that has rows. JSON has them all. */
function mainTable(tables: readonly Table[]): Table {
  const table = tables.find((one) => one.rows.length > 0) ?? tables[0];
  if (table === undefined) throw new Error("a measure without tables");
  return table;
}
