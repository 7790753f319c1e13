import { AGREED, type Sheet } from "../coding/basis.js";
import { PEOPLE } from "../coding/judge.js";
import { isRead } from "../coding/learn/examples.js";
import { type Lesson, type SuggestSettings, suggestionsOf } from "../coding/suggest.js";
import { wholeInterviews } from "./gather.js";
import { proposalsOf } from "./proposals.js";
import type { Study } from "./read.js";

export interface SuggestWish {
  /** A coder, `agreed`, or `people` for all of them; null for the agreed sheet where there is one, else everybody. */
  readonly from: string | null;
  readonly isWanted: (code: { readonly id: string; readonly family: string }) => boolean;
  readonly settings: SuggestSettings;
}

export interface Suggested {
  /** Whose decisions were learnt from, and on which interviews. */
  readonly from: string;
  readonly interviews: readonly string[];
  /** Of these, the ones that were read from end to end; of the others only places were decided on. */
  readonly read: readonly string[];
  readonly lessons: readonly Lesson[];
}

/** What a study's decisions teach, and what resembles them in it. Worked out anew each time: kept nowhere. */
export function suggestedIn(study: Study, { from, isWanted, settings }: SuggestWish): Suggested {
  const transcripts = wholeInterviews(study);
  const name = from ?? (study.sheets.some(({ coder }) => coder === AGREED) ? AGREED : PEOPLE);
  const isOf = ({ coder }: Sheet): boolean => (name === PEOPLE ? coder !== AGREED : coder === name);
  const whole = new Set(transcripts.map(({ id }) => id));
  const sheets = study.sheets.filter((sheet) => isOf(sheet) && whole.has(sheet.transcript));
  const proposals = [...proposalsOf(study, transcripts).values()].flatMap((applied) => applied.proposals);
  const codes = study.codes.filter(isWanted);
  const withSheet = (some: readonly Sheet[]): string[] =>
    transcripts.map(({ id }) => id).filter((id) => some.some(({ transcript }) => transcript === id));
  return {
    from: name,
    interviews: withSheet(sheets),
    read: withSheet(sheets.filter(isRead)),
    lessons: sheets.length === 0 ? [] : suggestionsOf({ transcripts, codes, sheets, proposals }, settings),
  };
}
