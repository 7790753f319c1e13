import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { codebookFrom, readCodebookFile } from "../../src/codebook/read.js";
import { codebookFile } from "../../src/codebook/schema.js";
import { codeStudy } from "../../src/study/code-study.js";
import { packCodebook, unpackCodebook } from "../../src/study/codebook-cache.js";
import { readStudy } from "../../src/study/read.js";
import { sha256Of } from "../../src/text/hash.js";

const FILE = "codebooks/gaspar-franssen.yaml";
const source = readFileSync(FILE, "utf8");
const read = readCodebookFile(source, FILE);
const packed = read.value === null ? "" : packCodebook(read.value, source);

describe("a codebook kept as it was read", () => {
  it("is the codebook that its file holds", () => {
    const kept = unpackCodebook(packed, source, FILE);
    if (kept === null) throw new Error("not taken");
    const { locate: _, ...codebook } = codebookFrom(kept, FILE).codebook ?? {};
    const { locate: __, ...expected } = codebookFrom(read, FILE).codebook ?? {};
    expect(codebook).toStrictEqual(expected);
    expect(codebook).toMatchObject({ id: "gaspar-franssen" });
  });

  it("still tells where a value or a key stands", () => {
    const kept = unpackCodebook(packed, source, FILE);
    for (const path of [["codebook"], ["families", 1, "codes", 0, "id"], ["families", 99]])
      for (const what of ["value", "key"] as const) expect(kept?.locate(path, what)).toEqual(read.locate(path, what));
  });

  it.each([
    ["of another text", packed, `${source}# more\n`],
    ["cut short", packed.slice(0, -20), source],
    ["changed by hand", packed.replace('"manifest"', '"interpretive"'), source],
    ["of another shape", packed.replace('"shape":', '"shape":9'), source],
    ["empty", "", source],
  ])("is left aside when it is %s", (_, cache, text) => {
    expect(unpackCodebook(cache, text, FILE)).toBeNull();
  });

  // When this fails, what is read from a codebook has changed: raise SHAPE in codebook-cache.ts, and put the new number here.
  it("has the shape that its number stands for", () => {
    const shape = JSON.stringify(z.toJSONSchema(codebookFile, { io: "input", unrepresentable: "any" }));
    expect([JSON.parse(packed.split("\n")[0] ?? "").shape, sha256Of(shape).slice(0, 8)]).toEqual([3, "46f07d30"]);
  });
});

describe("a study read again", () => {
  const dir = mkdtempSync(join(tmpdir(), "grille-cache-"));
  afterEach(() => rmSync(dir, { recursive: true, force: true }));

  it("takes its codebooks from the cache and has the same problems in the same places", async () => {
    cpSync("transcripts.example", dir, { recursive: true, filter: (path) => !/[\\/](\.grille|report)$/.test(path) });
    // A fault that only shows behind the shape: the file is kept, and the fault has to be told again with its line.
    const yaml = join(dir, "codebooks/emergents.yaml");
    writeFileSync(
      yaml,
      readFileSync(yaml, "utf8").replace("        origin: emergent\n", "$&        negation: no.such\n"),
    );
    const before = await readStudy(dir);
    if (before.study === null) throw new Error("no study");
    expect(before.problems.filter(({ code }) => code === "unknown-code")).toHaveLength(1);
    expect([...before.study.caches.keys()]).toEqual([
      ".grille/codebooks/emergents.json",
      ".grille/codebooks/gaspar-franssen.json",
    ]);
    expect(await codeStudy(before.study, () => {})).toBe(before.study.transcripts.length);
    expect(existsSync(join(dir, ".grille/codebooks/emergents.json"))).toBe(true);
    const after = await readStudy(dir);
    expect(after.study?.caches.size).toBe(0);
    expect(after.problems).toEqual(before.problems);
    expect(JSON.stringify(after.study?.codebooks)).toBe(JSON.stringify(before.study.codebooks));
  });
});
