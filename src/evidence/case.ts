import { questionsFor } from "../codebook/between.js";
import type { Hypothesis } from "../codebook/codebook.js";
import type { Guide } from "../codebook/guide.js";
import type { Mark } from "../coding/mark.js";
import type { Segment, Unit } from "../text/segment.js";
import { segments } from "../text/segments.js";
import { bySpan, type Span, union } from "../text/span.js";
import type { Transcript } from "../text/transcript.js";
import { type Questions, questionsOf, underWhich } from "./asked.js";
import type { Case, Evidence, Sense } from "./finding.js";
import { codesNamedIn, type Ground, holding, marksIn } from "./holds.js";
import { standingOf } from "./standing.js";

/** What one interview is laid against. */
export interface Laid {
  readonly hypothesis: Hypothesis;
  readonly guide: Guide | null;
  readonly ground: Ground;
  /** `people` where a person has read the interview; `rules` where only rules have. */
  readonly readBy: "people" | "rules";
  /** In what one reads: exchange by exchange where nothing is said. */
  readonly unit?: Unit | undefined;
  /** The codes of each difference between coders that nobody has settled in this interview. */
  readonly open?: readonly (readonly string[])[] | undefined;
}

/** One interview before one hypothesis, unit by unit. */
export function caseOf(transcript: Transcript, laid: Laid): Case {
  const { hypothesis, guide, readBy, open = [] } = laid;
  const mine = guide === null ? [] : questionsFor(hypothesis, guide);
  const questions = guide === null || mine.length === 0 ? null : questionsOf(transcript, guide);
  const look = segments(transcript, laid.unit ?? "exchange").flatMap((segment) =>
    evidenceIn(segment, laid, questions === null ? null : { questions, mine }),
  );
  const evidence = look.filter((one) => one.sense !== "rival");
  const recognised = [...new Set(questions?.values() ?? [])].filter((id) => id !== null);
  const own = mine.filter((id) => recognised.includes(id));
  const asked = recognised.length === 0 ? null : own.length > 0;
  const codes = named(hypothesis, laid.ground);
  return {
    interview: transcript.id,
    standing: readBy === "people" ? standingOf(evidence, asked) : null,
    asked,
    questions: own,
    directions: [...new Set(evidence.filter((one) => one.sense === "supports").flatMap((one) => one.directions))],
    evidence,
    rival: look.filter((one) => one.sense === "rival"),
    open: readBy === "people" ? open.filter((one) => one.some((code) => codes.has(code))).length : 0,
  };
}

/** The question that each turn answers, and those that ask the hypothesis. */
interface Asked {
  readonly questions: Questions;
  readonly mine: readonly string[];
}

function evidenceIn(segment: Segment, { hypothesis, ground }: Laid, asked: Asked | null): Evidence[] {
  const here = marksIn(segment, ground.marks).sort(bySpan);
  const directions = hypothesis.direction.filter((id) => here.some((mark) => ground.expand(id).includes(mark.code)));
  const spoken = here.filter((mark) => named(hypothesis, ground).has(mark.code));
  return senses(segment, { hypothesis, ground, directions }).map(({ sense, marks }) => ({
    interview: segment.transcript.id,
    segment,
    sense,
    marks: [...marks].sort(bySpan),
    beside: spoken.filter((mark) => !marks.includes(mark)),
    quotes: clip(union([...marks, ...spoken]), segment.said),
    directions,
    under: asked === null ? null : underWhich(segment, asked.questions, asked.mine),
  }));
}

type Spoken = { readonly hypothesis: Hypothesis; readonly ground: Ground; readonly directions: readonly string[] };

function senses(segment: Segment, { hypothesis, ground, directions }: Spoken): { sense: Sense; marks: Mark[] }[] {
  const rival = hypothesis.rival?.codes.flatMap(ground.expand) ?? [];
  const towards = hypothesis.direction.length === 0 || directions.length > 0 ? "supports" : "undirected";
  const found: [Sense, Mark[] | null][] = [
    [towards, holding(hypothesis.supports, segment, ground)],
    ["against", holding(hypothesis.against, segment, ground)],
    ["unattributed", holding(hypothesis.unattributed, segment, ground)],
    ["rival", marksIn(segment, ground.marks).filter((mark) => rival.includes(mark.code))],
  ];
  return found.flatMap(([sense, marks]) => (marks === null || marks.length === 0 ? [] : [{ sense, marks }]));
}

/** Codes of which the hypothesis speaks anywhere: in its conditions, its directions, its rival. */
function named({ supports, against, unattributed, direction, rival }: Hypothesis, { expand }: Ground): Set<string> {
  const conditions = [supports, against, unattributed].flatMap((condition) => codesNamedIn(condition, expand));
  return new Set([...conditions, ...direction.flatMap(expand), ...(rival?.codes.flatMap(expand) ?? [])]);
}

function clip(spans: readonly Span[], limits: readonly Span[]): Span[] {
  return spans.flatMap((span) =>
    limits
      .map((limit) => ({ start: Math.max(span.start, limit.start), end: Math.min(span.end, limit.end) }))
      .filter((part) => part.start < part.end),
  );
}
