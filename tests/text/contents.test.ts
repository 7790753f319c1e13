import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { formatOf } from "../../src/text/formats.js";
import { bytesOf } from "./formats/write.js";
import { html, odtOf, rtf } from "./formats/write-documents.js";

const turns = [{ label: "E", time: 1, text: "Oui ?" }];
const docx = zipSync({ "word/document.xml": strToU8("<x/>") });
const old = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]);

describe("the format of a file", () => {
  it("is that of its extension, in any case, and none where no format has it", () => {
    expect(formatOf("a/b.c/Entretien.DOCX")?.name).toBe("word");
    expect(formatOf("x.odt")?.name).toBe("odt");
    expect(formatOf("x.htm")?.name).toBe("html");
    expect(formatOf("x.zip")).toBeNull();
    expect(formatOf("docx")).toBeNull();
  });

  it("is that of its bytes where a written document has another's extension", () => {
    const inside: readonly (readonly [string, Uint8Array])[] = [
      ["rtf", bytesOf(rtf(turns))],
      ["html", bytesOf(html(turns))],
      ["html", bytesOf(`\ufeff<!-- saved --> <HTML xmlns:v="x">`)],
      ["html", Uint8Array.from([0xff, 0xfe, ...Buffer.from("<html>", "utf16le")])],
      ["odt", odtOf({ "content.xml": "<x/>" })],
      ["odt", bytesOf('<?xml version="1.0"?><office:document xmlns="x">')],
      ["word", docx],
      ["word", old],
    ];
    for (const [name, bytes] of inside)
      for (const extension of ["doc", "docx", "rtf", "odt", "html"])
        expect([extension, formatOf(`x.${extension}`, bytes)?.name]).toEqual([extension, name]);
  });

  it("is plain text where a .doc is nothing but text, and else that of the extension", () => {
    expect(formatOf("x.doc", bytesOf("E : Oui ?"))?.name).toBe("text");
    expect(formatOf("x.doc", bytesOf("MIME-Version: 1.0"))?.name).toBe("word");
    expect(formatOf("x.doc", bytesOf("<?xml?><w:wordDocument>"))?.name).toBe("word");
    expect(formatOf("x.doc", new Uint8Array())?.name).toBe("word");
    expect(formatOf("x.rtf", bytesOf("E : Oui ?"))?.name).toBe("rtf");
    expect(formatOf("x.docx", new Uint8Array([1, 0, 2]))?.name).toBe("word");
  });

  it("is that of its bytes where a .txt holds a whole document or captions", () => {
    const inside: readonly (readonly [string, Uint8Array])[] = [
      ["rtf", bytesOf(rtf(turns))],
      ["html", bytesOf(html(turns))],
      ["html", bytesOf("\n<!-- saved -->\n<HTML lang=fr>")],
      ["word", docx],
      ["pdf", bytesOf("%PDF-1.7\n")],
      ["captions", bytesOf("\ufeffWEBVTT\n\n00:00.000 --> 00:01.000\nOui.")],
      ["srt", bytesOf("1\r\n00:00:00,000 --> 00:00:01,000\r\nOui.")],
    ];
    for (const [name, bytes] of inside)
      for (const extension of ["txt", "md"])
        expect([extension, formatOf(`x.${extension}`, bytes)?.name]).toEqual([extension, name]);
  });

  it("stays that of the extension for other texts: those that begin with a tag or a number are words", () => {
    expect(formatOf("x.txt", bytesOf("<p>E : Oui ?</p>"))?.name).toBe("text");
    expect(formatOf("x.txt", bytesOf("<html5> est un langage"))?.name).toBe("text");
    expect(formatOf("x.md", bytesOf("1\n00:00:01 E : Oui ?"))?.name).toBe("markdown");
    expect(formatOf("x.txt", bytesOf("WEBVTTs sont des sous-titres"))?.name).toBe("text");
    expect(formatOf("x.csv", bytesOf("WEBVTT\n"))?.name).toBe("csv");
    expect(formatOf("x.txt", zipSync({ "xl/workbook.xml": strToU8("<x/>") }))?.name).toBe("text");
    expect(formatOf("x.docx", zipSync({ "xl/workbook.xml": strToU8("<x/>") }))?.name).toBe("word");
  });
});
