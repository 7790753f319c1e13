import { namesPeople } from "../identity/attributes-named.js";
import { nameColumns } from "../messages/tables.js";
import { type Accounted, sumAccounted } from "../text/draft.js";
import type { SourceDraft } from "../text/ingest.js";
import type { Problem } from "../text/problem.js";

import { countCharacters } from "../text/tidy.js";

/** The drafts of one file without the attributes that are people's names by what stands in them; which these are is said. */
export function withoutNames(drafts: readonly SourceDraft[], file: string): readonly SourceDraft[] {
  const columns = [...new Set(drafts.flatMap(({ attributes }) => Object.keys(attributes ?? {})))];
  const named = columns.filter((column) =>
    namesPeople(
      column,
      drafts.map(({ attributes }) => attributes?.[column] ?? ""),
    ),
  );
  if (named.length === 0) return drafts;
  const problem: Problem = { severity: "warning", code: "names-in-table", place: { file }, text: nameColumns(named) };
  return drafts.map((draft, i) => {
    const without = withoutColumns(draft, named);
    return i === 0 ? { ...without, problems: [problem, ...without.problems] } : without;
  });
}

function withoutColumns(draft: SourceDraft, columns: readonly string[]): SourceDraft {
  const { attributes = {}, accounted } = draft;
  const kept = Object.entries(attributes).filter(([column]) => !columns.includes(column));
  const gone = Object.entries(attributes).filter(([column]) => columns.includes(column));
  const characters = gone.reduce((sum, [, value]) => sum + countCharacters(value), 0);
  const moved: Accounted[] = [
    { kind: "attribute", characters: -characters },
    { kind: "left-out", characters },
  ];
  return { ...draft, attributes: Object.fromEntries(kept), accounted: sumAccounted([...accounted, ...moved]) };
}
