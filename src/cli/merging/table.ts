import { csvText } from "../../measures/csv.js";
import { inputMissing } from "../../messages/commands.js";
import * as say from "../../messages/merging.js";
import type { Lang } from "../../messages/words.js";
import { readCsv } from "../../study/csv.js";
import type { Difference, Side } from "../../study/merging/difference.js";
import { fold } from "../../text/fold.js";
import type { Problem } from "../../text/problem.js";
import { guarded } from "../../text/tables/delimited.js";
import type { Context } from "../context.js";
import { filledTable, wrong } from "../filled-table.js";
import { readable } from "./readable.js";

const COLUMNS = ["difference", "what", "file", "of", "mine", "theirs", "choices", "decision"];

/** What differs, one line each, to fill in: `difference` says which it is, the rest is for the reader. */
export function differenceTable(
  differences: readonly Difference[],
  { lang, study }: { lang: Lang; study: Lang },
): Promise<string> {
  const rows = differences.map((one) => {
    const { mine, theirs } = readable(one);
    return [one.key, say.kinds[one.kind][lang], one.file, one.of, mine, theirs, one.choices.join(" / "), ""];
  });
  return csvText([COLUMNS, ...rows.map((row) => row.map(guarded))], study);
}

/** Reads the filled table. An empty decision leaves its line as it would be without. */
export async function decidedInTable(
  context: Context,
  differences: readonly Difference[],
  file: string,
): Promise<{ byKey: Map<string, Side>; problems: Problem[] }> {
  const byKey = new Map<string, Side>();
  const text = filledTable(file, context.world.cwd);
  if (text === null) return { byKey, problems: [wrong("no-input", {}, inputMissing)] };
  const { rows, header, problems: unread } = await readCsv(text, "input 1");
  const missing = ["difference", "decision"].filter((name) => !header.includes(name));
  const problems = [
    ...unread,
    ...missing.map((name) => wrong("missing-column", { file: "input 1", line: 1 }, say.missingColumn(name))),
  ];
  for (const { line, cells } of missing.length > 0 ? [] : rows) {
    const { difference: key = "", decision = "" } = cells;
    if (decision.trim() === "") continue;
    const place = { file: "input 1", line };
    const one = differences.find((other) => other.key === key || guarded(other.key) === key);
    const side = one === undefined ? null : sideIn(decision, one);
    if (one === undefined) problems.push({ severity: "warning", code: "not-found", place, text: say.noDifference });
    else if (side === null) problems.push(wrong("bad-decision", place, say.noDecision));
    else byKey.set(one.key, side);
  }
  return { byKey, problems };
}

const WORDS: Readonly<Record<string, Side>> = {
  ...{ mine: "mine", ici: "mine", here: "mine", moi: "mine" },
  ...{ theirs: "theirs", autre: "theirs", other: "theirs", "la-bas": "theirs" },
  ...{ both: "both", "les deux": "both", deux: "both" },
};

function sideIn(decision: string, { choices }: Difference): Side | null {
  const word = fold(decision.trim());
  const side = Object.hasOwn(WORDS, word) ? WORDS[word] : undefined;
  return side !== undefined && choices.includes(side) ? side : null;
}
