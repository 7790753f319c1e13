import { describe, expect, it } from "vitest";
import { labelTabs } from "../../../src/text/pdf/label-tabs.js";
import type { Row } from "../../../src/text/pdf/row.js";

/** Rows of one cell with a gap at the same place after their first words. */
const rows = (...heads: readonly string[]): Row[] =>
  heads.map((head, i) => ({
    page: 1,
    y: 20 * i,
    cells: [
      {
        text: `${head} et puis la suite`,
        x: 70,
        end: 400,
        y: 20 * i,
        size: 11,
        weight: "plain",
        calls: 0,
        opening: "words",
        gap: { at: head.length, x: 140 },
      },
    ],
  }));

describe("a gap at one place down a document", () => {
  it("sets labels off", () => {
    expect(labelTabs(rows("Maud :", "Enquêteur", "Q1", "E. 3")).within.size).toBe(4);
  });
  it("is no tab after words that a justified line spreads", () => {
    expect(labelTabs(rows("la machine,", "on attend", "Il part,", "Elle revient.")).within.size).toBe(0);
  });
});
