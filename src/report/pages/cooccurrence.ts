import type { Table as MeasuredTable } from "../../measures/table.js";
import { units } from "../../messages/measures.js";
import { chapters, nothing } from "../../messages/report.js";
import * as words from "../../messages/report-cooccurrence.js";
import type { Context } from "../context.js";
import { type Block, type Figure, list, paragraph, type Section, section, type Table } from "../document.js";
import { network } from "../figures/network.js";
import { triangle } from "../figures/triangle.js";
import { interviewsCounted, numberIn, type Row, rowsOf, shownTable } from "../measured.js";
import { notesOf, SAID_ONCE } from "./notes.js";

const PAIRS = 40;
const LINKS = 25;
const CODES = 18;
const LEAST = 2;

/** Two codes in one unit: their names in the codebook's order, and how often. */
interface Pair {
  readonly a: string;
  readonly b: string;
  readonly row: Row;
  readonly interviews: number;
  readonly both: number;
}

/** Which codes meet in one unit: in how many interviews, as a triangle, a network and a table, capped by a stated rule. */
export function cooccurrencePage(c: Context): Section {
  const all = pairsOf(c);
  const kept = all
    .filter((pair) => pair.both >= LEAST)
    .sort((x, y) => y.interviews - x.interviews || y.both - x.both)
    .slice(0, PAIRS);
  const intro = paragraph(c.say(words.intro(c.say(units[c.input.unit]))));
  const notes = list([...notesOf(c, c.input.measured.cooccurrence, { leave: SAID_ONCE }), c.say(words.hidden)], "note");
  const blocks: Block[] =
    kept.length === 0
      ? [intro, paragraph(c.say(words.none))]
      : [
          intro,
          paragraph(c.say(words.rule(kept.length, all.length, LEAST))),
          heatmapFigure(c, kept),
          networkFigure(c, kept.slice(0, LINKS)),
          pairTable(c, kept),
          notes,
        ];
  return section("cooccurrence", c.say(chapters.cooccurrence), { begins: "page", blocks });
}

function pairsOf(c: Context): Pair[] {
  const measured = c.input.measured.cooccurrence;
  const name = measured.tables[0]?.name ?? "";
  return rowsOf(measured, name)
    .map((row) => ({
      a: String(row.code_a ?? ""),
      b: String(row.code_b ?? ""),
      row,
      interviews: numberIn(row, "interviews_both"),
      both: numberIn(row, "both"),
    }))
    .filter((pair) => pair.both > 0 && isManifest(c, pair.a) && isManifest(c, pair.b));
}

/** An identity or a strategy is read, with a reason: how often it meets other codes says nothing of it. */
function isManifest({ codes }: Context, id: string): boolean {
  return codes.get(id)?.kind !== "interpretive";
}

/** How many units hold each code, as the pairs have it. */
function sizes(pairs: readonly Pair[]): Map<string, number> {
  return new Map(
    pairs.flatMap(({ a, b, row }) => [
      [a, numberIn(row, "count_a")],
      [b, numberIn(row, "count_b")],
    ]),
  );
}

