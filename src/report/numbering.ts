import type { Block, Figure, ReportDocument, Section, Table } from "./document.js";

/** Figures and tables are numbered apart, from 1, in reading order. The table of a figure has no number of its own. */
export type Numbers = ReadonlyMap<Figure | Table, number>;

export function numbersOf(document: ReportDocument): Numbers {
  const numbers = new Map<Figure | Table, number>();
  const next = { figure: 1, table: 1 };
  const walk = (blocks: readonly Block[]): void => {
    for (const block of blocks) {
      if (block.kind === "figure" || block.kind === "table") numbers.set(block, next[block.kind]++);
      if (block.kind === "fold") walk(block.blocks);
    }
  };
  const into = (section: Section): void => {
    walk(section.blocks);
    section.sections.forEach(into);
  };
  walk(document.head);
  document.sections.forEach(into);
  return numbers;
}
