/** What pages and server say to each other: shapes alone, in the language of the page. */
export interface StudyView {
  readonly title: string;
  readonly lang: "fr" | "en";
  readonly notice: string | null;
  readonly coder: string;
  /** How the study's folder was named where grille was started, as it is typed after a command; empty where it was not. */
  readonly folder: string;
  /** Whether others code too, so that there is something to reconcile. */
  readonly among: "alone" | "several";
  readonly families: readonly FamilyView[];
  readonly codebooks: readonly { readonly id: string; readonly title: string }[];
  readonly transcripts: readonly TranscriptLine[];
  /** What of the material could not be read: a count, which `grille check` lists. */
  readonly errors: number;
}

export interface FamilyView {
  readonly id: string;
  readonly label: string;
  readonly codes: readonly CodeView[];
}

export interface CodeView {
  readonly id: string;
  readonly label: string;
  readonly definition: string;
  readonly use: string;
  readonly useNot: string;
  readonly examples: readonly string[];
  readonly counterexamples: readonly string[];
  /** `#rrggbb`. */
  readonly colour: string;
  readonly kind: "manifest" | "interpretive";
  readonly origin: "a_priori" | "emergent";
  /** No longer to be given; its marks stay. */
  readonly retired: boolean;
}

/** One line of the list of interviews. */
export interface TranscriptLine {
  readonly id: string;
  readonly participants: readonly string[];
  readonly date: string | null;
  readonly material: "interview" | "excerpts" | "survey";
  /** The survey whose answers they are; null elsewhere. */
  readonly survey: string | null;
  /** Turns of participants, and how many of them hold a mark of this person. */
  readonly turns: number;
  readonly coded: number;
  readonly marks: number;
  /** How many more of their marks wait for a place since the text was corrected. */
  readonly waiting: number;
  readonly reading: Reading;
  /** Codes made after it was read, for which it has to be read again. */
  readonly reread: readonly string[];
}

/** `open`: no mark yet. `begun`: marks, not said to be read to the end. `read`: said so. */
export type Reading = "open" | "begun" | "read";
