import { codeNodes, documentOf, edited, keyBelowId } from "./edit-text.js";

/** A codebook file in which a code is retired from a day on (`2026-01-31`). */
export function retireCode(source: string, id: string, day: string): string {
  const node = codeNodes(documentOf(source)).get(id);
  return node === undefined ? source : edited(source, keyBelowId(source, node.map, `retired: ${day}`));
}
