import type { Code, Family } from "../../codebook/codebook.js";
import type { Cell } from "../../measures/table.js";
import { formatFixed } from "../../messages/numbers.js";
import { chapters, nothing, of, unknown } from "../../messages/report.js";
import * as words from "../../messages/report-coding.js";
import { onlyInExcerpts } from "../../messages/report-excerpts.js";
import type { Span } from "../../text/span.js";
import { type Context, codeAnchor } from "../context.js";
import { type Block, type Figure, paragraph, type Section, section, type Table, type Terms } from "../document.js";
import { bars } from "../figures/bars.js";
import { interviewsCounted } from "../measured.js";
import { passagesOf, quoteOf } from "../passages.js";

const QUOTES = 3;

/**
 * Manifest codes by family: in how many interviews and which, with definitions on demand and quotes taken by a stated
 * rule. Identities and strategies have their own chapter, where nothing is counted.
 */
export function familiesPage(c: Context): Section {
  const families = manifestFamilies(c);
  const intro: Block[] =
    families.length === 0
      ? [paragraph(c.say(words.noCodes))]
      : [paragraph(c.say(words.familyIntro)), paragraph(c.say(words.quoteRule(QUOTES)))];
  return section("families", c.say(chapters.families), {
    begins: "page",
    blocks: intro,
    sections: families.map((family) => familySection(c, family)),
  });
}

/** The families with their manifest codes alone, where they have any. */
export function manifestFamilies({ input }: Context): Family[] {
  return input.codebooks
    .flatMap((book) => book.families)
    .map((family) => ({ ...family, codes: family.codes.filter((code) => code.kind === "manifest") }))
    .filter((family) => family.codes.length > 0);
}

/** What was counted for one code. */
interface Count {
  readonly code: Code;
  readonly interviews: number;
  readonly units: number;
  readonly marks: number;
  readonly share: number | null;
  readonly which: readonly string[];
}

function familySection(c: Context, family: Family): Section {
  const counts = family.codes.map((code) => countOf(c, code));
  const unused = counts.map(({ code }) => code.id).filter((id) => !c.used.has(id));
  const names = (ids: readonly string[]): string => ids.map(c.label).join(", ");
  const never = names(unused.filter((id) => !c.quoted.has(id)));
  const elsewhere = names(unused.filter((id) => c.quoted.has(id)));
  return section(`family:${family.id}`, c.written(family.label), {
    blocks: [
      familyFigure(c, family, counts),
      ...(elsewhere === "" ? [] : [paragraph(c.say(onlyInExcerpts(elsewhere)), "note")]),
      ...(never === "" ? [] : [paragraph(c.say(words.neverUsed(never)), "note")]),
    ],
    sections: counts.filter((one) => c.used.has(one.code.id)).map((one) => codeSection(c, one)),
  });
}

function countOf(c: Context, code: Code): Count {
  const { frequency, matrix } = c.input.measured;
  const [counts] = frequency.tables;
  const row = counts?.rows.find((one) => one[0] === code.id) ?? [];
  const at = (name: string): Cell => row[counts?.columns.findIndex((column) => column.name === name) ?? -1] ?? null;
  const number = (name: string): number => (typeof at(name) === "number" ? (at(name) as number) : 0);
  const share = at("text_share");
  const [grid] = matrix.tables;
  const place = grid?.columns.findIndex((column) => column.name === code.id) ?? -1;
  const which = place < 0 ? [] : (grid?.rows ?? []).filter((one) => Number(one[place] ?? 0) > 0);
  return {
    code,
    interviews: number("interviews"),
    units: number("units"),
    marks: number("marks"),
    share: typeof share === "number" ? share : null,
    which: which.map((one) => String(one[0])),
  };
}

