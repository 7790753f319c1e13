import { describe, expect, it } from "vitest";
import { ENGLISH_LACK, ENGLISH_LACK_FRESH } from "./english-lack.js";
import { FRENCH_LACK, FRENCH_LACK_FRESH, FRENCH_LACK_LATER } from "./french-lack.js";
import { readHits, rowsOf } from "./rows.js";

const named = (table: string) =>
  rowsOf(table.replaceAll("\n\n", "\n")).map((row) => ({ ...row, wanted: row.expected.join(", ") }));

/** A lack that is denied is there: both ways of saying so count as said. */
const plain = (kinds: readonly string[]) => kinds.map((one) => (one === "double-negation" ? "said" : one));

describe("what a word of lack near a hit makes of it", () => {
  it.each(named(FRENCH_LACK + FRENCH_LACK_FRESH + FRENCH_LACK_LATER))("$written: $wanted", (row) => {
    expect(plain(readHits(row, "fr"))).toEqual(row.expected);
  });

  it.each(named(ENGLISH_LACK + ENGLISH_LACK_FRESH))("$written: $wanted", (row) => {
    expect(plain(readHits(row, "en"))).toEqual(row.expected);
  });
});
