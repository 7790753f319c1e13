import type { Json } from "../../measures/table.js";
import * as words from "../../messages/report-limits.js";
import type { Words } from "../../messages/words.js";
import { type Context, isWithoutInterviews } from "../context.js";
import { type Line, list, paragraph, type Section, section } from "../document.js";
import { numberIn, rowsOf } from "../measured.js";
import { colon } from "./study.js";

/** A rule: what it is about, and its sentences where it applies. */
type Rule = readonly [about: Words, said: (c: Context) => readonly Words[]];

/** What weighs most first: what was said at all, who looked at it, whom one heard, how it was read and asked, who asked. */
const RULES: readonly Rule[] = [
  [words.heads.excerpts, ({ material }) => (material === "interviews" ? [] : [words.excerpts])],
  [words.heads.review, review],
  [
    words.heads.left,
    ({ input }) => (input.selection.missing.length === 0 ? [] : [words.left(input.selection.missing)]),
  ],
  [words.heads.sampling, sampling],
  [words.heads.coders, coders],
  [words.heads.guide, guide],
  [words.heads.reread, reread],
  [words.heads.order, order],
  [words.heads.insider, insider],
];

/** What cannot be said with these data: a line for each rule that applies, what weighs most first. */
export function limitsPage(c: Context): Section {
  const said = RULES.map(([about, of]) => ({ about, texts: of(c) })).filter(({ texts }) => texts.length > 0);
  const lines = said.map(
    ({ about, texts }): Line => [{ kind: "strong", text: `${c.say(about)}${colon(c)}` }, texts.map(c.say).join(" ")],
  );
  return section("limits", c.say(words.title), {
    begins: "page",
    blocks: [paragraph(c.say(words.intro), "note"), said.length === 0 ? paragraph(c.say(words.none)) : list(lines)],
  });
}

/** One person's reading, or two people's of some interviews only. */
function coders({ input, interviews }: Context): Words[] {
  if (input.coreq?.coders === 1) return [words.single];
  const double = input.agreement?.interviews ?? interviews.length;
  return double < interviews.length ? [words.partlyDouble(double, interviews.length)] : [];
}

function sampling({ input, interviews, material }: Context): Words[] {
  if (isWithoutInterviews({ material })) return [];
  const { strategy, note, ...counts } = input.sampling;
  const { invited, answered } = counts;
  const isTold = [strategy, note, ...Object.values(counts)].some((one) => one != null);
  const few = typeof invited === "number" && typeof answered === "number" && answered < invited;
  const lacking = rowsOf(input.measured.saturation, "sampling").filter((row) => numberIn(row, "missing") > 0);
  return [
    ...(interviews.length === 0 ? [] : [words.notDrawn(interviews.length)]),
    ...(isTold ? [] : [words.notTold]),
    ...(few ? [words.answered(answered, invited)] : []),
    ...(lacking.length === 0 ? [] : [words.cells(lacking.map(({ cell }) => String(cell)))]),
  ];
}

function review({ selection, input, interviews }: Context): Words[] {
  const { marks, reviewedShare, rulesOnly } = selection;
  if (marks.length === 0) return [];
  if (rulesOnly) return [words.rulesOnly];
  const unseen = marks.length - Math.round((reviewedShare ?? 0) * marks.length);
  const { read, declared } = input.selection;
  const coded = interviews.filter((id) => read.includes(id) && !declared.includes(id)).length;
  return [
    ...(unseen === 0 ? [] : [words.unreviewed(unseen, marks.length)]),
    ...(coded === 0 ? [] : [words.undeclared(coded, interviews.length)]),
  ];
}

function guide({ input }: Context): Words[] {
  const versions = input.coreq?.guideVersions ?? [];
  const questions = input.guide?.questions ?? [];
  const lacked = questions.filter(({ id }) =>
    (input.asked?.posed ?? []).some(({ question, turns }) => question === id && turns.length === 0),
  );
  return [
    ...(versions.length < 2 ? [] : [words.guides(versions)]),
    ...(lacked.length === 0 ? [] : [words.unasked(lacked.length, questions.length)]),
  ];
}

/** Codes that are still to be looked for; else that nothing tells whether they were. */
function reread({ input, label }: Context): Words[] {
  const { values, notes } = input.measured.saturation;
  const codes = codesIn(values.not_reread);
  if (codes.length > 0) return [words.notReread(codes.map(label))];
  return notes.some(({ code }) => code === "not-reread") ? [words.rereadUnknown] : [];
}

function codesIn(json: Json | undefined): string[] {
  if (typeof json !== "object" || json === null || !("codes" in json)) return [];
  return Array.isArray(json.codes) ? json.codes.map(String) : [];
}

function order({ input, interviews, material }: Context): Words[] {
  const isKnown = input.interviews
    .filter(({ id }) => interviews.includes(id))
    .every((one) => one.order !== null || one.date !== null);
  return isWithoutInterviews({ material }) || interviews.length < 2 || isKnown ? [] : [words.orderUnknown];
}

function insider({ input, written }: Context): Words[] {
  if (input.researchers.length === 0) return [words.positionUnknown];
  return input.researchers.flatMap(({ role, relation }) =>
    relation && !NONE.test(written(relation)) ? [words.insider(written(role), written(relation))] : [],
  );
}

/** Somebody who says that there is none. */
const NONE = /^\s*(aucune?|none|no)(\s|$|\.|,)/i;
