import * as say from "../../messages/documents.js";
import { emptyFile } from "../../messages/reading.js";
import { documentSource } from "../document-source.js";
import { readOdtXml } from "../odt-xml.js";
import type { Problem } from "../problem.js";
import type { ReadOptions } from "../reader.js";
import { noSource, type Source } from "../source.js";
import { unzip } from "../zip.js";

const PARTS = new Set(["content.xml", "styles.xml", "META-INF/manifest.xml"]);

/**
 * Reads a text document of LibreOffice and its like, packed (.odt) or flat (.fodt): its paragraphs with the label
 * recognition of plain text, without tracked deletions, and its comments with the words they are about.
 */
export function lines(bytes: Uint8Array, { file }: ReadOptions): Source {
  const { parts, problems } = partsOf(bytes);
  const inFile = (found: readonly Problem[]): Source => noSource(found.map((one) => ({ ...one, place: { file } })));
  if (parts === null) return inFile(problems);
  if (parts.manifest.includes("encryption-data"))
    return inFile([error("password", say.documentPassword(), say.withoutPassword())]);
  try {
    return documentSource(readOdtXml(...parts.xml), file);
  } catch {
    return inFile([error("broken-document", say.brokenDocument(), say.saveAgain())]);
  }
}

interface Parts {
  /** XML parts in the order in which they are read. */
  readonly xml: readonly string[];
  readonly manifest: string;
}

function partsOf(bytes: Uint8Array): { parts: Parts | null; problems: readonly Problem[] } {
  if (bytes.length === 0) return { parts: null, problems: [error("empty-file", emptyFile())] };
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return flat(bytes);
  const { parts, problems } = unzip(bytes, (name) => PARTS.has(name));
  if (parts === null) return { parts, problems: problems.map(asDocument) };
  const text = (name: string): string => new TextDecoder().decode(parts[name] ?? new Uint8Array());
  const xml = ["styles.xml", "content.xml"].map(text).filter((part) => part !== "");
  if (parts["content.xml"] === undefined) return { parts: null, problems: [broken()] };
  return { parts: { xml, manifest: text("META-INF/manifest.xml") }, problems: [] };
}

/** The same document as one XML file. */
function flat(bytes: Uint8Array): { parts: Parts | null; problems: readonly Problem[] } {
  const xml = new TextDecoder().decode(bytes);
  if (!xml.slice(0, 5000).includes("<office:document")) return { parts: null, problems: [broken()] };
  return { parts: { xml: [xml], manifest: "" }, problems: [] };
}

/** What is said of a broken archive speaks of Word; the limits of size hold for any document. */
function asDocument(problem: Problem): Problem {
  return problem.code === "broken-zip" ? { ...broken(), code: "broken-zip" } : problem;
}

function broken(): Problem {
  return error("broken-document", say.brokenDocument(), say.saveAgain());
}

function error(code: string, text: Problem["text"], hint?: Problem["text"]): Problem {
  return { severity: "error", code, place: {}, text, ...(hint === undefined ? {} : { hint }) };
}
