import { describe, expect, it } from "vitest";
import { movedAsked } from "../../src/study/asked-moved.js";
import { turnNamed, wordsHash } from "../../src/study/asked-table.js";
import { interview } from "../interview.js";

const OLD = interview("E: Et chez Durand ?", "P: Oui.", "E: Et maintenant ?", "P: Non.");
const NOW = { ...interview("E: Et chez Morel ?", "P: Oui.", "E: Et maintenant ?", "P: Non."), id: "P09" };
const hashAt = (transcript: typeof OLD, n: number): string => {
  const turn = transcript.turns[n - 1];
  return turn === undefined ? "" : wordsHash(transcript, turn);
};

describe("corrections of turns whose texts changed", () => {
  it("follow their turn with the hash of its words as they are now, and touch nothing else", async () => {
    const source = `place;question;note;words\r\nP01:1;q1;gardé;${hashAt(OLD, 1)}\r\nP01:3;none;;\r\n`;
    const nameOf = (place: string): string => place.replace("P01", "P09");
    const made = await movedAsked(source, { nameOf, texts: [NOW] });
    expect(made.replace("\ufeff", "").trim().split(/\r?\n/)).toEqual([
      ...["place;question;note;words", `P09:1;q1;gardé;${hashAt(NOW, 1)}`, "P09:3;none;;"],
    ]);
    expect(hashAt(NOW, 1)).not.toBe(hashAt(OLD, 1));
    expect(hashAt(NOW, 3)).toBe(hashAt(OLD, 3));
  });

  it("stay to the letter where nothing changed, and where their turn is nowhere", async () => {
    for (const source of [`place,question,words\nP01:1,q1,${hashAt(OLD, 1)}\n`, "place,question,words\nP05:1,q1,abc\n"])
      expect(await movedAsked(source, { nameOf: (place) => place, texts: [OLD] })).toBe(source);
  });

  it("are found by their words where their number is another one, unless two turns say the same", () => {
    const later = interview("E: Bonjour.", "P: Bonjour.", "E: Et chez Durand ?", "P: Oui.");
    expect(turnNamed({ place: "P01:1", words: hashAt(OLD, 1) }, [later])?.turn.index).toBe(3);
    const twice = interview("E: Ah ?", "P: Oui.", "E: Et chez Durand ?", "P: Oui.", "E: Et chez Durand ?", "P: Oui.");
    expect(turnNamed({ place: "P01:1", words: hashAt(OLD, 1) }, [twice])).toBeNull();
    expect(turnNamed({ place: "P01:5", words: hashAt(OLD, 1) }, [twice])?.turn.index).toBe(5);
    expect(turnNamed({ place: "P01:2", words: "" }, [OLD])).toBeNull();
  });
});
