import { codesNamed } from "../codebook/codebook.js";
import { AGREED, type Basis, type Selection } from "../coding/basis.js";
import { incidence } from "../coding/grid.js";
import { type Mark, RULE_CODER } from "../coding/mark.js";
import { reachedBy } from "../coding/reading.js";
import { questionsOf } from "../evidence/asked.js";
import type { Attribution } from "../evidence/attribution.js";
import type { Ground, Heard, LastNew, Piece, Reading, Unread } from "../evidence/claims/heard.js";
import { accumulation } from "../statistics/accumulation.js";
import { findPassage } from "../text/place.js";
import { overlaps } from "../text/span.js";
import type { Transcript } from "../text/transcript.js";
import { excerptsOf, gather, wholeInterviews } from "./gather.js";
import { peopleIn, pointingTo } from "./profile.js";
import type { Study } from "./read.js";
import { unreadIn } from "./unread.js";
import { personOf } from "./voice.js";

/** The marks on interviews and on excerpts that claims are held against. */
export interface ClaimMarks {
  readonly selection: Selection;
  /** Null where the study has no excerpts. */
  readonly quoted: Selection | null;
}

export function claimMarks(study: Study, selection: Selection, basis?: Basis): ClaimMarks {
  return { selection, quoted: excerptsOf(study, basis)?.selection ?? null };
}

/** How many marks and attributions with a reason were counted. */
export function countedIn(study: Study, { selection, quoted }: ClaimMarks): { marks: number; attributions: number } {
  const marks = selection.marks.length + (quoted?.marks.length ?? 0);
  return { marks, attributions: attributionsOn(study, selection).length };
}

/** Everything that claims are held against: person by person what they say, what people marked in it, and how far it was read. */
export function groundOf(study: Study, marks: ClaimMarks): Ground {
  const attributions = attributionsOn(study, marks.selection);
  const later = unreadIn(study, marks.selection);
  const pieces = study.transcripts.flatMap((transcript) => piecesOf(study, transcript, { marks, later }));
  const people = peopleIn(study).map((participant): Heard => {
    const readings = attributions.filter((one) => one.participant === participant).map((one) => readingOf(study, one));
    const own = pieces.filter((one) => one.participant === participant).map(({ piece }) => piece);
    return { participant, pieces: own, readings };
  });
  const current = new Map(study.codes.flatMap(({ id, was }) => was.map((old) => [old, id] as const)));
  return {
    people,
    expand: (id) => codesNamed(current.get(id) ?? id, study.codebooks),
    interpretive: new Set(study.codes.filter(({ kind }) => kind === "interpretive").map(({ id }) => id)),
    toRead: (id) => study.transcripts.filter((one) => one.id === id).flatMap((one) => pointingTo(study, one)),
    surveys: study.surveys ?? [],
    lastNew: lastNewIn(study, marks.selection),
  };
}

/** Attributions that were given a reason: on the agreed basis those that were agreed, where there are any. */
function attributionsOn({ attributions }: Study, { basis }: Selection): Attribution[] {
  const reasoned = attributions.filter(({ reason }) => reason.trim() !== "");
  const agreed = reasoned.filter(({ coder }) => coder === AGREED);
  return basis === "agreed" && agreed.length > 0 ? agreed : reasoned;
}

function readingOf(study: Study, { type, coder, passages }: Attribution): Reading {
  const marks = passages.flatMap((place): Mark[] => {
    const passage = findPassage(place, study.transcripts);
    if (passage === null) return [];
    const { transcript, start, end } = passage;
    return [{ transcript: transcript.id, code: type, coder, id: `${type}@${place}`, start, end }];
  });
  return { code: type, coder, marks };
}

interface Read {
  readonly marks: ClaimMarks;
  /** Interviews that were not read again for a code made later, by code. */
  readonly later: ReadonlyMap<string, ReadonlySet<string>>;
}

/** What each person says in a transcript, with what is marked in their words. */
function piecesOf(
  study: Study,
  transcript: Transcript,
  { marks, later }: Read,
): { participant: string; piece: Piece }[] {
  const turns = transcript.turns.filter(({ role }) => role === "participant");
  const people = [...new Set(turns.map((turn) => personOf(study, transcript, turn)))];
  const selection = (transcript.material === "excerpts" ? marks.quoted : null) ?? marks.selection;
  const here = selection.marks.filter((mark) => mark.transcript === transcript.id);
  const questions = questionsIn(study, transcript);
  return people.map((participant) => {
    const said = turns.filter((turn) => personOf(study, transcript, turn) === participant);
    const own = here.filter((mark) => said.some((turn) => overlaps(turn, mark)));
    const piece: Piece = {
      transcript,
      said: said.map(({ start, end }) => ({ start, end })),
      marks: own.filter(({ coder }) => coder !== RULE_CODER),
      cues: own.filter(({ coder }) => coder === RULE_CODER),
      unread: unreadBy(study, transcript, selection),
      later: [...later].filter(([, ids]) => ids.has(transcript.id)).map(([code]) => code),
      questions,
    };
    return { participant, piece };
  });
}

/** Questions of the guide that were recognised in an interview; null where none was, or where there is no guide. */
function questionsIn({ guide }: Study, transcript: Transcript): string[] | null {
  if (guide === null || transcript.material === "excerpts") return null;
  const found = [...new Set(questionsOf(transcript, guide).values())].filter((id) => id !== null);
  return found.length === 0 ? null : found;
}

/**
 * Why no mark says nothing in a transcript. Somebody has to have said, on a sheet that counts, that they read it to the end: a mark
 * shows no more than that its place was read. An agreed sheet does not say so, and the others on the transcript do.
 */
function unreadBy({ sheets }: Study, { id, material }: Transcript, { basis }: Selection): Unread | null {
  if (material === "excerpts") return "excerpts";
  const here = sheets.filter((sheet) => sheet.transcript === id);
  const counting = here.filter(({ coder }) => (coder === AGREED) === (basis === "agreed"));
  if (counting.length === 0) return "not-read";
  const reached = reachedBy(here);
  return reached === "to-the-end" ? null : reached;
}

/** So many interviews are the last ones. */
const LAST = 2;

/** What the last interviews brought that was new, where order, material and marks tell. */
function lastNewIn(study: Study, selection: Selection): Ground["lastNew"] {
  if (wholeInterviews(study).length === 0) return "excerpts";
  if (selection.rulesOnly) return "rules-only";
  if (!study.ordered) return "unordered";
  const { grid } = gather(study, { unit: "interview", basis: selection.basis }, selection);
  const n = grid.interviews.length;
  if (n <= LAST) return "too-few";
  const { firstInterview } = accumulation(incidence(grid));
  const codes = grid.columns.filter((_, c) => (firstInterview[c] ?? 0) > n - LAST).map(({ id }) => id);
  const last: LastNew["last"] = grid.interviews.slice(n - LAST);
  return { interviews: n, last, codes };
}
