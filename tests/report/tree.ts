import type { Block, Figure, Quote, ReportDocument, Section, Table } from "../../src/report/document.js";

/** Every section of a document, in reading order, with how deep it stands: chapters 1. */
export function sectionsOf(document: ReportDocument): { readonly section: Section; readonly depth: number }[] {
  const within = (section: Section, depth: number): { section: Section; depth: number }[] => [
    { section, depth },
    ...section.sections.flatMap((one) => within(one, depth + 1)),
  ];
  return document.sections.flatMap((one) => within(one, 1));
}

/** Every block of a document, those in folds too. */
export function blocksOf(document: ReportDocument): Block[] {
  const within = (one: Block): Block[] => (one.kind === "fold" ? [one, ...one.blocks.flatMap(within)] : [one]);
  return [...document.head, ...sectionsOf(document).flatMap(({ section }) => section.blocks)].flatMap(within);
}

export const quotesIn = (document: ReportDocument): Quote[] =>
  blocksOf(document).filter((block): block is Quote => block.kind === "quote");
export const tablesIn = (document: ReportDocument): Table[] =>
  blocksOf(document).filter((block): block is Table => block.kind === "table");
export const figuresIn = (document: ReportDocument): Figure[] =>
  blocksOf(document).filter((block): block is Figure => block.kind === "figure");
