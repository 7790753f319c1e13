import type { Code } from "../codebook/codebook.js";
import { has } from "../coding/bitset.js";
import type { Proposal } from "../coding/coding.js";
import { makeGrid } from "../coding/grid.js";
import type { Judge } from "../coding/judge.js";
import { type Mark, markOfProposal } from "../coding/mark.js";
import { naturally } from "../text/order.js";
import type { Segment } from "../text/segment.js";
import { bySpan, overlaps, type Span } from "../text/span.js";

/** Where the rules and a person part: on which passage, by which rule, and what the person put there instead. */
export interface EvaluationError extends Span {
  /** `false`: proposed, not marked. `missed`: marked, not proposed. */
  readonly kind: "false" | "missed";
  readonly transcript: string;
  readonly code: string;
  /** For a false one: the rule, and the words that matched. */
  readonly rule: string | null;
  readonly words: readonly Span[];
  /** Other codes that stand on this passage: the person's for a false one, the rules' for a missed one. */
  readonly instead: readonly string[];
}

interface Asked {
  readonly units: readonly Segment[];
  readonly code: Code;
  readonly proposals: readonly Proposal[];
  readonly judge: Judge;
  /** Only what this rule proposes wrongly; null for all rules. */
  readonly rule: string | null;
}

/**
 * The errors of one code, each proposal and each mark once, in the order of the interviews and then of the text. A passage is
 * an error where it touches a unit that has only the proposal or only the mark. With a rule, its false ones alone.
 */
export function errorsOf({ units, code, proposals, judge, rule }: Asked): EvaluationError[] {
  const own = units.filter(({ transcript }) => judge.interviews.includes(transcript.id));
  const given = proposals.filter((one) => one.code === code.id);
  const taken = judge.marks.filter((one) => one.code === code.id);
  const isWrong = wrongIn(own, { code, given: given.map(markOfProposal), taken });
  const others = { marks: judge.marks, proposals };
  const wrong = given
    .filter((one) => (rule === null || one.rule === rule) && isWrong(one, "false"))
    .map((one): EvaluationError => ({ ...falseOne(one), instead: besides(one, others.marks) }));
  const missed = taken
    .filter((one) => rule === null && isWrong(one, "missed"))
    .map((one): EvaluationError => ({ ...missedOne(one), instead: besides(one, others.proposals) }));
  return once([...wrong, ...missed]).sort(
    (a, b) => naturally(a.transcript, b.transcript) || bySpan(a, b) || naturally(a.kind, b.kind),
  );
}

type Place = Span & { readonly transcript: string };

/** Tells of a passage whether it touches a unit where only one of the two stands. */
function wrongIn(
  units: readonly Segment[],
  { code, given, taken }: { code: Code; given: readonly Mark[]; taken: readonly Mark[] },
): (place: Place, kind: EvaluationError["kind"]) => boolean {
  const [first, second] = [given, taken].map((marks) => makeGrid(units, [code], marks).marks[0] ?? new Uint32Array());
  const only = { false: [first, second], missed: [second, first] } as const;
  const lists = { false: [] as Segment[], missed: [] as Segment[] };
  for (const kind of ["false", "missed"] as const)
    units.forEach((unit, r) => {
      const [a = new Uint32Array(), b = new Uint32Array()] = only[kind];
      if (has(a, r) && !has(b, r)) lists[kind].push(unit);
    });
  return (place, kind) =>
    lists[kind].some(
      (unit) => unit.transcript.id === place.transcript && unit.said.some((one) => overlaps(one, place)),
    );
}

function falseOne({ transcript, code, start, end, rule, words }: Proposal): Omit<EvaluationError, "instead"> {
  return { kind: "false", transcript, code, start, end, rule, words };
}

function missedOne({ transcript, code, start, end }: Mark): Omit<EvaluationError, "instead"> {
  return { kind: "missed", transcript, code, start, end, rule: null, words: [] };
}

function besides(
  place: Place & { readonly code: string },
  all: readonly (Place & { readonly code: string })[],
): string[] {
  const near = all.filter(
    (one) => one.transcript === place.transcript && one.code !== place.code && overlaps(one, place),
  );
  return [...new Set(near.map(({ code }) => code))].sort(naturally);
}

/** Two people may have marked the very same words. */
function once(errors: readonly EvaluationError[]): EvaluationError[] {
  const kept = new Map(
    errors.map((one) => [`${one.kind} ${one.transcript} ${one.start} ${one.end} ${one.rule ?? ""}`, one]),
  );
  return [...kept.values()];
}
