import type { Coding } from "../../coding/coding.js";
import type { Standing } from "../../coding/standing.js";
import { isAgainst } from "../../coding/standing.js";
import { FATES, type Fate, type Outcome, type Reason, type Why } from "../../coding/why.js";
import { notParticipants, ruleWord } from "../../messages/commands.js";
import { CLAUSE, SHADE_WORDS } from "../../messages/shades.js";
import * as say from "../../messages/why.js";
import type { Words } from "../../messages/words.js";
import { type Passage, placeOf } from "../../text/place.js";
import { overlaps, type Span } from "../../text/span.js";
import type { Brush } from "./table.js";
import { inOneLine, wrap } from "./wrap.js";

/** Where no rule was asked for by name, a rule as written is shown up to so many characters, a part that is missing up to fewer. */
const LONGEST = 240;
const SHORT = 72;
/** Of the rules that lack a part, so many are shown where no rule was asked for. */
const MOST = 8;

/** What `grille why` has to tell. */
export interface Told {
  readonly passage: Passage;
  readonly why: Why;
  /** Whose decisions are told; null where nobody is known to ask. */
  readonly coder: string | null;
  /** Their decisions on the passage. */
  readonly decisions: readonly Coding[];
  /** Where what fired or was withheld stands by these decisions. */
  readonly standings: ReadonlyMap<Reason, Standing>;
  /** For what fired: the rule that has proposed the same code on the same sentences before it. */
  readonly earlier: ReadonlyMap<Reason, string>;
  /** Whether rules of which nothing is said are only counted, named, or shown whole as those that were asked for. */
  readonly untouched: "counted" | "named" | "whole";
  /** Rules of codebooks in another language. */
  readonly otherLanguage: number;
}

/** What reasons are put into words with. */
type Wording = Pick<Told, "passage" | "untouched">;

/** The passage, then rule by rule what fired, what did not, and what stopped it; then what was decided there. */
export function showWhy(told: Told, brush: Brush): string {
  const { lang, paint, columns } = brush;
  const { passage, why } = told;
  const head = `${paint.bold(placeOf(passage.transcript, passage))}\n${wrap(textOf(passage, passage), columns, "  ")}`;
  const isHeard = passage.transcript.turns.some((turn) => turn.role === "participant" && overlaps(turn, passage));
  const unheard = isHeard ? [] : [wrap(notParticipants(placeOf(passage.transcript, passage))[lang], columns, "")];
  const groups = FATES.flatMap((fate) => group(fate, told, brush));
  const counted = why.reasons.filter(({ fate, instead }) => fate === "fired" || instead !== undefined);
  const proposing = new Set(counted.map(({ rule }) => rule)).size;
  const tail = [
    say.sum(why.rules, proposing, why.rules - why.untouched.length - proposing),
    ...(told.otherLanguage === 0 ? [] : [say.otherLanguage(told.otherLanguage)]),
  ];
  const said = tail.map((words) => wrap(words[lang], columns, "").trimStart());
  return [head, ...unheard, ...groups, ...untouched(told, brush), ...decisions(told, brush), said.join("\n")].join(
    "\n\n",
  );
}

function textOf({ transcript }: Passage, { start, end }: Span): string {
  return inOneLine(transcript.text.slice(start, end));
}

function group(fate: Fate, told: Told, brush: Brush): string[] {
  const reasons = told.why.reasons.filter((one) => one.fate === fate);
  if (reasons.length === 0) return [];
  const title = brush.paint.bold(say.FATE_TITLES[fate][brush.lang]);
  if (fate !== "missing" || told.untouched !== "counted") return [[title, ...blocks(reasons, told, brush)].join("\n")];
  const near = nearest(reasons);
  const more = say.moreByRule(Math.max(0, near.length - MOST))[brush.lang];
  const shown = blocks(near.slice(0, MOST), told, brush);
  return [[title, ...shown, wrap(brush.paint.dim(more), brush.columns, "  ")].join("\n")];
}

function blocks(reasons: readonly Reason[], told: Told, brush: Brush): string[] {
  const byRule = new Map<string, Reason[]>();
  for (const one of reasons) byRule.set(one.rule, [...(byRule.get(one.rule) ?? []), one]);
  return [...byRule.values()].map((ones) => block(ones, told, brush));
}

/** Of each rule the place where least of it is missing; those of which least is missing first. */
function nearest(reasons: readonly Reason[]): Reason[] {
  const lacks = ({ missing = [] }: Reason): number => missing.length;
  const best = new Map<string, Reason>();
  for (const one of [...reasons].sort((a, b) => lacks(a) - lacks(b))) if (!best.has(one.rule)) best.set(one.rule, one);
  return [...best.values()];
}

/** One rule with each place at which it came to this. */
function block(reasons: readonly Reason[], told: Told, brush: Brush): string {
  const { lang, paint, columns } = brush;
  const { passage, untouched } = told;
  const here = placeOf(passage.transcript, passage);
  const [first] = reasons;
  if (first === undefined) return "";
  const place = (one: Reason): string => placeOf(passage.transcript, one);
  const isOne = reasons.length === 1;
  const where = isOne && place(first) !== here ? `  ${place(first)}` : "";
  const code = first.fate === "fired" ? paint.cyan(first.code) : first.code;
  const head = `  ${code}  ${paint.dim(`${ruleWord[lang]} ${first.rule}`)}${where}`;
  const isShort = first.fate === "missing" && untouched === "counted";
  const lines = [
    ...(isShort ? [] : [rule(first.written, told, brush)]),
    ...reasons.map((one) => `${isOne ? "" : `${place(one)}  `}${clauses(one, told, brush).join(CLAUSE[lang])}`),
  ];
  return [head, ...lines.map((line) => wrap(breakable(line, columns), columns, "    "))].join("\n");
}

