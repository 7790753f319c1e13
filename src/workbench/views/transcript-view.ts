import type { Sheet } from "../../coding/basis.js";
import { toReread } from "../../coding/rereading.js";
import { versionOf } from "../../coding/sheet-changes.js";
import type { Study } from "../../study/read.js";
import { sentencesIn } from "../../text/sentences.js";
import type { Transcript, Turn } from "../../text/transcript.js";
import type { MarkView, TranscriptView, TurnView } from "../protocol/transcript.js";
import { readingOf, sheetOf } from "./study-view.js";

/** A transcript with the marks of one person; rejected proposals are decisions, and no marks. */
export function transcriptView(study: Study, transcript: Transcript, coder: string): TranscriptView {
  const { id, text, invented, turns } = transcript;
  const sheet = sheetOf(study, id, coder);
  const at = study.transcripts.findIndex((one) => one.id === id);
  const interview = study.interviews.find((one) => one.id === id);
  const people = study.participants.filter((one) => interview?.participants.includes(one.id));
  return {
    ...{ id, text, invented },
    turns: turns.map((turn, i) => turnView(turn, { text, before: turns[i - 1] })),
    marks: sheet === undefined ? [] : marksIn(sheet),
    reading: readingOf(study, id, coder),
    reread: sheet === undefined ? [] : toReread(sheet, study.codes),
    people: people.map((one) => ({ id: one.id, attributes: Object.entries(one.attributes) })),
    before: study.transcripts[at - 1]?.id ?? null,
    after: study.transcripts[at + 1]?.id ?? null,
  };
}

export function marksIn({ codings }: Sheet): MarkView[] {
  return codings.flatMap((coding) => {
    const { id, code, start, end, origin, note = "" } = coding;
    return coding.verdict === "rejected" ? [] : [{ id, code, start, end, origin, note, version: versionOf(coding) }];
  });
}

function turnView(turn: Turn, { text, before }: { text: string; before: Turn | undefined }): TurnView {
  const { index, speaker, role, time, section, start, end } = turn;
  const heading = section !== null && section !== before?.section ? section : null;
  const sentences = role === "participant" ? sentencesIn(text, turn).flatMap((one) => [one.start, one.end]) : [];
  return { index, speaker, role, time, heading, start, end, sentences };
}
