import { isMap, isSeq, type YAMLMap } from "yaml";
import {
  codeNodes,
  column,
  dashBefore,
  documentOf,
  edited,
  itemLines,
  lineStart,
  shifted,
} from "../../codebook/edit/edit-text.js";
import { placedIn } from "../../codebook/edit/move.js";
import { readCodebook } from "../../codebook/read.js";
import * as say from "../../messages/merging.js";
import { hasErrors } from "../../text/problem.js";
import { type Merge, plain } from "./merge.js";
import { behind, keysOf, partLines, withPart } from "./yaml-parts.js";

const CODEBOOK = /^codebooks\/[^/]+\.yaml$/;

/** Codebooks, code by code: a code that only the other copy has is added to its family; one that each copy has otherwise is asked. */
export function mergeCodebooks(merge: Merge): void {
  for (const file of merge.paths(CODEBOOK)) {
    const other = merge.text("theirs", file);
    if (other === null) continue;
    const own = merge.text("mine", file);
    if (own === null) bringBook(merge, file, plain(other));
    else mergeBook(merge, { file, own, other: plain(other) });
  }
}

function bringBook(merge: Merge, file: string, other: string): void {
  if (merge.see(file, "file")) {
    merge.count("removed");
    return;
  }
  const mine = merge.copies.mine.study.codes;
  const twice = [...codeNodes(documentOf(other)).keys()].filter((id) => mine.some((one) => one.id === id));
  if (twice.length > 0) {
    const [text, hint] = [say.codesElsewhere(twice), say.codesElsewhereHint];
    merge.tell({ severity: "error", code: "code-twice", place: { file }, text, hint });
    return;
  }
  merge.bring(file);
  merge.count("codes", codeNodes(documentOf(other)).size);
}

function mergeBook(merge: Merge, { file, own, other }: { file: string; own: string; other: string }): void {
  merge.see(file, "file");
  const renamed = renamedThere(merge, file, other);
  if (renamed.length > 0) {
    const [text, hint] = [say.renamedThere(renamed), say.renamedThereHint(renamed[0])];
    merge.tell({ severity: "error", code: "renamed-there", place: { file }, text, hint });
    return;
  }
  let text = own;
  for (const id of codeNodes(documentOf(other)).keys()) text = withCode(merge, { file, text, other, id });
  for (const key of keysOf(other)) if (key !== "families") text = withKey(merge, { file, text, other, id: key });
  if (text === own) return;
  const { problems } = readCodebook(text, file);
  if (hasErrors(problems) && !hasErrors(readCodebook(own, file).problems)) {
    const [told, hint] = [say.codebookUnsound, say.codebookUnsoundHint];
    merge.tell({ severity: "error", code: "codebook-unsound", place: { file }, text: told, hint });
    return;
  }
  merge.count("codes", changedCodes(own, text));
  merge.put(file, text);
}

/** How many codes are new, or other than they were, in what is written. */
function changedCodes(before: string, after: string): number {
  const said = (text: string): Map<string, string> =>
    new Map([...codeNodes(documentOf(text))].map(([id, { map }]) => [id, JSON.stringify(map.toJSON())]));
  const was = said(before);
  return [...said(after)].filter(([id, value]) => was.get(id) !== value).length;
}

/** Codes of this study that have another id in the other copy, where this study has not. */
function renamedThere(merge: Merge, file: string, other: string): { from: string; to: string }[] {
  const mine = new Set(merge.copies.mine.study.codes.map(({ id }) => id));
  const theirs = new Set(merge.copies.theirs.study.codes.map(({ id }) => id));
  const book = readCodebook(other, file).codebook;
  const codes = book?.families.flatMap((family) => family.codes) ?? [];
  return codes.flatMap(({ id, was }) =>
    was.filter((old) => mine.has(old) && !theirs.has(old) && !mine.has(id)).map((old) => ({ from: old, to: id })),
  );
}

interface Of {
  readonly file: string;
  readonly text: string;
  readonly other: string;
  readonly id: string;
}

function withCode(merge: Merge, { file, text, other, id }: Of): string {
  const key = `${file}#${id}`;
  const theirs = codeNodes(documentOf(other)).get(id);
  const mine = codeNodes(documentOf(text)).get(id);
  if (theirs === undefined) return text;
  const value = JSON.stringify(theirs.map.toJSON());
  if (mine !== undefined && JSON.stringify(mine.map.toJSON()) === value) {
    merge.see(key, value);
    return text;
  }
  if (mine === undefined) return withNewCode(merge, { file, text, other, id }, { map: theirs.map, value });
  const side = merge.choose({
    ...{ key, kind: "code", file, of: id, mine: JSON.stringify(mine.map.toJSON()), theirs: value },
    ...{ choices: ["mine", "theirs"], fallback: null, coder: null },
  });
  if (side !== "theirs") return text;
  return (
    withReplaced({ file, text, other, id }, { mine: mine.map, theirs: theirs.map }) ??
    inBraces(merge, { file, text, id })
  );
}

