import { cooccurrence } from "../../measures/cooccurrence.js";
import type { MeasureInput } from "../../measures/input.js";
import type { Measured } from "../../measures/table.js";
import * as say from "../../messages/cooccurrence.js";
import { notWithGrid, notWithGridHint, onlyWithGrid } from "../../messages/grid-file.js";
import { gather } from "../../study/gather.js";
import type { Unit } from "../../text/segment.js";
import { type Answered, namesIn } from "../answered.js";
import type { Answers } from "../command.js";
import type { Context } from "../context.js";
import { deliverMeasured } from "../deliver-measured.js";
import { EXIT, type Exit } from "../exit.js";
import { gridAsked } from "../grid-asked.js";
import { measuredStudy } from "../measured-study.js";
import { refuse } from "../refuse.js";
import { inParts, readable } from "../show/cooccurrence.js";

type Flags = Answers["flags"];

/** The indices by the names under which they stand in tables. */
const USUAL = ["c_coefficient", "dice", "share_of_a", "share_of_b", "lift", "uneven"];
const FURTHER = [
  ...["expected", "pmi", "npmi", "phi", "odds_ratio", "odds_ratio_haldane", "odds_ratio_conditional"],
  ...["interviews_above", "interviews_below", "c_least", "c_most", "rare", "reasons"],
];

/** Shows which codes meet. */
export async function run(context: Context, answers: Answers): Promise<Exit> {
  const { flags } = answers;
  const unknown = indicesIn(flags).find((name) => !USUAL.includes(name) && !FURTHER.includes(name));
  if (unknown !== undefined) return refuse(context, "usage", say.noSuchIndex(unknown, [...USUAL, ...FURTHER]));
  const answered = await measured(context, answers);
  if (typeof answered === "number") return answered;
  const from = { ...answered, answers };
  const whole = answered.measured;
  const shown = flags.json === true ? whole : shownAs(readable(whole, shownIndices(flags)), flags);
  await deliverMeasured(context, from, shown);
  return answered.flawed ? EXIT.flawed : EXIT.done;
}

const shownAs = (shown: Measured, { csv, methods }: Flags): Measured =>
  csv === true || methods === true ? shown : inParts(shown);

/** Which codes meet: of a study, or of a table from elsewhere. */
export async function measured(context: Context, answers: Answers): Promise<Answered | Exit> {
  const { flags } = answers;
  if (flags.window !== undefined && !/^(?:[2-9]|[1-9]\d{1,3})$/.test(String(flags.window)))
    return refuse(context, "usage", say.badWindow(String(flags.window)));
  if (flags.window !== undefined && (flags.unit === "segment" || flags.unit === "interview"))
    return refuse(context, "usage", say.windowNeedsUnits);
  return flags.grid === undefined ? ofStudy(context, answers) : ofTable(context, answers);
}

async function ofStudy(context: Context, answers: Answers): Promise<Answered | Exit> {
  const { flags } = answers;
  const alone = ["codes", "empty"].find((name) => flags[name] !== undefined);
  if (alone !== undefined) return refuse(context, "usage", onlyWithGrid(alone));
  const asked = await measuredStudy(context, answers);
  if (typeof asked === "number") return asked;
  const { study, flawed, selection, basis } = asked;
  const unit = flags.unit === "segment" ? "turn" : (flags.unit as Unit | undefined);
  if (flags.window !== undefined && (unit ?? study.config.unit) === "interview")
    return refuse(context, "usage", say.windowNeedsUnits);
  const level = flags.by === "level:family" ? "family" : "code";
  const [code, family] = [flags.code as string | undefined, flags.family as string | undefined];
  const input = gather(study, { basis, unit, level, code, family }, selection);
  return { measured: measuredBy(input, flags), study, inputs: study.sources, flawed, ...namesIn(input) };
}

async function ofTable(context: Context, answers: Answers): Promise<Answered | Exit> {
  if (answers.flags.window !== undefined) return refuse(context, "usage", notWithGrid("window"), notWithGridHint);
  const table = await gridAsked(context, answers, { missing: "left-out" });
  if (table === null) return EXIT.nothing;
  const { input, inputs, study } = table;
  return { measured: measuredBy(input, answers.flags), study, inputs, flawed: false, ...namesIn(input) };
}

function measuredBy(input: MeasureInput, flags: Flags): Measured {
  const indices = shownIndices(flags);
  return cooccurrence(input, {
    counting: flags.unit === "segment" ? "passages" : "units",
    window: flags.window === undefined ? undefined : Number(flags.window),
    pairs: flags.json === true || flags.allPairs === true ? "all" : "met",
    indices: flags.json === true || indices !== USUAL ? "all" : "usual",
    tests: flags.tests === true ? "exact" : undefined,
    network: flags.network === "ena" ? "ena" : undefined,
  });
}

/** The indices to be shown; null for all. */
function shownIndices(flags: Flags): readonly string[] | null {
  if (flags.allIndices === true) return null;
  const named = indicesIn(flags);
  if (named.length > 0) return named;
  return flags.tests === true ? [...USUAL, "interviews_above", "c_least", "c_most"] : USUAL;
}

/** `c`, `or` and the like are what one types. */
const SHORT: Readonly<Record<string, string>> = {
  c: "c_coefficient",
  jaccard: "c_coefficient",
  or: "odds_ratio",
  share: "share_of_a",
};

function indicesIn({ index }: Flags): string[] {
  if (typeof index !== "string") return [];
  const names = index.split(",").map((name) => name.trim().toLowerCase().replaceAll("-", "_"));
  return names.filter((name) => name !== "").map((name) => SHORT[name] ?? name);
}
