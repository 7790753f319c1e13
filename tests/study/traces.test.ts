import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { study } from "../../src/messages/templates.js";
import { tracesOf } from "../../src/study/traces.js";

describe("traces of a name", () => {
  let dir: string;
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), "traces-"));
  });
  afterEach(() => rmSync(dir, { recursive: true, force: true }));

  it("are told by their lines, those within a given name left out", () => {
    writeFileSync(join(dir, "memo.md"), "Rien.\nNadia, Nadia.\nNadia Tazi.\n\nAvec Nadia.\n");
    const { traces } = tracesOf(dir, ["Nadia"], () => ["Nadia Tazi"]);
    expect(traces.map(({ line }) => line)).toEqual([2, 5]);
  });

  it("are found in a time that grows with the file and no faster", { timeout: 30_000 }, () => {
    writeFileSync(join(dir, "memo.md"), "Nadia et Nadia Tazi.\n".repeat(50_000));
    const started = performance.now();
    const { traces } = tracesOf(dir, ["Nadia"], () => ["Nadia Tazi"]);
    expect(traces).toHaveLength(50_000);
    expect(performance.now() - started).toBeLessThan(30_000);
  });
});

describe("the explanations that come with study.yaml", () => {
  it("name nobody, and a line of one's own does", () => {
    const dir = mkdtempSync(join(tmpdir(), "grille-traces-"));
    writeFileSync(join(dir, "study.yaml"), `${study.fr}# marie a relu\nnote: Marie\n`);
    const { traces } = tracesOf(dir, ["Marie", "Namur"], () => []);
    const lines = `${study.fr}`.split("\n").length;
    expect(traces.map(({ file, line }) => [file, line])).toEqual([
      ["study.yaml", lines],
      ["study.yaml", lines + 1],
    ]);
    rmSync(dir, { recursive: true });
  });
});
