import type { Renaming } from "../codebook/edit/ids-in-text.js";

/** A csv text in which cells that are an id and nothing else hold another; everything else stays as it is to the letter. */
export function renamedCells(text: string, renaming: Renaming): string {
  return text.replace(
    /(?<=^|[;,\t|"])[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?=[;,\t|"\r]|$)/gmu,
    (cell) => renaming.get(cell) ?? cell,
  );
}