function heatmapFigure(c: Context, pairs: readonly Pair[]): Figure {
  const size = sizes(pairs);
  const first = new Set([...size.keys()].slice(0, CODES));
  const order = [...c.codes.keys()].filter((id) => first.has(id));
  const known = new Map(pairsOf(c).map((pair) => [`${pair.a}\n${pair.b}`, pair.interviews]));
  const cell = (a: string, b: string): number => known.get(`${a}\n${b}`) ?? known.get(`${b}\n${a}`) ?? 0;
  const cells = order.map((a) => order.map((b) => cell(a, b)));
  const holding = new Map(
    rowsOf(c.input.measured.frequency, "frequency").map((row) => [String(row.code), numberIn(row, "interviews")]),
  );
  const own = (id: string): number => holding.get(id) ?? 0;
  const [top] = pairs;
  const pair = top === undefined ? "" : `${c.label(top.a)} + ${c.label(top.b)}`;
  const caption = c.say(words.heatmapCaption);
  const description = c.say(words.heatmapDescription(order.length, pair, top?.interviews ?? 0, interviewsCounted(c)));
  const labels = {
    nothing: c.say(nothing),
    value: c.say(words.heatmapValue),
    missing: c.say(words.unknownCell),
    own: c.say(words.heatmapOwn),
  };
  return {
    kind: "figure",
    caption: `${caption}. ${c.say(words.heatmapRule(order.length))}`,
    description,
    draw: (look) =>
      triangle(
        { names: order.map(c.label), cells, own: order.map(own) },
        { ...look, title: caption, description, labels, format: (value) => c.number(value), ...bannerOf(c) },
      ),
    table: squareTable(c, caption, { order, cell: (a, b) => (a === b ? own(a) : cell(a, b)) }),
    shows: "folded-table",
  };
}

export function bannerOf(c: Context): { banner?: string } {
  return c.banner === null ? {} : { banner: c.banner };
}

function squareTable(
  c: Context,
  caption: string,
  of: { order: readonly string[]; cell: (a: string, b: string) => number },
): Table {
  const columns = of.order.map((_, i) => ({ label: `${i + 1}`, align: "number" as const }));
  const rows = of.order.map((a, i) => [
    `${i + 1}. ${c.label(a)}`,
    ...of.order.map((b, j) => (j <= i ? c.number(of.cell(a, b)) : "")),
  ]);
  return { kind: "table", caption, columns: [{ label: "", align: "text" }, ...columns], rows, banner: c.banner };
}

function networkFigure(c: Context, pairs: readonly Pair[]): Figure {
  const size = sizes(pairs);
  const nodes = [...c.codes.values()]
    .filter((code) => size.has(code.id))
    .map(({ id, family, colour }) => ({
      id,
      label: c.label(id),
      size: size.get(id) ?? 0,
      family: c.label(family),
      ...(colour === "" ? {} : { colour }),
    }));
  const links = pairs.map(({ a, b, both }) => ({ source: a, target: b, weight: both }));
  const caption = c.say(words.networkCaption(pairs.length));
  const description = c.say(words.networkDescription(nodes.length, pairs.length));
  const labels = {
    nothing: c.say(nothing),
    size: (k: number) => c.say(words.networkSize(k, c.input.unit)),
    weight: (k: number) => c.say(words.networkWeight(k, c.input.unit)),
  };
  return {
    kind: "figure",
    caption,
    description,
    draw: (look) =>
      network(
        { nodes, links },
        { ...look, title: caption, description, labels, format: (value) => c.number(value), ...bannerOf(c) },
      ),
    table: pairTable(c, pairs, ["code_a", "code_b", "both"]),
    shows: "folded-table",
  };
}

const COLUMNS = [
  "code_a",
  "code_b",
  "interviews_both",
  "both",
  "count_a",
  "count_b",
  "c_coefficient",
  "share_of_a",
  "share_of_b",
  "lift",
  "uneven",
];

function pairTable(c: Context, pairs: readonly Pair[], columns: readonly string[] = COLUMNS): Table {
  const [source] = c.input.measured.cooccurrence.tables;
  const empty: MeasuredTable = { name: "", title: { fr: "", en: "" }, columns: [], rows: [] };
  const table = source ?? empty;
  const rows = pairs.map(({ row }) => table.columns.map((column) => row[column.name] ?? null));
  const code = (cell: unknown) => [c.codeLink(String(cell))];
  return shownTable(
    c,
    { ...table, rows },
    {
      caption: c.say(words.tableCaption),
      columns,
      write: { code_a: code, code_b: code, uneven: (cell) => (cell === true ? "×\u00a05" : "") },
      meanings: columns === COLUMNS ? "with-meanings" : "without-meanings",
    },
  );
}
