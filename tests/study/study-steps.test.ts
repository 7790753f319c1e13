import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { undoable } from "../../src/study/codebook-undo.js";
import { journalEntry } from "../../src/study/journal.js";
import { stepsOfStudy } from "../../src/study/study-steps.js";
import { folder } from "../cli/world.js";

const entry = (step: string, hour: number, after: { n: number; hash: string } | null) =>
  journalEntry({ step, detail: {} }, { now: new Date(Date.UTC(2026, 0, 1, hour)), version: "0" }, after);

describe("the steps of a study of which two copies were put together", () => {
  it("are those of every chain, in the order of time, what they have in common once", () => {
    const dir = folder();
    mkdirSync(join(dir, "journal"));
    const put = (name: string, entries: readonly object[]): void =>
      writeFileSync(join(dir, `journal/${name}.jsonl`), `${entries.map((one) => JSON.stringify(one)).join("\n")}\n`);
    const root = entry("init", 1, null);
    put("study", [root, entry("ingest", 4, root)]);
    expect(undoable(dir)).toMatchObject([{ hint: { en: expect.stringContaining("none has been done yet") } }]);
    const there = entry("codebook", 2, root);
    put("study.2", [there, entry("codebook-undo", 3, there)]);
    put("anne", [entry("mark", 5, null)]);
    expect(stepsOfStudy(dir).map(({ step }) => step)).toEqual(["init", "codebook", "codebook-undo", "ingest"]);
    expect(undoable(dir)).toMatchObject([{ hint: { en: expect.stringContaining("undone already") } }]);
  });
});
