import type { Draft } from "./draft.js";
import { fold } from "./fold.js";
import { tidyLine } from "./tidy.js";

/** What the file of a survey names of a table with one row for each respondent. */
export interface SurveyAsked {
  readonly id: string;
  /** The questions that people answered in their own words. */
  readonly open: readonly OpenColumn[];
}

/** A column of open answers: by which of these heads it is found, and how the question is called in a transcript. */
export interface OpenColumn {
  readonly heads: readonly string[];
  readonly title: string;
}

/** For each open question the head that the table has for it; the question's words where it has none. */
export function headsIn(header: readonly string[], { open }: SurveyAsked): string[] {
  const known = new Set(header.map(plain));
  return open.map(({ heads, title }) => heads.find((head) => known.has(plain(head))) ?? title);
}

/** The answers of one respondent, whose id is that of the transcript: the survey's, and what the table calls them, else their row. */
export function asRespondent(draft: Draft, { id, open }: SurveyAsked, row: number): Draft {
  const who =
    draft.called !== undefined && /^[\p{L}\p{N}][\p{L}\p{N}_.-]*$/u.test(draft.called) ? draft.called : `${row}`;
  const label = `${id}-${who}`;
  const titleOf = (section: string | null): string | null =>
    open.find(({ heads }) => heads.some((head) => plain(tidyLine(head)) === plain(section ?? "")))?.title ?? section;
  const turns = draft.turns.map((turn) => ({ ...turn, label, section: titleOf(turn.section) }));
  const { participant: _, attributes: __, ...rest } = draft;
  return { ...rest, turns, roles: { [label]: "participant" }, called: label, material: "survey", survey: id };
}

const plain = (head: string): string => fold(head).trim();
