import { csvText } from "../measures/csv.js";
import type { Lang } from "../messages/words.js";
import { INTERVIEW_COLUMNS, type Interview, type Participant } from "./registers.js";

/** interviews.csv as it is kept. Columns keep their order; empty cells stay empty for a person to fill. `files` stands only where someone has filled it. */
export function formatInterviews(interviews: readonly Interview[], lang: Lang): Promise<string> {
  const withFiles = interviews.some((one) => one.files.length > 0);
  const columns = INTERVIEW_COLUMNS.filter((column) => column !== "files" || withFiles);
  const rows = interviews.map((one) => [
    one.id,
    one.order === null ? "" : String(one.order),
    one.date ?? "",
    ...(withFiles ? [one.files.join(" | ")] : []),
    one.participants.join(" "),
    one.duration ?? "",
    one.mode ?? "",
    one.interviewer ?? "",
    one.guide ?? "",
    one.consent ?? "",
  ]);
  return csvText([columns, ...rows], lang);
}

/** participants.csv as it is kept: the pseudonym, then every attribute that anyone has. */
export function formatParticipants(participants: readonly Participant[], lang: Lang): Promise<string> {
  const attributes = [...new Set(participants.flatMap((one) => Object.keys(one.attributes)))];
  const rows = participants.map((one) => [one.id, ...attributes.map((name) => one.attributes[name] ?? "")]);
  return csvText([["participant", ...attributes], ...rows], lang);
}
