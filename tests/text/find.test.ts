import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { find, type Sought } from "../../src/text/find.js";
import type { Transcript } from "../../src/text/transcript.js";

/** Turns of E and P1 by turns, beginning with P1. */
function said(...turns: string[]): Transcript {
  let text = "";
  const placed = turns.map((words, i) => {
    const speaker = i % 2 === 0 ? "P1" : "E";
    text += `${speaker}: `;
    const start = text.length;
    text += `${words}\n`;
    const role = i % 2 === 0 ? ("participant" as const) : ("interviewer" as const);
    return { index: i + 1, speaker, role, time: null, section: null, start, end: start + words.length };
  });
  const about = { id: "P01", language: "fr", sha256: "", material: "interview", invented: true } as const;
  return { ...about, text, speakers: {}, turns: placed };
}

const how: Sought = { words: "", manner: "part", accents: "optional", turns: "participants" };
const found = (transcript: Transcript, words: string, more: Partial<Sought> = {}): string[] =>
  find(transcript, { ...how, words, ...more }).map(({ start, end }) => transcript.text.slice(start, end));

describe("find in a transcript", () => {
  it("finds parts of words, capitals and accents or not, and gives the words as they stand", () => {
    const one = said("L’Écoute, réécouter ; l'œuvre. ÉCOUTE");
    expect(found(one, "ecoute")).toEqual(["Écoute", "écoute", "ÉCOUTE"]);
    expect(found(one, "l'ecoute")).toEqual(["L’Écoute"]);
    expect(found(one, "oeuvre")).toEqual(["œuvre"]);
    expect(found(one, "oeu")).toEqual(["œu"]);
  });

  it("heeds accents where it is asked to", () => {
    const one = said("une tache, une tâche");
    expect(found(one, "tache", { accents: "exact" })).toEqual(["tache"]);
    expect(found(one, "tâche", { accents: "exact" })).toEqual(["tâche"]);
    expect(found(one, "tâche")).toEqual(["tache", "tâche"]);
  });

  it("finds whole words alone, several in their order, over a line's end", () => {
    const one = said("mail mails e-mail. Un mail de\n  plus, de plus");
    expect(found(one, "mail", { manner: "word" })).toEqual(["mail", "mail", "mail"]);
    expect(found(one, "mail de plus", { manner: "word" })).toEqual(["mail de\n  plus"]);
  });

  it("finds words near each other in one turn, in any order, and never across turns", () => {
    const one = said("le temps me manque, je manque de temps", "le temps", "ça manque", "oui", "du temps");
    expect(found(one, "manqu temps", { manner: "near" })).toEqual(["temps me manque", "manque de temps"]);
    const far = said(`temps ${"mot ".repeat(20)} manque`);
    expect(found(far, "temps manque", { manner: "near" })).toEqual([]);
  });

  it("leaves the interviewer's words out unless they are asked for", () => {
    const one = said("bien sûr", "c'est sûr ?");
    expect(found(one, "sur")).toEqual(["sûr"]);
    expect(found(one, "sur", { turns: "all" })).toEqual(["sûr", "sûr"]);
  });

  it("finds nothing where nothing or only signs are typed", () => {
    for (const words of ["", "  ", "?", "« »"]) expect(found(said("Ah ? « »"), words)).toEqual([]);
  });

  it("gives stretches that read like what was typed, in order and apart, whatever the text", () => {
    const letters = fc.constantFrom("a", "é", "E", "œ", "’", " ", "\n", "😀", "n", "e\u0301", "\u00a0", "ﬁ");
    const text = fc.array(letters, { maxLength: 40 }).map((all) => all.join(""));
    const word = fc.array(fc.constantFrom("a", "e", "n", " ", "😀"), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(text, word, (words, wanted) => {
        const one = said(words);
        const spans = find(one, { ...how, words: wanted.join("") });
        spans.forEach(({ start, end }, i) => {
          expect(start).toBeLessThan(end);
          expect(start).toBeGreaterThanOrEqual(spans[i - 1]?.end ?? one.turns[0]?.start ?? 0);
          expect(end).toBeLessThanOrEqual(one.turns[0]?.end ?? 0);
        });
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it("takes a long turn in its stride", () => {
    const one = said("aé ".repeat(350_000));
    const before = Date.now();
    expect(find(one, { ...how, words: "ae a", manner: "word" })).toEqual([]);
    expect(find(one, { ...how, words: "ae zz", manner: "near" })).toEqual([]);
    expect(Date.now() - before).toBeLessThan(30_000);
  });
});
