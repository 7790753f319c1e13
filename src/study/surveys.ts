import type { Survey } from "../measures/closed-answers.js";
import * as say from "../messages/survey.js";
import { decode } from "../text/encoding.js";
import { sha256Of } from "../text/hash.js";
import { byCodeUnit } from "../text/order.js";
import type { Problem } from "../text/problem.js";
import { namesIn, readBytes } from "./files.js";
import type { Source } from "./reader.js";

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
  for (const name of names.filter((one) => /\.(?:yaml|csv)$/.test(one)).sort(byCodeUnit)) {
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
