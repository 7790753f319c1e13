import type { Json, Measured } from "../measures/table.js";
import * as say from "../messages/figures.js";
import { bandIsOrder, setNames, setSeen } from "../messages/measures.js";
import { nothing } from "../messages/report.js";
import * as words from "../messages/report-saturation.js";
import type { Words } from "../messages/words.js";
import { common, type FigureLook } from "./figure-look.js";
import { type ExpectedPoint, expected } from "./figures/expected.js";
import { type RuleCell, rules } from "./figures/rules.js";
import { saturation } from "./figures/saturation.js";
import { numberIn, type Row, rowsOf, sentence } from "./measured.js";

/** The codes that a total is compared with, where the list of codes is closed. */
export interface CurveLook extends FigureLook {
  readonly total?: number;
}

/** Codes seen in the order conducted within the band of all orders, from two interviews on. */
export function curveFigure(measured: Measured, look: CurveLook): string {
  const order = rowsOf(measured, "order");
  const curve = rowsOf(measured, "curve");
  const { say: speak } = look;
  const labels = Object.fromEntries(Object.entries(words.labels).map(([name, label]) => [name, speak(label)]));
  const n = order.length;
  const numbers = (rows: readonly Row[], name: string): number[] => rows.map((row) => numberIn(row, name));
  return saturation(
    {
      order: order.map((row) => String(row.interview)),
      observed: numbers(order, "seen"),
      mean: numbers(curve, "mean"),
      lower: n < BAND ? [] : numbers(curve, "lower"),
      upper: n < BAND ? [] : numbers(curve, "upper"),
      fresh: numbers(order, "new"),
      ...(look.total === undefined ? {} : { total: look.total }),
    },
    {
      ...common(look),
      title: speak(words.curveCaption),
      description: curveDescription(measured, look),
      labels: { ...(labels as Record<keyof typeof words.labels, string>), nothing: speak(nothing) },
      note: sentence(speak(bandIsOrder)),
    },
  );
}

/** Fewer interviews than these have no band. */
const BAND = 5;

/** What the curve shows, in sentences. */
export function curveDescription(measured: Measured, look: Pick<FigureLook, "say" | "number">): string {
  const order = rowsOf(measured, "order");
  const half = Math.ceil(order.length / 2);
  const mean = rowsOf(measured, "curve")[half - 1] ?? {};
  const seen = numberIn(order.at(-1) ?? {}, "seen");
  return look.say(words.curveDescription(order.length, seen, half, look.number(numberIn(mean, "mean"), 1)));
}

/** Codes and sample coverage expected after fewer and after more interviews. */
export function coverageFigure(measured: Measured, look: FigureLook): string {
  const rows = rowsOf(measured, "expected");
  const { say: speak } = look;
  const points = (name: string): ExpectedPoint[] =>
    rows.flatMap((row) => {
      const value = row[name];
      if (typeof value !== "number") return [];
      const limit = (which: string): number | null => {
        const found = row[`${name}_${which}`];
        return typeof found === "number" ? found : null;
      };
      return [{ interviews: numberIn(row, "interviews"), value, lower: limit("lower"), upper: limit("upper") }];
    });
  const held = numberIn(rows.find(({ kind }) => kind === "held") ?? {}, "interviews");
  return expected(
    { held, codes: points("codes"), coverage: points("coverage") },
    {
      ...common(look),
      title: speak(say.coverage.title),
      description: coverageDescription(measured, look),
      note: speak(say.coverage.note(setOf(measured, look))),
      labels: {
        nothing: speak(say.coverage.nothing),
        codes: speak(say.coverage.codes),
        coverage: speak(say.coverage.share),
        interviews: speak(say.coverage.interviews),
        fewer: speak(say.coverage.fewer),
        more: speak(say.coverage.more),
        held: speak(say.coverage.held),
        band: speak(say.coverage.band),
      },
    },
  );
}

