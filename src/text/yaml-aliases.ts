import { type Alias, type Document, isAlias, isMap, isScalar, isSeq, type Node, visit } from "yaml";

interface Anchored {
  /** How often it has been named so far. */
  count: number;
  /** How many copies each naming makes. */
  readonly copies: number;
}

/** The first alias of a file by which aliases of aliases make more than `most` copies of one passage; null where none does. */
export function multiplyingAlias(document: Document.Parsed, most: number): Alias.Parsed | null {
  const targets = new Map<string, Node>();
  const pointing = new Map<Node, Node>();
  const anchored = new Map<Node, Anchored>();
  let found: Alias.Parsed | null = null;
  const copiesOf = (node: unknown): number => {
    if (isScalar(node)) return 1;
    if (isSeq(node)) return Math.max(0, ...node.items.map(copiesOf));
    if (isMap(node))
      return Math.max(0, ...node.items.map(({ key, value }) => Math.max(copiesOf(key), copiesOf(value))));
    const target = isAlias(node) ? pointing.get(node) : undefined;
    const known = target === undefined ? undefined : anchored.get(target);
    return known === undefined ? 0 : known.count * known.copies;
  };
  visit(document, {
    Value: (_, node) => {
      if (node.anchor !== undefined) targets.set(node.anchor, node);
    },
    Alias: (_, alias) => {
      const target = targets.get(alias.source);
      if (target === undefined) return undefined;
      pointing.set(alias, target);
      const known = anchored.get(target) ?? { count: 0, copies: copiesOf(target) };
      anchored.set(target, known);
      known.count += 1;
      if (known.count * known.copies <= most) return undefined;
      found = alias as Alias.Parsed;
      return visit.BREAK;
    },
  });
  return found;
}

/** The first alias of a file that stands within what it names, which would have no end; null where none does. */
export function endlessAlias(document: Document.Parsed): Alias.Parsed | null {
  const targets = new Map<string, Node>();
  let found: Alias.Parsed | null = null;
  visit(document, {
    Value: (_, node) => {
      if (node.anchor !== undefined) targets.set(node.anchor, node);
    },
    Alias: (_, alias, above) => {
      const target = targets.get(alias.source);
      if (target === undefined || !above.includes(target)) return undefined;
      found = alias as Alias.Parsed;
      return visit.BREAK;
    },
  });
  return found;
}