/** Alternatives that are longer than a line may break after each |. */
function breakable(text: string, columns: number): string {
  return text
    .split(" ")
    .map((word) => (word.length > columns - 4 ? word.replaceAll("|", "| ") : word))
    .join(" ");
}

function rule(written: string, { untouched }: Told, { lang, paint }: Brush): string {
  const text = untouched === "whole" ? written : cut(written, LONGEST);
  return paint.dim(`${say.written[lang]}${lang === "fr" ? "\u00a0" : ""}: ${text}`);
}

function cut(written: string, longest: number): string {
  return written.length <= longest ? written : `${written.slice(0, longest).replace(/[\s|][^\s|]*$/, "")} …`;
}

/** What is said of one reason: its words, what stopped it, where it stands by one's decisions. */
function clauses(reason: Reason, told: Told, brush: Brush): string[] {
  const { lang } = brush;
  const earlier = told.earlier.get(reason);
  const standing = told.standings.get(reason);
  return [
    say.found(wordsOf(reason.words, told))[lang],
    ...outcomeTexts(reason, told, brush),
    ...(earlier === undefined ? [] : [say.earlierRule(earlier)[lang]]),
    ...(standing === undefined ? [] : standingWords(standing, reason.code).map((one) => one[lang])),
  ];
}

/** What stopped a rule on a passage, or marks what it proposes. */
export function outcomeTexts(reason: Reason, told: Wording, brush: Brush): string[] {
  return outcome(reason, told, { brush, unit: reason.within });
}

function outcome(one: Outcome, told: Wording, { brush, unit }: { brush: Brush; unit: Reason["within"] }): string[] {
  const { lang, paint } = brush;
  const said = (spans: readonly Span[]): string => paint.yellow(wordsOf(spans, told));
  const shades = (one.shades ?? []).map(({ kind, cue }) => `${SHADE_WORDS[kind][lang]} ${said(cue)}`);
  const instead = one.instead === undefined ? [] : [say.instead(one.instead)[lang]];
  switch (one.fate) {
    case "not":
      return [say.stoppedBy(said(one.said ?? []))[lang]];
    case "except":
      return [say.notCountedIn(said(one.said ?? []))[lang]];
    case "required":
      return [say.asksFor(one.lacking ?? [])[lang]];
    case "question":
    case "section":
    case "speaker":
      return [say.IS_THERE[one.fate](one.is == null ? null : inOneLine(one.is))[lang]];
    case "far":
      return [say.tooFar(one.between ?? null, one.atMost ?? 0, one.unit ?? unit)[lang]];
    case "missing":
      return [say.notThere(missing(one, told, { brush, unit }), unit)[lang]];
    default:
      return [...shades, ...instead];
  }
}

/** The parts that found nothing, each with the first thing that stopped it, if it came near. */
function missing(one: Outcome, told: Wording, at: { brush: Brush; unit: Reason["within"] }): string {
  const parts = (one.missing ?? []).map(({ written, stops: [stop] }) => {
    const [why] = stop === undefined ? [] : outcome(stop, told, at);
    const part = told.untouched === "whole" ? written : cut(written, SHORT);
    return why === undefined ? part : say.partStopped(part, { fr: why, en: why })[at.brush.lang];
  });
  return parts.join(" + ");
}

/** The words at some places, with … where others stand between. */
export function wordsOf(spans: readonly Span[], { passage: { transcript } }: Pick<Told, "passage">): string {
  return spans.reduce((text, { start, end }, i) => {
    const between = i === 0 ? "" : transcript.text.slice(spans[i - 1]?.end ?? start, start);
    const glue = /[\p{L}\p{N}]/u.test(between) ? " … " : inOneLine(between);
    return text + glue + transcript.text.slice(start, end);
  }, "");
}

function standingWords(standing: Standing, code: string): Words[] {
  if (standing.kind === "open") return [];
  if (standing.kind === "returned") return [say.isBack];
  return [isAgainst(standing.by, code) ? say.rejectionHolds : say.isDecided];
}

function untouched({ why, untouched }: Told, { lang, paint, columns }: Brush): string[] {
  if (untouched === "counted" || why.untouched.length === 0) return [];
  const title = paint.bold(say.untouched[lang]);
  if (untouched === "named")
    return [`${title}\n${wrap(why.untouched.map((one) => one.rule.id).join(", "), columns, "  ")}`];
  const blocks = why.untouched.map((one) => {
    const head = `  ${one.code}  ${paint.dim(`${ruleWord[lang]} ${one.rule.id}`)}`;
    return `${head}\n${wrap(breakable(paint.dim(one.rule.written), columns), columns, "    ")}`;
  });
  return [[title, ...blocks].join("\n")];
}

function decisions({ coder, decisions, passage }: Told, { lang, paint, columns }: Brush): string[] {
  if (coder === null) return [];
  if (decisions.length === 0) return [say.nothingDecided(coder)[lang]];
  const lines = decisions.map((one) => {
    const verdict = [
      say.VERDICTS[one.verdict][lang],
      ...(one.rule === undefined ? [] : [`${ruleWord[lang]} ${one.rule}`]),
      ...(one.proposed === undefined || one.proposed === one.code ? [] : [say.inPlaceOf(one.proposed)[lang]]),
      ...(one.note === undefined ? [] : [inOneLine(one.note)]),
    ].join(", ");
    return wrap(`${placeOf(passage.transcript, one)}  ${paint.cyan(one.code)}  ${verdict}`, columns, "  ");
  });
  return [[paint.bold(say.decidedBy(coder)[lang]), ...lines].join("\n")];
}
