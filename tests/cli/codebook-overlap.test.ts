import { describe, expect, it } from "vitest";
import { grille } from "./world.js";

const ask = (...more: string[]) => grille(process.cwd(), ["codebook", "overlap", "-C", "transcripts.example", ...more]);

describe("grille codebook overlap", () => {
  it("names the pairs that may be one, or one within the other, and where to read", async () => {
    const { exit, out } = await ask("--inside", "0.7", "--lang", "en");
    expect(exit).toBe(0);
    expect(out).toContain("1 code that may be a sub-code of another");
    const [, a, b] = /^([\w.-]+) +([\w.-]+) +A a sub-code of B/m.exec(out) ?? [];
    expect(out).toContain(`to be read: grille quotes ${a} --with ${b}`);
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
