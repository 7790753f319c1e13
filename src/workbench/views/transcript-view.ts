import { type Sheet, waitingIn } from "../../coding/basis.js";
import { toReread } from "../../coding/rereading.js";
import { versionOf } from "../../coding/sheet-changes.js";
import type { Lang } from "../../messages/words.js";
import type { Study } from "../../study/read.js";
import { sentencesIn } from "../../text/sentences.js";
import type { Transcript, Turn } from "../../text/transcript.js";
import type { MarkView, TranscriptView, TurnView } from "../protocol/transcript.js";
import { readingOf, sheetOf, type Viewer } from "./study-view.js";

/** A transcript with the marks of one person; rejected proposals are decisions, and no marks. */
export function transcriptView(study: Study, transcript: Transcript, { coder, lang }: Viewer): TranscriptView {
  const { id, text, invented, turns } = transcript;
  const sheet = sheetOf(study, id, coder);
  const at = study.transcripts.findIndex((one) => one.id === id);
  const interview = study.interviews.find((one) => one.id === id);
  const people = study.participants.filter((one) => interview?.participants.includes(one.id));
  return {
    ...{ id, text, invented },
    turns: turns.map((turn, i) =>
      turnView(turn, { text, before: turns[i - 1], named: (section) => headingOf(study, section, lang) }),
    ),
    marks: sheet === undefined ? [] : marksIn(sheet),
    waiting: sheet === undefined ? 0 : waitingIn(sheet),
    reading: readingOf(study, id, coder),
    reread: sheet === undefined ? [] : toReread(sheet, study.codes),
    people: people.map((one) => ({ id: one.id, attributes: Object.entries(one.attributes) })),
    before: study.transcripts[at - 1]?.id ?? null,
    after: study.transcripts[at + 1]?.id ?? null,
  };
}

/** The marks of a sheet, or some of them. */
export function marksIn({ codings }: Sheet, some?: ReadonlySet<string>): MarkView[] {
  return codings.flatMap((coding) => {
    if (some?.has(coding.id) === false) return [];
    const { id, code, start, end, origin, note = "" } = coding;
    return coding.verdict === "rejected" ? [] : [{ id, code, start, end, origin, note, version: versionOf(coding) }];
  });
}

/** A section that bears the number of a question of the guide is headed by that question. */
function headingOf({ guide }: Study, section: string, lang: Lang): string {
  const question = guide?.questions.find(({ id }) => id === section);
  return question === undefined ? section : `${question.number ?? section}. ${question.ask[lang]}`;
}

interface Around {
  readonly text: string;
  readonly before: Turn | undefined;
  readonly named: (section: string) => string;
}

function turnView(turn: Turn, { text, before, named }: Around): TurnView {
  const { index, speaker, role, time, section, start, end } = turn;
  const heading = section !== null && section !== before?.section ? named(section) : null;
  const sentences = role === "participant" ? sentencesIn(text, turn).flatMap((one) => [one.start, one.end]) : [];
  return { index, speaker, role, time, heading, start, end, sentences };
}
