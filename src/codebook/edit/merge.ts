import { type Document, isNode, isScalar, isSeq, stringify, type YAMLMap, type YAMLSeq } from "yaml";
import {
  type CodeNode,
  codeNodes,
  column,
  dashBefore,
  documentOf,
  edited,
  endOf,
  itemLines,
  keyBelowId,
  lineEnd,
  lineStart,
  newlineOf,
  pairOf,
  shifted,
  type TextEdit,
} from "./edit-text.js";
import { idEdits } from "./rename.js";

/** What a code that is merged hands over; its definition and its colour go. */
const HANDED = ["examples", "counterexamples", "rules"] as const;

/**
 * A codebook file in which codes have become part of another: their examples, counterexamples and rules stand at the end
 * of its own, their ids under `was`, and whatever named them names it. `rules` tells how many rules it had before each.
 * Null where the codes stand in braces, in which no lines can be moved.
 */
export function mergeCodes(
  source: string,
  from: readonly string[],
  into: string,
): { text: string; rules: ReadonlyMap<string, number> } | null {
  const document = documentOf(source);
  const codes = codeNodes(document);
  const target = codes.get(into);
  const gone = from.flatMap((id) => codes.get(id) ?? []);
  if (target === undefined || [target, ...gone].some(({ map }) => map.flow === true)) return null;
  const page = { source, document, target: target.map, gone };
  const cut = [...gone.map(({ map }) => ({ ...itemLines(source, map), text: "" })), ...ownLoss(page, from)];
  const isCut = ({ start }: TextEdit): boolean => cut.some((one) => one.start <= start && start < one.end);
  const renaming = new Map(from.map((id) => [id, into]));
  const edits = [
    ...cut,
    ...idEdits(source, renaming).filter((edit) => !isCut(edit)),
    // What goes behind the last list of the code may stand where a new key begins: it comes first.
    ...HANDED.filter((key) => seqOf(target.map, key) !== null).flatMap((key) => handedOver(page, key)),
    ...HANDED.filter((key) => seqOf(target.map, key) === null).flatMap((key) => handedOver(page, key)),
    ...formerIds(page, from),
  ];
  return { text: edited(source, edits), rules: rulesBefore(page, from) };
}

interface Page {
  readonly source: string;
  readonly document: Document.Parsed;
  readonly target: YAMLMap;
  readonly gone: readonly CodeNode[];
}

const startOf = (map: YAMLMap): number => map.range?.[0] ?? 0;

function wholeLines(source: string, start: number, node: unknown): TextEdit {
  return { start: lineStart(source, start), end: lineEnd(source, endOf(node)), text: "" };
}

function seqOf(map: YAMLMap, key: string): YAMLSeq | null {
  const value = map.get(key);
  return isSeq(value) ? value : null;
}

/** A code that is merged with its own loss has none. */
function ownLoss({ source, target }: Page, from: readonly string[]): TextEdit[] {
  const pair = pairOf(target, "negation");
  if (!isScalar(pair?.value) || !isScalar(pair.key) || !from.includes(String(pair.value.value))) return [];
  return [wholeLines(source, pair.key.range?.[0] ?? 0, pair.value)];
}

/** Items of the codes that go, behind those of the code that stays: as they are written where both stand in lines. */
function handedOver(page: Page, key: (typeof HANDED)[number]): TextEdit[] {
  const { source, target, gone } = page;
  const given = gone.flatMap(({ map }) => seqOf(map, key) ?? []).filter(({ items }) => items.length > 0);
  if (given.length === 0) return [];
  const there = seqOf(target, key);
  if (there?.flow === true) {
    const text = given.flatMap((seq) => itemsOf(page, seq)).join(", ");
    const at = (there.range?.[1] ?? 1) - 1;
    const end = endOf(there.items.at(-1)) || at;
    return [{ start: end, end, text: there.items.length === 0 ? text : `, ${text}` }];
  }
  const newline = newlineOf(source);
  const own = column(source, startOf(target));
  const indent = there === null ? own + 2 : column(source, dashOf(source, there));
  const lines = given.map((seq) => linesOf(page, seq, { indent, newline })).join("");
  const at = lineEnd(source, there === null ? endOf(target) : endOf(there));
  const before = at > 0 && source[at - 1] !== "\n" ? newline : "";
  return [
    { start: at, end: at, text: `${before}${there === null ? `${" ".repeat(own)}${key}:${newline}` : ""}${lines}` },
  ];
}

function linesOf(page: Page, seq: YAMLSeq, { indent, newline }: { indent: number; newline: string }): string {
  const { source } = page;
  if (seq.flow === true)
    return itemsOf(page, seq)
      .map((item) => `${" ".repeat(indent)}- ${item}${newline}`)
      .join("");
  const start = dashOf(source, seq);
  const text = source.slice(lineStart(source, start), lineEnd(source, endOf(seq)));
  const moved = shifted(text, indent - column(source, start));
  return moved.endsWith("\n") ? moved : `${moved}${newline}`;
}

/** The items of a list, each on one line: as it is written where its signs mean the same anywhere, in quotes or braces. */
function itemsOf({ source, document }: Page, seq: YAMLSeq): string[] {
  return seq.items.map((item) => {
    const [start, end] = (isNode(item) ? item.range : null) ?? [0, 0];
    const written = source.slice(start, end);
    return /^["'{[]/.test(written) && !written.includes("\n")
      ? written
      : flow(isNode(item) ? item.toJS(document) : item);
  });
}

/** A value in the signs of a list in brackets, on one line. */
const flow = (value: unknown): string =>
  stringify([value], { collectionStyle: "flow", lineWidth: 0 }).trim().slice(1, -1).trim();

/** Where the first dash of a list in lines stands. */
const dashOf = (source: string, seq: YAMLSeq): number => dashBefore(source, seq.items[0]);

/** The ids of the codes that go, and those that they had before. */
function formerIds({ source, target, gone }: Page, from: readonly string[]): TextEdit[] {
  const ids = gone.flatMap(({ map }, i) => [
    from[i] ?? "",
    ...(seqOf(map, "was")?.items ?? []).map((item) => String(isScalar(item) ? item.value : item)),
  ]);
  const was = seqOf(target, "was");
  if (was === null || was.items.length === 0) return keyBelowId(source, target, `was: [${ids.join(", ")}]`);
  const end = endOf(was.items.at(-1));
  if (was.flow === true) return [{ start: end, end, text: `, ${ids.join(", ")}` }];
  const newline = newlineOf(source);
  const indent = " ".repeat(column(source, dashOf(source, was)));
  return [{ start: end, end, text: ids.map((id) => `${newline}${indent}- ${id}`).join("") }];
}

function rulesBefore({ target, gone }: Page, from: readonly string[]): Map<string, number> {
  let count = seqOf(target, "rules")?.items.length ?? 0;
  return new Map(
    gone.map(({ map }, i) => {
      const before = count;
      count += seqOf(map, "rules")?.items.length ?? 0;
      return [from[i] ?? "", before];
    }),
  );
}
