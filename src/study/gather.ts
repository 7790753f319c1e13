import type { Code } from "../codebook/codebook.js";
import { type Basis, defaultBasis, type Selection, select } from "../coding/basis.js";
import { byFamily, makeGrid } from "../coding/grid.js";
import type { MeasureInput } from "../measures/input.js";
import type { Words } from "../messages/words.js";
import type { Unit } from "../text/segment.js";
import { segments } from "../text/segments.js";
import type { Transcript } from "../text/transcript.js";
import { proposalsOf } from "./proposals.js";
import { seeded } from "./random.js";
import type { Study } from "./read.js";

/** What is asked of a measure, on top of the study's own settings. */
export interface Wanted {
  readonly unit?: Unit | undefined;
  readonly basis?: Basis | undefined;
  readonly code?: string | undefined;
  readonly family?: string | undefined;
  readonly level?: "code" | "family" | undefined;
}

/** The marks that count in this study. Published excerpts are never counted: they are not whole interviews. */
export function selectionOf(study: Study, basis: Basis = basisOf(study)): Selection {
  return select(
    {
      transcripts: wholeInterviews(study).map((transcript) => transcript.id),
      sheets: study.sheets,
      proposals: () => [...proposalsOf(study).values()].flatMap((applied) => applied.proposals),
    },
    basis,
  );
}

/** Sheets on published excerpts choose nothing where there are whole interviews. */
function basisOf(study: Study): Basis {
  const whole = wholeInterviews(study).map((transcript) => transcript.id);
  return defaultBasis(whole.length === 0 ? study.sheets : study.sheets.filter((one) => whole.includes(one.transcript)));
}

export function wholeInterviews(study: Study): Transcript[] {
  return study.transcripts.filter((transcript) => transcript.material === "interview");
}

/** Lays the marks that count over the units that count: what every measure reads. */
export function gather(study: Study, wanted: Wanted, selection: Selection): MeasureInput {
  const codes = study.codes.filter((code) => isWanted(code, wanted));
  const transcripts = wholeInterviews(study).filter((transcript) => selection.transcripts.includes(transcript.id));
  const units = transcripts.flatMap((transcript) => segments(transcript, wanted.unit ?? study.config.unit));
  const families = familyLabels(study);
  const level = wanted.level ?? "code";
  const grid = makeGrid(units, codes, selection.marks);
  return {
    grid: level === "family" ? byFamily(grid, families) : grid,
    level,
    selection,
    codes,
    families,
    transcripts,
    excerpts: study.transcripts.filter((one) => one.material === "excerpts").map((one) => one.id),
    ordered: study.ordered,
    random: seeded(study.config.seed),
    seed: study.config.seed,
  };
}

function isWanted(code: Code, { code: id, family }: Wanted): boolean {
  return (id === undefined || code.id === id) && (family === undefined || code.family === family);
}

export function familyLabels(study: Study): Map<string, Words> {
  return new Map(
    study.codebooks.flatMap((codebook) => codebook.families.map((family) => [family.id, family.label] as const)),
  );
}
