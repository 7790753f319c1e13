import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type LineCounter,
  type Node,
  type Pair,
} from "yaml";
import type { Problem } from "./problem.js";

/** A way through keys and list positions: `["families", 0, "id"]`. */
export type Path = readonly (string | number)[];

/** Place and excerpt of a problem in a YAML file, line and column 1-based. */
export type Spot = Pick<Problem, "place"> & Required<Pick<Problem, "excerpt">>;

/** Where the value at a path stands, or its key. Where the path leads nowhere, the nearest thing that holds it. */
export type Locate = (path: Path, what?: "value" | "key") => Spot;

export interface Page {
  readonly file: string;
  readonly text: string;
  readonly lines: LineCounter;
}

export function spotAt(page: Page, offset: number, length: number): Spot {
  const { line, col } = page.lines.linePos(Math.min(offset, page.text.length));
  const row = Math.max(1, line);
  const start = page.lines.lineStarts[row - 1] ?? 0;
  const end = page.lines.lineStarts[row] ?? page.text.length;
  const text = page.text.slice(start, end).replace(/\r?\n$/, "");
  const column = Math.max(1, col);
  const shown = Math.max(1, Math.min(length, text.length - column + 1));
  return { place: { file: page.file, line: row, column }, excerpt: { line: text, column, length: shown } };
}

export function locator(document: Document.Parsed, page: Page): Locate {
  return (path, what = "value") => {
    const [start, end] = rangeOf(document, path, what);
    return spotAt(page, start, end - start);
  };
}

type Range = readonly [number, number];

interface Step {
  readonly node: Node | null;
  readonly key: Node | null;
}

function rangeOf(document: Document.Parsed, path: Path, what: "value" | "key"): Range {
  const steps: Step[] = [{ node: document.contents, key: null }];
  for (const part of path) {
    const next = stepInto(document, steps.at(-1)?.node ?? null, part);
    if (next === null) return shownRange(steps.at(-1), "value");
    steps.push(next);
  }
  return shownRange(steps.at(-1), what);
}

function stepInto(document: Document.Parsed, from: Node | null, part: string | number): Step | null {
  const node = isAlias(from) ? (from.resolve(document) ?? null) : from;
  if (isSeq(node))
    return typeof part === "number" && part in node.items ? { node: asNode(node.items[part]), key: null } : null;
  if (!isMap(node)) return null;
  const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(part));
  return pair === undefined ? null : { node: asNode(pair.value), key: asNode((pair as Pair).key) };
}

function asNode(value: unknown): Node | null {
  return isScalar(value) || isCollection(value) || isAlias(value) ? value : null;
}

/** A text is shown itself; what spans lines is shown by its key, or by its first key. */
function shownRange(step: Step | undefined, what: "value" | "key"): Range {
  const { node = null, key = null } = step ?? {};
  const own = node === null || isCollection(node) ? null : rangeIn(node);
  if (what === "value" && own !== null && own[1] > own[0]) return own;
  if (key !== null) return rangeIn(key);
  if (isMap(node)) return rangeIn(asNode(node.items[0]?.key) ?? node);
  if (node === null) return [0, 1];
  const [start, end] = rangeIn(node);
  return isCollection(node) ? [start, start + 1] : [start, end];
}

function rangeIn(node: Node): Range {
  return node.range === null || node.range === undefined ? [0, 1] : [node.range[0], node.range[1]];
}
