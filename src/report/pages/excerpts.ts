import type { Code, Family } from "../../codebook/codebook.js";
import { standingIn } from "../../measures/excerpts.js";
import { chapters } from "../../messages/report.js";
import { definition as definitionWord, notShown } from "../../messages/report-coding.js";
import * as words from "../../messages/report-excerpts.js";
import { turnAt } from "../../text/place.js";
import type { Transcript } from "../../text/transcript.js";
import { type Context, excerptAnchor } from "../context.js";
import { type Block, paragraph, type Section, section, type Table } from "../document.js";
import type { Quoted } from "../input.js";
import { passagesOf, quoteOf } from "../passages.js";
import { definition, manifestFamilies } from "./families.js";

/** More than of interviews: of people who are quoted there is nothing else to look at. */
const QUOTES = 6;

/** The codes that stand in published excerpts, by family: passages, people, and their words. Nothing is a share of anything. */
export function excerptsPage(c: Context): Section {
  const { excerpts } = c.input;
  const families = manifestFamilies(c);
  const used = families.filter((family) => family.codes.some((code) => c.quoted.has(code.id)));
  const empty = families.filter((family) => !used.includes(family));
  const alone = c.material === "excerpts";
  return section("excerpts", c.say(alone ? chapters.families : words.chapter), {
    begins: "page",
    blocks: [
      ...(alone ? [] : [paragraph(c.say(words.besideChapter))]),
      paragraph(c.say(used.length === 0 ? words.nothingCoded : words.quoteRule(QUOTES))),
      ...(alone && used.length > 0 && empty.length > 0 ? [paragraph(emptyFamilies(c, empty), "note")] : []),
    ],
    sections: excerpts === null ? [] : used.map((family) => familySection(c, excerpts, family)),
  });
}

function emptyFamilies(c: Context, families: readonly Family[]): string {
  return c.say(words.unusedFamilies(families.map((family) => c.written(family.label)).join(", ")));
}

function familySection(c: Context, excerpts: Quoted, family: Family): Section {
  const used = family.codes.filter((code) => c.quoted.has(code.id));
  const unused = family.codes.filter((code) => !c.quoted.has(code.id) && c.material === "excerpts");
  return section(`excerpts:${family.id}`, c.written(family.label), {
    blocks: [
      familyTable(c, excerpts, { family, used }),
      ...(unused.length === 0
        ? []
        : [paragraph(c.say(words.unused(unused.map(({ id }) => c.label(id)).join(", "))), "note")]),
    ],
    sections: used.map((code) => codeSection(c, excerpts, code)),
  });
}

function familyTable(c: Context, excerpts: Quoted, of: { family: Family; used: readonly Code[] }): Table {
  const { code, passages, people, who } = words.heads;
  const rows = of.used.map(({ id }) => ({ id, standing: standingIn(excerpts, [id]) }));
  return {
    kind: "table",
    caption: c.say(words.familyTable(c.written(of.family.label))),
    columns: [code, who, people, passages].map((label, i) => ({
      label: c.say(label),
      align: i > 1 ? "number" : "text",
    })),
    rows: rows
      .sort((a, b) => b.standing.people - a.standing.people || b.standing.passages - a.standing.passages)
      .map(({ id, standing }) => [
        [{ kind: "link", text: c.label(id), to: excerptAnchor(id) }],
        standing.which.map(c.person).join(", "),
        c.number(standing.people),
        c.number(standing.passages),
      ]),
    banner: c.quotedBanner,
  };
}

function codeSection(c: Context, excerpts: Quoted, code: Code): Section {
  const { passages, which } = standingIn(excerpts, [code.id]);
  const quotes = excerpts.transcripts.flatMap((transcript) => firstQuote(c, transcript, code)).slice(0, QUOTES);
  const hidden = passages - quotes.length;
  return section(excerptAnchor(code.id), c.written(code.label), {
    blocks: [
      paragraph(c.say(words.codeCount(passages, which.map(c.person))), "note"),
      { kind: "fold", title: c.say(definitionWord), blocks: [definition(c, code)] },
      ...quotes,
      ...(hidden > 0 ? [paragraph(c.say(notShown(hidden, code.id)), "note")] : []),
    ],
  });
}

/** The first passage of a person, with where in the work it stands. */
function firstQuote(c: Context, transcript: Transcript, code: Code): Block[] {
  const [first] = passagesOf(c.marks(transcript.id, code.id));
  if (first === undefined) return [];
  const place = turnAt(transcript, first.start)?.section ?? null;
  const quote = quoteOf(c, { transcript, spans: [first] }, { context: "none", tags: place === null ? [] : [place] });
  return quote === null ? [] : [quote];
}
