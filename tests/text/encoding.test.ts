import fc from "fast-check";
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { decode } from "../../src/text/encoding.js";
import { plainText } from "../../src/text/plain-utf8.js";

const SAID = "L’écran… « ça bugue », dit-elle : 5 € l’œuvre.\nVoilà, à côté.\n";
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const codes = (bytes: Uint8Array, forced?: string): string[] => decode(bytes, forced).problems.map((one) => one.code);

describe("decode", () => {
  it("reads UTF-8 with and without BOM", () => {
    expect(decode(utf8(SAID))).toEqual({ text: SAID, encoding: "utf-8", problems: [] });
    expect(decode(utf8(`\ufeff${SAID}`))).toEqual({ text: SAID, encoding: "utf-8", problems: [] });
  });

  it("reads UTF-8 alike, be it plain or not", () => {
    const sign = fc.constantFrom(..."aé\u00a0ÿœ“’…€\n\t", "\u2001", "\u2126", "e\u0301", "\r\n", "ﬁ", "😀", "\u0085");
    fc.assert(
      fc.property(fc.string({ unit: sign, maxLength: 40 }), (text) => {
        const kept = text.replace(/\r\n/g, "\n").normalize("NFC");
        expect(decode(utf8(`${"Voilà. ".repeat(20)}${text}`)).text).toBe(`${"Voilà. ".repeat(20)}${kept}`);
        const isPlain = !/[^\t\n -~\u00a0-\u02ff\u2002-\u203f€]/.test(text);
        expect(plainText(utf8(text))).toBe(isPlain ? text : null);
      }),
      { seed: 1, numRuns: 500 },
    );
    expect([0xe9, 0xe2, 0xc3].map((byte) => plainText(Uint8Array.of(97, byte)))).toEqual([null, null, null]);
  });

  it("reads UTF-16 of both orders, with and without BOM", () => {
    for (const encoding of ["utf-16le", "utf-16be"]) {
      for (const addBOM of [true, false]) {
        expect(decode(iconv.encode(SAID, encoding, { addBOM }))).toEqual({ text: SAID, encoding, problems: [] });
      }
    }
  });

  it("reads windows-1252 with its quotation marks, ellipsis, euro and œ, and says so", () => {
    const { text, encoding, problems } = decode(iconv.encode(SAID, "windows-1252"));
    expect(text).toBe(SAID);
    expect(encoding).toBe("windows-1252");
    expect(problems.map((problem) => [problem.severity, problem.code])).toEqual([["note", "read-as"]]);
  });

  it("reads what an old Macintosh or its Excel wrote, told by its accents, and says so", () => {
    const said = SAID.replace("€", "euros");
    const { text, encoding, problems } = decode(iconv.encode(said, "macintosh"));
    expect(text).toBe(said);
    expect(encoding).toBe("macintosh");
    expect(problems.map((problem) => [problem.severity, problem.code])).toEqual([["note", "read-as"]]);
    expect(decode(iconv.encode("“Žižek”, he said… it’s déjà vu", "windows-1252")).encoding).toBe("windows-1252");
  });

  it("obeys the encoding that is named, and knows when a name is none", () => {
    expect(decode(iconv.encode(SAID, "macintosh"), "macintosh").text).toContain("Voilà, à côté");
    expect(decode(Uint8Array.of(0x35, 0xdb), "macintosh").text).toBe("5€");
    expect(codes(utf8(SAID), "utf-99")).toEqual(["unknown-encoding"]);
  });

  it("turns CRLF, lone CR and decomposed accents into LF and composed ones", () => {
    expect(decode(utf8("un\r\ndeux\rtrois\n")).text).toBe("un\ndeux\ntrois\n");
    expect(decode(utf8("voila\u0300".normalize("NFD"))).text).toBe("voilà");
  });

  it("keeps a UTF-8 text with one bad byte as UTF-8, and warns", () => {
    const bytes = [...utf8(SAID.repeat(3))];
    bytes.splice(4, 0, 0xe9);
    const { text, problems } = decode(Uint8Array.from(bytes));
    expect(text.replace("\ufffd", "")).toBe(SAID.repeat(3));
    expect(problems.map((problem) => problem.code)).toEqual(["damaged-text"]);
  });

  it("gives an empty text for an empty file, without a problem", () => {
    expect(decode(new Uint8Array())).toEqual({ text: "", encoding: "utf-8", problems: [] });
  });

  it("refuses what is not text, and names the kind where the first bytes tell", () => {
    const noise = Uint8Array.from({ length: 400 }, (_, i) => (i * 89) % 256);
    expect(decode(noise)).toMatchObject({ text: "", encoding: null });
    expect(codes(noise)).toEqual(["not-text"]);
    expect(codes(new Uint8Array(10_000_000))).toEqual(["not-text"]);
    expect(decode(utf8("%PDF-1.7\nxx")).problems[0]?.text.en).toContain("PDF");
    expect(decode(utf8("{\\rtf1 bonjour}")).problems[0]?.text.en).toContain("RTF");
  });
});
