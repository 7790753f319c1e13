import { describe, expect, it } from "vitest";
import { said } from "./read-work.js";
import { TOLD } from "./told-by-cases.js";

for (const [where, cases] of Object.entries(TOLD))
  describe(`words told ${where}`, () => {
    it.each(cases.map(([language, text, expected]) => ({ language, text, expected })))("$text", (one) => {
      expect(said(one.text, one.language)).toEqual(one.expected);
    });
  });
