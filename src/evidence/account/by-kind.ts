import type { Mark } from "../../coding/mark.js";
import type { Words } from "../../messages/words.js";
import { overlaps } from "../../text/span.js";
import type { Case, Evidence, Finding } from "../finding.js";
import { standingOf, type Tally, tallyOf } from "../standing.js";

/** How near a mark of a kind stands: on words of the marks by which a passage counts, or only in the same turn of speech. */
export type Nearness = "same-words" | "same-turn";

/** A passage with how near the kind stands to it; null where no kind stands there. */
export interface Near {
  readonly passage: Evidence;
  readonly nearness: Nearness | null;
}

/** What is said for and against by one kind of something. */
export interface KindSaid {
  /** null: neither the words nor the turn carry a code of the family. */
  readonly code: string | null;
  /** Interviews read by a person in which there is such a passage, each by how it stands in these passages alone. */
  readonly cases: readonly Case[];
  readonly tally: Tally;
  /** In the order of the interviews as the finding has them. */
  readonly passages: readonly Near[];
}

/** The kinds of something by which a hypothesis is laid out, and how they are called. */
export interface Kinds {
  readonly family: Words;
  readonly said: readonly KindSaid[];
  readonly labelOf: (code: string) => Words;
}

/**
 * What is said for and against, by the codes of a family. A passage counts for a kind where a mark of the kind shares words with one of
 * the marks by which the passage counts, or stands in the same turn as one; under each of several kinds that do. Kinds without a passage
 * are left out, and what stands by no kind comes last.
 */
export function byKind(
  { cases }: Pick<Finding, "cases">,
  codes: readonly string[],
  marksOn: (interview: string) => readonly Mark[],
): KindSaid[] {
  const read = cases.filter(({ standing }) => standing !== null);
  const known = new Map(read.map(({ interview }) => [interview, marksOn(interview)]));
  const near = (passage: Evidence, code: string): Near[] => {
    const marks = (known.get(passage.interview) ?? []).filter((mark) => mark.code === code);
    const nearness = nearest(passage, marks);
    return nearness === null ? [] : [{ passage, nearness }];
  };
  const alone = (passage: Evidence): Near[] =>
    codes.some((code) => near(passage, code).length > 0) ? [] : [{ passage, nearness: null }];
  const kinds = codes.map((code) => said(read, code, (passage) => near(passage, code)));
  return [...kinds, said(read, null, alone)].filter(({ passages }) => passages.length > 0);
}

function said(read: readonly Case[], code: string | null, near: (passage: Evidence) => readonly Near[]): KindSaid {
  const cases = read
    .map((one): Case => {
      const evidence = one.evidence.filter((passage) => near(passage).length > 0);
      return { ...one, evidence, standing: standingOf(evidence, one.asked) };
    })
    .filter(({ evidence }) => evidence.length > 0);
  return { code, cases, tally: tallyOf(cases), passages: cases.flatMap(({ evidence }) => evidence).flatMap(near) };
}

function nearest({ marks, segment }: Evidence, kinds: readonly Mark[]): Nearness | null {
  if (kinds.some((kind) => marks.some((mark) => overlaps(mark, kind)))) return "same-words";
  const turns = segment.turns.filter((turn) => marks.some((mark) => overlaps(turn, mark)));
  return kinds.some((kind) => turns.some((turn) => overlaps(turn, kind))) ? "same-turn" : null;
}
