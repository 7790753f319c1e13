import type { Code } from "../codebook/codebook.js";
import type { Attribution } from "../evidence/attribution.js";
import * as say from "../messages/study.js";
import { findPassage } from "../text/place.js";
import type { Problem } from "../text/problem.js";
import type { Transcript } from "../text/transcript.js";
import { readCsv } from "./csv.js";
import { isId } from "./registers.js";

const COLUMNS = ["participant", "type", "situation", "reason", "passages", "coder"];

export async function readAttributions(
  text: string,
  known: { codes: readonly Code[]; transcripts: readonly Transcript[]; participants: readonly string[] },
): Promise<{ attributions: Attribution[]; problems: Problem[] }> {
  const file = "attributions.csv";
  const csv = await readCsv(text, file);
  const problems: Problem[] = [...csv.problems];
  const report = (line: number, code: string, words: Problem["text"], hint?: Problem["text"]): void => {
    problems.push({
      severity: "error",
      code,
      place: { file, line },
      text: words,
      ...(hint === undefined ? {} : { hint }),
    });
  };
  for (const column of COLUMNS) {
    if (!csv.header.includes(column)) report(1, "missing-column", say.missingColumn(column, csv.header));
  }
  const interpretive = known.codes.filter((code) => code.kind === "interpretive").map((code) => code.id);
  const attributions = csv.rows.map(({ line, cells }) => {
    const { participant = "", type = "", situation = "", reason = "", coder = "" } = cells;
    const passages = (cells.passages ?? "").split(/[\s,;]+/).filter((place) => place !== "");
    if (!interpretive.includes(type))
      report(
        line,
        "unknown-attribution",
        isId(type) ? say.unknownAttribution(type) : say.badIdentifier("type"),
        say.knownAre(interpretive),
      );
    if (!known.participants.includes(participant))
      report(
        line,
        "unknown-participant",
        isId(participant) ? say.unknownParticipant(participant) : say.badIdentifier("participant"),
      );
    if (reason === "") report(line, "no-reason", say.reasonMissing());
    for (const place of passages) {
      if (findPassage(place, known.transcripts) === null)
        report(line, "bad-passage", say.badPassage(), say.placeHint());
    }
    return { participant, type, situation, reason, passages, coder };
  });
  return { attributions, problems };
}
