import type { Cell, Measured } from "../measures/table.js";
import * as say from "../messages/cooccurrence.js";
import * as words from "../messages/report-cooccurrence.js";
import { caveats, madeOf } from "./figure-caveats.js";
import { common, type FigureLook } from "./figure-look.js";
import { network } from "./figures/network.js";
import { WIDTH } from "./figures/theme.js";
import { triangle } from "./figures/triangle.js";

interface Met {
  readonly a: string;
  readonly b: string;
  readonly sizes: readonly [number, number];
  readonly both: number;
  readonly interviews: number;
}

const PAIRS = 40;
const LINKS = 25;
const CODES = 18;
const CODES_IN_COLUMN = 10;

/** In how many interviews two codes meet, for the codes of the most widespread pairs. */
export function cooccurrenceFigure(measured: Measured, look: FigureLook): string {
  const { say: speak, label } = look;
  const met = metIn(measured);
  const sizes = sizesOf(met.slice(0, PAIRS));
  const names = [...sizes.keys()].slice(0, (look.width ?? WIDTH) < WIDTH ? CODES_IN_COLUMN : CODES);
  const isWhole = measured.settings.unit === "interview";
  const known = new Map(met.map((pair) => [`${pair.a} ${pair.b}`, pair.interviews]));
  const cell = (a: string, b: string): number => known.get(`${a} ${b}`) ?? known.get(`${b} ${a}`) ?? 0;
  const [top] = met;
  const widest = top === undefined ? null : ([`${label(top.a)} + ${label(top.b)}`, top.interviews] as const);
  return triangle(
    {
      names: names.map(label),
      cells: names.map((a) => names.map((b) => cell(a, b))),
      ...(isWhole ? { own: names.map((id) => sizes.get(id) ?? 0) } : {}),
    },
    {
      ...common(look),
      note: [
        ...(names.length < sizesOf(met).size ? [speak(say.figureCodes(names.length, sizesOf(met).size))] : []),
        ...caveats(measured, "cooccurrence", look),
      ].join(" "),
      title: speak(words.heatmapCaption),
      description: `${speak(say.figureDescription(names.length, widest))} ${madeOf(measured, look)}`,
      labels: {
        nothing: speak(say.figureNothing),
        value: speak(words.heatmapValue),
        missing: speak(words.unknownCell),
        own: speak(words.heatmapOwn),
      },
    },
  );
}

/** The most widespread pairs as a network, and how many are not shown. */
export function networkFigure(measured: Measured, look: FigureLook): string {
  const { say: speak, label } = look;
  const met = metIn(measured);
  const pairs = met.slice(0, LINKS);
  const size = sizesOf(pairs);
  const unit = (measured.settings.unit ?? "interview") as Parameters<typeof words.networkSize>[1];
  return network(
    {
      nodes: [...size].map(([id, own]) => ({ id, label: label(id), size: own, family: look.family?.(id) ?? "" })),
      links: pairs.map(({ a, b, both }) => ({ source: a, target: b, weight: both })),
    },
    {
      ...common(look),
      note: [
        ...(pairs.length < met.length ? [speak(say.figureRule(pairs.length, met.length))] : []),
        ...caveats(measured, "cooccurrence", look),
      ].join(" "),
      title: speak(say.figureNetwork),
      description: `${speak(words.networkDescription(size.size, pairs.length))} ${madeOf(measured, look)}`,
      labels: {
        nothing: speak(say.figureNothing),
        size: (k) => speak(words.networkSize(k, unit)),
        weight: (k) => speak(words.networkWeight(k, unit)),
      },
    },
  );
}

/** How many units hold each code. */
function sizesOf(pairs: readonly Met[]): Map<string, number> {
  return new Map(pairs.flatMap(({ a, b, sizes }) => [[a, sizes[0]] as const, [b, sizes[1]] as const]));
}

function metIn({ tables }: Measured): Met[] {
  const table = tables.find(({ name }) => name === "pairs");
  const place = (name: string): number => table?.columns.findIndex((column) => column.name === name) ?? -1;
  const [a, b, first, second, both, interviews] = COLUMNS.map(place);
  const cell = (row: readonly Cell[], at: number | undefined): Cell => row[at ?? -1] ?? null;
  return (table?.rows ?? [])
    .map((row) => ({
      a: String(cell(row, a)),
      b: String(cell(row, b)),
      sizes: [Number(cell(row, first)), Number(cell(row, second))] as const,
      both: Number(cell(row, both)),
      interviews: Number(cell(row, interviews)),
    }))
    .filter((pair) => pair.both > 0);
}

const COLUMNS = ["code_a", "code_b", "count_a", "count_b", "both", "interviews_both"];
