import { type Document, isMap, isScalar, isSeq, parseDocument, type YAMLMap, YAMLSeq } from "yaml";
import { type CodeNode, codeNodes, pairOf } from "./edit-text.js";
import { renameInYaml } from "./rename.js";

/** What a code that is merged hands over; its definition and its colour go. */
const HANDED = ["examples", "counterexamples", "rules"] as const;

/**
 * A codebook file in which codes have become part of another: their examples, counterexamples and rules stand at the end
 * of its own, their ids under `was`, and whatever named them names it. `rules` tells how many rules it had before each.
 */
export function mergeCodes(
  source: string,
  from: readonly string[],
  into: string,
): { text: string; rules: ReadonlyMap<string, number> } {
  const document = parseDocument(source);
  const codes = codeNodes(document);
  const target = codes.get(into);
  const rules = new Map<string, number>();
  for (const id of from) {
    const node = codes.get(id);
    if (node === undefined || target === undefined) continue;
    rules.set(id, itemsOf(target.map, "rules").length);
    handOver(document, node.map, target.map);
    addWas(document, target.map, [
      id,
      ...itemsOf(node.map, "was").map((one) => String(isScalar(one) ? one.value : one)),
    ]);
  }
  remove(
    document,
    from.flatMap((id) => codes.get(id) ?? []),
  );
  const padded = (source.match(/[[{] \S/g) ?? []).length >= (source.match(/[[{][^\s[\]{}]/g) ?? []).length;
  const text = document.toString({ lineWidth: 0, flowCollectionPadding: padded });
  return { text: withoutOwnLoss(renameInYaml(text, new Map(from.map((id) => [id, into]))), into), rules };
}

function itemsOf(map: YAMLMap, key: string): unknown[] {
  const value = map.get(key);
  return isSeq(value) ? value.items : [];
}

function handOver(document: Document, from: YAMLMap, to: YAMLMap): void {
  for (const key of HANDED) {
    const items = itemsOf(from, key);
    if (items.length === 0) continue;
    const there = to.get(key);
    if (isSeq(there)) there.items.push(...items);
    else to.add(document.createPair(key, seqOf(items)));
  }
}

function seqOf(items: readonly unknown[]): YAMLSeq {
  const made = new YAMLSeq();
  made.items.push(...items);
  return made;
}

function addWas(document: Document, to: YAMLMap, ids: readonly string[]): void {
  const there = to.get("was");
  if (isSeq(there)) there.items.push(...ids.map((id) => document.createNode(id)));
  else {
    const pair = document.createPair("was", ids);
    if (isSeq(pair.value)) pair.value.flow = true;
    to.add(pair);
  }
}

/** From the last to the first, so that places stay. */
function remove(document: Document, nodes: readonly CodeNode[]): void {
  const places = nodes.map(({ path }) => path).sort((a, b) => b[0] - a[0] || b[1] - a[1]);
  for (const [family, code] of places) document.deleteIn(["families", family, "codes", code]);
}

/** A code that was merged with its own loss has none. */
function withoutOwnLoss(source: string, id: string): string {
  const document = parseDocument(source);
  const map = codeNodes(document).get(id)?.map;
  if (!isMap(map) || map.get("negation") !== id) return source;
  const pair = pairOf(map, "negation");
  const value = pair?.value;
  const end = isScalar(value) ? (value.range?.[1] ?? 0) : 0;
  const start = isScalar(pair?.key) ? (pair.key.range?.[0] ?? 0) : 0;
  const from = source.lastIndexOf("\n", start - 1) + 1;
  const to = source.indexOf("\n", end) + 1;
  return source.slice(0, from) + source.slice(to);
}
