import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import type { Draft } from "../../../src/text/draft.js";
import { formatOf } from "../../../src/text/formats.js";
import { linesToDrafts } from "../../../src/text/lines-to-drafts.js";
import { noSource, type Source } from "../../../src/text/source.js";
import { SAME_INTERVIEW } from "./same-interview.js";
import { bytesOf, isWhole, options } from "./write.js";
import { fodt, html, odtOf, rtf } from "./write-documents.js";

const data = path.resolve("tests/text/formats/data");
const turns = SAME_INTERVIEW.map((turn) => ({ ...turn, time: turn.time ?? 0 }));

async function sourceOf(name: string, bytes: Uint8Array): Promise<Source> {
  const module = await formatOf(name, bytes)?.load();
  return module !== undefined && "lines" in module ? module.lines(bytes, options) : noSource([]);
}

async function draftOf(name: string, bytes: Uint8Array): Promise<Draft | undefined> {
  return linesToDrafts(await sourceOf(name, bytes), options)[0];
}

const DOCUMENTS: Readonly<Record<string, Uint8Array>> = {
  ...Object.fromEntries(
    ["same.docx", "same.odt", "same.fodt", "same.rtf", "same.html"].map((name) => [
      name,
      readFileSync(path.join(data, name)),
    ]),
  ),
  "our own.fodt": bytesOf(fodt(turns)),
  "our own.odt": odtOf({ "content.xml": fodt(turns) }),
  "our own.rtf": bytesOf(rtf(turns)),
  "our own.html": bytesOf(html(turns)),
};

describe("the same interview as a document", () => {
  for (const [name, bytes] of Object.entries(DOCUMENTS)) {
    it(`has the same speakers, times, sections and words in ${name}, under its extension or as .doc`, async () => {
      for (const as of [name, "other.doc"]) {
        const draft = await draftOf(as, bytes);
        expect(draft?.turns).toEqual(turns);
        expect(draft?.problems).toEqual([]);
        isWhole(draft);
      }
    });
  }

  it("is refused in the old format of Word, with what to do", async () => {
    const draft = await draftOf("same.doc", readFileSync(path.join(data, "same.doc")));
    expect(draft?.turns).toEqual([]);
    expect(draft?.problems.map(({ code, hint }) => [code, hint !== undefined])).toEqual([["old-word", true]]);
  });
});

describe("the same table with a column per speaker", () => {
  for (const name of ["table.html", "table.odt", "table.docx", "table.rtf"]) {
    it(`has the same turns, heading and quotation in ${name}`, async () => {
      const bytes = readFileSync(path.join(data, name));
      const draft = await draftOf(name, bytes);
      expect(draft?.turns.map(({ label, section, text }) => [label, section, text])).toEqual([
        ["Enquêtrice", "Le métier", "Bonjour ?"],
        ["Marie", "Le métier", "Oui.\nSi."],
        ["Enquêtrice", "Le métier", "Et ?"],
        ["Marie", "Le métier", "Rien.\nCitation longue.\nFin."],
      ]);
      isWhole(draft);
      const { lines } = await sourceOf(name, bytes);
      expect(lines.filter(({ setOff }) => setOff === true).map(({ text }) => text)).toEqual(["Citation longue."]);
    });
  }
});
