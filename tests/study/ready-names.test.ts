import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import type { Kind } from "../../src/identity/finding.js";
import type { Key } from "../../src/identity/key.js";
import { readyCodebook } from "../../src/study/make.js";
import { namesOfReady, ownLines, withoutReady } from "../../src/study/ready-names.js";
import { folder } from "../cli/world.js";

const keyOf = (...entries: [Kind, string][]): Key => ({
  id: "k",
  created: "2026-01-01",
  dayOffset: 40,
  entries: entries.map(([kind, real], i) => ({ kind, real: [real], pseudonym: `[${i}]` })),
});

it("what a codebook that came with grille has of its own is no trace there, unless it is somebody's name", () => {
  const dir = folder();
  const key = keyOf(["organisation", "Croix-Rouge"], ["organisation", "Cordonnerie Dubuisson"]);
  mkdirSync(join(dir, "codebooks"), { recursive: true });
  writeFileSync(join(dir, "codebooks/mien.yaml"), "# Croix-Rouge\n");
  expect(namesOfReady(dir, key)).toEqual(new Set());
  writeFileSync(join(dir, "codebooks/outils.yaml"), "grille: 1\n");
  const ready = namesOfReady(dir, key);
  expect(ready).toEqual(new Set(["croix-rouge"]));
  expect(namesOfReady(dir, keyOf(["organisation", "Croix-Rouge"], ["person", "Croix-Rouge"]))).toEqual(new Set());
  const text = "à la Croix-Rouge, chez Dubuisson";
  const left = (file: string) =>
    [
      { start: 5, end: 16 },
      { start: 23, end: 32 },
    ].filter(withoutReady(ready, { file, text }));
  for (const file of ["codebooks/outils.yaml", ".grille/codebooks/outils.json"])
    expect(left(file)).toEqual([{ start: 23, end: 32 }]);
  for (const file of ["codebooks/mien.yaml", "transcripts/outils.txt", "memos/outils.md"])
    expect(left(file)).toHaveLength(2);
});

it("of a codebook that came with grille, what was written in the study are the other lines", () => {
  const ready = readyCodebook("outils")?.codebook ?? "";
  expect(ready).toContain("Croix-Rouge");
  expect(ownLines("outils.yaml", ready)).toBe("");
  expect(ownLines("outils.yaml", `${ready}# chez Dubuisson\n`)).toBe("# chez Dubuisson");
  expect(ownLines("mien.yaml", "Croix-Rouge\n")).toBe("Croix-Rouge\n");
});
