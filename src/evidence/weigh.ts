import { questionsFor } from "../codebook/between.js";
import { type Codebook, codesNamed, type Hypothesis } from "../codebook/codebook.js";
import type { Guide } from "../codebook/guide.js";
import type { Selection } from "../coding/basis.js";
import { type Mark, RULE_CODER } from "../coding/mark.js";
import type { Note } from "../measures/table.js";
import * as say from "../messages/evidence.js";
import type { Unit } from "../text/segment.js";
import type { Transcript } from "../text/transcript.js";
import { caseOf } from "./case.js";
import { type Case, type Finding, STANDINGS } from "./finding.js";
import type { Ground } from "./holds.js";
import { tallyOf } from "./standing.js";

export interface Weighed {
  readonly codebooks: readonly Codebook[];
  readonly guide: Guide | null;
  readonly transcripts: readonly Transcript[];
  readonly selection: Selection;
  /** Strategies and identities that people attributed, as marks on the passages they gave. */
  readonly attributed: readonly Mark[];
  /** By interview the codes of each difference between coders that nobody has settled yet; none where marks are no agreed ones. */
  readonly open?: ReadonlyMap<string, readonly (readonly string[])[]> | undefined;
  /** In what one reads; exchange by exchange where nothing is said. */
  readonly unit?: Unit | undefined;
}

/**
 * Lays a hypothesis over the interviews, exchange by exchange. In an interview that a person has read, only people's marks
 * and attributions are evidence; one that only rules have read gets no standing, and its passages are to be read.
 * An interview supports where, in one exchange, the condition holds and one of the direction codes stands.
 */
export function weigh(hypothesis: Hypothesis, about: Weighed): Finding {
  const { selection } = about;
  const counted = about.transcripts.filter(
    (one) => selection.transcripts.includes(one.id) && one.material === "interview",
  );
  const expand = expander(about.codebooks);
  const cases = counted.map((transcript) => {
    const readBy = selection.read.includes(transcript.id) ? "people" : "rules";
    const marks = marksOn(transcript, about, readBy);
    return caseOf(transcript, {
      ...{ hypothesis, guide: about.guide, ground: { marks, expand }, readBy, unit: about.unit },
      open: about.open?.get(transcript.id),
    });
  });
  return {
    hypothesis,
    kind: cases.some((one) => one.standing !== null) ? "evidence" : "reading-list",
    cases: cases
      .map((one, i) => ({ one, i }))
      .sort((a, b) => rank(a.one) - rank(b.one) || a.i - b.i)
      .map(({ one }) => one),
    tally: tallyOf(cases),
    undeclared: undeclaredIn(cases, selection),
    missing: missing(hypothesis, about, cases),
  };
}

/** The marks that are laid against a transcript: where a person has read it, people's marks and attributions alone. */
export function marksOn(
  { id }: Transcript,
  { selection, attributed }: Pick<Weighed, "selection" | "attributed">,
  readBy: "people" | "rules",
): Mark[] {
  const here = selection.marks.filter((mark) => mark.transcript === id);
  if (readBy === "rules") return here;
  return [...here.filter((mark) => mark.coder !== RULE_CODER), ...attributed.filter((mark) => mark.transcript === id)];
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

function undeclaredIn(cases: readonly Case[], { declared }: Selection): string[] {
  return cases.filter((one) => one.standing !== null && !declared.includes(one.interview)).map((one) => one.interview);
}

function missing(hypothesis: Hypothesis, about: Weighed, cases: readonly Case[]): Note[] {
  const { selection } = about;
  const which = (test: (one: Case) => boolean): string[] => cases.filter(test).map((one) => one.interview);
  const has = (one: Case, sense: string): boolean => one.evidence.some((each) => each.sense === sense);
  const read = cases.filter((one) => one.standing !== null);
  const lists: [string, string[]][] = [
    ["not-read", [...selection.missing, ...which((one) => one.standing === null)]],
    ["undeclared", undeclaredIn(cases, selection)],
    ["not-asked", which((one) => one.asked === false)],
    ["no-question", isAsked(hypothesis, about) ? which((one) => one.asked === null) : []],
    ["unattributed", which((one) => one.standing !== null && has(one, "unattributed"))],
    ["undirected", which((one) => one.standing !== null && has(one, "undirected"))],
  ];
  const notes = lists.flatMap(([code, ids]): Note[] =>
    ids.length === 0 ? [] : [{ code, text: say.missing(code, ids) }],
  );
  const open = cases.filter((one) => one.open > 0);
  if (open.length > 0) notes.push({ code: "open", text: say.openIn(open.map((one) => [one.interview, one.open])) });
  if (read.length > 0 && !read.some((one) => has(one, "against")))
    notes.push({ code: "no-deviant", text: say.noDeviant });
  if (hypothesis.rival === null) notes.push({ code: "no-rival", text: say.noRival });
  if (selection.coders.length === 1 && selection.basis === "reviewed")
    notes.push({ code: "one-coder", text: say.oneCoder });
  return notes;
}

/** Whether some question asks it; where there is no guide, whether it names one. */
function isAsked(hypothesis: Hypothesis, { guide }: Weighed): boolean {
  return (guide === null ? hypothesis.asked : questionsFor(hypothesis, guide)).length > 0;
}

/** Deviant cases first; interviews that nobody has read come last. */
function rank({ standing }: Case): number {
  return standing === null ? STANDINGS.length : STANDINGS.indexOf(standing);
}
