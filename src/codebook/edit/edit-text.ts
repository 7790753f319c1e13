import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Pair,
  parseDocument,
  type Scalar,
  type YAMLMap,
} from "yaml";

/** A stretch of a file that becomes something else. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Carries out edits that do not overlap; what is put in at one place stands in the order in which it is given. */
export function edited(source: string, edits: readonly TextEdit[]): string {
  return [...edits]
    .reverse()
    .sort((a, b) => b.start - a.start || b.end - a.end)
    .reduce((text, { start, end, text: now }) => text.slice(0, start) + now + text.slice(end), source);
}

/** Where the line of a place begins. */
export const lineStart = (source: string, at: number): number => source.lastIndexOf("\n", at - 1) + 1;

/** Where the line after a place begins; a place at the beginning of a line is that itself. */
export function lineEnd(source: string, at: number): number {
  if (at > 0 && source[at - 1] === "\n") return at;
  const found = source.indexOf("\n", at);
  return found < 0 ? source.length : found + 1;
}

/** Where the last word of a value ends. */
export function endOf(node: unknown): number {
  if (isMap(node) && node.flow !== true && node.items.length > 0) {
    const last = node.items.at(-1);
    return Math.max(endOf(last?.value), endOf(last?.key));
  }
  if (isSeq(node) && node.flow !== true && node.items.length > 0) return endOf(node.items.at(-1));
  return isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? (node.range?.[1] ?? 0) : 0;
}

/** How far in a place stands in its line. */
export const column = (source: string, at: number): number => at - lineStart(source, at);

/** Where the dash stands behind which an item of a list begins. */
export const dashBefore = (source: string, item: unknown): number =>
  source.lastIndexOf("-", ((isNode(item) ? item.range?.[0] : undefined) ?? 1) - 1);

/** The whole lines of an item of a list, from its dash on. */
export function itemLines(source: string, item: unknown): { start: number; end: number } {
  return { start: lineStart(source, dashBefore(source, item)), end: lineEnd(source, endOf(item)) };
}

/** Lines that stand further in, or, below nought, further out. */
export const shifted = (lines: string, by: number): string =>
  lines.replace(/^( *)(?=[^\s])/gm, (blank) => " ".repeat(Math.max(0, blank.length + by)));

/** How the lines of a file end. */
export const newlineOf = (source: string): string => (source.includes("\r\n") ? "\r\n" : "\n");

let last: { readonly source: string; readonly document: Document.Parsed } | null = null;

/** A file read to be edited by the places of its parts; nobody changes what is read, so that the edits of one file share it. */
export function documentOf(source: string): Document.Parsed {
  if (last?.source !== source) last = { source, document: parseDocument(source, { keepSourceTokens: true }) };
  return last.document;
}

export interface CodeNode {
  readonly map: YAMLMap;
  /** Place of its family and its own place in it. */
  readonly path: readonly [number, number];
}

/** The codes of a codebook file, by id. */
export function codeNodes(document: Document.Parsed): Map<string, CodeNode> {
  const found = new Map<string, CodeNode>();
  const families = document.get("families");
  if (!isSeq(families)) return found;
  families.items.forEach((family, i) => {
    const codes = isMap(family) ? family.get("codes") : undefined;
    if (!isSeq(codes)) return;
    codes.items.forEach((map, j) => {
      if (isMap(map)) found.set(String(map.get("id")), { map, path: [i, j] });
    });
  });
  return found;
}

export function pairOf(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((pair) => isScalar(pair.key) && pair.key.value === key);
}

/** Writes a key into a code, on a line of its own below its id; in braces, behind its id. */
export function keyBelowId(source: string, map: YAMLMap, line: string): TextEdit[] {
  const pair = pairOf(map, "id");
  const value = pair?.value as Scalar | undefined;
  const key = pair?.key as Scalar | undefined;
  const end = value?.range?.[1];
  const start = key?.range?.[0];
  if (end === undefined || start === undefined) return [];
  if (map.flow === true) return [{ start: end, end, text: `, ${line}` }];
  const indent = " ".repeat(start - (source.lastIndexOf("\n", start - 1) + 1));
  const newline = newlineOf(source);
  const at = source.indexOf("\n", end);
  const stop = at < 0 ? source.length : at - (source[at - 1] === "\r" ? 1 : 0);
  return [{ start: stop, end: stop, text: `${newline}${indent}${line}` }];
}
