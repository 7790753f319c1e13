import { attributeName } from "../../../messages/attributes.js";
import { quoteHeads as heads, sheets } from "../../../messages/report-workbook.js";
import type { Block, Quote, ReportDocument, Section } from "../../document.js";
import type { ReportInput } from "../../input.js";
import { plainText } from "../plain.js";
import { type Sheet, text } from "./sheet.js";
import { widthOf } from "./sizes.js";

/** A quote and where it stands in the report. */
interface Standing {
  readonly quote: Quote;
  readonly chapter: string;
  readonly section: string;
}

/** How wide the columns stand at most, up to the language; then come the attributes. */
const WIDEST = [26, 30, 20, 24, 80, 44, 40, 8];

/** Every quote of the report, with its place and the person's attributes as the report may show them. */
export function quotesSheet(document: ReportDocument, input: ReportInput): Sheet {
  const { lang } = document;
  const quotes = document.sections.flatMap((chapter) => standing(chapter, chapter.title));
  const names = [...new Set(input.participants.flatMap(({ attributes }) => Object.keys(attributes)))];
  const known = new Map(input.participants.map(({ id, attributes }) => [id, attributes]));
  const { chapter, section, who, place, words, asked, remarks, language } = heads;
  const columns = [chapter, section, who, place, words, asked, remarks, language].map((one) => one[lang]);
  const rows = quotes.map((one) => {
    const { quote } = one;
    return [
      one.chapter,
      one.section,
      quote.who,
      quote.places.map((each) => plainText([each])).join(", "),
      quote.parts.join(" […] "),
      quote.asked ?? "",
      quote.tags.map(plainText).join(" · "),
      quote.lang,
      ...names.map((name) => known.get(quote.who)?.[name] ?? ""),
    ];
  });
  const head = [...columns, ...names.map((name) => attributeName(name)[lang])];
  return {
    name: sheets.quotes[lang],
    widths: head.map((label, x) => widthOf([label, ...rows.map((row) => row[x] ?? "")], WIDEST[x] ?? 22)),
    rows: [head.map((label) => text(label, "head")), ...rows.map((row) => row.map((cell) => text(cell)))],
    head: 1,
    last: rows.length + 1,
  };
}

function standing(section: Section, chapter: string): Standing[] {
  const own = section.blocks.flatMap(quotesIn).map((quote) => ({ quote, chapter, section: section.title }));
  return [...own, ...section.sections.flatMap((one) => standing(one, chapter))];
}

function quotesIn(block: Block): Quote[] {
  if (block.kind === "fold") return block.blocks.flatMap(quotesIn);
  return block.kind === "quote" ? [block] : [];
}
