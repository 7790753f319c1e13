import { describe, expect, it } from "vitest";
import { stem } from "../../src/text/stem.js";

const shared = (...words: string[]): number => new Set(words.map((word) => stem(word, "fr"))).size;

describe("stems of what people say of others", () => {
  it.each([
    ["parler", "parlent"],
    ["réparer", "réparent"],
    ["changer", "changent"],
    ["écouter", "écoutent"],
    ["appeler", "appellent"],
    ["acheter", "achètent"],
    ["payer", "paient"],
    ["essayer", "essaient"],
    ["augmenter", "augmentent"],
    ["traiter", "traitent"],
    ["oublier", "oublient"],
    ["aimer", "aiment"],
    ["transformer", "transforment"],
    ["partir", "partent"],
    ["finir", "finissent"],
  ])("join %s and %s", (infinitive, plural) => {
    expect(shared(infinitive, plural)).toBe(1);
  });

  it.each(["agent", "client", "patient", "argent", "urgent", "parent", "changement", "souvent", "cent"])(
    "leave the noun, adjective or adverb %s whole, with its plural",
    (word) => {
      expect(shared(word, `${word}s`)).toBe(1);
    },
  );
});
