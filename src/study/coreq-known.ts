import { AGREED } from "../coding/basis.js";
import { excerptsIn, peopleIn } from "../measures/excerpts.js";
import { attributeName } from "../messages/attributes.js";
import type { CoreqKnown } from "../report/coreq.js";
import { wholeInterviews } from "./gather.js";
import type { Study } from "./read.js";
import { saturationChoice } from "./saturation-choice.js";
import { attributeNames } from "./strata.js";

/** What of the COREQ checklist a study's own files tell. */
export function coreqKnown(study: Study): CoreqKnown {
  const { config, codes, codebooks, guide, interviews } = study;
  const { strategy, invited, refused, answered, kept } = config.sampling;
  const whole = wholeInterviews(study);
  const quoted = study.transcripts.filter(({ material }) => material === "excerpts");
  const among = { transcripts: quoted };
  const rows = interviews.filter(({ id }) => whole.some((one) => one.id === id));
  const distinct = (cells: readonly (string | null)[]): string[] => [...new Set(cells.flatMap((cell) => cell ?? []))];
  const emergent = codes.filter(({ origin }) => origin === "emergent").length;
  return {
    strategy: strategy ?? null,
    invited: invited ?? null,
    refused: refused ?? null,
    answered: answered ?? null,
    kept: kept ?? null,
    interviewers: distinct(rows.map(({ interviewer }) => interviewer)),
    researchers: config.researchers,
    people: new Set(rows.flatMap(({ participants }) => participants)).size || study.participants.length,
    interviews: whole.length,
    excerpts: quoted.length === 0 ? null : { excerpts: excerptsIn(among), people: peopleIn(among) },
    modes: distinct(rows.map(({ mode }) => mode)),
    attributes: attributeNames(study).map(attributeName),
    questions: guide?.questions.length ?? 0,
    guideVersions: distinct(rows.map((row) => row.guide)),
    timed: whole.filter(({ turns }) => turns.some(({ time }) => time !== null)).length,
    durations: rows.flatMap(({ id, duration }) => (duration === null ? [] : [`${id}\u00a0${duration}`])),
    saturation: saturationChoice(config).off ? "off" : "on",
    coders: new Set(study.sheets.map(({ coder }) => coder).filter((coder) => coder !== AGREED)).size,
    aPriori: codes.length - emergent,
    emergent,
    families: codebooks.flatMap(({ families }) => families).filter((family) => family.codes.length > 0).length,
    hypotheses: codebooks.flatMap(({ hypotheses }) => hypotheses).length,
    answers: config.coreq ?? {},
  };
}
