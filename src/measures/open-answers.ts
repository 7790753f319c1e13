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
  const counting = new Set(selection.transcripts);
  const read = transcripts.filter(({ id }) => counting.has(id));
  const places = placesOf(answers);
  const manifest = codes.filter(({ kind }) => kind === "manifest");
  const rows = surveys.flatMap((survey) => {
    const theirs = read.filter((one) => one.survey === survey.id);
    return survey.questions
      .filter(({ open }) => open)
      .flatMap((question) => {
        const known = new Map<string | null, boolean>();
        const isIts = (heading: string | null): boolean => {
          const is = known.get(heading) ?? isHeading(question, heading);
          known.set(heading, is);
          return is;
        };
        const answering = theirs.filter(({ turns }) => turns.some(({ section }) => isIts(section)));
        const n = answering.length;
        return manifest.flatMap(({ id }): Cell[][] => {
          const isHeld = (one: Transcript): boolean => [...(places.get(one.id)?.get(id) ?? [])].some(isIts);
          const count = answering.filter(isHeld).length;
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

/** For each transcript the headings under which each code stands. */
function placesOf({ selection, transcripts }: OpenAnswers): Map<string, Map<string, Set<string | null>>> {
  const byId = new Map(transcripts.map((one) => [one.id, one]));
  const places = new Map<string, Map<string, Set<string | null>>>();
  for (const mark of selection.marks) {
    const transcript = byId.get(mark.transcript);
    if (transcript === undefined) continue;
    const codes = places.get(transcript.id) ?? new Map<string, Set<string | null>>();
    places.set(transcript.id, codes);
    const headings = codes.get(mark.code) ?? new Set();
    codes.set(mark.code, headings.add(turnAt(transcript, mark.start)?.section ?? null));
  }
  return places;
}
