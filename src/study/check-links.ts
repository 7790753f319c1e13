import { settleAll } from "../messages/speakers.js";
import * as say from "../messages/study.js";
import type { Problem } from "../text/problem.js";
import { unsettled } from "../text/settle.js";
import type { Transcript } from "../text/transcript.js";
import type { StudyConfig } from "./config.js";
import { orderProblems } from "./order-problems.js";
import type { Interview, Participant } from "./registers.js";

/**
 * Labels that neither a transcript nor study.yaml gives a part, each asked for once, with lines to paste for all of them
 * beside the first. One that study.yaml calls `other` is settled.
 */
export function unsettledLabels(transcripts: readonly Transcript[], config: StudyConfig | null): Problem[] {
  const where = new Map<string, string[]>();
  for (const transcript of transcripts) {
    for (const label of unsettled(transcript)) where.set(label, [...(where.get(label) ?? []), transcript.id]);
  }
  const asked = [...where].filter(([label]) => config?.speakers[label] === undefined);
  const hint = settleAll(asked.map(([label]) => [label, "other"]));
  return asked.map(([label, ids], i): Problem => {
    const text = say.unsettledLabel(label, ids);
    const place = { file: `transcripts/${ids[0]}.txt` };
    return { severity: "warning", code: "unsettled-speaker", place, text, ...(i === 0 ? { hint } : {}) };
  });
}

/** What interviews.csv ties together. */
export interface Linked {
  readonly transcripts: readonly Transcript[];
  readonly interviews: readonly Interview[];
  readonly participants: readonly Participant[];
  readonly fileGiven: boolean;
}

/** What does not fit between transcripts, interviews and participants. */
export function checkLinks({ transcripts, interviews, participants, fileGiven }: Linked): Problem[] {
  const place = { file: "interviews.csv" };
  const problems: Problem[] = [];
  const known = new Set(participants.map((p) => p.id));
  const heard = new Set(interviews.flatMap((one) => one.participants));
  const warn = (code: string, text: Problem["text"], extra: Partial<Problem> = {}): void => {
    problems.push({ severity: "warning", code, place, text, ...extra });
  };
  if (!fileGiven && transcripts.some((one) => one.material === "interview"))
    warn("no-interviews", say.noFile("interviews.csv"), { hint: say.noOrderHint() });
  if (!fileGiven) return problems;
  const apart = transcripts.filter((one) => one.material !== "interview").map((one) => one.id);
  const conducted = interviews.filter((one) => !apart.includes(one.id));
  for (const { id } of transcripts)
    if (!apart.includes(id) && !interviews.some((one) => one.id === id)) warn("no-row", say.transcriptWithoutRow(id));
  for (const { id } of interviews)
    if (!transcripts.some((one) => one.id === id)) warn("no-transcript", say.rowWithoutTranscript(id));
  const unordered = conducted.filter((one) => one.order === null && one.date === null).map((one) => one.id);
  if (unordered.length > 0) warn("no-order", say.noOrder(unordered), { hint: say.noOrderHint() });
  problems.push(...orderProblems(conducted));
  const nobody = interviews.filter((one) => one.participants.length === 0).map((one) => one.id);
  if (nobody.length > 0) warn("no-participant", say.holes("participants", nobody));
  for (const id of heard) {
    if (!known.has(id))
      problems.push({ severity: "error", code: "unknown-participant", place, text: say.unknownParticipant(id) });
  }
  for (const id of known)
    if (!heard.has(id)) warn("unheard", say.participantUnheard(id), { place: { file: "participants.csv" } });
  return problems;
}
