import * as say from "../../messages/documents.js";
import { emptyFile } from "../../messages/reading.js";
import { documentSource } from "../document-source.js";
import type { Problem } from "../problem.js";
import type { ReadOptions } from "../reader.js";
import { MOST_GROUPS, type RtfText, readRtf } from "../rtf-reader.js";
import { noSource, type Source } from "../source.js";

/**
 * Reads rich text (RTF): its paragraphs with the label recognition of plain text, without tracked deletions, and its
 * comments with the words they are about. Letters are read in the code page of their font.
 */
export function lines(bytes: Uint8Array, { file, encoding }: ReadOptions): Source {
  const error = (code: string, text: Problem["text"], hint?: Problem["text"]): Source =>
    noSource([{ severity: "error", code, place: { file }, text, ...(hint === undefined ? {} : { hint }) }]);
  if (bytes.length === 0) return error("empty-file", emptyFile());
  const head = String.fromCharCode(...bytes.subarray(0, 200));
  if (!/^(?:\xef\xbb\xbf)?\s*\{\s*\\rtf/.test(head))
    return error("broken-document", say.brokenDocument(), say.saveAgain());
  const found = readRtf(bytes, encoding);
  const source = documentSource(found, file);
  return { ...source, problems: [...source.problems, ...oddities(found, file)] };
}

function oddities({ isTooDeep, isCut, unknown }: RtfText, file: string): Problem[] {
  const place = { file };
  const found: Problem[] = [];
  if (isTooDeep) found.push({ severity: "warning", code: "too-nested", place, text: say.tooNested(MOST_GROUPS) });
  if (isCut) found.push({ severity: "warning", code: "cut-short", place, text: say.cutShort(), hint: say.saveAgain() });
  if (unknown > 0) found.push({ severity: "note", code: "symbols", place, text: say.otherCharacters(unknown) });
  return found;
}
