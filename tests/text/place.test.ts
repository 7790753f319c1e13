import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findPassage, placeOf } from "../../src/text/place.js";
import { sentencesIn } from "../../src/text/sentences.js";
import type { Transcript } from "../../src/text/transcript.js";
import { formatTranscript, parseTranscript } from "../../src/text/transcript-file.js";

function transcriptOf(words: readonly string[]): Transcript {
  const turns = words.map((text) => ({ label: "P", time: null, section: null, text }));
  const file = formatTranscript({ id: "P05", language: "fr", speakers: { P: "participant" }, turns });
  const { transcript } = parseTranscript(file, "x.txt");
  if (transcript === null) throw new Error("no transcript");
  return transcript;
}

describe("the name of a passage", () => {
  const one = transcriptOf(["Oui.", "Je viens. Tu pars. Il reste. On dort."]);
  const wordsAt = (place: string): string | null => {
    const found = findPassage(place, [one]);
    return found === null ? null : one.text.slice(found.start, found.end);
  };
  const nameOf = (words: string): string => {
    const start = one.text.indexOf(words);
    return placeOf(one, { start, end: start + words.length });
  };

  it("is a turn, a sentence, several sentences or characters", () => {
    expect(wordsAt("P05:1")).toBe("Oui.");
    expect(wordsAt("P05:2.3")).toBe("Il reste.");
    expect(wordsAt("P05:2.2-4")).toBe("Tu pars. Il reste. On dort.");
    expect(wordsAt(`P05@${one.text.indexOf("Tu")}-${one.text.indexOf("Il")}`)).toBe("Tu pars. ");
  });

  it("is several turns in a row, from the words of the first to those of the last", () => {
    const all = findPassage("P05:1-2", [one]);
    expect(wordsAt("P05:1-2")).toMatch(/^Oui\.[\s\S]*On dort\.$/);
    expect(wordsAt("P05:2-2")).toBe(wordsAt("P05:2"));
    if (all === null) throw new Error("no passage");
    expect(placeOf(one, all)).toBe("P05:1-2");
    expect(placeOf(one, { start: all.start, end: all.end - 1 })).toBe("P05:1");
    for (const place of ["P05:2-1", "P05:1-3", "P05:1-", "P05:0-1", "P05:1-2.1"]) expect(wordsAt(place)).toBeNull();
  });

  it("leads nowhere where there is no such turn or sentence, or the last stands before the first", () => {
    for (const place of ["P06:1", "P05:3", "P05:2.5", "P05:2.0", "P05:2.2-5", "P05:2.3-2", "P05:2.0-1", "P05:2.1-"])
      expect(wordsAt(place), place).toBeNull();
  });

  it("tells which sentences a span reaches into, and names the turn alone where it is all of them", () => {
    expect(nameOf("pars")).toBe("P05:2.2");
    expect(nameOf("pars. Il reste")).toBe("P05:2.2-3");
    expect(nameOf("Je viens. Tu pars. Il reste. On dort.")).toBe("P05:2");
    expect(nameOf("Oui.")).toBe("P05:1");
    expect(placeOf(one, { start: one.text.indexOf("Oui"), end: one.text.indexOf("Tu") })).toBe("P05:1");
  });

  it("of whole sentences of a turn leads back to them", () => {
    const sentence = fc.constantFrom(
      "Oui.",
      "Il dit « non ».",
      "M. Dor est là !",
      "Et toi ?",
      "Euh…",
      "Voilà\net voilà.",
      "—",
    );
    const turn = fc.array(sentence, { minLength: 1, maxLength: 9 }).map((all) => all.join(" "));
    fc.assert(
      fc.property(
        fc.array(turn, { minLength: 1, maxLength: 4 }),
        fc.nat(),
        fc.nat(),
        fc.nat(),
        (words, at, from, more) => {
          const transcript = transcriptOf(words);
          const chosen = transcript.turns[at % transcript.turns.length];
          if (chosen === undefined) throw new Error("no turn");
          const sentences = sentencesIn(transcript.text, chosen);
          if (sentences.length === 0) return;
          const first = from % sentences.length;
          const last = first + (more % (sentences.length - first));
          const span = { start: sentences[first]?.start ?? -1, end: sentences[last]?.end ?? -1 };
          expect(findPassage(placeOf(transcript, span), [transcript])).toEqual({ transcript, ...span });
        },
      ),
      { seed: 1, numRuns: 500 },
    );
  });
});
