import { isMap, isScalar, isSeq, type Pair } from "yaml";
import {
  column,
  dashBefore,
  documentOf,
  edited,
  endOf,
  lineEnd,
  lineStart,
  pairOf,
  shifted,
} from "../../codebook/edit/edit-text.js";

/** The keys at the top of a YAML file, in its order. */
export function keysOf(source: string): string[] {
  const { contents } = documentOf(source);
  return isMap(contents) ? contents.items.map(({ key }) => String(isScalar(key) ? key.value : key)) : [];
}

/** The whole lines of what stands under a key at the top; null where there is none. */
export function partLines(source: string, key: string): string | null {
  const span = partSpan(source, key);
  if (span === null) return null;
  const lines = source.slice(span.start, span.end);
  return lines.endsWith("\n") ? lines : `${lines}\n`;
}

/** A file with other lines under a key at the top; a key that is not there comes last. */
export function withPart(source: string, key: string, lines: string): string {
  const span = partSpan(source, key) ?? { start: source.length, end: source.length };
  const gap = span.start > 0 && source[span.start - 1] !== "\n" ? "\n" : "";
  return edited(source, [{ ...span, text: `${gap}${lines}` }]);
}

function partSpan(source: string, key: string): { start: number; end: number } | null {
  const pair = topPair(source, key);
  if (pair === undefined) return null;
  const start = isScalar(pair.key) ? (pair.key.range?.[0] ?? 0) : 0;
  return { start: lineStart(source, start), end: lineEnd(source, Math.max(endOf(pair.value), endOf(pair.key))) };
}

function topPair(source: string, key: string): Pair | undefined {
  const { contents } = documentOf(source);
  return isMap(contents) ? pairOf(contents, key) : undefined;
}

/** A file with one more item, last in a list at the top; `indent`: how far in its lines are. Null where the list stands in brackets. */
export function behind(source: string, key: string, lines: string, indent: number): string | null {
  const list = topPair(source, key)?.value;
  if (!isSeq(list) || list.items.length === 0)
    return list === undefined ? withPart(source, key, `${key}:\n${lines}`) : null;
  if (list.flow === true) return null;
  const at = lineEnd(source, endOf(list));
  const gap = at > 0 && source[at - 1] !== "\n" ? "\n" : "";
  const put = shifted(lines, column(source, dashBefore(source, list.items[0])) - indent);
  return edited(source, [{ start: at, end: at, text: `${gap}${put}` }]);
}
