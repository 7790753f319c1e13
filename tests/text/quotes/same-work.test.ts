import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { SourceDraft } from "../../../src/text/ingest.js";
import { readDrafts } from "../../../src/text/ingest.js";

/** An invented work of nine pages: running heads, page numbers, footnotes, raised letters; 55 quotations of six people in 17 forms. */
const DATA = new URL("data/", import.meta.url);
const GOLD = JSON.parse(readFileSync(new URL("memoire-outils.json", DATA), "utf8")) as [
  person: string,
  words: string,
][];

const bare = (text: string): string => text.replace(/\s+/g, " ").replace(/\.$/, "").trim();

async function draftsOf(name: string): Promise<readonly SourceDraft[]> {
  const bytes = new Uint8Array(readFileSync(new URL(name, DATA)));
  return readDrafts(bytes, { name, file: "input 1", settled: {}, language: "fr", from: "quotes" });
}

describe.each(["txt", "docx", "odt", "pdf"])("the same work as %s", async (extension) => {
  const drafts = await draftsOf(`memoire-outils.${extension}`);
  it("gives the same people and the same quotations, each once and whole", () => {
    const people = [...new Set(GOLD.map(([person]) => person))];
    expect(drafts.map(({ participant }) => participant)).toEqual(people);
    for (const draft of drafts) {
      const own = GOLD.filter(([person]) => person === draft.participant).map(([, words]) => bare(words));
      expect(draft.turns.map(({ text }) => bare(text))).toEqual(own);
    }
  });
  it("gives what is said of each, without contradiction and without tabs", () => {
    expect(drafts[0]?.attributes).toEqual({ dizaine_age: "50", anciennete: "28", emploi: "1er" });
    for (const draft of drafts) {
      const { fonction = null, ...usual } = draft.attributes ?? {};
      expect(Object.keys(usual)).toEqual(["dizaine_age", "anciennete", "emploi"]);
      expect(fonction).toBe(draft.participant === "Fatoumata" ? "assistant social" : null);
      expect(draft.turns.filter(({ text }) => text.includes("\t"))).toEqual([]);
      expect(draft.problems.filter(({ code }) => code === "attribute-differs" || code === "maybe-interviewee")).toEqual(
        [],
      );
    }
  });
});
