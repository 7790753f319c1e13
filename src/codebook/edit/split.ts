import { isMap, isSeq, parseDocument } from "yaml";
import { codeNodes } from "./edit-text.js";

/** A codebook file with new codes behind another of its family, of its kind and origin, still to be defined. */
export function addCodesBehind(source: string, id: string, made: readonly { id: string; label: string }[]): string {
  const document = parseDocument(source);
  const node = codeNodes(document).get(id);
  const codes = node === undefined ? undefined : document.getIn(["families", node.path[0], "codes"]);
  if (node === undefined || !isSeq(codes) || !isMap(node.map)) return source;
  const { map } = node;
  const given = (key: string): object => (map.get(key) === undefined ? {} : { [key]: map.get(key) });
  const fresh = made.map((one) =>
    document.createNode({ id: one.id, ...given("kind"), ...given("origin"), label: one.label }),
  );
  codes.items.splice(node.path[1] + 1, 0, ...fresh);
  const padded = (source.match(/[[{] \S/g) ?? []).length >= (source.match(/[[{][^\s[\]{}]/g) ?? []).length;
  return document.toString({ lineWidth: 0, flowCollectionPadding: padded });
}
