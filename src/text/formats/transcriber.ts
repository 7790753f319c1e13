import * as say from "../../messages/formats.js";
import * as sayReading from "../../messages/reading.js";
import { type Draft, unread } from "../draft.js";
import { draftOfDecoded } from "../plain-text.js";
import type { Problem } from "../problem.js";
import type { ReadOptions } from "../reader.js";
import { draftOfSpoken, oddTimesNote } from "../spoken.js";
import { TrsReader } from "../trs-reader.js";
import { decodeXml, readXml } from "../xml.js";

/**
 * Reads Transcriber's files. Characters are those of the words, of events as the brackets that they become, of remarks, and
 * of the names of speakers and topics; tags are not counted.
 */
export function read(bytes: Uint8Array, options: ReadOptions): readonly Draft[] {
  return [draftOfDecoded(decodeXml(bytes, options.encoding), options.file, (xml) => draftOf(xml, options))];
}

function draftOf(xml: string, { file }: ReadOptions): Draft {
  const reader = new TrsReader();
  const broken = xml.trim() === "" ? null : readXml(xml, reader);
  const hint = say.exportAgain("Transcriber");
  if (broken !== null) return unread([{ ...broken, place: { ...broken.place, file }, hint }]);
  if (reader.root !== null && reader.root !== "Trans") {
    return unread([
      { severity: "error", code: "not-transcriber", place: { file }, text: say.notOf("Transcriber"), hint },
    ]);
  }
  const { spoken, accounted } = reader;
  return draftOfSpoken(spoken, {
    file,
    characters: accounted.reduce((sum, one) => sum + one.characters, reader.said),
    accounted,
    problems: [...notes(reader, file), ...oddTimesNote(reader.odd, file)],
  });
}

function notes({ sameNames, overlaps, accounted, remarks }: TrsReader, file: string): Problem[] {
  const place = { file };
  const outside = accounted.reduce((sum, { kind, characters }) => sum + (kind === "title" ? characters : 0), 0);
  const found: Problem[] = [];
  if (sameNames > 0) found.push({ severity: "warning", code: "same-names", place, text: say.sameNames(sameNames) });
  if (overlaps > 0) found.push({ severity: "note", code: "overlaps", place, text: say.overlaps(overlaps) });
  if (outside > 0) found.push({ severity: "warning", code: "outside-turns", place, text: say.notesApart(outside) });
  const lost = sayReading.commentsOutside(remarks.length);
  if (remarks.length > 0) found.push({ severity: "warning", code: "comment-outside", place, text: lost });
  return found;
}
