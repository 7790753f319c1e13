import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Draft } from "../../../src/text/draft.js";
import { formatOf } from "../../../src/text/formats.js";
import { quotesToDrafts } from "../../../src/text/quotes/quotes-to-drafts.js";
import type { Source } from "../../../src/text/source.js";
import { countCharacters } from "../../../src/text/tidy.js";

interface Gold {
  readonly quotations: readonly {
    readonly person: string;
    readonly begins: string;
    readonly ends: string;
    readonly section: string;
    readonly place: string;
  }[];
  readonly people: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly doubtful: readonly string[];
}

const DATA = new URL("data/", import.meta.url);
const WORKS = [
  { file: "memoire-social.txt", language: "fr" },
  { file: "rapport-hebergement.txt", language: "fr" },
  { file: "these-ecole.docx", language: "fr" },
  { file: "care-home.pdf", language: "en" },
  { file: "care-home.txt", language: "en" },
] as const;

async function sourceOf(name: string): Promise<Source | null> {
  const module = await formatOf(name)?.load();
  if (module === undefined || !("lines" in module)) return null;
  return module.lines(new Uint8Array(readFileSync(new URL(name, DATA))), { file: "input 1", labels: [] });
}

const goldOf = (name: string): Gold =>
  JSON.parse(readFileSync(new URL(name.replace(/\.\w+$/, ".json"), DATA), "utf8")) as Gold;

const inOrderOfTheWork = (gold: Gold, person: string): Gold["quotations"] =>
  gold.quotations.filter((quotation) => quotation.person === person);

for (const { file, language } of WORKS) {
  describe.skipIf(formatOf(file) === null || !existsSync(new URL(file, DATA)))(`the work ${file}`, async () => {
    const source = await sourceOf(file);
    if (source === null) return;
    const gold = goldOf(file);
    const drafts = quotesToDrafts(source, { file: "input 1", language });
    const draftOf = (person: string): Draft | undefined => drafts.find((draft) => draft.participant === person);

    it("gives one draft per person, in the order in which they first speak", () => {
      expect(drafts.map((draft) => draft.participant)).toEqual([...new Set(gold.quotations.map((one) => one.person))]);
    });

    it("gives every quotation and no other, in order, from its first word to its last, under its heading and place", () => {
      for (const person of Object.keys(gold.people)) {
        const turns = draftOf(person)?.turns ?? [];
        const expected = inOrderOfTheWork(gold, person);
        expect(turns.map(({ section }) => section)).toEqual(expected.map((one) => `${one.section} · ${one.place}`));
        for (const [at, one] of expected.entries()) {
          const text = turns[at]?.text ?? "";
          expect(text.slice(0, one.begins.length)).toBe(one.begins);
          expect(text.slice(-one.ends.length)).toBe(one.ends);
        }
      }
    });

    it("gathers what the work says of each person", () => {
      for (const [person, attributes] of Object.entries(gold.people))
        expect(draftOf(person)?.attributes, person).toMatchObject(attributes);
    });

    it("names the places of what may be somebody interviewed, and no others", () => {
      const doubtful = drafts.flatMap((draft) => draft.problems).filter(({ code }) => code === "maybe-interviewee");
      expect(doubtful).toHaveLength(gold.doubtful.length);
      for (const [at, place] of gold.doubtful.entries())
        if (!place.startsWith("p. ")) expect(place).toMatch(new RegExp(`^(?:l|par)\\. ${doubtful[at]?.place.line}$`));
    });

    it("accounts for every character of the work", () => {
      const turns = drafts.flatMap((draft) => draft.turns);
      const kept = turns.reduce((sum, { text }) => sum + countCharacters(text), 0);
      const accounted = drafts.flatMap((draft) => draft.accounted).reduce((sum, one) => sum + one.characters, 0);
      const inSource =
        source.lines.reduce((sum, line) => sum + countCharacters(line.text), 0) +
        source.beside.reduce((sum, one) => sum + one.characters, 0);
      expect(drafts.reduce((sum, draft) => sum + draft.characters, 0)).toBe(inSource);
      expect(kept + accounted).toBe(inSource);
    });

    it("says nothing of people in its problems", () => {
      const said = drafts.flatMap((draft) => draft.problems).map(({ text, hint }) => JSON.stringify([text, hint]));
      for (const person of Object.keys(gold.people).filter((name) => !/^[EP]\d/.test(name)))
        for (const text of said) expect(text).not.toContain(person);
    });

    it("holds excerpts of a participant", () => {
      for (const draft of drafts) {
        expect(draft.material).toBe("excerpts");
        expect(draft.roles).toEqual({ [draft.participant ?? ""]: "participant" });
      }
    });
  });
}
