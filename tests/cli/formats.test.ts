import { readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { FORMATS, formatOf } from "../../src/text/formats.js";
import { study } from "../study/made.js";
import { SAME_INTERVIEW } from "../text/formats/same-interview.js";

const DATA = path.resolve("tests/text/formats/data");
const files = readdirSync(DATA).filter(
  (name) => name.startsWith("same") && formatOf(name) !== null && !name.endsWith(".doc"),
);

describe("the same interview through the command line", () => {
  it.each(files)("comes in from %s with every turn", async (name) => {
    const made = await study();
    const { exit, out } = await made.run("ingest", path.join(DATA, name), "--report");
    expect(exit).toBe(0);
    expect(out).toContain(`P01: ${SAME_INTERVIEW.length} turns`);
    expect(out).toContain("the sum holds");
  });

  it("is tried in more than a few formats", () => {
    expect(new Set(files.map((name) => formatOf(name)?.name)).size).toBeGreaterThan(4);
    expect(FORMATS.length).toBeGreaterThan(15);
  });
});
