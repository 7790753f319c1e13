import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { study, words } from "../study/made.js";

describe("a folder of 1,000 files", () => {
  it("comes in but for the bad one, which is named, and says how far it is", async () => {
    const made = await study();
    for (let n = 1; n <= 1000; n++)
      writeFileSync(join(made.outside, `${String(n).padStart(4, "0")}.txt`), words(`outil ${n}`));
    writeFileSync(join(made.outside, "0500b.docx"), "PK\u0003\u0004 broken");
    const start = performance.now();
    const { exit, out, err } = await made.run("ingest", made.outside);
    const seconds = (performance.now() - start) / 1000;
    expect(exit).toBe(1);
    expect(out).toContain("1000 in, 0 unchanged, 1 refused");
    expect(out).toMatch(/input 501: refused/);
    expect(err).toMatch(/input 501: error: .*\[broken-zip\]/);
    expect(err.match(/files read of 1001/g)?.length).toBe(100);
    expect(readdirSync(join(made.dir, "transcripts")).filter((name) => /^P\d+\.txt$/.test(name))).toHaveLength(1000);
    expect(made.read("interviews.csv").trim().split("\n")).toHaveLength(1001);
    expect(seconds).toBeLessThan(100);
  }, 120_000);
});
