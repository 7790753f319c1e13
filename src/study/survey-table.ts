import { stringify } from "yaml";
import { namesPeople } from "../identity/attributes-named.js";
import type { Survey } from "../measures/closed-answers.js";
import * as say from "../messages/survey.js";
import { nameColumns } from "../messages/tables.js";
import type { Lang, Words } from "../messages/words.js";
import type { Problem } from "../text/problem.js";
import type { SurveyTable } from "../text/survey/counted.js";
import { idsOf } from "../text/survey/ids.js";
import { countsFile, formatCounts } from "./survey-counts.js";

/** What a table of a survey leaves in the study. */
export interface SurveyBrought {
  readonly id: string;
  /** By path: its counts and, where it had none, its file. */
  readonly files: ReadonlyMap<string, string>;
  readonly said: readonly Words[];
  readonly problems: readonly Problem[];
  readonly questions: number;
}

/** What is written of a table: numbers alone; columns whose answers are people's first names are left out, and said. `known`: the survey as the study has it. */
export async function bringSurvey(
  { id, known, lang }: { readonly id: string; readonly known: Survey | null; readonly lang: Lang },
  table: SurveyTable,
  file: string,
): Promise<SurveyBrought> {
  const named = table.closed.filter(({ head, options }) =>
    namesPeople(
      head,
      options.map(({ label }) => label),
    ),
  );
  const closed = table.closed.filter((one) => !named.includes(one) && one.options.length > 0);
  const before = Math.max(
    0,
    ...(known?.questions ?? []).map(({ n, missing }) => (missing === null ? 0 : (n ?? 0) + missing)),
  );
  const heads = named.map(({ head }) => head);
  const problems: Problem[] = [
    ...(heads.length === 0 ? [] : [warning("names-in-table", nameColumns(heads), file)]),
    ...(before > table.rows ? [warning("fewer-rows", say.fewerRows(before, table.rows), file)] : []),
  ];
  const begun: [string, string][] =
    known === null ? [[`surveys/${id}.yaml`, surveyBegun(id, { ...table, closed }, lang)]] : [];
  const counts: [string, string][] = closed.length === 0 ? [] : [[countsFile(id), await formatCounts(closed, lang)]];
  return {
    id,
    files: new Map([...begun, ...counts]),
    said: [
      ...(counts.length === 0 ? [] : [say.tableCounted(id, closed.length, table.rows)]),
      ...(begun.length === 0 ? [] : [say.begun(id)]),
    ],
    problems,
    questions: closed.length,
  };
}

function warning(code: string, text: Words, file: string): Problem {
  return { severity: "warning", code, place: { file }, text };
}

/** The file of a survey that has none: what the columns of its table were taken for, for a person to say the rest. */
function surveyBegun(id: string, { open, closed }: SurveyTable, lang: Lang): string {
  const all = [
    ...open.map((head) => ({ head, more: { open: true } })),
    ...closed.map(({ head, several }) => ({ head, more: several ? { several: true } : {} })),
  ];
  const ids = idsOf(all.map(({ head }) => head));
  const questions = all.map(({ head, more }, i) => ({ id: ids[i], ask: head, ...more }));
  const head = { grille: 1, survey: id, title: id, source: say.sourceToSay[lang], drawn: "unknown" };
  return stringify({ ...head, questions }, { lineWidth: 0 });
}
