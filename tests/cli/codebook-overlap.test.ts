import { describe, expect, it } from "vitest";
import { grille } from "./world.js";

const ask = (...more: string[]) => grille(process.cwd(), ["codebook", "overlap", "-C", "transcripts.example", ...more]);

describe("grille codebook overlap", () => {
  it("names the pairs that may be one, or one within the other, and where to read", async () => {
    const { exit, out } = await ask("--inside", "0.7", "--lang", "en");
    expect(exit).toBe(0);
    const { values, tables } = JSON.parse((await ask("--inside", "0.7", "--json")).out);
    expect(values.one_code + values.sub_codes).toBeGreaterThan(0);
    const [a, b, reading] = tables[0].rows[0];
    expect(["one-code", "sub-code"]).toContain(reading);
    expect(out).toContain(`grille quotes ${a} --with ${b}`);
    expect(out).toContain("codes in one place do not say the same for that");
  });

  it("refuses shares that are none", async () => {
    for (const flags of [
      ["--alike", "2"],
      ["--inside", "0"],
      ["--least", "1.5"],
    ])
      expect((await ask(...flags)).exit).toBe(2);
  });
});
