import { describe, expect, it } from "vitest";
import { codesOf } from "../../src/codebook/codebook.js";
import { nearMisses } from "../../src/coding/near-misses.js";
import { withRules } from "../codebook/help.js";

const near = (rules: string, text: string): string[] => {
  const book = withRules(rules);
  const [code] = codesOf([book]);
  if (code === undefined) throw new Error("no code");
  return nearMisses(text, code, book).reasons.map(({ rule, fate, words }) =>
    [rule, fate, ...words.map(({ start, end }) => text.slice(start, end))].join(" "),
  );
};

describe("nearMisses", () => {
  it("names the rules that one thing stopped before those that lack parts, each once", () => {
    const rules =
      "[{ all: [temps, manquer] }, { phrase: temps, not: [beau] }, papier, { phrase: temps, wish: require }]";
    expect(near(rules, "Le temps est beau, l'été arrive.")).toEqual([
      "f.a#2 not temps",
      "f.a#4 required temps",
      "f.a#1 missing temps",
    ]);
  });

  it("names three at most, and none where nothing of a rule is said", () => {
    const rules = `[${["un", "deux", "trois", "quatre"].map((one) => `{ all: [temps, ${one}] }`).join(", ")}]`;
    expect(near(rules, "Le temps.")).toHaveLength(3);
    expect(near("[papier]", "Le temps.")).toEqual([]);
  });

  it("asks nothing of where a single sentence stands", () => {
    expect(near("[{ phrase: temps, section: outils, not: [beau] }]", "Le beau temps.")).toEqual(["f.a#1 not temps"]);
  });
});
