import { SaxesParser } from "saxes";
import { decode } from "../encoding.js";
import type { FoundRow, FoundTables } from "../found-table.js";

interface Open {
  readonly name: string;
  readonly colour: string;
  readonly line: number;
  description: string;
  readonly within: Open | null;
  hasCodes: boolean;
}

/**
 * The codes of a codebook in the exchange format of QDA programs (REFI-QDA, `.qdc`) as a table; null where it cannot be
 * read. What stands outermost and holds others is a family; what stands deeper keeps the family and its own name.
 */
export async function read(bytes: Uint8Array): Promise<FoundTables | null> {
  const { text, encoding } = decode(bytes);
  if (encoding === null) return null;
  try {
    const codes = codesIn(text);
    return codes === null ? null : { title: "", tables: [{ rows: rowsOf(codes) }] };
  } catch {
    return null;
  }
}

function codesIn(xml: string): Open[] | null {
  const parser = new SaxesParser();
  const all: Open[] = [];
  let current: Open | null = null;
  let isCodebook = false;
  let inDescription = false;
  const plain = (name: string): string => name.replace(/^.*:/, "");
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const tag = plain(name);
    if (tag === "CodeBook") isCodebook = true;
    inDescription = tag === "Description";
    if (tag !== "Code") return;
    if (current !== null) current.hasCodes = true;
    const [label, colour] = [attributes.name ?? "", attributes.color ?? ""];
    const code: Open = { name: label, colour, line: parser.line, description: "", within: current, hasCodes: false };
    current = code;
    all.push(code);
  });
  parser.on("text", (words) => {
    if (inDescription && current !== null) current.description += words;
  });
  parser.on("closetag", ({ name }) => {
    inDescription = false;
    if (plain(name) === "Code") current = current?.within ?? null;
  });
  parser.write(xml).close();
  return isCodebook ? all : null;
}

function rowsOf(codes: readonly Open[]): FoundRow[] {
  const head: FoundRow = { place: {}, cells: ["row", "family", "label", "definition", "colour"] };
  const outermost = ({ within, name }: Open): string => (within === null ? name : outermost(within));
  const rows = codes.map((code): FoundRow => {
    const { name, description, colour, within, hasCodes, line } = code;
    const place = { line };
    if (within === null && hasCodes) return { place, cells: ["family", name, name, description.trim(), colour] };
    return { place, cells: ["code", within === null ? "Codes" : outermost(code), name, description.trim(), colour] };
  });
  return [head, ...rows];
}
