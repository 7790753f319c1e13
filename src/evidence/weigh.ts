import { type Codebook, codesNamed, type Hypothesis } from "../codebook/codebook.js";
import type { Condition } from "../codebook/condition.js";
import type { Guide } from "../codebook/guide.js";
import type { Selection } from "../coding/basis.js";
import { type Mark, RULE_CODER } from "../coding/mark.js";
import type { Note } from "../measures/table.js";
import * as say from "../messages/evidence.js";
import type { Segment } from "../text/segment.js";
import { segments } from "../text/segments.js";
import { bySpan, type Span, union } from "../text/span.js";
import type { Transcript } from "../text/transcript.js";
import { answers, questionsOf } from "./asked.js";
import { type Case, type Evidence, type Finding, type Sense, STANDINGS, type Standing } from "./finding.js";
import { codesAsked, type Ground, holds, marksIn } from "./holds.js";

export interface Weighed {
  readonly codebooks: readonly Codebook[];
  readonly guide: Guide | null;
  readonly transcripts: readonly Transcript[];
  readonly selection: Selection;
  /** Strategies and identities that people attributed, as marks on the passages they gave. */
  readonly attributed: readonly Mark[];
}

/**
 * Lays a hypothesis over the interviews, exchange by exchange. Only people's marks are evidence; where there are none,
 * the rules' proposals give a reading list without standings. An interview supports where, in one exchange, the
 * condition holds and one of the direction codes stands; both supporting and contradicting makes it mixed.
 */
export function weigh(hypothesis: Hypothesis, about: Weighed): Finding {
  const people = [...about.selection.marks.filter((mark) => mark.coder !== RULE_CODER), ...about.attributed];
  const kind = people.length === 0 ? "reading-list" : "evidence";
  const marks = kind === "evidence" ? people : about.selection.marks;
  const expand = expander(about.codebooks);
  const read = about.transcripts.filter(
    (one) => about.selection.transcripts.includes(one.id) && one.material === "interview",
  );
  const cases = read
    .map((transcript) => caseOf(hypothesis, transcript, { ...about, marks, kind, expand }))
    .map((one, i) => ({ one, i }))
    .sort((a, b) => rank(a.one) - rank(b.one) || a.i - b.i)
    .map(({ one }) => one);
  const tally = Object.fromEntries(
    STANDINGS.map((standing) => [
      standing,
      read.map((t) => t.id).filter((id) => cases.find((one) => one.interview === id)?.standing === standing),
    ]),
  ) as Record<Standing, string[]>;
  return { hypothesis, kind, cases, tally, missing: missing(hypothesis, about, cases) };
}

interface CaseInput extends Weighed {
  readonly marks: readonly Mark[];
  readonly kind: Finding["kind"];
  readonly expand: Ground["expand"];
}

/** Codes that a name stands for, each looked up once. */
function expander(codebooks: readonly Codebook[]): Ground["expand"] {
  const known = new Map<string, readonly string[]>();
  return (id) => {
    const codes = known.get(id) ?? codesNamed(id, codebooks);
    known.set(id, codes);
    return codes;
  };
}

function caseOf(hypothesis: Hypothesis, transcript: Transcript, about: CaseInput): Case {
  const ground: Ground = {
    marks: about.marks.filter((mark) => mark.transcript === transcript.id),
    expand: about.expand,
  };
  const questions = about.guide === null ? null : questionsOf(transcript, about.guide);
  const known = questions !== null && hypothesis.asked.length > 0;
  const prompted = (segment: Segment): boolean | null => (known ? answers(segment, questions, hypothesis.asked) : null);
  const exchanges = segments(transcript, "exchange");
  const look = exchanges.flatMap((segment) =>
    senses(hypothesis, segment, ground).map((sense) =>
      evidenceOf({ hypothesis, segment, sense, ground, prompted: prompted(segment) }),
    ),
  );
  const evidence = look.filter((one) => one.sense !== "rival");
  const asked = known ? [...questions.values()].some((id) => id !== null && hypothesis.asked.includes(id)) : null;
  return {
    interview: transcript.id,
    standing: about.kind === "reading-list" ? null : standingOf(evidence, asked),
    asked,
    directions: [...new Set(evidence.filter((one) => one.sense === "supports").flatMap((one) => one.directions))],
    evidence,
    rival: look.filter((one) => one.sense === "rival"),
  };
}

