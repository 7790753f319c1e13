import type { Code } from "../codebook/codebook.js";
import { bases, rulesBasis } from "../messages/measures.js";
import * as say from "../messages/survey.js";
import type { Lang } from "../messages/words.js";
import { fold } from "../text/fold.js";
import { turnAt } from "../text/place.js";
import type { Transcript } from "../text/transcript.js";
import { countedIn, type Question, type Survey } from "./closed-answers.js";
import type { Excerpts } from "./input.js";
import { seenNotes } from "./notes.js";
import type { Cell, Measured, Note } from "./table.js";

/** Whether a heading of a transcript is this question: its words in either language, or its id. */
export function isHeading({ id, ask }: Pick<Question, "id" | "ask">, heading: string | null): boolean {
  return heading !== null && [id, ask.fr, ask.en].some((one) => fold(one).trim() === fold(heading).trim());
}

export interface OpenAnswers extends Excerpts {
  /** In the codebook's order. */
  readonly codes: readonly Pick<Code, "id" | "kind">[];
  readonly lang: Lang;
}

/**
 * Open answers of surveys as people coded them: for each open question the share of those who answered it whose answer holds a
 * code, with their n; nothing of it is added to interviews. Codes that stand in no answer to a question have no row in it, nor
 * have identities and strategies, which are read and not counted. Answers that nobody has read yet, where the basis asks that,
 * are left out of n. Wilson's interval (95 %) only for a random sample.
 */
export function openAnswers(surveys: readonly Survey[], answers: OpenAnswers): Measured {
  const { selection, transcripts, codes, lang } = answers;
  const read = transcripts.filter(({ id }) => selection.transcripts.includes(id));
  const manifest = codes.filter(({ kind }) => kind === "manifest");
  const rows = surveys.flatMap((survey) => {
    const theirs = read.filter((one) => one.survey === survey.id);
    return survey.questions
      .filter(({ open }) => open)
      .flatMap((question) => {
        const answering = theirs.filter(({ turns }) => turns.some(({ section }) => isHeading(question, section)));
        const n = answering.length;
        return manifest.flatMap(({ id }): Cell[][] => {
          const count = answering.filter((one) => holds(one, { question, code: id, answers })).length;
          if (count === 0) return [];
          const { share, low, high, reason } = countedIn({ count, share: null }, n, survey.drawn);
          return [[survey.id, question.id, question.ask[lang], id, count, n, share, low, high, reason]];
        });
      });
  });
  const { basis, coders, missing } = selection;
  const notes: Note[] = [
    {
      code: "open-answers",
      text: say.openCounted(read.length, transcripts.length, selection.rulesOnly ? rulesBasis : bases[basis]),
    },
    ...seenNotes(selection),
    ...(missing.length === 0 ? [] : [{ code: "left-out", text: say.openUnread(missing.length) }]),
  ];
  return {
    measure: "survey",
    settings: { open: { basis, coders, left_out: missing } },
    tables: [{ name: "open", title: say.openTitle, columns: say.openColumns, rows }],
    values: { respondents: transcripts.length, respondents_read: read.length },
    notes,
  };
}

function holds(
  transcript: Transcript,
  { question, code, answers }: { question: Question; code: string; answers: OpenAnswers },
): boolean {
  return answers.selection.marks.some(
    (mark) =>
      mark.transcript === transcript.id &&
      mark.code === code &&
      isHeading(question, turnAt(transcript, mark.start)?.section ?? null),
  );
}
