import { isOff } from "../../measures/saturation/off.js";
import type { Json } from "../../measures/table.js";
import { formatCoefficient, list as listed } from "../../messages/numbers.js";
import * as words from "../../messages/report-supervisor.js";
import type { Words } from "../../messages/words.js";
import type { Context } from "../context.js";
import { type Block, paragraph } from "../document.js";
import { numberIn, type Row, rowsOf, sentence } from "../measured.js";

type Verdict = keyof typeof words.verdicts;
type Argument = readonly [what: string, argument: Words, seen: string, verdict: Verdict];

/** Interviews whose news counts as recent. */
const LAST = 2;

/** Below so many interviews coverage moves with each one. */
const STEADY = 10;
const MOSTLY = 0.95;

/** Each argument for stopping by itself: what it says here, and whether it speaks for it. No sum is made of them. */
export function argumentBlocks(c: Context): Block[] {
  const { saturation } = c.input.measured;
  if (isOff(saturation)) return [paragraph(c.say(words.saturationOff))];
  const rows = argumentsOf(c);
  if (rows.length === 0) return [paragraph(c.say(words.noArguments))];
  const open = unfinished(c, rowsOf(saturation, "order"));
  const noted = saturation.notes.find(({ code }) => code === "rule-chosen");
  return [
    paragraph(noted === undefined ? c.say(words.ruleNone) : sentence(c.say(noted.text)), "note"),
    ...(open.length === 0 ? [] : [paragraph(c.say(words.notToTheEnd(open.map(c.interview))), "note")]),
    {
      kind: "table",
      caption: c.say(words.argumentCaption),
      columns: words.argumentColumns.map((one) => ({ label: c.say(one), align: "text" })),
      rows: rows.map(([what, argument, seen, verdict]) => [
        what,
        c.say(argument),
        seen,
        c.say(words.verdicts[verdict]),
      ]),
      banner: c.banner,
    },
  ];
}

/** Interviews that nobody said were read to the end: that nothing new is marked there argues for nothing. */
function unfinished(c: Context, order: readonly Row[]): string[] {
  const { declared } = c.input.selection;
  return order.map((row) => String(row.interview)).filter((id) => !declared.includes(id));
}

/** Each argument, where what it rests on was read to the end: the last two interviews, or all of them. */
function argumentsOf(c: Context): Argument[] {
  const order = rowsOf(c.input.measured.saturation, "order");
  const [isOpen, isLatestOpen] = [order, order.slice(-LAST)].map((rows) => unfinished(c, rows).length > 0);
  return weighed(c, order).map(([what, argument, seen, verdict]) => {
    const isUnsure = argument === words.byLastTwo ? isLatestOpen : isOpen;
    return [what, argument, seen, verdict === "yes" && isUnsure === true ? "unsure" : verdict];
  });
}

function weighed(c: Context, order: readonly Row[]): Argument[] {
  const { saturation } = c.input.measured;
  if (order.length <= LAST) return [];
  const last = order.slice(-LAST);
  const n = order.length;
  const seen = last.map((row) => c.say(words.broughtBy(c.interview(String(row.interview)), numberIn(row, "new"))));
  const fresh = last.some((row) => numberIn(row, "new") > 0);
  return [
    [c.say(words.allCodes), words.byLastTwo, seen.join(c.lang === "fr" ? "\u202f; " : "; "), fresh ? "no" : "yes"],
    ...emergentArguments(c, n),
    ...rowsOf(saturation, "hypotheses").map((row): Argument => {
      const place = typeof row.last_new === "number" ? row.last_new : null;
      const verdict = place === null ? "unsure" : place <= n - LAST ? "yes" : "no";
      return [String(row.hypothesis), words.byLastTwo, c.say(words.lastNew(place, n)), verdict];
    }),
    ...familyArguments(c),
  ];
}

/** Of codes made while reading alone: of a list fixed in advance one sees what was used, not how much exists. */
function emergentArguments(c: Context, n: number): Argument[] {
  const { values, settings, notes } = c.input.measured.saturation;
  if (settings.headline !== "emergent") return [];
  const name = c.say(words.emergent);
  const cells = Array.isArray(values.guest) ? values.guest.map(objectOf) : [];
  const usual = cells.find(({ base, run, threshold }) => base === 4 && run === 2 && threshold === 0.05);
  const { value } = objectOf(values.coverage);
  return [
    ...(usual === undefined
      ? []
      : [ruleArgument(c, { name, usual, n, atOnce: notes.some((one) => one.code === "all-in-first") })]),
    ...(typeof value === "number"
      ? [
          [
            name,
            words.byCoverage,
            c.say(words.coverage(formatCoefficient(value, c.lang, { zeros: "dropped", limits: [MOSTLY] }), n)),
            n < STEADY ? "unsure" : value < MOSTLY ? "no" : "yes",
          ] as const,
        ]
      : []),
  ];
}

interface RuleSeen {
  readonly name: string;
  readonly usual: Readonly<Record<string, Json>>;
  readonly n: number;
  /** Whether all of these codes are in the first interview. */
  readonly atOnce: boolean;
}

function ruleArgument(c: Context, { name, usual, n, atOnce }: RuleSeen): Argument {
  const { notation } = usual;
  if (n < 6) return [name, words.byRule, c.say(words.tooFew(n)), "unsure"];
  if (typeof notation !== "string") return [name, words.byRule, c.say(words.notMet), "no"];
  return atOnce
    ? [name, words.byRule, c.say(words.metAtOnce(notation)), "unsure"]
    : [name, words.byRule, c.say(words.met(notation)), "yes"];
}

function familyArguments(c: Context): Argument[] {
  const still = freshFamilies(c);
  const used = [...new Set([...c.used].map((id) => c.codes.get(id)?.family ?? id))];
  const rest = used.filter((id) => !still.includes(id)).sort();
  const row = (ids: readonly string[], argument: Words, verdict: Verdict): Argument[] =>
    ids.length === 0 ? [] : [[c.say(words.families), argument, listed(ids.map(c.label), c.lang), verdict]];
  return [...row(rest, words.byLastTwo, "yes"), ...row(still, words.byLastTwo, "no")];
}

/** Families of which the last two interviews were the first to bring a code. */
export function freshFamilies(c: Context): string[] {
  const latest = rowsOf(c.input.measured.saturation, "latest").map(({ code }) => String(code));
  return [...new Set(latest.flatMap((id) => c.codes.get(id)?.family ?? []))].sort();
}

function objectOf(json: Json | undefined): Readonly<Record<string, Json>> {
  return typeof json === "object" && json !== null && !Array.isArray(json)
    ? (json as Readonly<Record<string, Json>>)
    : {};
}
