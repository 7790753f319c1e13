import { commonNotes, commonSettings } from "../../measures/notes.js";
import { type CaseSet, type QcaInput, qca } from "../../measures/qca.js";
import { casesIn, type FoundSet, type Sources, setNamed } from "../../measures/qca-sets.js";
import type { Note } from "../../measures/table.js";
import { asTheyAre } from "../../messages/attributes-shown.js";
import { onlyWithGrid } from "../../messages/grid-file.js";
import * as say from "../../messages/qca.js";
import { didYouMean } from "../../messages/study.js";
import { mostConditions } from "../../statistics/truth-table.js";
import { gather } from "../../study/gather.js";
import type { Study } from "../../study/read.js";
import { attributeNames, strataOf } from "../../study/strata.js";
import { fold } from "../../text/fold.js";
import { nearest } from "../../text/nearest.js";
import type { Answers } from "../command.js";
import type { Context } from "../context.js";
import { type Asked, deliverMeasured } from "../deliver-measured.js";
import { EXIT, type Exit } from "../exit.js";
import { gridAsked } from "../grid-asked.js";
import { measuredStudy } from "../measured-study.js";
import { strataShown } from "../people-shown.js";
import { refuse } from "../refuse.js";
import { inWords } from "../show/qca.js";

/** Which conditions go with an outcome, case by case: of a study, or of a table from elsewhere. */
export async function run(context: Context, answers: Answers): Promise<Exit> {
  const { outcome, conditions, grid } = answers.flags;
  if (typeof outcome !== "string" || outcome.trim() === "") return refuse(context, "usage", say.noOutcome);
  if (namesIn(conditions).length === 0) return refuse(context, "usage", say.noConditions);
  return grid === undefined ? ofStudy(context, answers) : ofTable(context, answers);
}

async function ofStudy(context: Context, answers: Answers): Promise<Exit> {
  const alone = ["fuzzy", "empty"].find((name) => answers.flags[name] !== undefined);
  if (alone !== undefined) return refuse(context, "usage", onlyWithGrid(alone));
  const asked = await measuredStudy(context, answers);
  if (typeof asked === "number") return asked;
  const { study, flawed, selection, basis } = asked;
  const input = gather(study, { basis, unit: "interview", level: "code" }, selection);
  const shown = attributesIn(context, answers, study);
  if (typeof shown === "number") return shown;
  const valuesOf = (name: string): (string | null)[] | null => {
    const strata = shown.get(fold(name))?.strata ?? strataOf(study, name);
    return strata === null ? null : input.grid.interviews.map((id) => strata.of.get(id) ?? null);
  };
  const withheld = (name: string): ReadonlySet<string> => shown.get(fold(name))?.strata.withheld ?? new Set();
  const sources: Shown = { input, valuesOf, withheld };
  const notes = [...shown.values()].flatMap((one) => one.notes);
  const answered = await answer(context, { study, inputs: study.sources, answers }, { ...sources, notes });
  return answered === EXIT.done && flawed ? EXIT.flawed : answered;
}

type ShownStrata = Exclude<ReturnType<typeof strataShown>, Exit>;

/** The attributes that sets are named by, as the answer may show them; those that the study does not have are told of as sets. */
function attributesIn(context: Context, answers: Answers, study: Study): Map<string, ShownStrata> | Exit {
  const found = new Map<string, ShownStrata>();
  const known = new Set(attributeNames(study).map(fold));
  for (const name of [String(answers.flags.outcome), ...namesIn(answers.flags.conditions)]) {
    const attribute = /^~?\s*attribute?\s*:([^=]+)/i.exec(name.trim())?.[1]?.trim() ?? "";
    if (!known.has(fold(attribute)) || found.has(fold(attribute))) continue;
    const shown = strataShown(context, answers, { study, name: attribute });
    if (typeof shown === "number") return shown;
    found.set(fold(attribute), shown);
  }
  return found;
}

async function ofTable(context: Context, answers: Answers): Promise<Exit> {
  const cells = answers.flags.fuzzy === true ? "memberships" : "counts";
  const table = await gridAsked(context, answers, { missing: "allowed", cells });
  if (table === null) return EXIT.nothing;
  const { input, study, inputs } = table;
  const valuesOf = (name: string): (string | null)[] | null =>
    input.given?.attributes.get(name)?.map((value) => (value === "" ? null : value)) ?? null;
  return answer(context, { study, inputs, answers }, { input, valuesOf });
}

function namesIn(conditions: string | boolean | undefined): string[] {
  if (typeof conditions !== "string") return [];
  return conditions
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

/** Where sets come from, and what has to be said of attributes. */
interface Shown extends Sources {
  readonly notes?: readonly Note[];
  /** Cases whose value of an attribute is known, and withheld from what can be passed on. */
  readonly withheld?: (attribute: string) => ReadonlySet<string>;
}

async function answer(context: Context, from: Asked, sources: Shown): Promise<Exit> {
  const { flags } = from.answers;
  const names = [String(flags.outcome).trim(), ...namesIn(flags.conditions)];
  const bare = names.map((name) => name.replace(/^~\s*/, ""));
  const twice = bare.find((name, i) => bare.indexOf(name) < i);
  if (twice !== undefined) return refuse(context, "usage", say.sameTwice(twice));
  const sets: CaseSet[] = [];
  for (const name of names) {
    const found = setNamed(name, sources);
    if ("memberships" in found) sets.push(found);
    else if ("unknown" in found) return refuseUnknown(context, found, sources);
    else {
      const near = nearest(
        name,
        sources.input.grid.columns.map(({ id }) => id),
      );
      return refuse(
        context,
        "unknown-code",
        say.noSuchSet(name, found.known),
        near === null ? undefined : didYouMean(near),
      );
    }
  }
  const read = casesIn(sources.input, names, sets);
  const most = mostConditions(read.cases.length);
  if (read.conditions.length > most)
    return refuse(context, "too-many-conditions", say.tooMany(read.conditions.length, read.cases.length, most));
  const measured = qca({ ...read, ...asked(sources, flags) });
  const isRead = flags.json !== true && flags.csv !== true;
  await deliverMeasured(context, from, isRead ? inWords(measured, context.lang) : measured);
  return EXIT.done;
}

/** A set takes a value of every case: says of which there is none, and of which it is withheld. */
function refuseUnknown(
  context: Context,
  { unknown, attribute }: Extract<FoundSet, { readonly unknown: readonly string[] }>,
  { withheld }: Shown,
): Exit {
  const held = unknown.filter((id) => withheld?.(attribute).has(id) === true);
  if (held.length === 0) return refuse(context, "unknown-value", say.unknownValue(unknown));
  return refuse(context, "withheld-value", say.withheldValue(held), asTheyAre);
}

function asked(
  { input, notes = [] }: Shown,
  flags: Answers["flags"],
): Pick<QcaInput, "settings" | "notes" | "intervals"> {
  return {
    settings: { ...commonSettings(input), sets: flags.fuzzy === true ? "fuzzy" : "crisp" },
    notes: [...commonNotes(input), ...notes],
    intervals: flags.intervals === true ? "wanted" : undefined,
  };
}
