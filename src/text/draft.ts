import type { Problem } from "./problem.js";
import type { SurveyTable } from "./survey/counted.js";
import type { Role, Transcript } from "./transcript.js";

/** A turn as a reader found it. */
export interface DraftTurn {
  /** The label as it stands in the file, bare; null where the file does not say who speaks. */
  readonly label: string | null;
  /** Whole seconds from the beginning of the recording; null where the file gives none. */
  readonly time: number | null;
  /** The heading under which the turn stands; null before the first. */
  readonly section: string | null;
  /** The words: NFC, LF, trimmed. */
  readonly text: string;
}

/** A remark that someone wrote in the margin of the words. `start` and `end` count within the turn's text. */
export interface DraftComment {
  /** Place of the turn in `turns`, from 0. */
  readonly turn: number;
  readonly start: number;
  readonly end: number;
  /** Initials, or the name where the file gives none; empty where it gives neither. */
  readonly author: string;
  readonly text: string;
}

/** What was read and is not a turn's words. */
export type AccountedKind =
  | "label"
  | "heading"
  | "title"
  | "legend"
  | "empty-turn"
  | "markup"
  | "deleted"
  | "comment"
  | "footnote"
  | "header"
  | "line-number"
  | "cue"
  | "noise"
  | "tier"
  | "question"
  | "question-number"
  | "attribute"
  | "respondent"
  | "left-out"
  | "sheet"
  | "not-quoted"
  | "attribution"
  | "marks"
  | "rejected-quote";

export interface Accounted {
  readonly kind: AccountedKind;
  /** White space is not counted. */
  readonly characters: number;
}

/** What a reader makes of a file. Nothing is dropped in silence: characters = those of the turns + those accounted for. */
export interface Draft {
  readonly turns: readonly DraftTurn[];
  readonly comments: readonly DraftComment[];
  /** What a list of speakers at the top says of each label. */
  readonly legend: Readonly<Record<string, string>>;
  /** All characters of the file's text, white space left out. */
  readonly characters: number;
  readonly accounted: readonly Accounted[];
  readonly problems: readonly Problem[];
  /** How the file calls this interview where it holds several: `Entretien 3`, a respondent's number. Shown, never an id. */
  readonly called?: string;
  /** Who interviews and who is interviewed, where the format itself tells. */
  readonly roles?: Readonly<Record<string, Role>>;
  /** The name under which a publication or a table gives the person: a pseudonym. Null for one person who is not named. */
  readonly participant?: string | null;
  /** What the file tells of the person, by name of the attribute. */
  readonly attributes?: Readonly<Record<string, string>>;
  readonly material?: Transcript["material"];
  /** The survey to which the answers belong; `called` is then the transcript's id. */
  readonly survey?: string;
  /** What the whole table of a survey tells, beside the first of its respondents. */
  readonly table?: SurveyTable;
}

/** Sums up what was accounted for, one entry per kind, in the order in which the kinds first came. */
export function sumAccounted(pieces: readonly Accounted[]): Accounted[] {
  const sums = new Map<AccountedKind, number>();
  for (const { kind, characters } of pieces) sums.set(kind, (sums.get(kind) ?? 0) + characters);
  return [...sums].filter(([, n]) => n > 0).map(([kind, characters]) => ({ kind, characters }));
}

/** A draft of a file that could not be read. */
export function unread(problems: readonly Problem[]): Draft {
  return { turns: [], comments: [], legend: {}, characters: 0, accounted: [], problems };
}