/** The other copy's code in the place of this one's; null where it stands in a list in brackets and cannot be put there. */
function withReplaced({ text, other }: Of, { mine, theirs }: { mine: YAMLMap; theirs: YAMLMap }): string | null {
  if (isListed(text, mine)) {
    const lines = codeLines(other, theirs, column(text, dashBefore(text, mine)));
    return lines === null ? null : edited(text, [{ ...itemLines(text, mine), text: lines }]);
  }
  const braces = bracesOf(other, theirs);
  const [start, end] = mine.range ?? [];
  return braces === null || start === undefined || end === undefined
    ? null
    : edited(text, [{ start, end, text: braces }]);
}

/** Says of a code that its lines cannot be put there: nothing at all is written then. */
function inBraces(merge: Merge, { file, text, id }: { file: string; text: string; id: string }): string {
  const [told, hint] = [say.inBraces(id), say.inBracesHint];
  merge.tell({ severity: "error", code: "in-braces", place: { file }, text: told, hint });
  return text;
}

/** Whether an item begins a line of its own, behind a dash. */
function isListed(source: string, map: YAMLMap): boolean {
  const start = map.range?.[0] ?? 0;
  return /^ *-\s+$/.test(source.slice(lineStart(source, dashBefore(source, map)), start));
}

/** A code in braces on one line, as it is written; null for any other. */
function bracesOf(source: string, map: YAMLMap): string | null {
  const braces = map.flow === true ? source.slice(map.range?.[0] ?? 0, map.range?.[1] ?? 0) : "";
  return braces === "" || braces.includes("\n") ? null : braces;
}

/** The lines of a code as they stand in the other copy, so far in; null where it stands in a list in brackets, over several lines. */
function codeLines(source: string, map: YAMLMap, indent: number): string | null {
  if (!isListed(source, map)) {
    const braces = bracesOf(source, map);
    return braces === null ? null : `${" ".repeat(indent)}- ${braces}\n`;
  }
  const { start, end } = itemLines(source, map);
  const lines = source.slice(start, end);
  return shifted(lines.endsWith("\n") ? lines : `${lines}\n`, indent - column(source, dashBefore(source, map)));
}

function withNewCode(
  merge: Merge,
  { file, text, other, id }: Of,
  { map, value }: { map: YAMLMap; value: string },
): string {
  const { codes } = merge.copies.mine.study;
  const isHereAs = codes.some((one) => one.id === id || one.was.includes(id));
  if (merge.see(`${file}#${id}`, value) || isHereAs) return text;
  const path = codeNodes(documentOf(other)).get(id)?.path[0] ?? 0;
  const family = familyAt(other, path);
  const home = family === null ? null : familyNamed(text, String(family.get("id")));
  if (home === null)
    return family === null
      ? text
      : (withNewFamily(text, other, { family, map }) ?? inBraces(merge, { file, text, id }));
  const isWritable = codeLines(other, map, 0) !== null;
  const put = isWritable ? placedIn(text, home, (indent) => codeLines(other, map, indent) ?? "") : null;
  return put === null || home.flow === true ? inBraces(merge, { file, text, id }) : edited(text, [put]);
}

/** A family that is not here yet, with this one code: the others follow it, one by one. */
function withNewFamily(text: string, other: string, { family, map }: { family: YAMLMap; map: YAMLMap }): string | null {
  const lines = itemLines(other, family);
  const codes = family.get("codes");
  if (family.flow === true || !isSeq(codes) || codes.flow === true) return null;
  const first = itemLines(other, codes.items[0]);
  const head = other.slice(lines.start, first.start);
  const own = codeLines(other, map, column(other, dashBefore(other, codes.items[0])));
  return own === null ? null : behind(text, "families", `${head}${own}`, column(other, dashBefore(other, family)));
}

function families(source: string): YAMLMap[] {
  const found = documentOf(source).get("families");
  return isSeq(found) ? found.items.filter((one) => isMap(one)) : [];
}

const familyAt = (source: string, at: number): YAMLMap | null => families(source)[at] ?? null;
const familyNamed = (source: string, id: string): YAMLMap | null =>
  families(source).find((one) => one.get("id") === id) ?? null;

/** What stands beside the families: lists, themes, hypotheses, title. */
function withKey(merge: Merge, { file, text, other, id }: Of): string {
  const key = `${file}#:${id}`;
  const [mine, theirs] = [documentOf(text).get(id), documentOf(other).get(id)];
  const [own, said] = [mine, theirs].map((one) => JSON.stringify(one ?? null));
  if (own === said || own === undefined || said === undefined) {
    merge.see(key, said ?? "");
    return text;
  }
  if (mine === undefined) {
    if (merge.see(key, said)) return text;
    merge.count("settings");
    return withPart(text, id, partLines(other, id) ?? "");
  }
  const side = merge.choose({
    ...{ key, kind: "part", file, of: id, mine: own, theirs: said },
    ...{ choices: ["mine", "theirs"], fallback: null, coder: null },
  });
  if (side !== "theirs") return text;
  merge.count("settings");
  return withPart(text, id, partLines(other, id) ?? "");
}
