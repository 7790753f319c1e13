import type { Survey } from "../measures/closed-answers.js";
import * as say from "../messages/survey.js";
import { decode } from "../text/encoding.js";
import { sha256Of } from "../text/hash.js";
import { byCodeUnit } from "../text/order.js";
import type { Problem } from "../text/problem.js";
import { namesIn, readBytes } from "./files.js";
import type { Source } from "./reader.js";
import { countsOf, readCounts, withCounts } from "./survey-counts.js";

/** The surveys of a study, by name, with the files they were read from. */
export interface Surveys {
  readonly surveys: readonly Survey[];
  readonly sources: readonly Source[];
  readonly problems: readonly Problem[];
}

const FOLDER = "surveys";

/** Reads every survey of a study, of which nothing else in it depends. */
export async function readSurveys(dir: string): Promise<Surveys> {
  const { names, problems: unread } = namesIn(dir, FOLDER);
  const problems: Problem[] = [...unread];
  const sources: Source[] = [];
  const surveys: Survey[] = [];
  const files = names.filter((one) => /\.(?:yaml|csv)$/.test(one)).sort(byCodeUnit);
  for (const name of files.filter((one) => countsOf(one) === null)) {
    const file = `${FOLDER}/${name}`;
    const { bytes, problems: broken } = readBytes(dir, file);
    problems.push(...broken);
    if (bytes === null) continue;
    const { text } = decode(bytes);
    const read = await surveyIn(text, file, name);
    problems.push(...read.problems);
    if (read.survey === null) continue;
    const { id } = read.survey;
    sources.push({ path: file, sha256: sha256Of(text) });
    if (surveys.some((one) => one.id === id))
      problems.push({ severity: "error", code: "repeated-id", place: { file }, text: say.bothKinds(id) });
    else surveys.push(read.survey);
  }
  return counted(dir, files, { surveys, sources, problems });
}

/** Surveys with the answers that were counted from their tables. */
async function counted(dir: string, names: readonly string[], read: Surveys): Promise<Surveys> {
  const [problems, sources] = [[...read.problems], [...read.sources]];
  let surveys = read.surveys;
  for (const name of names) {
    const id = countsOf(name);
    if (id === null) continue;
    const file = `${FOLDER}/${name}`;
    const { bytes, problems: broken } = readBytes(dir, file);
    problems.push(...broken);
    if (bytes === null) continue;
    const { text } = decode(bytes);
    const { counted: answers, problems: faults } = await readCounts(text, { file, survey: id });
    problems.push(...faults);
    sources.push({ path: file, sha256: sha256Of(text) });
    if (!surveys.some((one) => one.id === id))
      problems.push({ severity: "warning", code: "unknown-survey", place: { file }, text: say.noFileFor(id) });
    surveys = surveys.map((one) => (one.id === id ? withCounts(one, answers) : one));
  }
  return { surveys, sources, problems };
}

async function surveyIn(
  text: string,
  file: string,
  name: string,
): Promise<{ survey: Survey | null; problems: Problem[] }> {
  if (name.endsWith(".yaml")) return (await import("./survey-file.js")).readSurvey(text, file);
  return (await import("./survey-csv.js")).readSurveyCsv(text, { file, id: name.slice(0, -".csv".length) });
}
