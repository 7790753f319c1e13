import { describe, expect, it } from "vitest";
import { lines as html } from "../../../src/text/formats/html.js";
import { lines as odt } from "../../../src/text/formats/odt.js";
import { lines as rtf } from "../../../src/text/formats/rtf.js";
import type { Source } from "../../../src/text/source.js";
import { bytesOf, options } from "./write.js";
import { fodtOf, rtfOf } from "./write-documents.js";

const UNIT = "et puis rien ";
const LONG = 100_000_000;

/** A document around a paragraph of a hundred million bytes, made without a string of that length. */
function around(document: string): Uint8Array {
  const [before = "", after = ""] = document.split("@");
  const bytes = Buffer.alloc(before.length + LONG + after.length, UNIT);
  bytes.set(bytesOf(before), 0);
  bytes.set(bytesOf(after), before.length + LONG);
  return bytes;
}

describe("a document with one line of a hundred megabytes", () => {
  const documents: Readonly<Record<string, () => Source>> = {
    "rich text": () => rtf(around(rtfOf("E : Et ?\\par P : @\\par ")), options),
    "a web page": () => html(around("<p>E : Et ?<p>P : @"), options),
    "an OpenDocument text": () => odt(around(fodtOf("<text:p>E : Et ?</text:p><text:p>P : @</text:p>")), options),
  };
  for (const [name, read] of Object.entries(documents))
    it(`is read whole: ${name}`, () => {
      const found = read();
      expect(found.problems).toEqual([]);
      expect(found.lines).toHaveLength(2);
      expect(Math.abs((found.lines[1]?.text.length ?? 0) - LONG)).toBeLessThan(10);
    });
});
