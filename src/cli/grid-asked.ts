import { resolve } from "node:path";
import { type GivenGrid, inputOfGiven, withoutMissing } from "../measures/given.js";
import type { MeasureInput } from "../measures/input.js";
import * as say from "../messages/grid-file.js";
import { findStudy } from "../study/find.js";
import { readGridFile } from "../study/grid-file.js";
import { seeded } from "../study/random.js";
import { readStudy, type Study } from "../study/read.js";
import type { Source } from "../study/reader.js";
import type { Answers } from "./command.js";
import type { Context } from "./context.js";
import { refuse } from "./refuse.js";

/** What a measure is to be computed from where `--grid` names a table. */
export interface GridAsked {
  readonly input: MeasureInput;
  readonly inputs: readonly Source[];
  /** The study around, whose gate the answer has to pass; null outside a study. */
  readonly study: Study | null;
}

/** How the measure reads cells: whether some may be missing, or leave their codes out, and whether they may be memberships of fuzzy sets. */
export interface GridNeeds {
  readonly missing: "allowed" | "left-out";
  readonly cells?: "counts" | "memberships";
}

/** Flags about marks and words, which a table has not. */
const STUDY_ONLY = ["unit", "basis", "coder"] as const;

/** The table of `--grid` as a measure reads it; null, with every reason said, where it cannot be read. */
export async function gridAsked(
  context: Context,
  { flags }: Answers,
  { missing, cells = "counts" }: GridNeeds,
): Promise<GridAsked | null> {
  const odd = STUDY_ONLY.find((name) => flags[name] !== undefined && flags[name] !== "interview");
  if (odd !== undefined) return refused(refuse(context, "usage", say.notWithGrid(odd), say.notWithGridHint));
  const { given, problems, inputs } = await readGridFile(resolve(context.world.cwd, String(flags.grid)), {
    origin: flags.codes === "a-priori" ? "a_priori" : flags.codes === "emergent" ? "emergent" : null,
    empty: flags.empty === "missing" || flags.empty === "0" ? flags.empty : null,
    missing: "allowed",
    cells,
  });
  context.problems(problems);
  if (given === null) return null;
  const kept = narrowed(context, given, flags);
  if (kept === null) return null;
  const level = flags.by === "level:family" ? "family" : "code";
  const whole = missing === "left-out" ? withoutMissing(kept, level) : kept;
  if (whole.columns.length === 0)
    return refused(refuse(context, "missing", say.allMissing(whole.leftOut ?? []), say.allMissingHint));
  const input = inputOfGiven(whole, { level, random: seeded(SEED), seed: SEED });
  const dir = findStudy(context.start);
  return { input, inputs, study: dir === null ? null : (await readStudy(dir)).study };
}

const SEED = 1;

function refused(_exit: unknown): null {
  return null;
}

/** The codes asked for by `--code` and `--family`; null, with the reason said, where the table has none of them. */
function narrowed(context: Context, given: GivenGrid, flags: Answers["flags"]): GivenGrid | null {
  const { code, family, by } = flags;
  const hasFamilies = given.columns.some((column) => column.family !== "");
  if ((family !== undefined || by === "level:family") && !hasFamilies)
    return refused(refuse(context, "no-families", say.noFamilies, say.noFamiliesHint));
  const kept = given.columns.flatMap((column, c) =>
    (code === undefined || column.id === code) && (family === undefined || column.family === family) ? [c] : [],
  );
  const known = given.columns.map((column) => (code === undefined ? column.family : column.id));
  if (kept.length === 0)
    return refused(refuse(context, "unknown-code", say.noSuchCode(String(code ?? family), [...new Set(known)])));
  const pick = <T>(all: readonly T[]): T[] => all.filter((_, c) => kept.includes(c));
  return { ...given, columns: pick(given.columns), cells: given.cells.map(pick) };
}
