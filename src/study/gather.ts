import type { Code } from "../codebook/codebook.js";
import { type Basis, defaultBasis, type Selection, select } from "../coding/basis.js";
import { byFamily, byGroup, type Grid, makeGrid } from "../coding/grid.js";
import { ruleVersions } from "../coding/rule-version.js";
import type { Excerpts, Judged, Level, MeasureInput } from "../measures/input.js";
import type { Words } from "../messages/words.js";
import type { Unit } from "../text/segment.js";
import { segments } from "../text/segments.js";
import type { Transcript } from "../text/transcript.js";
import { proposalsOf } from "./proposals.js";
import { seeded } from "./random.js";
import type { Study } from "./read.js";
import { judgedIn, samplingCells } from "./saturation-input.js";
import { splitsIn } from "./splits.js";
import { ruleNoted } from "./stopping-rule.js";
import { unreadIn } from "./unread.js";
import { unsettledIn } from "./unsettled.js";

/** What is asked of a measure, on top of the study's own settings. */
export interface Wanted {
  readonly unit?: Unit | undefined;
  readonly basis?: Basis | undefined;
  readonly code?: string | undefined;
  readonly family?: string | undefined;
  readonly level?: Level | undefined;
}

/** The marks that count on the study's interviews. Published excerpts are not whole interviews, and have theirs: `excerptsOf`. */
export function selectionOf(study: Study, basis?: Basis): Selection {
  const whole = wholeInterviews(study);
  const beside = whole.length === 0 ? selectionsBeside(study)[0]?.basis : undefined;
  return selectionOn(study, whole, basis ?? beside);
}

/** The study's published excerpts with the marks that count on them; null where it has none. */
export function excerptsOf(study: Study, basis?: Basis): Excerpts | null {
  return besideOf(study, "excerpts", basis);
}

/** The open answers to the study's surveys, a transcript for each respondent, with the marks that count on them; null where it has none. */
export function answeredOf(study: Study, basis?: Basis): Excerpts | null {
  return besideOf(study, "survey", basis);
}

/** The marks that count on what stands beside the interviews: published excerpts, answers to surveys. */
export function selectionsBeside(study: Study, basis?: Basis): Selection[] {
  return [excerptsOf(study, basis), answeredOf(study, basis)].flatMap((one) => one?.selection ?? []);
}

function besideOf(study: Study, material: Transcript["material"], basis?: Basis): Excerpts | null {
  const transcripts = study.transcripts.filter((transcript) => transcript.material === material);
  return transcripts.length === 0 ? null : { transcripts, selection: selectionOn(study, transcripts, basis) };
}

/** The marks that count on these transcripts, on a basis that their own sheets choose where none is asked for. */
function selectionOn(study: Study, transcripts: readonly Transcript[], asked?: Basis): Selection {
  const ids = new Set(transcripts.map((transcript) => transcript.id));
  const sheets = study.sheets.filter((sheet) => ids.has(sheet.transcript));
  const proposals = () => [...proposalsOf(study, transcripts).values()].flatMap((applied) => applied.proposals);
  const rules = ruleVersions(study.codebooks);
  const basis = asked ?? defaultBasis(sheets);
  const selection = select({ transcripts: [...ids], sheets, proposals, rules, closed: study.closed }, basis);
  const unsettled = basis === "agreed" ? unsettledIn({ transcripts, sheets }) : 0;
  return unsettled === 0 ? selection : { ...selection, unsettled };
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
  const judged = judgedIn(study);
  const grid = makeGrid(units, codes, selection.marks);
  return {
    grid: atLevel(grid, level, { families, judged }),
    level,
    selection,
    codes,
    families,
    transcripts,
    excerpts: excerptsOf(study, wanted.basis),
    respondents: study.transcripts.filter(({ material }) => material === "survey").length,
    ordered: study.ordered,
    random: seeded(study.config.seed),
    seed: study.config.seed,
    unread: unreadIn(study, selection),
    splits: splitsIn(study),
    saturation: { hypotheses: judged, sampling: samplingCells(study), rule: ruleNoted(study) },
  };
}

function atLevel(
  grid: Grid,
  level: Level,
  { families, judged }: { families: ReadonlyMap<string, Words>; judged: readonly Judged[] },
): Grid {
  if (level === "code") return grid;
  return level === "family" ? byFamily(grid, families) : byGroup(grid, judged);
}

function isWanted(code: Code, { code: id, family }: Wanted): boolean {
  return (id === undefined || code.id === id) && (family === undefined || code.family === family);
}

export function familyLabels(study: Study): Map<string, Words> {
  return new Map(
    study.codebooks.flatMap((codebook) => codebook.families.map((family) => [family.id, family.label] as const)),
  );
}
