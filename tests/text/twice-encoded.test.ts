import fc from "fast-check";
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { readDrafts } from "../../src/text/ingest.js";
import { countCharacters } from "../../src/text/tidy.js";
import { countGarbled, onceEncoded } from "../../src/text/twice-encoded.js";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
/** The letters of windows-1252 that the encoding leaves without one pass as control characters, as browsers have them. */
const HOLES = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);
const wrongly = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) =>
    HOLES.has(byte) ? String.fromCharCode(byte) : iconv.decode(Buffer.from([byte]), "windows-1252"),
  ).join("");
const twice = (text: string): Uint8Array => utf8(wrongly(utf8(text)));
const back = (bytes: Uint8Array | null): string | null => (bytes === null ? null : new TextDecoder().decode(bytes));

describe("UTF-8 that was encoded twice", () => {
  it("is put right to the letter", () => {
    expect(back(onceEncoded(utf8("OÃ¹ Ãªtes-vous nÃ© ?")))).toBe("Où êtes-vous né ?");
    expect(back(onceEncoded(twice("« L’œuvre » – à Évry… 5 € déjà")))).toBe("« L’œuvre » – à Évry… 5 € déjà");
    expect(back(onceEncoded(utf8("O√π √™tes-vous n√© ?")))).toBe("Où êtes-vous né ?");
  });

  it("stays where a part of the file was well written, or nothing was encoded twice", () => {
    for (const text of [
      "OÃ¹ êtes-vous nÃ© ?",
      "Où êtes-vous né ?",
      "Where were you born?",
      "IRMÃ, SÃO",
      "« à »",
      "日本 Ã©",
    ])
      expect(onceEncoded(utf8(text))).toBeNull();
    expect(onceEncoded(Uint8Array.from([0xe9, 0x20, 0xc3]))).toBeNull();
  });

  it("is put right whatever the text", () => {
    const letters = fc.constantFrom(..."aé èÀçœ’…«»€ÉÏ\n");
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 40 }), (chars) => {
        const text = `é${chars.join("")}`;
        expect(back(onceEncoded(twice(text)))).toBe(text);
        expect(onceEncoded(utf8(text))).toBeNull();
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it("takes time that grows with the length of the text only", () => {
    const started = performance.now();
    onceEncoded(utf8("Ã©".repeat(500_000)));
    countGarbled("Ã".repeat(1_000_000));
    expect(performance.now() - started).toBeLessThan(30_000);
  });
});

describe("a source file", () => {
  const TALK =
    "E : Où êtes-vous né ?\nP : À Évry, mais j’ai grandi à côté, « là-bas ».\nE : Et après ?\nP : Après, l’été à la mer.\n";
  const request = { name: "a.txt", file: "input 1", settled: {}, language: "fr" } as const;

  it("that was encoded twice is read as if it had not been, with the same sum, and it is said", async () => {
    const [plain] = await readDrafts(utf8(TALK), request);
    const [mended] = await readDrafts(twice(TALK), request);
    expect(mended?.turns).toEqual(plain?.turns);
    expect(mended?.characters).toBe(countCharacters(TALK));
    expect(mended?.problems.map(({ severity, code }) => [severity, code])).toEqual([["note", "mended-text"]]);
    expect(plain?.problems).toEqual([]);
  });

  it("of which a part is so is left as it is, with the number of letters", async () => {
    const mixed = TALK.replace("Où êtes", "OÃ¹ Ãªtes");
    const [draft] = await readDrafts(utf8(mixed), request);
    expect(draft?.turns[0]?.text).toContain("OÃ¹ Ãªtes");
    expect(draft?.problems.map(({ severity, code, text }) => [severity, code, text.en.slice(0, 14)])).toEqual([
      ["warning", "garbled-text", "2 letters seem"],
    ]);
  });

  it("is warned of where only a heading is so, once for each", async () => {
    const rows = [
      "R1;Né à la mer, je crois, il y a longtemps déjà.",
      "R2;Né à la ville, je crois, il y a peu de temps.",
    ];
    const table = utf8(`id;OÃ¹ Ãªtes-vous nÃ© ?\n${rows.join("\n")}\n`);
    const drafts = await readDrafts(table, { ...request, name: "a.csv" });
    expect(drafts[0]?.problems.map(({ text }) => text.en)).toContainEqual(expect.stringMatching(/^3 letters seem/));
  });

  it("is read in the encoding that a person names", async () => {
    const [draft] = await readDrafts(twice(TALK), { ...request, encoding: "utf-8" });
    expect(draft?.problems.map(({ code }) => code)).toEqual(["garbled-text"]);
  });
});
