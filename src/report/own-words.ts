import type { Block, Line, Section, Table } from "./document.js";
import { plainText } from "./formats/plain.js";

/** What the sections say in words that are not those of people interviewed: quotes, transcripts and letters for machines are left out. */
export function ownWords(sections: readonly Section[]): string {
  return sections.flatMap(inSection).join("\n");
}

function inSection({ title, blocks, sections }: Section): string[] {
  return [title, ...blocks.flatMap(inBlock), ...sections.flatMap(inSection)];
}

function inBlock(block: Block): string[] {
  switch (block.kind) {
    case "paragraph":
      return plain([block.line]);
    case "list":
      return plain(block.items);
    case "terms":
      return block.items.flatMap(({ term, lines }) => plain([term, ...lines]));
    case "table":
      return inTable(block);
    case "figure":
      return [block.caption, block.description, ...inTable(block.table)];
    case "fold":
      return [block.title, ...block.blocks.flatMap(inBlock)];
    case "warning":
      return [block.text];
    default:
      return [];
  }
}

function inTable({ caption, columns, rows }: Table): string[] {
  return [caption, ...columns.flatMap(({ label, meaning = "" }) => [label, meaning]), ...plain(rows.flat())];
}

function plain(lines: readonly Line[]): string[] {
  return lines.map(plainText);
}
