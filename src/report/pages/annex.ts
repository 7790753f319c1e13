import type { Code } from "../../codebook/codebook.js";
import type { Selection } from "../../coding/basis.js";
import type { Json } from "../../measures/table.js";
import { units } from "../../messages/measures.js";
import { chapters } from "../../messages/report.js";
import * as words from "../../messages/report-annex.js";
import { noCodes } from "../../messages/report-coding.js";
import { type Context, isWithoutInterviews } from "../context.js";
import { type Block, paragraph, type Section, section, type Table, type Terms } from "../document.js";
import { madeOf } from "../made-of.js";
import { capital } from "../measured.js";
import { coreqSection } from "./coreq.js";
import { sourceOf } from "./families.js";
import { methodsSection } from "./methods.js";
import { colon } from "./study.js";

const WIDEST = 24;

/** The codebook, interviews by codes, settings, and what makes the report repeatable. */
export function annexPage(c: Context): Section {
  return section("annex", c.say(chapters.annex), {
    begins: "page",
    sections: [
      section("annex.codebook", c.say(words.codebook), codebook(c)),
      ...(isWithoutInterviews(c) ? [] : [section("annex.matrix", c.say(words.matrix), { blocks: matrix(c) })]),
      ...(c.codes.size === 0 ? [] : [methodsSection(c)]),
      ...(c.input.coreq === undefined ? [] : [coreqSection(c, c.input.coreq)]),
      section("annex.settings", c.say(words.settings), { blocks: settings(c) }),
      section("annex.inputs", c.say(words.inputs), { blocks: inputs(c) }),
      ...(c.input.journal.length === 0 ? [] : [section("annex.journal", c.say(words.journal), { blocks: journal(c) })]),
      section("annex.provenance", c.say(words.provenance), { blocks: [provenance(c)] }),
    ],
  });
}

function codebook(c: Context): Pick<Section, "blocks" | "sections"> {
  const families = c.input.codebooks.flatMap((book) => book.families).filter((family) => family.codes.length > 0);
  if (families.length === 0) return { blocks: [paragraph(c.say(noCodes))], sections: [] };
  const sections = families.map(({ id, label, codes }) =>
    section(`annex.family:${id}`, c.written(label), {
      blocks: [{ kind: "terms", shape: "entries", items: codes.map((code) => entry(c, code)) }],
    }),
  );
  return { blocks: [], sections };
}

function entry(c: Context, code: Code): Terms["items"][number] {
  const kind = `${c.say(words.kinds[code.kind])}, ${c.say(words.origins[code.origin])}`;
  const parts = [
    [null, `${capital(kind)}. ${c.written(code.definition)}`],
    [words.useHead, c.written(code.use)],
    [words.useNotHead, c.written(code.useNot)],
    [words.sourceHead, sourceOf(c, code)],
  ] as const;
  return {
    term: [c.codeLink(code.id), " ", { kind: "name", text: code.id }],
    lines: parts
      .filter(([, text]) => text !== "")
      .map(([head, text]) => (head === null ? text : [{ kind: "strong", text: `${c.say(head)}${colon(c)}` }, text])),
  };
}

function matrix(c: Context): Block[] {
  const [source] = c.input.measured.matrix.tables;
  if (source === undefined || source.rows.length === 0 || source.columns.length < 2) return [paragraph(c.say(noCodes))];
  if (source.rows.length > WIDEST) return [paragraph(c.say(words.matrixTooWide(source.rows.length)))];
  const codes = source.columns.map((column, i) => ({ column, i })).slice(1);
  const table: Table = {
    kind: "table",
    caption: c.say(words.matrixCaption(c.say(units[c.input.unit]))),
    columns: [
      { label: c.say(words.heads.code), align: "text" },
      ...source.rows.map((row) => ({ label: String(row[0]), align: "number" as const })),
    ],
    rows: codes.map(({ column, i }) => [
      [c.codeLink(column.name)],
      ...source.rows.map((row) => (row[i] === 0 ? "·" : c.number(Number(row[i] ?? 0)))),
    ]),
    banner: c.banner,
  };
  return [table];
}

export function settings(c: Context): Block[] {
  const all: [string, Json][] = [...Object.entries(c.input.settings), ["grille", c.input.version]];
  const items = all.map(([name, value]) => ({
    term: [{ kind: "name" as const, text: name }],
    lines: [typeof value === "string" ? value : JSON.stringify(value)],
  }));
  return [{ kind: "terms", shape: "pairs", items }];
}

export function inputs(c: Context): Block[] {
  const { file } = words.heads;
  const table: Table = {
    kind: "table",
    caption: c.say(words.inputsCaption),
    columns: [
      { label: c.say(file), align: "text" },
      { label: "sha256", align: "text" },
    ],
    rows: c.input.inputs.map(({ path, sha256 }) => [path, [{ kind: "name", text: sha256 }]]),
    banner: null,
  };
  return [paragraph(c.say(words.inputsMean)), table];
}

/** Where the journal stood: whoever has this report can tell whether it was cut since. */
export function journal(c: Context): Block[] {
  const table: Table = {
    kind: "table",
    caption: c.say(words.journalCaption),
    columns: [
      { label: c.say(words.heads.chain), align: "text" },
      { label: c.say(words.heads.entries), align: "number" },
      { label: "sha256", align: "text" },
    ],
    rows: c.input.journal.map(({ chain, entries, last }) => [chain, String(entries), [{ kind: "name", text: last }]]),
    banner: null,
  };
  return [paragraph(c.say(words.journalMeans)), table];
}

/** The same as letters for a machine: version, settings, basis. The files read stand in the table before it. */
export function provenance({ input }: Context): Block {
  const { selection, excerpts, answered } = input;
  const { grille, report, settings: chosen } = madeOf(input);
  const said = {
    grille,
    report,
    settings: chosen,
    selection: selectionJson(selection, "interviews"),
    ...(excerpts === null ? {} : { excerpts: selectionJson(excerpts.selection, "transcripts") }),
    ...(answered === undefined ? {} : { survey: selectionJson(answered.selection, "transcripts") }),
  };
  return { kind: "verbatim", text: JSON.stringify(said, null, 2) };
}

function selectionJson({ basis, coders, transcripts, missing, marks, reviewedShare }: Selection, name: string): Json {
  return {
    basis,
    coders,
    [name]: transcripts,
    left_out: missing,
    marks: marks.length,
    reviewed_share: reviewedShare,
  };
}
