import { describe, expect, it } from "vitest";
import { wholeWords } from "../../src/text/whole-words.js";

describe("wholeWords", () => {
  const text = "Les élèves de 2024, aujourd'hui.";
  const whole = (start: number, end: number) => {
    const span = wholeWords(text, { start, end });
    return text.slice(span.start, span.end);
  };
  it("takes in the rest of words that a span cuts, and leaves others as they are", () => {
    expect(whole(5, 8)).toBe("élèves");
    expect(whole(4, 12)).toBe("élèves d" + "e");
    expect(whole(4, 10)).toBe("élèves");
    expect(whole(3, 11)).toBe(" élèves ");
    expect(whole(15, 16)).toBe("2024");
    expect(whole(0, text.length)).toBe(text);
  });
});
