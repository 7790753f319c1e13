import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keptWords, wordMark } from "../../src/identity/kept-words.js";
import { perhapsWord, wordInProse } from "../../src/identity/perhaps-word.js";

/** Each sentence has one word between brackets. */
const isWord = (marked: string): boolean => {
  const start = marked.indexOf("[");
  const end = marked.indexOf("]") - 1;
  return perhapsWord(marked.replace(/[[\]]/g, ""), "fr")({ start, end });
};

describe("a known name that is a common word, a feast or a month as well", () => {
  it.each([
    "[Juste] avant la fête, elle a eu un accident.",
    "On part juste avant [Noël], elle a eu peur.",
    "À [Noël], il neige.",
    "[Avril] est le mois le plus beau.",
    "Une fiche en carton [rose], voilà.",
    "C'est [juste] un gamin adorable.",
    "Une vraie [pierre] dans l'édifice.",
    "Elle est dans la [Marine] nationale.",
    "[Petit] à petit, on avance.",
    "Un bel [olivier] dans le jardin.",
    "[Juste]. On ferme.",
    "[Dieu merci], ça va.",
    "[Le maire] est passé hier.",
  ])("may be the word in: %s", (marked) => {
    expect(isWord(marked)).toBe(true);
  });

  it.each([
    "On voit Madame [Juste] demain.",
    "Véronique [Noël] est partie.",
    "[Noël] Lambert est venu.",
    "[Noël] m'a appris le métier.",
    "Mon collègue [Noël] le savait.",
    "On part avec [Rose] demain.",
    "[Rose] est partie.",
    "[Rose] et moi, on riait.",
    "[Claire] c'est la chef.",
    "[Rose], tu viens ?",
    "[Petit] disait toujours non.",
    "Alors [olivier] m'a dit non.",
    "[Odette] avant la fête.",
    "Qui ? [Rose].",
    "Puis [Dieu Merci] est venu.",
    "Puis monsieur [Le Maire] signe.",
  ])("is a person in: %s", (marked) => {
    expect(isWord(marked)).toBe(false);
  });

  it("counts in a cell or a label, which no small word follows", () => {
    const cell = '{"name": "Juste"}';
    const at = { start: cell.indexOf("Juste"), end: cell.indexOf("Juste") + 5 };
    expect([perhapsWord(cell, "fr")(at), wordInProse(cell, "fr")(at)]).toEqual([true, false]);
    expect(wordInProse("Juste avant", "fr")({ start: 0, end: 5 })).toBe(true);
  });

  it("takes no time over a line of a megabyte", () => {
    const text = "Noël rose ".repeat(100_000);
    const test = perhapsWord(text, "fr");
    const started = performance.now();
    for (let at = 0; at < text.length; at += 10) test({ start: at, end: at + 4 });
    expect(performance.now() - started).toBeLessThan(30_000);
  });
});

describe("a place where a person said that it is the word", () => {
  const words = fc.array(fc.constantFrom("juste", "avant", "rose", "Pierre", "on", "voit", "cela,", "là.\n\nE :"), {
    minLength: 12,
    maxLength: 40,
  });

  it("is found again wherever the paragraphs before and after move it", () => {
    const held = fc.property(words, words, fc.nat(11), (said, more, at) => {
      const [start, text] = [said.slice(0, at).join(" ").length + (at > 0 ? 1 : 0), said.join(" ")];
      const word = said[at] ?? "";
      const end = start + (/^[\p{L}]+/u.exec(word)?.[0].length ?? 0);
      const mark = wordMark(text, { start, end });
      const lead = `${more.join(" ")}\n\n`;
      const found = keptWords(`${lead}${text}\n\n${more.join(" ")}`, [mark]);
      expect(found).toContainEqual({ start: lead.length + start, end: lead.length + end });
    });
    fc.assert(held, { seed: 1, numRuns: 200 });
  });

  it("is that place alone, and says nothing of its words", () => {
    const text = "Une rose pour elle.\n\nAvec rose, lui, il disait non, et une rose encore.";
    const mark = wordMark(text, { start: 4, end: 8 });
    expect(keptWords(text, [mark])).toEqual([{ start: 4, end: 8 }]);
    expect(mark).toMatch(/^[0-9a-f]{24}$/);
    expect(keptWords(text, [])).toEqual([]);
  });
});

it("beside others of any file, a word in small letters after an article is the word, whatever follows", () => {
  const inProse = (text: string, word: string): boolean => {
    const start = text.indexOf(word);
    return wordInProse(text, "fr")({ start, end: start + word.length });
  };
  for (const lead of ["le ", "Un ", "son ", "cette "]) expect(inProse(`${lead}petit Frédéric`, "petit")).toBe(true);
  for (const text of ["petit", "petit;rose", "rose petit", "Le Petit Frédéric"])
    expect(inProse(text, text.includes("Petit") ? "Petit" : "petit")).toBe(false);
});
