import { SaxesParser, type SaxesTagPlain } from "saxes";

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The text directly inside. */
  text: string;
}

/** All elements of a figure in document order. Throws where it is not well-formed XML. */
export function elements(svg: string): Element[] {
  const parser = new SaxesParser();
  const found: Element[] = [];
  const open: Element[] = [];
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", (tag: SaxesTagPlain) => {
    const element = { name: tag.name, attributes: tag.attributes, text: "" };
    found.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    const inside = open.at(-1);
    if (inside !== undefined) inside.text += text;
  });
  parser.on("closetag", () => void open.pop());
  parser.write(svg).close();
  return found;
}

/** The elements with a class. */
export function ofClass(svg: string, name: string): Element[] {
  return elements(svg).filter((element) => element.attributes.class === name);
}

/** An attribute as a number. */
export function num(element: Element | undefined, name: string): number {
  return Number(element?.attributes[name]);
}

/** Everything that is written in a figure, in document order. */
export function writing(svg: string): string[] {
  const written = elements(svg).filter((element) => ["text", "tspan"].includes(element.name));
  return written.map((element) => element.text).filter((text) => text.trim() !== "");
}
