import type { Mark } from "../coding/mark.js";
import { columns } from "../messages/columns.js";
import * as say from "../messages/excerpts.js";
import { onlyAnswers } from "../messages/survey.js";
import { turnAt } from "../text/place.js";
import { union } from "../text/span.js";
import type { Transcript } from "../text/transcript.js";
import type { Excerpts, MeasureInput } from "./input.js";
import { commonSettings } from "./notes.js";
import type { Cell, Json, Measured, Table } from "./table.js";

/** Where codes stand among excerpts: in how many passages (marks that overlap or touch are one), and in whose. */
export interface Standing {
  readonly passages: number;
  /** People, as many as are quoted with these codes. */
  readonly people: number;
  /** Ids of their transcripts, in order. */
  readonly which: readonly string[];
}

/** How many excerpts there are: each turn of somebody quoted is one. */
export function excerptsIn({ transcripts }: Pick<Excerpts, "transcripts">): number {
  return transcripts.reduce((sum, { turns }) => sum + turns.filter((turn) => turn.role === "participant").length, 0);
}

/** How many people are quoted: the people of different transcripts are different people. */
export function peopleIn({ transcripts }: Pick<Excerpts, "transcripts">): number {
  return transcripts.reduce((sum, one) => sum + speakersOf(one).size, 0);
}

function speakersOf({ turns }: Transcript): Set<string> {
  return new Set(turns.filter((turn) => turn.role === "participant").map((turn) => turn.speaker));
}

/** Where any of these codes stands. Passages of different codes that overlap are one. */
export function standingIn({ transcripts, selection }: Excerpts, codes: readonly string[]): Standing {
  const found = transcripts.map((transcript) => {
    const marks = selection.marks.filter((mark) => mark.transcript === transcript.id && codes.includes(mark.code));
    return { transcript, passages: union(marks), people: quoted(transcript, marks) };
  });
  const held = found.filter(({ passages }) => passages.length > 0);
  return {
    passages: held.reduce((sum, { passages }) => sum + passages.length, 0),
    people: held.reduce((sum, { people }) => sum + people, 0),
    which: held.map(({ transcript }) => transcript.id),
  };
}

function quoted(transcript: Transcript, marks: readonly Mark[]): number {
  return new Set(marks.map((mark) => turnAt(transcript, mark.start)?.speaker)).size;
}

/** Codes (or families) by passages and people: counts of what an author chose to quote, never shares of interviews. */
export function excerptsTable({ grid, level, codes }: MeasureInput, excerpts: Excerpts): Table {
  const rows = grid.columns.map((column): Cell[] => {
    const own = level === "code" ? [column.id] : codes.filter(({ family }) => family === column.id).map(({ id }) => id);
    const { passages, people } = standingIn(excerpts, own);
    return [column.id, ...(level === "code" ? [column.family] : []), passages, people];
  });
  return {
    name: "excerpts",
    title: say.tableTitle,
    columns: [...(level === "code" ? [columns.code] : []), columns.family, columns.passages, columns.people],
    rows,
  };
}

/** Values that tell how many excerpts of how many people there are. */
export function excerptValues(excerpts: Excerpts): Record<string, Json> {
  return { excerpts: excerptsIn(excerpts), people_quoted: peopleIn(excerpts) };
}

/** The answer of a measure that needs whole interviews where there are only excerpts, or answers to surveys: null throughout, with the reason. */
export function notMeasured(input: MeasureInput, measure: string, excerpts: Excerpts | "answers"): Measured {
  if (excerpts === "answers")
    return {
      measure,
      settings: { ...commonSettings(input), material: "survey" },
      tables: [],
      values: { interviews: 0, respondents: input.respondents ?? 0, value: null, reason: "survey" },
      notes: [{ code: "survey", text: onlyAnswers }],
    };
  return {
    measure,
    settings: { ...commonSettings(input), material: "excerpts" },
    tables: [],
    values: { interviews: 0, ...excerptValues(excerpts), value: null, reason: "excerpts" },
    notes: [
      { code: "excerpts", text: say.onlyExcerpts },
      { code: "what-remains", text: say.whatRemains },
    ],
  };
}