function familyFigure(c: Context, family: Family, counts: readonly Count[]): Figure {
  const n = interviewsCounted(c);
  const caption = c.say(words.familyFigure(c.written(family.label)));
  const description = c.say(words.familyDescription(counts.length, n));
  const data = counts.map(({ code, interviews }) => ({
    label: c.written(code.label),
    value: interviews,
    of: n,
    ...(code.colour === "" ? {} : { colour: code.colour }),
  }));
  const labels = {
    nothing: c.say(nothing),
    share: (k: number, all: number) => c.say(of(k, all)),
    missing: c.say(unknown),
  };
  return {
    kind: "figure",
    caption,
    description,
    draw: (look) =>
      bars([{ label: "", bars: n === 0 ? [] : data }], {
        ...look,
        title: caption,
        description,
        labels,
        format: (value) => c.number(value),
        ...(c.banner === null ? {} : { banner: c.banner }),
      }),
    table: countTable(c, caption, counts),
    shows: "table",
  };
}

function countTable(c: Context, caption: string, counts: readonly Count[]): Table {
  const { code, interviews, who, units, marks, share } = words.heads;
  const align = ["text", "text", "text", "number", "number", "number"] as const;
  return {
    kind: "table",
    caption,
    columns: [code, interviews, who, units, marks, share].map((label, i) => ({
      label: c.say(label),
      align: align[i] ?? "text",
    })),
    rows: counts.map((one) => [
      [c.codeLink(one.code.id)],
      c.say(of(one.interviews, interviewsCounted(c))),
      one.which.join(", ") || "–",
      c.number(one.units),
      c.number(one.marks),
      shareText(c, one.share),
    ]),
    banner: c.banner,
  };
}

function shareText(c: Context, share: number | null): string {
  if (share === null) return "–";
  return share > 0 && share < 0.0005 ? `<\u00a0${c.number(0.001, 3)}` : formatFixed(share, c.lang, 3);
}

function codeSection(c: Context, { code, interviews }: Count): Section {
  const found = c.interviews.flatMap((id) => {
    const marks = c.marks(id, code.id);
    return marks.length === 0 ? [] : [{ id, passages: passagesOf(marks) }];
  });
  const all = found.reduce((total, one) => total + one.passages.length, 0);
  const quotes = found.slice(0, QUOTES).flatMap(({ id, passages }) => firstQuote(c, id, passages));
  const hidden = all - quotes.length;
  return section(codeAnchor(code.id), c.written(code.label), {
    blocks: [
      paragraph(c.say(words.codeCount(interviews, interviewsCounted(c), all)), "note"),
      { kind: "fold", title: c.say(words.definition), blocks: [definition(c, code)] },
      ...quotes,
      ...(hidden > 0 && all > 0 ? [paragraph(c.say(words.notShown(hidden, code.id)), "note")] : []),
    ],
  });
}

function firstQuote(c: Context, id: string, passages: readonly Span[]): Block[] {
  const transcript = c.transcripts.get(id);
  const [first] = passages;
  if (transcript === undefined || first === undefined) return [];
  const quote = quoteOf(c, { transcript, spans: [first] }, { context: "none", tags: [] });
  return quote === null ? [] : [quote];
}

/** Where a code comes from: names and pages, parted by semicolons as the reader's language writes them. */
export function sourceOf({ lang, written }: Context, { source }: Code): string {
  return written(lang === "fr" ? source.replace(/(\S); /g, "$1 ; ") : source);
}

/** Definition, when to use the code and when not, and where it comes from. */
export function definition(c: Context, code: Code): Terms {
  const texts = [
    [words.definition, c.written(code.definition)],
    [words.use, c.written(code.use)],
    [words.useNot, c.written(code.useNot)],
    [words.source, sourceOf(c, code)],
  ] as const;
  const items = texts.filter(([, text]) => text !== "").map(([term, text]) => ({ term: c.say(term), lines: [text] }));
  return {
    kind: "terms",
    shape: "pairs",
    items: [{ term: "id", lines: [[{ kind: "name", text: code.id }]] }, ...items],
  };
}
