import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { codebookFrom, readCodebookFile } from "../../src/codebook/read.js";
import { codebookFile } from "../../src/codebook/schema.js";
import { codeStudy } from "../../src/study/code-study.js";
import { packCodebook, unpackCodebook } from "../../src/study/codebook-cache.js";
import { SHAPE } from "../../src/study/kept-file.js";
import { readStudy } from "../../src/study/read.js";
import { sha256Of } from "../../src/text/hash.js";

const FILE = "codebooks/gaspar-franssen.yaml";
const source = readFileSync(FILE, "utf8");
const yaml = readCodebookFile(source, FILE);
const { codebook } = codebookFrom(yaml, FILE);
if (codebook === null) throw new Error("not read");
const packed = packCodebook(codebook, yaml.places(), source);

/** One of everything that may stand in the file of a codebook. */
const ALL = `grille: 1
codebook: all
title: All
language: fr
licence: CC0
authors: [A]
lists:
  tools: [courriel, "=mail"]
  jobs: { words: [stage*], except: [stage de foot] }
families:
  - id: f
    label: F
    source: S
    colour: "#112233"
    codes:
      - id: f.a
        origin: a_priori
        label: { fr: A, en: B }
        definition: d
        use: u
        use_not: n
        examples: [un courriel]
        counterexamples: [rien, { negated: pas de courriel }, { interviewer: un courriel ? }]
        negation: f.b
        was: [f.c]
        made: 2026-01-01T00:00:00Z
        rules:
          - $tools … $jobs
          - { id: r, phrase: un (grand|petit) courriel, except: [un grand courriel bleu], accents: optional }
          - { any: [a, b], within: turn }
          - { regex: "e-?mail", negation: allow, reported: require }
          - { near: [$tools, { all: [a, b] }], words: 3, not: [c] }
          - { phrase: d, answer_to: e, section: [g], speaker: { sex: [f, m] } }
      - { id: f.b, kind: interpretive, origin: emergent, label: B, source: T, colour: "#445566" }
      - { id: f.d, origin: emergent, label: D, retired: 2026-01-01, rules: [x] }
themes:
  - { id: t, label: T, codes: [f.a], also: [f.b], rules: [a], words: [b] }
hypotheses:
  - id: H1
    statement: S
    origin: a_priori
    date: "2026-01-01"
    asked: [q1]
    sub_questions: [{ id: H1.a, ask: A, asked: [q2] }]
    supports: { all: [f.a], not: [f.b], within: turn }
    against: f.b
    unattributed: { any: [f.a, f.b] }
    direction: [f.a]
    rival: { statement: R, codes: [f.b], asked: [q2], would_see: W }
    deviant: D
`;

describe("a codebook kept as it was read", () => {
  it("is the codebook that its file holds", () => {
    const { locate: _, ...kept } = unpackCodebook(packed, source, FILE) ?? {};
    const { locate: __, ...expected } = codebook;
    expect(kept).toStrictEqual(expected);
    expect(JSON.stringify(kept)).toBe(JSON.stringify(expected));
    expect(structuredClone(kept)).toStrictEqual(expected);
    expect(kept).toMatchObject({ id: "gaspar-franssen" });
  });

  it("still tells where a value or a key stands", () => {
    const kept = unpackCodebook(packed, source, FILE);
    for (const path of [["codebook"], ["families", 1, "codes", 0, "id"], ["families", 99], ["families", "x"], []])
      for (const what of ["value", "key"] as const) expect(kept?.locate?.(path, what)).toEqual(yaml.locate(path, what));
  });

  it.each([
    ["of another text", packed, `${source}# more\n`],
    ["cut short", packed.slice(0, -20), source],
    ["without its last lines", packed.split("\n").slice(0, -4).join("\n"), source],
    ["changed by hand", packed.replace('"manifest"', '"interpretive"'), source],
    ["of another shape", packed.replace('"shape":', '"shape":9'), source],
    ["of another engine", packed.replace('"engine":', '"engine":9'), source],
    ["empty", "", source],
  ])("is left aside when it is %s", (_, cache, text) => {
    expect(unpackCodebook(cache, text, FILE)).toBeNull();
  });

  // When this fails, what is read from a codebook has changed: raise SHAPE in kept-file.ts, and put the new numbers here.
  it("has the shape that its number stands for", () => {
    const schema = JSON.stringify(z.toJSONSchema(codebookFile, { io: "input", unrepresentable: "any" }));
    const { codebook: read, problems } = codebookFrom(readCodebookFile(ALL, "all.yaml"), "all.yaml");
    expect(problems).toEqual([]);
    const hashes = [schema, JSON.stringify(read)].map((text) => sha256Of(text).slice(0, 8));
    expect([SHAPE, ...hashes]).toEqual([8, "d84d25af", "83c6abd1"]);
  });
});

describe("a study read again", () => {
  const dir = mkdtempSync(join(tmpdir(), "grille-cache-"));
  afterEach(() => rmSync(dir, { recursive: true, force: true }));
  const FAULTY = "codebooks/emergents.yaml";

  /** A copy of the example in which something is wrong. */
  async function example(change: (text: string) => string, file: string) {
    cpSync("transcripts.example", dir, { recursive: true, filter: (path) => !/[\\/](\.grille|report)$/.test(path) });
    writeFileSync(join(dir, file), change(readFileSync(join(dir, file), "utf8")));
    const before = await readStudy(dir);
    if (before.study === null) throw new Error("no study");
    expect(await codeStudy(before.study, () => {})).toBe(before.study.transcripts.length);
    const after = await readStudy(dir);
    if (after.study === null) throw new Error("no study");
    return { before: { ...before, study: before.study }, after: { ...after, study: after.study } };
  }

  it("takes what was read of YAML from its caches", async () => {
    const { before, after } = await example((text) => text, FAULTY);
    expect([...before.study.caches.keys()]).toEqual([
      ".grille/study.json",
      ".grille/codebooks/emergents.json",
      ".grille/codebooks/gaspar-franssen.json",
      ".grille/guide.json",
      ".grille/claims.json",
    ]);
    for (const file of before.study.caches.keys()) expect(existsSync(join(dir, file))).toBe(true);
    expect(after.study.caches.size).toBe(0);
    for (const part of ["config", "codebooks", "guide", "claims", "codes"] as const)
      expect(JSON.stringify(after.study[part])).toBe(JSON.stringify(before.study[part]));
    expect(after.problems).toEqual(before.problems);
  });

  it("reads a codebook with a fault again each time, and tells the fault again with its line", async () => {
    const fault = (text: string): string => text.replace("        origin: emergent\n", "$&        negation: no.such\n");
    const { before, after } = await example(fault, FAULTY);
    expect(before.problems.filter(({ code }) => code === "unknown-code")).toHaveLength(1);
    expect(before.study.caches.has(".grille/codebooks/emergents.json")).toBe(false);
    expect(after.study.caches.size).toBe(0);
    expect(after.problems).toEqual(before.problems);
    expect(JSON.stringify(after.study.codebooks)).toBe(JSON.stringify(before.study.codebooks));
  });

  it("tells where a fault between two kept files stands", async () => {
    const { before, after } = await example((text) => text.replace(/serves: \[\w+/, "$&9"), "guide.yaml");
    expect(before.problems.filter(({ code }) => code === "unknown-hypothesis")).toHaveLength(1);
    expect(after.study.caches.size).toBe(0);
    expect(after.problems).toEqual(before.problems);
  });
});
