import type { Question, Survey } from "../measures/closed-answers.js";
import { csvText } from "../measures/csv.js";
import * as say from "../messages/survey.js";
import type { Lang } from "../messages/words.js";
import { fold } from "../text/fold.js";
import type { Problem } from "../text/problem.js";
import type { ClosedCounted } from "../text/survey/counted.js";
import { same } from "../text/survey/heads.js";
import { idsOf } from "../text/survey/ids.js";
import { readCsv } from "./csv.js";

const COLUMNS = ["question", "option", "count", "n", "missing", "several"] as const;

/** The file of the counted answers to a survey. */
export function countsFile(survey: string): string {
  return `surveys/${survey}.counts.csv`;
}

/** The survey of which a file of surveys/ holds the counts; null where it is none. */
export function countsOf(name: string): string | null {
  return /^(.+)\.counts\.csv$/.exec(name)?.[1] ?? null;
}

/** Counted answers as they are kept: numbers alone, a line for each answer. */
export function formatCounts(counted: readonly ClosedCounted[], lang: Lang): Promise<string> {
  const rows = counted.flatMap(({ head, options, n, missing, several }) =>
    options.map(({ label, count }) => [head, label, `${count}`, `${n}`, `${missing}`, several ? "yes" : ""]),
  );
  return csvText([COLUMNS, ...rows], lang);
}

/** Reads counted answers; a question of which a line does not hold is left out whole, and told. */
export async function readCounts(
  text: string,
  { file, survey }: { readonly file: string; readonly survey: string },
): Promise<{ counted: ClosedCounted[]; problems: Problem[] }> {
  const { rows, problems } = await readCsv(text, file);
  const wrong = rows.filter(({ cells }) => {
    const [count, n, missing] = [cells.count, cells.n, cells.missing].map(whole);
    return count == null || n == null || missing == null || count > n || !cells.question || !cells.option;
  });
  const bad = new Set(wrong.map(({ cells }) => cells.question ?? ""));
  const heads = [...new Set(rows.map(({ cells }) => cells.question ?? ""))].filter((head) => !bad.has(head));
  const counted = heads.map((head): ClosedCounted => {
    const own = rows.filter(({ cells }) => cells.question === head).map(({ cells }) => cells);
    const [first = {}] = own;
    return {
      head,
      several: first.several === "yes",
      n: whole(first.n) ?? 0,
      missing: whole(first.missing) ?? 0,
      options: own.map(({ option = "", count }) => ({ label: option, count: whole(count) ?? 0 })),
    };
  });
  const faults = wrong.map(({ line }): Problem => {
    const [told, hint] = [say.badCounts, say.badCountsHint(survey)];
    return { severity: "error", code: "bad-survey", place: { file, line }, text: told, hint };
  });
  return { counted, problems: [...problems, ...faults] };
}

function whole(cell: string | undefined): number | null {
  return /^\d+$/.test(cell ?? "") ? Number(cell) : null;
}

/** A survey with its answers as the table has them, which go before what its file says; questions that the file does not name come last. */
export function withCounts(survey: Survey, counted: readonly ClosedCounted[]): Survey {
  const of = (head: string, { id, ask }: Question): boolean => [ask.fr, ask.en, id].some((one) => same(one, head));
  const questions = survey.questions.map((question) => {
    const found = question.open ? undefined : counted.find(({ head }) => of(head, question));
    return found === undefined ? question : filled(question, found);
  });
  const others = counted.filter(({ head }) => !survey.questions.some((question) => of(head, question)));
  const ids = idsOf(others.map(({ head }) => head));
  const added = others.map((one, i) => {
    const ask = { fr: one.head, en: one.head };
    return filled({ id: ids[i] ?? one.head, ask, ...UNKNOWN, several: one.several }, one);
  });
  return { ...survey, questions: [...questions, ...added] };
}

const UNKNOWN = { n: null, missing: null, offered: [], options: [], open: false } as const;

function filled(question: Question, { options, n, missing, several }: ClosedCounted): Question {
  const labelled = options.map(({ label, count }) => {
    const known = question.offered.find((one) =>
      [one.label.fr, one.label.en].some((name) => fold(name) === fold(label)),
    );
    return { label: known?.label ?? { fr: label, en: label }, count, share: null };
  });
  return { ...question, n, missing, several, options: labelled };
}
