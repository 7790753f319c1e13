import type { Block, Figure, ReportDocument, Section } from "../document.js";

/** Makes a PNG of a drawing, the same bytes each time. */
export type Rasterise = (svg: string) => Promise<Uint8Array>;

/** A figure as documents carry it: for those that read SVG, and for those that do not. */
export interface Picture {
  readonly svg: string;
  readonly png: () => Promise<Uint8Array>;
}

/** The figures of a document as pictures. */
export function picturesOf(document: ReportDocument, rasterise: Rasterise): ReadonlyMap<Figure, Picture> {
  const pictures = new Map<Figure, Picture>();
  for (const figure of document.sections.flatMap(figuresOf)) {
    const svg = figure.draw({ prefix: `figure-${pictures.size + 1}`, colours: "fixed" });
    pictures.set(figure, { svg: paintedInOrder(svg), png: () => rasterise(svg) });
  }
  return pictures;
}

function figuresOf({ blocks, sections }: Section): Figure[] {
  return [...blocks.flatMap(drawn), ...sections.flatMap(figuresOf)];
}

function drawn(block: Block): Figure[] {
  if (block.kind === "fold") return block.blocks.flatMap(drawn);
  return block.kind === "figure" ? [block] : [];
}

/**
 * Letters whose edge is painted below them, written twice: first the edge, then the letters. Word draws SVG without
 * `paint-order`, so that the edge would cover the letters.
 */
export function paintedInOrder(svg: string): string {
  return svg.replace(/<text\b([^>]*) paint-order="stroke"([^>]*)>([\s\S]*?)<\/text>/g, (_, before, after, words) => {
    const attributes = `${before}${after}`;
    const inside = attributes.replace(/ stroke(?:-[a-z]+)?="[^"]*"/g, "");
    return `<text${attributes}>${words}</text><text${inside}>${words}</text>`;
  });
}

/** The size of a drawing in px, as it says itself. */
export function sizeOf(svg: string): { readonly width: number; readonly height: number } {
  const [, width = "640", height = "400"] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  return { width: Number(width), height: Number(height) };
}
