import type { Cell, Measured } from "../measures/table.js";
import * as say from "../messages/cooccurrence.js";
import { formatNumber } from "../messages/numbers.js";
import * as words from "../messages/report-cooccurrence.js";
import type { Lang } from "../messages/words.js";
import { network } from "./figures/network.js";
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

/** The figure of an answer of `cooccurrence`, as a file of its own: the most widespread pairs, and how many are not shown. */
export function cooccurrenceFigure(measured: Measured, kind: "heatmap" | "network", lang: Lang): string {
  const met = metIn(measured);
  const pairs = met.slice(0, kind === "heatmap" ? PAIRS : LINKS);
  const size = new Map(pairs.flatMap(({ a, b, sizes }) => [[a, sizes[0]] as const, [b, sizes[1]] as const]));
  const unit = (measured.settings.unit ?? "interview") as Parameters<typeof words.networkSize>[1];
  const common = {
    prefix: "cooccurrence",
    format: (value: number): string => formatNumber(value, lang, 3),
    colours: "fixed",
  } as const;
  const nothing = say.figureNothing[lang];
  if (kind === "network")
    return network(
      {
        nodes: [...size].map(([id, own]) => ({ id, label: id, size: own, family: familyOf(id) })),
        links: pairs.map(({ a, b, both }) => ({ source: a, target: b, weight: both })),
      },
      {
        ...common,
        note: say.figureRule(pairs.length, met.length)[lang],
        title: say.figureNetwork[lang],
        description: words.networkDescription(size.size, pairs.length)[lang],
        labels: {
          nothing,
          size: (k) => words.networkSize(k, unit)[lang],
          weight: (k) => words.networkWeight(k, unit)[lang],
        },
      },
    );
  const names = [...size.keys()].slice(0, CODES);
  const known = new Map(met.map((pair) => [`${pair.a} ${pair.b}`, pair.interviews]));
  const cell = (a: string, b: string): number => known.get(`${a} ${b}`) ?? known.get(`${b} ${a}`) ?? 0;
  const [top] = met;
  return triangle(
    { names, cells: names.map((a) => names.map((b) => cell(a, b))) },
    {
      ...common,
      note: say.figureCodes(names.length)[lang],
      title: words.heatmapCaption[lang],
      description: say.figureDescription(
        names.length,
        top === undefined ? null : [`${top.a} + ${top.b}`, top.interviews],
      )[lang],
      labels: {
        nothing,
        value: words.heatmapValue[lang],
        missing: words.unknownCell[lang],
        own: words.heatmapOwn[lang],
      },
    },
  );
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

const familyOf = (id: string): string => id.split(".")[0] ?? id;
