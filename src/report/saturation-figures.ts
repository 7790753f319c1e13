import { estimatesTold, SOME } from "../measures/saturation/told.js";
import type { Json, Measured } from "../measures/table.js";
import * as say from "../messages/figures.js";
import { bandIsOrder } from "../messages/measures.js";
import { formatShare } from "../messages/numbers.js";
import { nothing } from "../messages/report.js";
import * as words from "../messages/report-saturation.js";
import { covered } from "../messages/saturation.js";
import type { Words } from "../messages/words.js";
import { caveats, setOf } from "./figure-caveats.js";
import { common, type FigureLook } from "./figure-look.js";
import { type ExpectedPoint, expected } from "./figures/expected.js";
import { type RuleCell, rules } from "./figures/rules.js";
import { saturation } from "./figures/saturation.js";
import { numberIn, type Row, rowsOf, sentence } from "./measured.js";

/** The codes that a total is compared with, where the list of codes is closed. */
export interface CurveLook extends FigureLook {
  readonly total?: number;
}

/** Codes seen in the order conducted within the band of all orders; where the order is not known, the mean and the band alone. */
export function curveFigure(measured: Measured, look: CurveLook): string {
  const order = rowsOf(measured, "order");
  const curve = rowsOf(measured, "curve");
  const { say: speak } = look;
  const labels = Object.fromEntries(Object.entries(words.labels).map(([name, label]) => [name, speak(label)]));
  const isOrdered = order.length > 0;
  const n = curve.length;
  const numbers = (rows: readonly Row[], name: string): number[] => rows.map((row) => numberIn(row, name));
  return saturation(
    {
      order: isOrdered ? order.map((row) => String(row.interview)) : curve.map((row) => String(row.interviews)),
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
      labels: {
        ...(labels as Record<keyof typeof words.labels, string>),
        nothing: speak(nothing),
        ...(isOrdered ? {} : { interviews: speak(say.coverage.interviews) }),
      },
      note: sentence(speak(bandIsOrder)),
      remarks: caveats(measured, "saturation", look),
    },
  );
}

/** Fewer interviews than these have no band. */
const BAND = 5;

/** What the curve shows, in sentences. */
export function curveDescription(measured: Measured, look: Pick<FigureLook, "say" | "number">): string {
  const curve = rowsOf(measured, "curve");
  const half = Math.ceil(curve.length / 2);
  return look.say(
    words.curveDescription({
      interviews: curve.length,
      seen: Number(measured.values.observed ?? 0),
      ordered: rowsOf(measured, "order").length > 0,
      half,
      mean: look.number(numberIn(curve[half - 1] ?? {}, "mean"), 1),
      band: curve.length >= BAND,
    }),
  );
}

/** Codes and sample coverage expected after fewer and after more interviews. */
export function coverageFigure(measured: Measured, look: FigureLook): string {
  const rows = expectedRows(measured);
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
      note: coverageNote(measured, look),
      share: (value) => speak(covered(value)),
      labels: {
        nothing: speak(noEstimate(measured)),
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

/** Why there is no figure of coverage at all: of a closed list, and where nobody said what list it is; else null. */
export function coverageRefused(measured: Measured): Words | null {
  const told = estimatesTold(measured);
  return told === "told" ? null : told === "unsaid" ? say.coverage.unsaid : say.coverage.closed;
}

/** Why there is nothing to draw: the one reason that holds. */
function noEstimate(measured: Measured): Words {
  const refused = coverageRefused(measured);
  if (refused !== null) return refused;
  return Number(measured.values.interviews) < SOME ? say.coverage.tooFew : say.coverage.unseen;
}

/** What that figure shows, in sentences. */
export function coverageDescription(measured: Measured, look: Pick<FigureLook, "say" | "number">): string {
  const rows = expectedRows(measured);
  if (rows.length === 0) return look.say(noEstimate(measured));
  const held = rows.find(({ kind }) => kind === "held") ?? {};
  const last = rows.at(-1) ?? {};
  const share = (row: Row): string => look.say(covered(numberIn(row, "coverage")));
  const codes = look.number(numberIn(held, "codes"));
  const later = last === held ? null : { more: numberIn(last, "interviews"), share: share(last) };
  return look.say(say.coverage.description(numberIn(held, "interviews"), codes, share(held), later));
}

/** Whether the formula finds nothing unseen: it then promises a flat line for ever, which is not drawn. */
function isFull({ values }: Measured): boolean {
  const { coverage } = values;
  return typeof coverage === "object" && coverage !== null && "value" in coverage && coverage.value === 1;
}

/** What the command tells of fewer and more interviews: nothing of a closed list, nor of codes of which nobody said where they come from. */
function expectedRows(measured: Measured): Row[] {
  const rows = estimatesTold(measured) === "told" ? rowsOf(measured, "expected") : [];
  const end = rows.findIndex(({ kind }) => kind === "held") + 1;
  return isFull(measured) && end > 0 ? rows.slice(0, end) : rows;
}

function coverageNote(measured: Measured, look: FigureLook): string {
  const { say: speak } = look;
  const beyond = isFull(measured) ? say.coverage.flat : say.coverage.beyond;
  return [speak(say.coverage.note(setOf(measured, look))), speak(beyond), ...caveats(measured, "coverage", look)].join(
    " ",
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
      note: [...caveats(measured, "rules", look), speak(say.rules.note(setOf(measured, look)))].join(" "),
      labels: {
        nothing: speak(say.rules.nothing),
        notMet: speak(say.rules.notMet),
        keyMet: keyMet(cells, look),
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

/** What a filled box means, told of the first one that there is. */
function keyMet(cells: readonly Setting[], { say: speak }: FigureLook): string {
  const { notation, at, run } = cells.find(({ reached }) => reached === true) ?? {};
  return typeof notation !== "string" ? "" : speak(say.rules.keyMet(notation, Number(at), Number(run)));
}

type Setting = Readonly<Record<string, Json>>;

/** The settings, where there are interviews enough for any of them. */
function guestCells({ values }: Measured): Setting[] {
  const cells = Array.isArray(values.guest) ? (values.guest as readonly Setting[]) : [];
  return cells.some(({ reason }) => reason !== "too-few-interviews") ? [...cells] : [];
}

const columnOf = ({ run, threshold }: Setting): string => `${run} ${threshold}`;

function ruleCell(cell: Setting, { say: speak, lang }: FigureLook): RuleCell {
  const { notation, at, reason, share_of_orders: share } = cell;
  const isDefined = reason !== "too-few-interviews" && reason !== "empty-base";
  const isMet = typeof notation === "string" && typeof at === "number";
  return {
    state: isMet ? "met" : isDefined ? "not-met" : "unknown",
    notation: isMet ? notation : "",
    at: isMet ? speak(say.rules.met(at)) : "",
    share: typeof share === "number" ? formatShare(share, lang) : null,
  };
}
