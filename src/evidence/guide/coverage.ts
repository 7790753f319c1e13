import type { Codebook } from "../../codebook/codebook.js";
import type { Guide } from "../../codebook/guide.js";
import type { MeasureInput } from "../../measures/input.js";
import { commonNotes, commonSettings } from "../../measures/notes.js";
import type { Cell, Measured, Note, Table } from "../../measures/table.js";
import * as say from "../../messages/guide-tables.js";
import type { Lang } from "../../messages/words.js";
import type { Transcript } from "../../text/transcript.js";
import { promptsIn } from "../asked/prompts.js";
import { WAYS } from "../asked.js";
import { type Posed, posedIn, unrecognised } from "./posed.js";
import { unaskedIn, unaskedParts, withoutQuestions } from "./unasked.js";

/** What the guide is held against: every whole interview, and of the marks those that count. */
export interface Covered {
  readonly guide: Guide;
  readonly codebooks: readonly Codebook[];
  readonly transcripts: readonly Transcript[];
  readonly input: MeasureInput;
  /** In which the guide's own words are shown. */
  readonly lang: Lang;
}

/**
 * Who was asked what, by which way that is known, which questions nobody was asked, which prompts were used, and what came up
 * unasked. An interview in which no question at all is recognised says nothing of what was asked, and is left out of the counts.
 */
export function coverage(covered: Covered): Measured {
  const { guide, codebooks, transcripts, input } = covered;
  const blind = unrecognised(guide, transcripts);
  const told = transcripts.filter(({ id }) => !blind.includes(id));
  const posed = posedIn(guide, told);
  const never = guide.questions.map(({ id }) => id).filter((id) => !posed.some((one) => isPosed(one, id)));
  const lacking = [...withoutQuestions(codebooks, guide), ...unaskedParts(codebooks, guide)];
  const byWords = new Set(posed.filter(({ ways }) => ways[0] === "words").map(({ question }) => question)).size;
  const notes: Note[] = [
    ...(never.length > 0 && told.length > 0 ? [{ code: "never-asked", text: say.never(never) }] : []),
    ...(blind.length > 0 ? [{ code: "no-question", text: say.unrecognised(blind) }] : []),
    ...(byWords > 0 ? [{ code: "by-words", text: say.byWords(byWords) }] : []),
    ...(lacking.length > 0 ? [{ code: "without-question", text: say.noQuestionFor(lacking) }] : []),
    { code: "no-filter", text: say.notFilter },
  ];
  return {
    measure: "guide",
    settings: { ...commonSettings(input), guide: guide.version },
    tables: [
      questionsTable(covered, posed),
      askedTable(posed),
      promptsTable({ ...covered, transcripts: told }),
      unaskedTable({ ...covered, transcripts: told.filter((one) => input.transcripts.includes(one)) }),
    ],
    values: { questions: guide.questions.length, interviews: told.length, never, unrecognised: blind, lacking },
    notes: [...commonNotes(input), ...notes],
  };
}

function isPosed({ question, turns }: Posed, id: string): boolean {
  return question === id && turns.length > 0;
}

function questionsTable({ guide, lang }: Covered, posed: readonly Posed[]): Table {
  const rows = guide.questions.map(({ id, theme, serves }): Cell[] => {
    const own = posed.filter(({ question }) => question === id);
    const asked = own.filter(({ turns }) => turns.length > 0);
    const missing = own.filter(({ turns }) => turns.length === 0).map(({ interview }) => interview);
    const ways = WAYS.flatMap((way) => {
      const n = asked.filter((one) => one.ways[0] === way).length;
      return n === 0 ? [] : [`${way} ${n}`];
    });
    return [id, theme[lang], serves.join(" "), asked.length, missing.join(" "), ways.join(", ")];
  });
  return { name: "questions", title: say.titles.questions, columns: say.columns.questions, rows };
}

function askedTable(posed: readonly Posed[]): Table {
  const rows = posed.map(({ question, interview, ways, turns }): Cell[] => [
    ...[question, interview, turns.length > 0],
    ...[ways.join(" "), turns.map((turn) => `${interview}:${turn}`).join(" ")],
  ]);
  return { name: "asked", title: say.titles.asked, columns: say.columns.asked, rows };
}

function promptsTable({ guide, transcripts, lang }: Covered): Table {
  const used = transcripts.flatMap((transcript) =>
    promptsIn(transcript, guide).map((one) => ({ ...one, interview: transcript.id })),
  );
  const rows = guide.questions.flatMap(({ id, prompts }) =>
    prompts.map((prompt, i): Cell[] => {
      const own = used.filter((one) => one.question === id && one.prompt === i);
      const interviews = [...new Set(own.map(({ interview }) => interview))];
      const places = own.map(({ interview, turn }) => `${interview}:${turn}`);
      return [id, prompt[lang], own.length, interviews.join(" "), places.join(" ")];
    }),
  );
  return { name: "prompts", title: say.titles.prompts, columns: say.columns.prompts, rows };
}

function unaskedTable({ guide, codebooks, transcripts, input }: Covered): Table {
  const rows = unaskedIn({ guide, codebooks, transcripts, marks: input.selection.marks }).map(
    ({ hypothesis, code, unasked, exchanges, interviews, places }): Cell[] => [
      ...[hypothesis, code, unasked, exchanges],
      ...[interviews.join(" "), places.join(" ")],
    ],
  );
  return { name: "unasked", title: say.titles.unasked, columns: say.columns.unasked, rows };
}