function senses(hypothesis: Hypothesis, segment: Segment, ground: Ground): Sense[] {
  const found: Sense[] = [];
  const directed = hypothesis.direction.length === 0 || directionsIn(hypothesis, segment, ground).length > 0;
  if (holds(hypothesis.supports, segment, ground)) found.push(directed ? "supports" : "undirected");
  if (holds(hypothesis.against, segment, ground)) found.push("against");
  if (holds(hypothesis.unattributed, segment, ground)) found.push("unattributed");
  const rival = hypothesis.rival?.codes.flatMap(ground.expand) ?? [];
  if (marksIn(segment, ground.marks).some((mark) => rival.includes(mark.code))) found.push("rival");
  return found;
}

function evidenceOf(at: {
  hypothesis: Hypothesis;
  segment: Segment;
  sense: Sense;
  ground: Ground;
  prompted: boolean | null;
}): Evidence {
  const { hypothesis, segment, sense, ground, prompted } = at;
  const wanted = new Set([
    ...codesOfSense(hypothesis, sense, ground.expand),
    ...hypothesis.direction.flatMap(ground.expand),
  ]);
  const marks = marksIn(segment, ground.marks)
    .filter((mark) => wanted.has(mark.code))
    .sort(bySpan);
  return {
    interview: segment.transcript.id,
    segment,
    sense,
    marks,
    quotes: clip(union(marks), segment.said),
    directions: directionsIn(hypothesis, segment, ground),
    prompted,
  };
}

function codesOfSense(hypothesis: Hypothesis, sense: Sense, expand: Ground["expand"]): string[] {
  if (sense === "rival") return hypothesis.rival?.codes.flatMap(expand) ?? [];
  const conditions: Record<Exclude<Sense, "rival">, Condition> = {
    supports: hypothesis.supports,
    undirected: hypothesis.supports,
    against: hypothesis.against,
    unattributed: hypothesis.unattributed,
  };
  return codesAsked(conditions[sense], expand);
}

function directionsIn(hypothesis: Hypothesis, segment: Segment, ground: Ground): string[] {
  const here = new Set(marksIn(segment, ground.marks).map((mark) => mark.code));
  return hypothesis.direction.filter((id) => ground.expand(id).some((code) => here.has(code)));
}

function standingOf(evidence: readonly Evidence[], asked: boolean | null): Standing {
  const has = (...senses: Sense[]): boolean => evidence.some((one) => senses.includes(one.sense));
  if (has("supports") && has("against")) return "mixed";
  if (has("supports")) return "supports";
  if (has("against")) return "against";
  if (has("unattributed", "undirected")) return "unattributed";
  return asked === null ? "unknown" : asked ? "silent" : "not-asked";
}

function missing(hypothesis: Hypothesis, about: Weighed, cases: readonly Case[]): Note[] {
  const notes: Note[] = [];
  const which = (test: (one: Case) => boolean): string[] =>
    about.transcripts.map((t) => t.id).filter((id) => cases.some((one) => one.interview === id && test(one)));
  const note = (code: string, ids: readonly string[]): void => {
    if (ids.length > 0) notes.push({ code, text: say.missing(code, ids) });
  };
  note("not-read", about.selection.missing);
  note(
    "not-asked",
    which((one) => one.asked === false),
  );
  note(
    "unattributed",
    which((one) => one.evidence.some((each) => each.sense === "unattributed")),
  );
  note(
    "undirected",
    which((one) => one.evidence.some((each) => each.sense === "undirected")),
  );
  if (cases.length > 0 && cases.every((one) => !one.evidence.some((each) => each.sense === "against")))
    notes.push({ code: "no-deviant", text: say.noDeviant });
  if (hypothesis.rival === null) notes.push({ code: "no-rival", text: say.noRival });
  if (about.selection.coders.length === 1 && about.selection.basis === "reviewed")
    notes.push({ code: "one-coder", text: say.oneCoder });
  return notes;
}

function rank(one: Case): number {
  return one.standing === null ? 0 : STANDINGS.indexOf(one.standing);
}

function clip(spans: readonly Span[], limits: readonly Span[]): Span[] {
  return spans.flatMap((span) =>
    limits
      .map((limit) => ({ start: Math.max(span.start, limit.start), end: Math.min(span.end, limit.end) }))
      .filter((part) => part.start < part.end),
  );
}
