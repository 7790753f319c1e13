import { isMap, isSeq, type YAMLMap } from "yaml";
import {
  codeNodes,
  column,
  dashBefore,
  documentOf,
  edited,
  itemLines,
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
    merge.tell({ severity: "error", code: "code-twice", place: { file }, text: say.codesElsewhere(twice) });
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
    merge.tell({ severity: "error", code: "codebook-unsound", place: { file }, text: say.codebookUnsound });
    return;
  }
  merge.put(file, text);
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
  const lines = codeLines(other, theirs.map, column(text, dashBefore(text, mine.map)));
  if (mine.map.flow === true || lines === null) return inBraces(merge, file, text);
  merge.count("codes");
  return edited(text, [{ ...itemLines(text, mine.map), text: lines }]);
}

function inBraces(merge: Merge, file: string, text: string): string {
  if (!merge.problems.some((one) => one.code === "in-braces" && one.place.file === file))
    merge.tell({ severity: "error", code: "in-braces", place: { file }, text: say.inBraces });
  return text;
}

/** The lines of a code as they stand in the other copy, so far in; null where it stands in braces. */
function codeLines(source: string, map: YAMLMap, indent: number): string | null {
  if (map.flow === true) return null;
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
  merge.count("codes");
  if (home === null)
    return family === null ? text : (withNewFamily(text, other, { family, map }) ?? inBraces(merge, file, text));
  const put = placedIn(text, home, (indent) => codeLines(other, map, indent) ?? "");
  return put === null || map.flow === true ? inBraces(merge, file, text) : edited(text, [put]);
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
