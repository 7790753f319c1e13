/** The memos that the person may read, and whether there are people whose memos stay closed to them. */
export interface MemosView {
  readonly memos: readonly MemoView[];
  readonly closed: boolean;
}

export interface MemoView {
  /** Name of its file without `.md`, by which other memos lead to it. */
  readonly name: string;
  /** As it was given; null where the first words stand for it. */
  readonly title: string | null;
  /** What it is called in a list. */
  readonly heading: string;
  readonly coder: string;
  /** `2026-01-01`; empty where the file does not say. */
  readonly day: string;
  /** Markdown. */
  readonly text: string;
  /** Hash of its file: sent back with a change, so that what somebody else changed meanwhile is not overwritten. */
  readonly version: string;
  /** Whether the person may change it. */
  readonly isOwn: boolean;
  /** What it is about, as it is written, and what that is. */
  readonly about: readonly Lead[];
  /** What the links of its text lead to; those of which the study knows nothing lead nowhere. */
  readonly links: readonly Lead[];
  /** Memos that lead to it. */
  readonly from: readonly { readonly name: string; readonly heading: string }[];
}

/** A subject or a link: as it is written, and what the study has under that name. */
export interface Lead {
  readonly written: string;
  readonly kind: "study" | "passage" | "code" | "participant" | "interview" | "coding" | "memo" | "unknown";
  /** Id of the code, person, interview, mark or memo; the place of a passage. */
  readonly id: string;
  /** What people call it: the label of a code, the title of a memo. */
  readonly label: string;
  /** Where words are that it stands on. */
  readonly words: LeadWords | null;
}

export interface LeadWords {
  readonly transcript: string;
  readonly turn: number;
  readonly start: number;
  readonly end: number;
  readonly said: string;
}

/** A memo as a person leaves it. */
export type MemoEdit =
  | {
      readonly kind: "save";
      /** null for a new one. */
      readonly name: string | null;
      readonly about: readonly string[];
      readonly title: string | null;
      readonly text: string;
      /** Version of the memo that is changed; null where there was none. */
      readonly version: string | null;
    }
  | { readonly kind: "remove"; readonly name: string; readonly version: string };

/** `conflict`: it has changed meanwhile; `theirs` is how it stands, null where it is gone. Then nothing was written. */
export type MemoAnswer =
  | { readonly kind: "done"; readonly name: string }
  | { readonly kind: "conflict"; readonly reason: string; readonly theirs: MemoView | null }
  | { readonly kind: "refused"; readonly reason: string };

/** What is taken along: these memos, in the order of the study. */
export interface MemoExport {
  readonly format: "md" | "docx" | "csv";
  readonly names: readonly string[];
}
