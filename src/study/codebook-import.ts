import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Codebook, codesOf } from "../codebook/codebook.js";
import { readCodebook } from "../codebook/read.js";
import { type Building, buildCodebook } from "../codebook/table/build.js";
import { isFamilyId } from "../codebook/table/ids.js";
import { codebookText } from "../codebook/table/yaml-text.js";
import * as say from "../messages/codebook-exchange.js";
import type { FoundTables } from "../text/found-table.js";
import { byCodeUnit } from "../text/order.js";
import type { Problem } from "../text/problem.js";
import type { Study } from "./read.js";

/** A codebook made of a table, and why it cannot be written, if so. */
export interface ImportPlan {
  /** null where nothing can be written: `problems` say why. */
  readonly content: string | null;
  readonly file: string;
  readonly codebook: Codebook | null;
  readonly problems: readonly Problem[];
  /** What the study would lose by it: nothing is written before somebody has said yes. */
  readonly losses: readonly Problem[];
}

export interface Importing extends Building {
  readonly replace: boolean;
  /** null: outside a study. */
  readonly study: Study | null;
}

/** Everything that an import would write, and every problem, before a file is touched. */
export function planImport(found: FoundTables, { study, replace, ...building }: Importing): ImportPlan {
  const { raw, problems } = buildCodebook(found, building);
  if (raw === null) return { content: null, file: "", codebook: null, problems, losses: [] };
  const file = `codebooks/${raw.codebook}.yaml`;
  const refusal = (code: string, text: Problem["text"], hint?: Problem["text"]): ImportPlan => ({
    ...{ content: null, file, codebook: null, losses: [] },
    problems: [...problems, { severity: "error", code, place: {}, text, ...(hint === undefined ? {} : { hint }) }],
  });
  if (!isFamilyId(raw.codebook)) return refusal("bad-name", say.badName(raw.codebook));
  if (study !== null && !replace && existsSync(join(study.dir, file)))
    return refusal("file-exists", say.isThere(file), say.isThereHint);
  const content = codebookText(raw);
  const { codebook, problems: faults } = readCodebook(content, file);
  const all = [...problems, ...faults];
  if (codebook === null || study === null)
    return { content: codebook === null ? null : content, file, codebook, problems: all, losses: [] };
  const others = study.codebooks.filter((one) => one.file !== file);
  const shared = doubles(codebook, others);
  if (shared.length > 0) return refusal("repeated-id", say.usedElsewhere(shared));
  const before = study.codebooks.find((one) => one.file === file);
  const less = before === undefined ? [] : fewer(before, codebook);
  return { content, file, codebook, problems: all, losses: [...less, ...lost(codebook, others, study)] };
}

function doubles(codebook: Codebook, others: readonly Codebook[]): string[] {
  const known = new Set(codesOf(others).map(({ id }) => id));
  return codesOf([codebook])
    .map(({ id }) => id)
    .filter((id) => known.has(id));
}

/** Codes of marks that no codebook would know any more. */
function lost(codebook: Codebook, others: readonly Codebook[], study: Study): Problem[] {
  const known = new Set(codesOf([codebook, ...others]).flatMap(({ id, was }) => [id, ...was]));
  const used = new Set(study.sheets.flatMap(({ codings }) => codings.map(({ code }) => code)));
  const gone = [...used].filter((id) => !known.has(id) && study.codes.some((code) => code.id === id)).sort(byCodeUnit);
  if (gone.length === 0) return [];
  return [{ severity: "warning", code: "codes-lost", place: {}, text: say.codesLost(gone), hint: say.codesLostHint }];
}

/** What the codebook that is replaced had and its table does not tell. */
function fewer(before: Codebook, now: Codebook): Problem[] {
  const without = new Set(codesOf([now]).flatMap(({ rules, id, was }) => (rules.length === 0 ? [id, ...was] : [])));
  const missing = (ids: readonly string[], left: readonly string[]): number =>
    ids.filter((id) => !left.includes(id)).length;
  const idsOf = (parts: readonly { readonly id: string }[] = []): string[] => parts.map(({ id }) => id);
  const parts = {
    rules: codesOf([before]).reduce((sum, { id, rules }) => sum + (without.has(id) ? rules.length : 0), 0),
    lists: missing(Object.keys(before.lists ?? {}), Object.keys(now.lists ?? {})),
    themes: missing(idsOf(before.themes), idsOf(now.themes)),
    hypotheses: missing(idsOf(before.hypotheses), idsOf(now.hypotheses)),
  };
  const gone = say.PARTS.filter((key) => parts[key] > 0).map((key) => ({ key, count: parts[key] }));
  if (gone.length === 0) return [];
  return [{ severity: "warning", code: "parts-lost", place: {}, text: say.partsLost(gone), hint: say.partsLostHint }];
}
