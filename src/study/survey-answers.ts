import type { Basis } from "../coding/basis.js";
import { closedAnswers, type Survey } from "../measures/closed-answers.js";
import { openAnswers } from "../measures/open-answers.js";
import type { Measured } from "../measures/table.js";
import type { Lang } from "../messages/words.js";
import { answeredOf } from "./gather.js";
import type { Study } from "./read.js";

/** What surveys say, closed answers and coded open ones, beside the interviews; `surveys`: all of the study, or some. */
export function surveyMeasured(
  study: Study,
  {
    lang,
    basis,
    surveys = study.surveys ?? [],
  }: { lang: Lang; basis?: Basis | undefined; surveys?: readonly Survey[] },
): Measured {
  const closed = closedAnswers(surveys, lang);
  const all = answeredOf(study, basis);
  const asked = new Set(surveys.map(({ id }) => id));
  const transcripts = (all?.transcripts ?? []).filter(({ survey }) => asked.has(survey ?? ""));
  if (all === null || transcripts.length === 0) return closed;
  const ids = new Set(transcripts.map(({ id }) => id));
  const { selection } = all;
  const own = {
    ...selection,
    transcripts: selection.transcripts.filter((id) => ids.has(id)),
    missing: selection.missing.filter((id) => ids.has(id)),
    marks: selection.marks.filter((mark) => ids.has(mark.transcript)),
  };
  const open = openAnswers(surveys, { transcripts, selection: own, codes: study.codes, lang });
  return {
    ...closed,
    settings: { ...closed.settings, ...open.settings },
    tables: [...closed.tables, ...open.tables],
    values: { ...closed.values, ...open.values },
    notes: [...closed.notes, ...open.notes],
  };
}