/** What that figure shows, in sentences. */
export function coverageDescription(measured: Measured, look: Pick<FigureLook, "say" | "number">): string {
  const rows = rowsOf(measured, "expected");
  const held = rows.find(({ kind }) => kind === "held") ?? {};
  const last = rows.at(-1) ?? {};
  const share = (row: Row): string => look.number(numberIn(row, "coverage"));
  const codes = look.number(numberIn(held, "codes"));
  return rows.length === 0
    ? look.say(say.coverage.nothing)
    : look.say(
        say.coverage.description(numberIn(held, "interviews"), codes, share(held), {
          more: numberIn(last, "interviews"),
          share: share(last),
        }),
      );
}

/** The rule of Guest, Namey and Chen under each setting that its authors tried. */
export function rulesFigure(measured: Measured, look: FigureLook): string {
  const { say: speak } = look;
  const cells = guestCells(measured);
  const bases = [...new Set(cells.map(({ base }) => Number(base)))];
  const columns = [...new Set(cells.map(columnOf))];
  const at = (base: number, column: string) => cells.find((cell) => cell.base === base && columnOf(cell) === column);
  const [first] = cells;
  return rules(
    {
      rows: first === undefined ? [] : bases.map((base) => speak(say.rules.base(base))),
      columns: columns.map((column) => {
        const [run = 0, threshold = 0] = column.split(" ").map(Number);
        return [speak(say.rules.run(run)), speak(say.rules.threshold(look.number(threshold * 100)))];
      }),
      cells: bases.map((base) => columns.map((column) => ruleCell(at(base, column) ?? {}, look))),
    },
    {
      ...common(look),
      title: speak(say.rules.title),
      description: rulesDescription(measured, look),
      note: speak(say.rules.note(setOf(measured, look))),
      labels: {
        nothing: speak(say.rules.nothing),
        notMet: speak(say.rules.notMet),
        keyMet: speak(say.rules.keyMet),
        keyShare: speak(say.rules.keyShare),
        keyUnknown: speak(say.rules.keyUnknown),
      },
    },
  );
}

/** What that grid shows, in sentences. */
export function rulesDescription(measured: Measured, look: Pick<FigureLook, "say">): string {
  const cells = guestCells(measured);
  if (cells.length === 0) return look.say(say.rules.nothing);
  return look.say(say.rules.description(cells.filter(({ reached }) => reached === true).length, cells.length));
}

type Setting = Readonly<Record<string, Json>>;

/** The settings, where there are interviews enough for any of them. */
function guestCells({ values }: Measured): Setting[] {
  const cells = Array.isArray(values.guest) ? (values.guest as readonly Setting[]) : [];
  return cells.some(({ reason }) => reason !== "too-few-interviews") ? [...cells] : [];
}

const columnOf = ({ run, threshold }: Setting): string => `${run} ${threshold}`;

function ruleCell(cell: Setting, { say: speak, number }: FigureLook): RuleCell {
  const { notation, at, reason, share_of_orders: share } = cell;
  const isDefined = reason !== "too-few-interviews" && reason !== "empty-base";
  const isMet = typeof notation === "string" && typeof at === "number";
  return {
    state: isMet ? "met" : isDefined ? "not-met" : "unknown",
    notation: isMet ? notation : "",
    at: isMet ? speak(say.rules.met(at)) : "",
    share: typeof share === "number" ? speak(say.percent(number(share * 100, 0))) : null,
  };
}

/** The set of codes that estimates and rules speak of, and how many of it were seen. */
function setOf({ settings, values }: Measured, { say: speak }: FigureLook): string {
  const { level } = settings;
  const names = setNames[level === "family" || level === "hypothesis" ? level : "code"];
  const set: Words = settings.headline === "emergent" ? names.emergent : names.all;
  return speak(setSeen(set, typeof values.headline_seen === "number" ? values.headline_seen : 0));
}
