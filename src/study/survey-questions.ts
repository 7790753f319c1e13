import type { Question, Survey } from "../measures/closed-answers.js";
import { isHeading } from "../measures/open-answers.js";
import * as say from "../messages/survey.js";
import type { Lang } from "../messages/words.js";
import type { Problem } from "../text/problem.js";
import type { SurveyAsked } from "../text/survey/asked.js";
import type { Transcript } from "../text/transcript.js";

/** What the file of a survey tells of the columns of its table. */
export function askedBy({ id, questions, leave, missing }: Survey, lang: Lang): SurveyAsked {
  const headsOf = ({ id: name, ask }: Question): string[] => [ask[lang], ask.fr, ask.en, name];
  return {
    id,
    open: questions.filter(({ open }) => open).map((one) => ({ heads: headsOf(one), title: one.ask[lang] })),
    closed: questions
      .filter(({ open }) => !open)
      .map((one) => ({
        heads: headsOf(one),
        several: one.several,
        offered: one.offered.map(({ label, value }) => ({
          label: label[lang],
          values: [label.fr, label.en, ...(value === null ? [] : [value])],
        })),
      })),
    leave,
    missing,
  };
}

/** Answers whose survey, or whose question, no file of surveys/ has: they would be counted nowhere. */
export function unknownAnswers(transcripts: readonly Transcript[], surveys: readonly Survey[]): Problem[] {
  const answers = transcripts.filter(({ material }) => material === "survey");
  const named = [...new Set(answers.map(({ survey }) => survey ?? ""))];
  return named.flatMap((id): Problem[] => {
    const own = answers.filter(({ survey }) => (survey ?? "") === id);
    const survey = surveys.find((one) => one.id === id);
    const place = { file: "surveys" };
    if (survey === undefined)
      return [{ severity: "warning", code: "unknown-survey", place, text: say.unknownSurvey(id, own.length) }];
    const open = survey.questions.filter((question) => question.open);
    const headings = [...new Set(own.flatMap(({ turns }) => turns.map(({ section }) => section)))];
    const lost = headings.filter((heading) => !open.some((question) => isHeading(question, heading)));
    if (lost.length === 0) return [];
    const text = say.unknownQuestion(
      id,
      lost.map((heading) => heading ?? "–"),
    );
    return [{ severity: "warning", code: "unknown-question", place, text }];
  });
}
