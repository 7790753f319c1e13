import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { interpretive, mainCodebook } from "./measure.js";

interface Quotation {
  readonly id: string;
  readonly theme: string | null;
  readonly readings: readonly string[];
  readonly text: string;
}

const FILE = path.resolve("tests/codebooks/development/quotations.json");
const set = JSON.parse(readFileSync(FILE, "utf8")) as Quotation[];
const laid = mainCodebook();

// What the rules were written on: they have to keep to it, which says nothing of how right they are elsewhere.
describe("the main codebook on the quotations it was developed on", () => {
  const read = set.map((one) => ({ ...one, found: laid.themes(one.text) }));

  it("finds their theme, first for nearly all, with few others", () => {
    const labelled = read.filter(({ theme }) => theme !== null);
    expect(labelled.filter(({ theme, found }) => found.includes(theme ?? "")).length).toBeGreaterThanOrEqual(230);
    expect(labelled.filter(({ theme, found }) => found[0] === theme).length).toBeGreaterThanOrEqual(205);
    expect(read.reduce((sum, { found }) => sum + found.length, 0) / read.length).toBeLessThan(1.8);
  });

  it("cues nearly every reading that words carry, and hardly any other", () => {
    const known = interpretive(laid.codebook);
    const cued = set.map(({ id, text, readings }) => ({
      readings,
      codes: new Set(laid.proposals(id, text).flatMap(({ code }) => (known.has(code) ? [code] : []))),
    }));
    const missed = cued.flatMap(({ readings, codes }) => readings.filter((code) => !codes.has(code)));
    const others = cued.flatMap(({ readings, codes }) => [...codes].filter((code) => !readings.includes(code)));
    expect(missed.length).toBeLessThanOrEqual(2);
    expect(others.length).toBeLessThanOrEqual(6);
  });
});
