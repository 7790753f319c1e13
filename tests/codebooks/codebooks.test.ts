import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { checkCodebooks } from "../../src/codebook/between.js";
import { type Code, type Codebook, codesOf } from "../../src/codebook/codebook.js";
import type { Condition } from "../../src/codebook/condition.js";
import { checkExamples } from "../../src/codebook/examples.js";
import { readCodebook } from "../../src/codebook/read.js";

const FOLDER = path.resolve("codebooks");
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith(".yaml") && !/\.(?:guide|claims)\.yaml$/.test(name));

interface Loaded {
  readonly codebook: Codebook;
  /** Faults of the file and of the rules on their own examples. */
  readonly problems: readonly string[];
}

const LOADED = new Map<string, Loaded>();

function load(file: string): Loaded {
  const known = LOADED.get(file) ?? read(file);
  LOADED.set(file, known);
  return known;
}

function read(file: string): Loaded {
  const { codebook, problems } = readCodebook(readFileSync(path.join(FOLDER, file), "utf8"), file);
  if (codebook === null) throw new Error(`${file} cannot be read: ${problems[0]?.text.en}`);
  const all = [...problems, ...checkExamples(codebook)];
  return { codebook, problems: all.map(({ place, text }) => `${place.file}:${place.line} ${text.en}`) };
}

function themes(codebook: Codebook): Code[] {
  return codesOf([codebook]).filter(({ family }) => family !== "outil");
}

/** What is missing of a code that a reader would look for. */
function gaps({ id, label, definition, use, useNot, ...code }: Code): string[] {
  const prose = Object.entries({ label, definition, use, useNot });
  const empty = prose.filter(([, words]) => words.fr.length < 2 || words.en.length < 2).map(([name]) => name);
  const same = prose
    .filter(([name, words]) => name !== "label" && words.fr === words.en)
    .map(([name]) => `${name} twice`);
  const count = (kind: string) => code.counterexamples.filter((one) => one.kind === kind).length;
  const few = [
    code.examples.length < 2 ? "examples" : "",
    count("plain") < 2 ? "plain counterexamples" : "",
    count("negated") < 1 ? "negated counterexample" : "",
    count("interviewer") < 1 ? "interviewer counterexample" : "",
    code.source === "" ? "source" : "",
    code.rules.length === 0 ? "rules" : "",
  ].filter((one) => one !== "");
  return [...empty, ...same, ...few].map((what) => `${id}: ${what}`);
}

/** Ids that a condition names. */
function named(condition: Condition): string[] {
  return condition.kind === "code" ? [condition.id] : [...condition.of, ...condition.not].flatMap(named);
}

describe("the codebooks that come with grille", () => {
  it.each(["docs/codebooks.md", "docs/codebooks.fr.md"])("each have a row in %s, and no other has one", (page) => {
    const [first = ""] = readFileSync(page, "utf8").split(/^## /m);
    const rows = [...first.matchAll(/^\| `([\w-]+)` \|/gm)].map(([, name]) => `${name}.yaml`);
    expect(rows.sort()).toEqual([...FILES].sort());
  });

  it.each(FILES)("%s reads without a problem and its rules keep to their examples", (file) => {
    expect(load(file).problems).toEqual([]);
  });

  it.each(FILES)("%s says everything about every code in both languages", (file) => {
    expect(codesOf([load(file).codebook]).flatMap(gaps)).toEqual([]);
  });

  it.each(FILES)("%s gives every code its own colour", (file) => {
    const codes = codesOf([load(file).codebook]);
    const colours = codes.map(({ colour }) => colour);
    expect(colours.filter((colour, i) => colours.indexOf(colour) !== i)).toEqual([]);
  });

  it.each(FILES)("%s names no code in its advice that it does not have", (file) => {
    const { codebook } = load(file);
    const codes = codesOf([codebook]);
    const known = new Set(codes.map(({ id }) => id));
    const families = codebook.families.map(({ id }) => id);
    const mentions = codes.flatMap(
      ({ use, useNot }) => [use.fr, use.en, useNot.fr, useNot.en].join(" ").match(/[a-z]+\.[a-z]+(?:-[a-z]+)*/g) ?? [],
    );
    expect(mentions.length).toBeGreaterThan(codes.length);
    expect(mentions.filter((one) => families.includes(one.split(".")[0] ?? "") && !known.has(one))).toEqual([]);
  });

  it.each(FILES)("%s uses each of its lists", (file) => {
    const source = readFileSync(path.join(FOLDER, file), "utf8");
    const { lists } = parse(source) as { lists: Record<string, unknown> };
    expect(Object.keys(lists).filter((name) => !new RegExp(`\\$${name}(?![\\w-])`).test(source))).toEqual([]);
  });

  it("share no code id", () => {
    expect(checkCodebooks(FILES.map((file) => ({ file, codebook: load(file).codebook })))).toEqual([]);
  });

  it("share no family id, so that all can lie over one study", () => {
    const ids = FILES.flatMap((file) => load(file).codebook.families.map(({ id }) => id));
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });
});

describe("gaspar-franssen", () => {
  const { codebook } = load("gaspar-franssen.yaml");

  it("has between 40 and 80 codes beside the tools", () => {
    expect(themes(codebook).length).toBeGreaterThanOrEqual(40);
    expect(themes(codebook).length).toBeLessThanOrEqual(80);
  });

  it("holds identities, modes and strategies, and only those, for interpretations", () => {
    const read = codesOf([codebook]).filter(({ kind }) => kind === "interpretive");
    expect([...new Set(read.map(({ family }) => family))]).toEqual(["identite", "mode", "strategie"]);
    expect(read.length).toBe(
      themes(codebook).filter(({ family }) => ["identite", "mode", "strategie"].includes(family)).length,
    );
  });

  it("never takes an identity for evidence", () => {
    const ids = codebook.hypotheses.flatMap(({ supports, against, unattributed }) =>
      [supports, against, unattributed].flatMap(named),
    );
    expect(ids.filter((id) => id.startsWith("identite") || id.startsWith("mode"))).toEqual([]);
    expect(ids).toContain("cause.outils");
  });

  it("asks of both hypotheses a direction, a rival and a deviant case, and questions of the guide", () => {
    expect(codebook.hypotheses.map(({ id }) => id)).toEqual(["H1", "H2"]);
    for (const { direction, rival, deviant, asked } of codebook.hypotheses) {
      expect(direction).toEqual(["direction.mieux", "direction.moins-bien", "direction.les-deux"]);
      expect(rival?.codes.length).toBeGreaterThan(0);
      expect(deviant).not.toBeNull();
      expect([...asked, ...(rival?.asked ?? [])].every((id) => /^q(0[1-9]|1[0-2])$/.test(id))).toBe(true);
    }
  });

  it("hears in listening that is out of reach the loss of it", () => {
    expect(codesOf([codebook]).find(({ id }) => id === "relation.ecoute")?.negation).toBe("relation.alteree");
  });
});

describe.each(["outils.yaml", "artisanat.yaml"])("%s", (file) => {
  it("describes and asks no hypothesis", () => {
    expect(load(file).codebook.hypotheses).toEqual([]);
  });
});
