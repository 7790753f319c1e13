import type { Sheet } from "../coding/basis.js";
import type { Change } from "../coding/decide.js";
import { type SheetChange, versionOf } from "../coding/sheet-changes.js";
import { type Bench, benchOf, ownSheets } from "../study/bench.js";
import type { Study } from "../study/read.js";
import type { Transcript } from "../text/transcript.js";
import type { Proposers } from "./proposers.js";
import type { ProposedBy } from "./protocol/proposals.js";

/** What a person decides on, on these transcripts. */
export function benchAt(
  proposers: Proposers,
  study: Study,
  { coder, by, transcripts }: { coder: string; by: ProposedBy; transcripts?: readonly Transcript[] },
): Bench {
  const applied = proposers.of(by, study, transcripts);
  return benchOf(study, coder, { sheets: ownSheets(study, coder), applied });
}

/** The same bench with a sheet as it stands now. */
export function withSheet(bench: Bench, sheet: Sheet): Bench {
  return { ...bench, sheets: new Map([...bench.sheets, [sheet.transcript, sheet]]) };
}

/** The steps that take a decision back. */
export function inverseOf({ added, removed }: Change): SheetChange[] {
  return [
    { kind: "remove", id: added.id, version: versionOf(added) },
    ...removed.map((coding): SheetChange => ({ kind: "restore", coding })),
  ];
}
