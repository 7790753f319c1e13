import { stringify } from "yaml";
import { codeNodes, documentOf, edited, endOf, lineEnd, lineStart, newlineOf } from "./edit-text.js";

/**
 * A codebook file with new codes behind another of its family, of its kind and origin, still to be defined. Null where the
 * code stands in braces, behind which no lines can be put.
 */
export function addCodesBehind(
  source: string,
  id: string,
  made: readonly { id: string; label: string }[],
): string | null {
  const map = codeNodes(documentOf(source)).get(id)?.map;
  if (map === undefined || map.flow === true) return null;
  const start = map.range?.[0] ?? 0;
  const dash = source.lastIndexOf("-", start - 1);
  const [outer, inner] = [dash, start].map((at) => " ".repeat(at - lineStart(source, at)));
  const newline = newlineOf(source);
  const given = ["kind", "origin"].filter((key) => map.get(key) !== undefined).map((key) => `${key}: ${map.get(key)}`);
  const text = made
    .map((one) => [`id: ${one.id}`, ...given, `label: ${stringify(one.label).trimEnd()}`].join(`${newline}${inner}`))
    .map((lines) => `${outer}-${" ".repeat(Math.max(1, start - dash - 1))}${lines}${newline}`)
    .join("");
  const at = lineEnd(source, endOf(map));
  const before = source[at - 1] === "\n" ? "" : newline;
  return edited(source, [{ start: at, end: at, text: `${before}${text}` }]);
}
