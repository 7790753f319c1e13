import type { Block, Quote, ReportDocument, Section } from "../report/document.js";
import { plainText } from "../report/formats/plain.js";
import type { ParticipantRow } from "../report/input.js";
import { byCodeUnit } from "../text/order.js";
import type { Study } from "./read.js";

/** An attribute that tables show more coarsely than it is, and places of quotes where its number is said as it is. */
export interface SaidExactly {
  readonly column: string;
  readonly places: readonly string[];
}

/**
 * Numbers of years (an age, a seniority) that a report shows in bands and quotes as they are, in an answer or in the question before it.
 * `shown` are the people with their attributes as the report has them; the report is made only where it shows a number coarsely.
 */
export function saidExactly(
  { participants, interviews }: Pick<Study, "participants" | "interviews">,
  shown: readonly ParticipantRow[],
  made: () => ReportDocument,
): SaidExactly[] {
  const exact = participants.flatMap(({ id, attributes }) => {
    const coarse = shown.find((one) => one.id === id)?.attributes ?? {};
    const own = interviews.filter((one) => one.participants.includes(id)).map((one) => one.id);
    return Object.entries(attributes)
      .filter(([column, value]) => YEARS.test(value) && coarse[column] !== value)
      .map(([column, value]) => ({ column, own, said: new RegExp(`(^|\\D)${value}\\s*(ans?|years?)\\b`, "i") }));
  });
  if (exact.length === 0) return [];
  const document = made();
  const quotes = [...document.head, ...document.sections.flatMap(blocksIn)].flatMap(quotesIn);
  const found = exact.flatMap(({ column, own, said }) =>
    quotes
      .filter(({ asked, parts }) => [asked ?? "", ...parts].some((text) => said.test(text)))
      .flatMap(({ places }) => places.map((place) => plainText([place])))
      .filter((place) => own.some((id) => place.startsWith(`${id}:`)))
      .map((place) => ({ column, place })),
  );
  return [...new Set(found.map(({ column }) => column))].sort(byCodeUnit).map((column) => ({
    column,
    places: [...new Set(found.filter((one) => one.column === column).map(({ place }) => place))],
  }));
}

/** A whole number of two figures: smaller ones are said of all sorts of things. */
const YEARS = /^[1-9]\d$/;

function blocksIn({ blocks, sections }: Section): Block[] {
  return [...blocks, ...sections.flatMap(blocksIn)];
}

function quotesIn(block: Block): Quote[] {
  if (block.kind === "fold") return block.blocks.flatMap(quotesIn);
  return block.kind === "quote" ? [block] : [];
}
