import { type LabelSettings, type Labels, readLabels } from "../measures/labels.js";
import type { Problem } from "../text/problem.js";
import { readOutsideTable } from "./outside-table.js";
import type { Source } from "./reader.js";

/** Reads what coders gave to units from a csv or xlsx file; null, with every reason, where something in it is wrong. */
export async function readLabelsFile(
  path: string,
  settings: LabelSettings,
): Promise<{ labels: Labels | null; source: Source | null; problems: Problem[] }> {
  const { table, problems } = await readOutsideTable(path);
  if (table === null) return { labels: null, source: null, problems };
  const read = readLabels(table.rows, settings);
  const placed = read.problems.map((one): Problem => ({ ...one, place: { ...one.place, file: table.file } }));
  return { labels: read.labels, source: table.source, problems: [...problems, ...placed] };
}
