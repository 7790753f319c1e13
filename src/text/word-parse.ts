import { SaxesParser, type SaxesTagPlain } from "saxes";

interface Handlers {
  readonly open: (tag: SaxesTagPlain) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
}

/** Reads an XML part with the usual prefixes, whatever those it has. Throws where it is not well-formed. */
export function parseWord(xml: string, { open, close, text }: Handlers): void {
  const parser = new SaxesParser();
  const [word, equation] = [prefixOf(xml, "w"), prefixOf(xml, "m")];
  const usual = (name: string): string => {
    if (name.startsWith(word)) return `w:${name.slice(word.length)}`;
    return name.startsWith(equation) ? `m:${name.slice(equation.length)}` : name;
  };
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", (tag) => open(word === "w:" && equation === "m:" ? tag : renamed(tag, usual)));
  parser.on("closetag", (tag) => close(usual(tag.name)));
  parser.on("text", text);
  parser.on("cdata", text);
  parser.write(xml).close();
}

const NAMESPACES = { w: "wordprocessingml/(?:2006/)?main", m: "officeDocument/(?:2006/)?math" } as const;

/** Some programs write another prefix than `w:` for the same names, or than `m:` for those of equations. */
function prefixOf(xml: string, usual: keyof typeof NAMESPACES): string {
  const declared = new RegExp(`\\sxmlns:([\\w.-]+)=["'][^"']*/${NAMESPACES[usual]}["']`).exec(xml.slice(0, 5000));
  return `${declared?.[1] ?? usual}:`;
}

function renamed(tag: SaxesTagPlain, usual: (name: string) => string): SaxesTagPlain {
  const attributes = Object.entries(tag.attributes).map(([name, value]) => [usual(name), value]);
  return { ...tag, name: usual(tag.name), attributes: Object.fromEntries(attributes) };
}
