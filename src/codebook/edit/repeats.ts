import { isScalar, isSeq, visit, type YAMLSeq } from "yaml";
import { documentOf, edited, endOf, lineEnd, lineStart, type TextEdit } from "./edit-text.js";

/** Lists in conditions, themes and rivals in which an id may stand. */
const NAMING = new Set(["all", "any", "not", "direction", "codes", "also", "serves"]);

/** A YAML file of the study in which an id stands once at most in each list that names codes: a merge makes two of them one. */
export function withoutRepeats(source: string, id: string): string {
  const edits: TextEdit[] = [];
  visit(documentOf(source), {
    Pair(_, { key, value }) {
      if (isScalar(key) && NAMING.has(String(key.value)) && isSeq(value)) edits.push(...repeatsIn(source, value, id));
    },
  });
  return edited(source, edits);
}

function repeatsIn(source: string, seq: YAMLSeq, id: string): TextEdit[] {
  const at = seq.items.flatMap((item, i) => (isScalar(item) && item.value === id ? [i] : []));
  return at.slice(1).map((i): TextEdit => {
    const [before, item] = [seq.items[i - 1], seq.items[i]];
    const start = endOf(before);
    if (seq.flow === true) return { start, end: endOf(item), text: "" };
    const own = isScalar(item) ? (item.range?.[0] ?? start) : start;
    return { start: lineStart(source, own), end: lineEnd(source, endOf(item)), text: "" };
  });
}
