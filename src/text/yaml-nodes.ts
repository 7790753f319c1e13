import { type Document, isAlias, isCollection, isMap, isScalar, isSeq, type Node, type Pair } from "yaml";
import type { Places } from "./yaml-places.js";

type Range = readonly [number, number];
type Inside = NonNullable<Places[4]>;

/** Where everything in a document stands. What an alias names stands where it was first written. */
export function placesIn(document: Document.Parsed): Places {
  const known = new Map<Node, { inside?: Inside }>();
  const insideOf = (from: Node | null): { inside?: Inside } => {
    const node = isAlias(from) ? (from.resolve(document) ?? null) : from;
    if (!isSeq(node) && !isMap(node)) return {};
    const found = known.get(node);
    if (found !== undefined) return found;
    const made: { inside?: Inside } = {};
    known.set(node, made);
    made.inside = isSeq(node)
      ? node.items.map((item) => placesOf(asNode(item), null))
      : // Of a key written twice the first counts.
        Object.fromEntries(
          node.items.flatMap((pair) => (isScalar(pair.key) ? [pairPlaces(pair as Pair<Node>)] : [])).reverse(),
        );
    return made;
  };
  const pairPlaces = ({ key, value }: Pair<Node>): [string, Places] => [
    String(isScalar(key) ? key.value : ""),
    placesOf(asNode(value), asNode(key)),
  ];
  const placesOf = (node: Node | null, key: Node | null): Places => {
    const { inside } = insideOf(node);
    const at = [...shown(node, key, "value"), ...shown(node, key, "key")] as const;
    return inside === undefined ? at : [...at, inside];
  };
  return placesOf(document.contents, null);
}

function asNode(value: unknown): Node | null {
  return isScalar(value) || isCollection(value) || isAlias(value) ? value : null;
}

/** A text is shown itself; what spans lines is shown by its key, or by its first key. */
function shown(node: Node | null, key: Node | null, what: "value" | "key"): Range {
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
