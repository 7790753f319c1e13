import type { Mark } from "../../coding/mark.js";
import { CONTRARY_FIRST } from "../../evidence/account/sample.js";
import type { Case, Evidence, Finding, Sense } from "../../evidence/finding.js";
import { senses, standings, stillOpen, under as underWords } from "../../messages/evidence.js";
import * as words from "../../messages/report-hypotheses.js";
import type { Context } from "../context.js";
import { type Block, type Line, paragraph, type Section, section } from "../document.js";
import { capital } from "../measured.js";
import { quoteOf } from "../passages.js";
import { colon } from "./study.js";

/** Senses whose passages are opened on demand: they bear on no side. */
const FOLDED: readonly Sense[] = ["unattributed", "rival"];

/** Each interview that a person has read, before the hypothesis: where it stands, then its passages, contrary ones first. */
export function caseSections(c: Context, finding: Finding, id: string): Section[] {
  return finding.cases.flatMap((one) => {
    const { standing, interview } = one;
    if (standing === null) return [];
    const title = `${c.interview(interview)}${colon(c)}${c.say(standings[standing] ?? standing)}`;
    return [section(`${id}:${interview}`, title, { blocks: caseBlocks(c, one) })];
  });
}

function caseBlocks(c: Context, one: Case): Block[] {
  const { directions } = one;
  const quotes = CONTRARY_FIRST.flatMap((sense) => senseBlocks(c, one, sense));
  return [
    ...(one.open === 0 ? [] : [paragraph(capital(`${c.say(stillOpen(one.open))}.`), "note")]),
    ...(directions.length === 0
      ? []
      : [paragraph(c.say(words.directions(directions.map(c.label).join(", "))), "note")]),
    ...(quotes.length === 0 ? [paragraph(c.say(words.nothingMarked), "note"), ...recognised(c, one)] : quotes),
  ];
}

/** Where nothing is marked, what was asked, as far as the guide's questions were recognised. */
function recognised(c: Context, { asked, questions }: Case): Block[] {
  const text =
    questions.length > 0
      ? words.questionsHere(questions.join(", "))
      : asked === null
        ? words.noneRecognised
        : words.noQuestionHere;
  return [paragraph(c.say(text), "note")];
}

function senseBlocks(c: Context, one: Case, sense: Sense): Block[] {
  const name = c.say(senses[sense] ?? sense);
  const found = one.evidence.filter((each) => each.sense === sense);
  const quotes = found.flatMap((evidence) => evidenceQuote(c, evidence, [name]));
  return FOLDED.includes(sense) ? folded(c, sense, quotes) : quotes;
}

/** Passages that bear on no side, opened on demand on a screen and printed as they are. */
export function folded(c: Context, sense: Sense, quotes: readonly Block[]): Block[] {
  if (quotes.length === 0) return [];
  const title = capital(c.say(words.foldedSense(c.say(senses[sense] ?? sense), quotes.length)));
  return [{ kind: "fold", title, blocks: quotes, print: "open" }];
}

/** An exchange's passage with the question it answers, the codes it holds by and those beside them, and whose question it is. */
export function evidenceQuote(c: Context, evidence: Evidence, tags: readonly Line[]): Block[] {
  const { segment, quotes, marks, beside, under } = evidence;
  const names = (found: readonly Mark[]): string =>
    [...new Set(found.map((mark) => mark.code))].map(c.label).join(", ");
  const all = [
    ...tags,
    ...(marks.length === 0 ? [] : [names(marks)]),
    ...(beside.length === 0 ? [] : [c.say(words.beside(names(beside)))]),
    ...(under === null ? [] : [c.say(underWords[under])]),
  ];
  const quote = quoteOf(c, { transcript: segment.transcript, spans: quotes }, { context: "question", tags: all });
  return quote === null ? [] : [quote];
}

/** What the rules proposed, interview by interview in their order: passages to read, with no side taken. */
export function readingSections(c: Context, cases: readonly Case[], id: string): Section[] {
  return cases.map((one) => {
    const quotes = exchanges([...one.evidence, ...one.rival]).flatMap((evidence) => proposed(c, evidence));
    return section(`${id}:${one.interview}`, c.interview(one.interview), {
      blocks: quotes.length === 0 ? [paragraph(c.say(words.nothingProposed), "note")] : quotes,
    });
  });
}

/** An exchange once, however many senses it was found in, with all its marks. */
function exchanges(found: readonly Evidence[]): Evidence[] {
  const byIndex = new Map<number, Evidence>();
  for (const one of found) {
    const known = byIndex.get(one.segment.index);
    const marks = [...(known?.marks ?? []), ...one.marks];
    byIndex.set(one.segment.index, { ...one, marks, quotes: [...(known?.quotes ?? []), ...one.quotes] });
  }
  return [...byIndex.values()].sort((a, b) => a.segment.index - b.segment.index);
}

function proposed(c: Context, { segment, quotes, marks }: Evidence): Block[] {
  const labels = [...new Set(marks.map((mark) => mark.code))].map(c.label).join(", ");
  const tags = [c.say(words.proposedCodes(labels))];
  const quote = quoteOf(c, { transcript: segment.transcript, spans: quotes }, { context: "question", tags });
  return quote === null ? [] : [quote];
}
