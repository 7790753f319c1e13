import { byCodeUnit, naturally } from "../text/order.js";
import type { Transcript } from "../text/transcript.js";
import type { Coding, Proposal } from "./coding.js";
import { type Mark, markOfCoding, markOfProposal } from "./mark.js";
import { reachedBy } from "./reading.js";
import type { RuleVersions } from "./rule-version.js";
import type { Opening, Settlement } from "./settlement.js";
import { standings } from "./standing.js";

/**
 * Which marks count. `agreed`: the sheet settled between coders. `reviewed`: what people marked, accepted or edited.
 * `all`: that, and the rules' proposals that nobody rejected.
 */
export type Basis = "agreed" | "reviewed" | "all";
export const BASES: readonly Basis[] = ["agreed", "reviewed", "all"];

export const AGREED = "agreed";

/** One person's sheet on one transcript. It says that the person read it, even where it holds no mark. */
export interface Sheet {
  readonly coder: string;
  readonly transcript: string;
  /** Hash of the text that the marks were made on. */
  readonly textSha256: string;
  /** The moment at which the person said that they had read it to the end; null: begun, not finished; not there: nobody asked. */
  readonly read?: string | null;
  /** Codes made after that moment for which the person has read it again. */
  readonly reread?: readonly string[];
  readonly codings: readonly Coding[];
  /** Marks that were not found again when the text was changed, or not for certain: they wait for the person, and never count. */
  readonly astray?: readonly Astray[];
  /** How many marks of the file are left out here, since their words do not stand in the text any more; never written. */
  readonly adrift?: number;
  /** Of an agreed sheet: that the sheets on this transcript were opened, and how far they agreed by then. */
  readonly opened?: Opening;
  /** Of an agreed sheet: its history, in the order in which it was settled. */
  readonly settled?: readonly Settlement[];
}

/** A mark without a place in the text as it is now. */
export interface Astray extends Coding {
  /** Hash of the text on which it was made: its span is a span of that. */
  readonly astray: string;
}

/** How many marks of a sheet wait for a place since the text was corrected; decisions against a proposal are none. */
export function waitingIn({ astray = [], adrift = 0 }: Pick<Sheet, "astray" | "adrift">): number {
  return astray.filter(({ verdict }) => verdict !== "rejected").length + adrift;
}

/** The sheet of somebody who has none on a transcript yet: whatever the way in which they begin it, it is begun and not read to the end. */
export function blankSheet({ id, sha256 }: Pick<Transcript, "id" | "sha256">, coder: string): Sheet {
  const blank = { coder, transcript: id, textSha256: sha256, codings: [] };
  return coder === AGREED ? blank : { ...blank, read: null };
}

/** The marks that count, and how far people have looked. */
export interface Selection {
  readonly basis: Basis;
  readonly marks: readonly Mark[];
  /** Transcripts that this basis can speak about. The others are missing, not empty. */
  readonly transcripts: readonly string[];
  /** Transcripts on which a person has a sheet under this basis, even one without marks. */
  readonly read: readonly string[];
  /** Of those, the ones that somebody said were read to the end: only there does it mean something that a code is not marked. */
  readonly declared: readonly string[];
  /** Transcripts left out because nobody has read them under this basis. */
  readonly missing: readonly string[];
  readonly coders: readonly string[];
  /** True where not one mark was looked at by a person: every table and figure says so. */
  readonly rulesOnly: boolean;
  /** Share (0 to 1) of the marks that a person made, accepted or edited; null without marks. */
  readonly reviewedShare: number | null;
  /** Set where other people's sheets are closed to whoever asks, and were left out. */
  readonly closed?: ClosedSheets;
  /** Of the agreed sheets: how many differences between people nobody has settled yet; not there without any. */
  readonly unsettled?: number;
}

/** Whose own sheet is seen (null: nobody's), and the transcripts on which others' were left out. */
export interface ClosedSheets {
  readonly reader: string | null;
  readonly transcripts: readonly string[];
}

export interface Material {
  readonly transcripts: readonly string[];
  readonly sheets: readonly Sheet[];
  /** Proposals per transcript, asked for only where the basis needs them. */
  readonly proposals: () => readonly Proposal[];
  /** Versions of the rules as they are now; without them a rejection holds for good. */
  readonly rules?: RuleVersions;
  /** Sheets that were left out because they are closed to whoever asks. */
  readonly closed?: ClosedSheets | undefined;
}

/** The basis taken where none is asked for: the agreed sheet, else people's marks, else the rules' proposals. */
export function defaultBasis(sheets: readonly Sheet[]): Basis {
  if (sheets.some((sheet) => sheet.coder === AGREED)) return "agreed";
  const isMark = ({ verdict }: Coding): boolean => verdict !== "rejected";
  return sheets.some((sheet) => sheet.codings.some(isMark)) ? "reviewed" : "all";
}

export function select(material: Material, basis: Basis = defaultBasis(material.sheets)): Selection {
  const sheets = material.sheets.filter((sheet) => (sheet.coder === AGREED) === (basis === "agreed"));
  const people = sheets.flatMap((sheet) => sheet.codings);
  const kept = people.filter((coding) => coding.verdict !== "rejected").map(markOfCoding);
  const proposed = basis === "all" ? undecided(material.proposals(), people, material.rules).map(markOfProposal) : [];
  const read = new Set(sheets.map((sheet) => sheet.transcript));
  const whole = new Set(
    material.sheets.filter((sheet) => reachedBy([sheet]) === "to-the-end").map((one) => one.transcript),
  );
  const speaksOf = (id: string): boolean => basis === "all" || read.has(id);
  const marks = [...kept, ...proposed].sort(byPlace);
  return {
    basis,
    marks,
    transcripts: material.transcripts.filter(speaksOf),
    read: material.transcripts.filter((id) => read.has(id)),
    declared: material.transcripts.filter((id) => read.has(id) && whole.has(id)),
    missing: material.transcripts.filter((id) => !speaksOf(id)),
    coders: [...new Set(sheets.map((sheet) => sheet.coder))].sort(byCodeUnit),
    rulesOnly: basis === "all" && kept.length === 0,
    reviewedShare: marks.length === 0 ? null : kept.length / marks.length,
    ...closedOn(material),
  };
}

function closedOn({ closed, transcripts }: Material): Pick<Selection, "closed"> {
  const left = (closed?.transcripts ?? []).filter((id) => transcripts.includes(id));
  return closed === undefined || left.length === 0 ? {} : { closed: { reader: closed.reader, transcripts: left } };
}

/**
 * Proposals on which no person has decided: nobody put that code on an overlapping place, and nobody rejected it there,
 * or its rule has changed since (`standings`).
 */
export function undecided(
  proposals: readonly Proposal[],
  decisions: readonly Coding[],
  rules?: RuleVersions,
): Proposal[] {
  const standing = standings(proposals, decisions, rules);
  return proposals.filter((proposal) => standing.get(proposal)?.kind !== "decided");
}

function byPlace(a: Mark, b: Mark): number {
  return (
    naturally(a.transcript, b.transcript) ||
    a.start - b.start ||
    a.end - b.end ||
    byCodeUnit(a.code, b.code) ||
    byCodeUnit(a.coder, b.coder)
  );
}
