import type { Codebook } from "../codebook/codebook.js";
import type { Basis, Selection } from "../coding/basis.js";
import type { PairAgreement } from "../coding/pair-agreement.js";
import type { Account } from "../evidence/account/account.js";
import type { Attribution } from "../evidence/attribution.js";
import type { Answer } from "../evidence/claims/verdict.js";
import type { Finding } from "../evidence/finding.js";
import type { Posed } from "../evidence/guide/posed.js";
import type { Unasked } from "../evidence/guide/unasked.js";
import type { Excerpts } from "../measures/input.js";
import type { Reading } from "../measures/reading.js";
import type { Json, Measured } from "../measures/table.js";
import type { Lang, Words } from "../messages/words.js";
import type { Unit } from "../text/segment.js";
import type { Transcript } from "../text/transcript.js";
import type { CoreqKnown } from "./coreq.js";
import type { Depth } from "./depth.js";

/** What a researcher wrote, in both languages or in one. */
export type Written = string | Words;

type Maybe<T> = T | null | undefined;

/** A person who did the study: role, relation to the field, what they expected beforehand. */
export interface Researcher {
  readonly role: Written;
  readonly relation?: Maybe<Written>;
  readonly view?: Maybe<Written>;
}

/** How the people were found; numbers are counts of people. */
export interface Sampling {
  readonly strategy?: Maybe<Written>;
  readonly intended?: Maybe<number>;
  readonly invited?: Maybe<number>;
  readonly answered?: Maybe<number>;
  readonly refused?: Maybe<number>;
  readonly kept?: Maybe<number>;
  readonly note?: Maybe<Written>;
}

/** An interview as the register has it. `order` is its place in the order conducted, 1-based, null where unknown. */
export interface InterviewRow {
  readonly id: string;
  readonly order: number | null;
  readonly date: string | null;
  readonly participants: readonly string[];
  readonly duration: string | null;
  readonly mode: string | null;
  readonly interviewer: string | null;
}

/** A pseudonym and what is known of the person, as written. */
export interface ParticipantRow {
  readonly id: string;
  readonly attributes: Readonly<Record<string, string>>;
}

export interface GuideQuestion {
  readonly id: string;
  readonly theme: Maybe<Written>;
  readonly ask: Written;
}

/** Questions of the guide in the interviews, and what came up in answer to none of a hypothesis' questions. */
export interface AskedOf {
  readonly posed: readonly Posed[];
  readonly unasked: readonly Unasked[];
  /** Interviews in which no question was recognised; they are not among the others. */
  readonly unrecognised: readonly string[];
  /** Hypotheses and sub-questions that no question asks. */
  readonly lacking: readonly string[];
}

/** How far people agreed before they had seen each other's sheets, as it was kept then. */
export interface BeforeDiscussion {
  readonly pairs: readonly PairAgreement[];
  /** Marks among these that had been decided on with a proposal in view. */
  readonly seen: number;
}

/** How far people who coded on their own agree, on the codes that one of them gave. */
export interface CodersAgree {
  readonly coders: readonly string[];
  /** Interviews that two of them or more coded, and participants' units in these. */
  readonly interviews: number;
  readonly units: number;
  /** Krippendorff's alpha, up to 1 (null where it is not defined), and what it lets one do. */
  readonly codes: readonly { readonly id: string; readonly alpha: number | null; readonly reading: Reading }[];
}

/** What was measured, each as its command gives it. */
export interface ReportMeasures {
  readonly frequency: Measured;
  readonly frequencyByFamily: Measured;
  readonly matrix: Measured;
  readonly cooccurrence: Measured;
  readonly saturation: Measured;
  readonly saturationByFamily: Measured;
  /** Types and strategies person by person; not there where nobody attributed any. */
  readonly profile?: Measured;
}

/** Published quotations in the study, and the works that they were taken from. */
export interface Quoted extends Excerpts {
  /** The works as study.yaml names them; none where it does not. */
  readonly named: readonly Written[];
  /** How many works were read; 0 where that is not known. */
  readonly works: number;
}

