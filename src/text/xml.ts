import { SaxesParser } from "saxes";
import * as say from "../messages/formats.js";
import { type Decoded, decode } from "./encoding.js";
import type { Problem } from "./problem.js";

/** What to do with the parts of an XML file, in the order in which they stand. */
export interface XmlHandlers {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
}

/** True files of annotation programs stay below ten. */
const DEEPEST = 200;

class TooDeep extends Error {}

/**
 * Reads a text as XML; a problem with its line where it is none. Entities that the file itself declares are never
 * expanded: a file that uses one is refused. Nesting is limited.
 */
export function readXml(xml: string, handlers: XmlHandlers): Problem | null {
  const parser = new SaxesParser();
  let depth = 0;
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    depth++;
    if (depth > DEEPEST) throw new TooDeep();
    handlers.open(name, attributes);
  });
  parser.on("closetag", ({ name }) => {
    depth--;
    handlers.close(name);
  });
  parser.on("text", (text) => handlers.text(text));
  parser.on("cdata", (text) => handlers.text(text));
  try {
    parser.write(xml.trimStart()).close();
    return null;
  } catch (error) {
    const place = { line: parser.line };
    if (error instanceof TooDeep) return { severity: "error", code: "too-deep", place, text: say.tooDeep(DEEPEST) };
    return { severity: "error", code: "broken-xml", place, text: say.brokenXml() };
  }
}

/** Bytes to text, in the encoding that the file's first line declares, unless it plainly is another. */
export function decodeXml(bytes: Uint8Array, forced?: string): Decoded {
  const guessed = decode(bytes, forced);
  const declared = declaredEncoding(bytes);
  if (forced !== undefined || declared === null || /^utf-?8$/.test(declared)) return guessed;
  if (guessed.encoding !== "windows-1252") return declaresOther(guessed, declared);
  const read = decode(bytes, declared);
  return read.encoding === null ? guessed : read;
}

/** Valid UTF-8 with accents is UTF-8, whatever the first line says: no text in another encoding is that by chance. */
function declaresOther(guessed: Decoded, declared: string): Decoded {
  if (guessed.encoding === null || /^utf-?16/.test(declared) || !/[^\0-\x7f]/.test(guessed.text)) return guessed;
  const text = say.declaredOther(declared, guessed.encoding);
  return { ...guessed, problems: [...guessed.problems, { severity: "note", code: "read-as", place: {}, text }] };
}

/** Latin-1 is read as windows-1252, which has the same letters and more: programs on Windows write the one and say the other. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 200));
  const name = /^[\s\xef\xbb\xbf]*<\?xml[^>]{0,150}\bencoding\s*=\s*["']([\w.:-]{1,40})["']/.exec(head)?.[1];
  if (name === undefined) return null;
  return /^(iso-?8859-?1|latin-?1|us-ascii)$/i.test(name) ? "windows-1252" : name.toLowerCase();
}
