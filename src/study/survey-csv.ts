import { DRAWN, type Survey } from "../measures/closed-answers.js";
import { missingColumn } from "../messages/study.js";
import * as say from "../messages/survey.js";
import type { Problem } from "../text/problem.js";
import { readCsv } from "./csv.js";
import { type SurveyFile, surveyOf } from "./survey-file.js";

const NEEDED = ["question", "option"];

/**
 * Reads a survey from a table: a line for each answer offered, with `count` or `share`, and `n`, or one line with `open` for a question
 * without any; `source`, `date`, `drawn` and `title` are said once, on any line. The question's words are its name.
 */
export async function readSurveyCsv(
  text: string,
  { file, id }: { readonly file: string; readonly id: string },
): Promise<{ survey: Survey | null; problems: Problem[] }> {
  const { header, rows, problems } = await readCsv(text, file);
  const missing = NEEDED.filter((one) => !header.includes(one));
  const fault = (line: number, words: Problem["text"]): Problem => {
    return { severity: "error", code: "bad-survey", place: { file, line }, text: words };
  };
  if (missing.length > 0)
    return { survey: null, problems: [...problems, ...missing.map((one) => fault(1, missingColumn(one, header)))] };
  const once = (column: string): string =>
    rows.map(({ cells }) => cells[column] ?? "").find((cell) => cell !== "") ?? "";
  const drawn = DRAWN.find((one) => one === (once("drawn") || "unknown"));
  const names = [...new Set(rows.map(({ cells }) => cells.question ?? ""))];
  const value: SurveyFile = {
    ...{ grille: 1, survey: id, title: both(once("title") || id), source: once("source") || id },
    ...(once("date") === "" ? {} : { date: once("date") }),
    drawn: drawn ?? "unknown",
    leave: [],
    missing: [],
    questions: names.map((name) => {
      const own = rows.filter(({ cells }) => cells.question === name).map(({ cells }) => cells);
      const n = Number(own.find((cells) => (cells.n ?? "") !== "")?.n ?? Number.NaN);
      const open = own.some((cells) => isYes(cells.open));
      const options = (open ? [] : own.filter(({ option = "" }) => option !== "")).map(
        ({ option = "", count = "", share = "" }) => ({
          label: both(option),
          ...(count === "" ? {} : { count: Number(count) }),
          ...(share === "" ? {} : { share }),
        }),
      );
      const several = own.some((cells) => isYes(cells.several));
      return { id: name, ask: both(name), ...(Number.isInteger(n) && n > 0 ? { n } : {}), several, options, open };
    }),
  };
  const { survey, faults } = surveyOf(value);
  const lineOf = (question: number, option: number): number => {
    const own = rows.filter(({ cells }) => cells.question === names[question]);
    return own[option]?.line ?? own[0]?.line ?? 1;
  };
  return {
    survey,
    problems: [
      ...problems,
      ...(drawn === undefined ? [fault(2, say.badDrawn(DRAWN))] : []),
      ...faults.map(({ path, text: words, hint }) => ({
        ...fault(lineOf(Number(path[1] ?? 0), Number(path[3] ?? 0)), words),
        ...(hint === undefined ? {} : { hint }),
      })),
    ],
  };
}

const isYes = (cell = ""): boolean => ["true", "oui", "yes"].includes(cell);

function both(text: string): { fr: string; en: string } {
  return { fr: text, en: text };
}
