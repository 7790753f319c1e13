import type { Json } from "../../measures/table.js";
import * as words from "../../messages/report-limits.js";
import type { Words } from "../../messages/words.js";
import type { Context } from "../context.js";
import { list, paragraph, type Section, section } from "../document.js";
import { numberIn, rowsOf } from "../measured.js";
import { colon } from "./study.js";

/** A rule: what it is about, and its sentences where it applies. */
type Rule = readonly [about: Words, said: (c: Context) => readonly Words[]];

const RULES: readonly Rule[] = [
  [words.heads.sampling, sampling],
  [words.heads.excerpts, ({ material }) => (material === "interviews" ? [] : [words.excerpts])],
  [words.heads.coders, ({ input }) => (input.coreq?.coders === 1 ? [words.single] : [])],
  [words.heads.review, review],
  [
    words.heads.left,
    ({ input }) => (input.selection.missing.length === 0 ? [] : [words.left(input.selection.missing)]),
  ],
  [words.heads.guide, guide],
  [words.heads.reread, reread],
  [words.heads.order, order],
  [words.heads.insider, insider],
];

/** What cannot be said with these data, each sentence by a rule that applies. */
export function limitsPage(c: Context): Section {
  const said = RULES.flatMap(([about, of]) => of(c).map((text) => ({ about, text })));
  return section("limits", c.say(words.title), {
    begins: "page",
    blocks: [
      paragraph(c.say(words.intro), "note"),
      said.length === 0
        ? paragraph(c.say(words.none))
        : list(said.map(({ about, text }) => [{ kind: "strong", text: `${c.say(about)}${colon(c)}` }, c.say(text)])),
    ],
  });
}

function sampling({ input, interviews, material }: Context): Words[] {
  if (material === "excerpts") return [];
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
  return material === "excerpts" || interviews.length < 2 || isKnown ? [] : [words.orderUnknown];
}

function insider({ input, written }: Context): Words[] {
  if (input.researchers.length === 0) return [words.positionUnknown];
  return input.researchers.flatMap(({ role, relation }) =>
    relation ? [words.insider(written(role), written(relation))] : [],
  );
}
