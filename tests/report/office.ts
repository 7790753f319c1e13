import { unzipSync } from "fflate";
import { SaxesParser } from "saxes";

/** An element of an office document as a test looks at it. */
export interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Node[];
  text: string;
}

/** The XML parts of an office document, each parsed: what is not well-formed throws. Other parts have no tree. */
export function partsOf(bytes: Uint8Array): Map<string, Node | null> {
  const decoder = new TextDecoder();
  const files = Object.entries(unzipSync(bytes));
  return new Map(
    files.map(([name, content]) => [name, /\.(?:xml|rels)$/.test(name) ? parse(decoder.decode(content)) : null]),
  );
}

export function parse(xml: string): Node {
  const root: Node = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const node: Node = { name, attributes, children: [], text: "" };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on("text", (text) => {
    for (const node of open) node.text += text;
  });
  parser.on("closetag", () => {
    open.pop();
  });
  parser.write(xml).close();
  return root.children[0] ?? root;
}

/** Every element of that name inside, in order. */
export function all(node: Node | null | undefined, name: string): Node[] {
  if (node === null || node === undefined) return [];
  return node.children.flatMap((one) => [...(one.name === name ? [one] : []), ...all(one, name)]);
}

/** What relations point to that is not there, and what parts have no type. */
export function loose(parts: ReadonlyMap<string, Node | null>): string[] {
  const types = parts.get("[Content_Types].xml");
  const endings = all(types, "Default").map(({ attributes }) => attributes.Extension);
  const named = all(types, "Override").map(({ attributes }) => attributes.PartName);
  const untyped = [...parts.keys()].filter(
    (name) =>
      name !== "[Content_Types].xml" && !named.includes(`/${name}`) && !endings.includes(name.split(".").at(-1) ?? ""),
  );
  const absent = [...parts].flatMap(([name, node]) => {
    if (!name.endsWith(".rels")) return [];
    const folder = name.replace(/_rels\/[^/]*$/, "");
    return all(node, "Relationship")
      .map(({ attributes }) => `${folder}${attributes.Target}`)
      .filter((target) => !parts.has(target));
  });
  return [...untyped, ...absent];
}
