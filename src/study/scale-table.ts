import type { Guide } from "../codebook/guide.js";
import * as say from "../messages/guide-scales.js";
import type { Words } from "../messages/words.js";
import { findPassage } from "../text/place.js";
import type { Problem } from "../text/problem.js";
import type { Transcript } from "../text/transcript.js";
import { readCsv } from "./csv.js";

/** What people decided of values asked aloud: the passage of each value that is an attribute, and where there is none. */
export const SCALES = "scales.csv";

export const SCALE_COLUMNS = ["participant", "question", "attribute", "value", "place", "verdict"] as const;

/** A line of scales.csv. `none`: a person found no value in the answer. */
export interface ScaleDecision {
  readonly participant: string;
  readonly question: string;
  readonly attribute: string;
  readonly value: string;
  readonly place: string;
  readonly verdict: "confirmed" | "none";
}

interface Known {
  readonly guide: Guide | null;
  readonly participants: readonly string[];
  readonly transcripts: readonly Transcript[];
}

/** Reads the decisions; what is wrong with a line is told, and the line is left out. */
export async function readScales(
  text: string,
  { guide, participants, transcripts }: Known,
): Promise<{ decisions: ScaleDecision[]; problems: Problem[] }> {
  const { header, rows, problems: unread } = await readCsv(text, SCALES);
  const problems: Problem[] = [...unread];
  const report = (line: number, code: string, words: Words): void => {
    problems.push({ severity: "error", code, place: { file: SCALES, line }, text: words });
  };
  for (const column of SCALE_COLUMNS.filter((one) => header.length > 0 && !header.includes(one)))
    report(1, "missing-column", say.noColumn(column));
  const scaled = new Set((guide?.questions ?? []).filter(({ scale }) => scale !== undefined).map(({ id }) => id));
  const decisions = rows.flatMap(({ line, cells }): ScaleDecision[] => {
    const { participant = "", question = "", attribute = "", value = "", place = "", verdict = "" } = cells;
    const before = problems.length;
    if (!participants.includes(participant)) report(line, "unknown-participant", say.noParticipant);
    if (!scaled.has(question)) report(line, "unknown-question", say.noScale(question));
    if (place !== "" && findPassage(place, transcripts) === null) report(line, "bad-passage", say.noPassage);
    if (verdict !== "confirmed" && verdict !== "none") report(line, "bad-decision", say.badVerdict);
    if (problems.length > before) return [];
    const known = verdict === "none" ? "none" : "confirmed";
    return [{ participant, question, attribute, value, place, verdict: known }];
  });
  return { decisions, problems };
}