/** The claims of a publication with their verdicts, and how much was counted. */
export interface ClaimsAnswered {
  readonly source: { readonly title: Written; readonly author: string; readonly year: string };
  readonly answers: readonly Answer[];
  readonly counted: { readonly marks: number; readonly attributions: number };
  /** Since when they stand as they are, as the journal has it; nothing where it does not speak of them. */
  readonly since?: readonly Words[];
}

/** How much of people's attributes the report shows, and what the study says of words that may identify someone. */
export interface ShownAnonymity {
  readonly attributes: "none" | "coarse" | "full";
  /** What was done to each attribute that is not as it was written, and why. */
  readonly columns: readonly { readonly column: string; readonly why: Words }[];
  /** Why words by which someone may be recognised stand in the report; null where none may. */
  readonly why: Maybe<Written>;
}

/** What somebody asked of a report; whatever is not there was not asked. */
export interface ReportAsks {
  /** For whom it is; a thesis where nothing is said. */
  readonly for?: Depth;
  /** Which marks count, where that was asked for. */
  readonly basis?: Basis;
  /** Whose marks alone. */
  readonly coder?: string;
  /** Places of the situations that a group is to discuss. */
  readonly situations?: readonly string[];
}

/** Everything that a report says, as plain data. A report reads nothing else: the same input gives the same bytes. */
export interface ReportInput {
  readonly lang: Lang;
  readonly title: Written;
  readonly question: Maybe<Written>;
  /** Printed at the head and the foot, e.g. that people and words are invented. */
  readonly notice: Maybe<Written>;
  readonly researchers: readonly Researcher[];
  readonly sampling: Sampling;
  /** In the order conducted where it is known, else in the register's order. */
  readonly interviews: readonly InterviewRow[];
  /** With their attributes as they may be shown, see `anonymity`. */
  readonly participants: readonly ParticipantRow[];
  readonly anonymity: ShownAnonymity;
  readonly transcripts: readonly Transcript[];
  readonly codebooks: readonly Codebook[];
  readonly guide: { readonly questions: readonly GuideQuestion[] } | null;
  /** Who was asked what of it; not there without a guide, or where no interview can tell. */
  readonly asked?: AskedOf;
  readonly coders: readonly { readonly id: string; readonly role?: Maybe<Written> }[];
  readonly selection: Selection;
  /** Not there where sheets were not opened by `reconcile`. */
  readonly before?: BeforeDiscussion;
  /** Not there where one person coded, and while sheets are closed to each other. */
  readonly agreement?: CodersAgree;
  /** Excerpts beside or instead of interviews, never counted among them; null where there are none. */
  readonly excerpts: Quoted | null;
  /** The unit in which frequency and co-occurrence were counted. */
  readonly unit: Unit;
  readonly measured: ReportMeasures;
  readonly findings: readonly Finding[];
  /** The same with all that can be said of each, where that was worked out. */
  readonly accounts?: readonly Account[];
  readonly attributions: readonly Attribution[];
  /** Answers of surveys beside the interviews, closed and coded ones, never added to them; not there where there are none. */
  readonly surveys?: Measured;
  /** What people wrote in those surveys, and its marks; not there where no open answer was brought in. */
  readonly answered?: Excerpts;
  /** What a publication says, claim by claim, before these data; not there where the study has no claims.yaml. */
  readonly claims?: ClaimsAnswered;
  /** Paths relative to the study, with `/`; sha256 in hexadecimal. */
  readonly inputs: readonly { readonly path: string; readonly sha256: string }[];
  /** The end of each chain of the study's journal, by which a later cut shows; none where it keeps none. */
  readonly journal: readonly { readonly chain: string; readonly entries: number; readonly last: string }[];
  readonly settings: Readonly<Record<string, Json>>;
  readonly version: string;
  readonly transcriptsShown: "with-transcripts" | "without-transcripts";
  /** What the study tells of the COREQ checklist; not there where there is no such page. */
  readonly coreq?: CoreqKnown;
  /** What was asked for beyond what is usual, so that the same can be asked for again. */
  readonly asks?: ReportAsks;
}
