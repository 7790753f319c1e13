import { sayOrigin } from "../messages/grid-file.js";
import * as say from "../messages/measures.js";
import { chosen } from "../messages/plan.js";
import * as own from "../messages/saturation.js";
import type { Words } from "../messages/words.js";
import { accumulation } from "../statistics/accumulation.js";
import { incidenceCounts } from "../statistics/incidence.js";
import type { MeasureInput } from "./input.js";
import type { CountedGrid } from "./saturation/counted.js";
import { SOME, STABLE } from "./saturation/told.js";
import type { Json, Note, Table } from "./table.js";
import { valueNotes } from "./value-notes.js";

/** What was found, as far as the remarks on it need to know. */
export interface Found {
  readonly input: MeasureInput;
  readonly curve: {
    readonly observed: readonly number[];
    readonly lower: readonly number[];
    readonly upper: readonly number[];
  };
  /** Whether there is no emergent code to speak of: then the numbers speak of the whole codebook, `headline` being all of it. */
  readonly closed: boolean;
  readonly counted: CountedGrid;
  /** The set of codes that the numbers speak of. */
  readonly headline: CountedGrid;
  readonly values: Readonly<Record<string, Json>>;
  readonly tables: readonly Table[];
}

/** From how many interviews on there is a band. */
const BAND = 5;

/** Remarks on saturation. Those on codes name the set they speak of. */
export function saturationNotes(found: Found): Note[] {
  const { input, curve, closed, headline } = found;
  const n = input.grid.interviews.length;
  const isUntold = input.given?.origins === "unsaid";
  const set = say.setNames[input.level][closed || isUntold ? "all" : "emergent"];
  const notes: Note[] = [{ code: "code-saturation", text: say.codeSaturation }];
  const add = (when: boolean, code: string, text: Words): void => {
    if (when) notes.push({ code, text });
  };
  add(isUntold, "origin-unsaid", sayOrigin);
  add(!input.ordered, "no-order", say.notOrdered);
  add(n >= BAND, "band-is-order", say.bandIsOrder);
  add(n >= BAND && input.ordered && leavesBand(curve), "order-mattered", say.orderMattered);
  add(closed && n > 0 && input.grid.columns.length > 0, "closed-list", say.closedList);
  const { seen, singletons, doubletons } = incidenceCounts(headline.rows);
  add(n > 1 && n < STABLE && seen > 0 && !isUntold, "unstable", say.unstable(n));
  add(n > 1 && seen > 0 && singletons === 0, "no-singletons", say.noSingletons(set));
  add(!closed && !isUntold && n >= BAND && singletons === 1 && doubletons === 0, "boundary", own.boundary);
  add(input.ordered && n >= 6 && allInFirst(headline), "all-in-first", say.allInFirst(set));
  notes.push(...leftOut(found), ...warnings(found));
  add(!closed && n > 1 && isUnsaid(input), "not-reread", say.notReread);
  add(!isUntold && n >= SOME, "exchangeable", say.exchangeable);
  return notes;
}

/** Whether nothing tells that codes made along the way were looked for in interviews read before. */
function isUnsaid({ unread }: MeasureInput): boolean {
  return unread === undefined || unread.size === 0;
}

/** What the numbers leave out, by name. */
function leftOut({ input, counted }: Found): Note[] {
  const { waiting, columns, origins } = counted;
  const cells = waiting.reduce((sum, { interviews }) => sum + interviews.length, 0);
  const split = columns.filter((_, c) => origins.filter((origin) => origin === origins[c]).length > 1);
  const { unreliable, rule, strata } = input.saturation ?? {};
  return [
    ...(strata === undefined ? [] : valueNotes(strata, counted.interviews)),
    ...(waiting.length === 0
      ? []
      : [
          {
            code: "not-reread-yet",
            text: own.waiting(
              waiting.map(({ code }) => code),
              cells,
              input.given === undefined ? "study" : "table",
            ),
          },
        ]),
    ...(split.length === 0 ? [] : [{ code: "split", text: own.splitNotNew(split.map(({ id }) => id)) }]),
    ...(rule === undefined || rule === null
      ? []
      : [{ code: "rule-chosen", text: chosen(rule.rule, rule.day, rule.interviews) }]),
    ...(unreliable === undefined ? [] : [{ code: "unreliable", text: own.unreliableOut(unreliable) }]),
  ];
}

/** Where two of the numbers contradict each other, or one is asked too much. */
function warnings({ input, closed, values, tables }: Found): Note[] {
  const rows = (name: string): Table["rows"] => tables.find((table) => table.name === name)?.rows ?? [];
  const missing = rows("sampling").filter((row) => Number(row[3]) > 0);
  const small = rows("strata").filter((row) => Number(row[1]) < BAND);
  const isTold = input.given?.origins !== "unsaid";
  const covered = rows("strata").filter((row) => isTold && row.at(-1) !== null);
  const fixed = input.grid.columns.some(({ origin }) => origin === "a_priori");
  const unsteady = covered.filter((row) => Number(row[1]) < STABLE);
  const n = input.grid.interviews.length;
  const met = n >= 6 && !closed && isTold ? metThough(values) : null;
  const second = estimateIn(values, "jackknife2");
  const seen = Number(values.headline_seen);
  return [
    ...(met === null ? [] : [{ code: "met-though-unseen", text: met }]),
    ...(second !== null && input.saturation?.estimators === "all" && !closed && second < seen
      ? [{ code: "jackknife2-low", text: own.secondBelowSeen }]
      : []),
    ...(small.length === 0
      ? []
      : [{ code: "small-strata", text: own.smallStrata(small.map((row) => String(row[0]))) }]),
    ...(covered.length === 0
      ? []
      : [
          {
            code: "strata-coverage",
            text: own.strataCoverage({ unstable: unsteady.map((row) => String(row[0])), fixed }),
          },
        ]),
    ...(missing.length === 0
      ? []
      : [{ code: "not-heard", text: own.unheard(missing.map((row) => `${row[0]} (${row[2]}/${row[1]})`)) }]),
  ];
}

/** The warning that a rule was met although estimates say that a code, to the nearest whole one, is unseen. */
function metThough(values: Found["values"]): Words | null {
  const cells = Array.isArray(values.guest) ? (values.guest as { reached: boolean; notation: string }[]) : [];
  const met = [...new Set(cells.filter(({ reached }) => reached).map(({ notation }) => notation))];
  const unseen = (name: string): number => (estimateIn(values, name) ?? 0) - Number(values.headline_seen);
  const [chao2, jackknife] = [unseen("chao2_bc"), unseen("jackknife1")];
  return met.length === 0 || Math.max(chao2, jackknife) < 0.5 ? null : own.metThough(met, { chao2, jackknife });
}

function estimateIn(values: Found["values"], name: string): number | null {
  const { estimate } = (values[name] ?? {}) as { readonly estimate?: number | null };
  return estimate ?? null;
}

function allInFirst({ rows }: CountedGrid): boolean {
  const { cumulative } = accumulation(rows);
  const seen = cumulative.at(-1) ?? 0;
  return seen > 0 && cumulative[0] === seen;
}

function leavesBand({ observed, lower, upper }: Found["curve"]): boolean {
  return observed.some((seen, i) => seen < (lower[i] ?? 0) || seen > (upper[i] ?? Number.POSITIVE_INFINITY));
}
