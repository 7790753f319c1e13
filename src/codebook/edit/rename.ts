import { isScalar, isSeq, type Scalar, visit, type YAMLMap, type YAMLSeq } from "yaml";
import {
  type CodeNode,
  codeNodes,
  documentOf,
  edited,
  keyBelowId,
  lineEnd,
  lineStart,
  newlineOf,
  pairOf,
  type TextEdit,
} from "./edit-text.js";
import { type Renaming, renamedIn } from "./ids-in-text.js";

/** Keys under which people's sentences and words stand, and former ids. */
const LEFT = new Set(["rules", "lists", "examples", "counterexamples", "words", "was"]);

/** A YAML file of the study with ids replaced in its values; whatever is not an id stays as it is to the letter. */
export function renameInYaml(source: string, renaming: Renaming): string {
  return edited(source, idEdits(source, renaming));
}

/** What replaces ids in the values of a file. */
export function idEdits(source: string, renaming: Renaming): TextEdit[] {
  const edits = new Map<number, TextEdit>();
  visit(documentOf(source), {
    Pair(_, { key }) {
      return isScalar(key) && LEFT.has(String(key.value)) ? visit.SKIP : undefined;
    },
    Scalar(key, node) {
      if (key === "key" || typeof node.value !== "string" || !node.range) return;
      const [start, end] = node.range;
      const before = source.slice(start, end);
      const now = renamedIn(before, renaming);
      if (now !== before) edits.set(start, { start, end, text: now });
    },
  });
  return [...edits.values()];
}

/** A codebook file in which a code has another id, everywhere; its former id stays under `was`, one that it takes up again goes. */
export function renameCode(source: string, from: string, to: string): string {
  return edited(source, renameEdits(source, from, to));
}

/** What that takes. */
export function renameEdits(source: string, from: string, to: string): TextEdit[] {
  const node = codeNodes(documentOf(source)).get(from);
  const history = node === undefined ? [] : wasEdits(source, node, { from, to });
  return [...idEdits(source, new Map([[from, to]])), ...history];
}

function wasEdits(source: string, { map }: CodeNode, { from, to }: { from: string; to: string }): TextEdit[] {
  const was = pairOf(map, "was");
  if (was === undefined || !isSeq(was.value) || was.value.items.length === 0)
    return keyBelowId(source, map, `was: [${from}]`);
  const ids = was.value.items.map((item) => String(isScalar(item) ? item.value : item));
  const at = ids.indexOf(to);
  if (at >= 0) return withoutItem(source, map, { was: was.value, key: was.key as Scalar, at });
  return [withItem(source, was.value, from)];
}

/** One more id at the end of those that are there. */
function withItem(source: string, was: YAMLSeq, id: string): TextEdit {
  const last = was.items.at(-1) as Scalar;
  const end = last.range?.[1] ?? 0;
  if (was.flow === true) return { start: end, end, text: `, ${id}` };
  const start = last.range?.[0] ?? 0;
  const line = source.slice(source.lastIndexOf("\n", start - 1) + 1, start);
  return { start: end, end, text: `${newlineOf(source)}${line}${id}` };
}

function withoutItem(
  source: string,
  map: YAMLMap,
  { was, key, at }: { was: YAMLSeq; key: Scalar; at: number },
): TextEdit[] {
  const [start, end] = rangeOf(was.items[at] as Scalar);
  if (was.items.length === 1) {
    const from = key.range?.[0] ?? 0;
    if (map.flow !== true) return [{ start: lineStart(source, from), end: lineEnd(source, end), text: "" }];
    const comma = source.lastIndexOf(",", from);
    return [{ start: comma, end: was.range?.[1] ?? end, text: "" }];
  }
  if (was.flow !== true) return [{ start: lineStart(source, start), end: lineEnd(source, end), text: "" }];
  if (at > 0) return [{ start: rangeOf(was.items[at - 1] as Scalar)[1], end, text: "" }];
  return [{ start, end: rangeOf(was.items[1] as Scalar)[0], text: "" }];
}

const rangeOf = (node: Scalar): [number, number] => [node.range?.[0] ?? 0, node.range?.[1] ?? 0];
