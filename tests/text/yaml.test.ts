import { describe, expect, it } from "vitest";
import { z } from "zod";
import { readYaml } from "../../src/text/yaml.js";

const item = z.strictObject({
  id: z.string(),
  kind: z.enum(["manifest", "interpretive"]),
  weight: z.number().optional(),
});
const schema = z.strictObject({
  grille: z.literal(1),
  title: z.string(),
  items: z.array(item).default([]),
  rules: z.array(z.union([z.string(), z.strictObject({ any: z.array(z.string()) })])).optional(),
});

function read(source: string) {
  return readYaml(source, "x.yaml", schema);
}

/** The part of the excerpt that a caret line would underline. */
function marked(source: string): string[] {
  return read(source).problems.map((problem) => {
    const { line, column, length } = problem.excerpt ?? { line: "", column: 1, length: 0 };
    expect(problem.place.column).toBe(column);
    expect(source.replace(/^\uFEFF/, "").split(/\r?\n/)[(problem.place.line ?? 0) - 1]).toBe(line);
    return `${problem.code} ${problem.place.line}:${column} ${line.slice(column - 1, column - 1 + length)}`;
  });
}

const good = "grille: 1\ntitle: Essai\nitems:\n  - id: a\n    kind: manifest\n";

describe("readYaml", () => {
  it("returns the value of a file without faults", () => {
    expect(read(good)).toMatchObject({
      value: { title: "Essai", items: [{ id: "a", kind: "manifest" }] },
      problems: [],
    });
  });

  it("reads the same value with a byte-order mark and CRLF", () => {
    expect(read(`\uFEFF${good.replaceAll("\n", "\r\n")}`).value).toEqual(read(good).value);
  });

  it("points at the same column with CRLF and a byte-order mark", () => {
    const bad = good.replace("kind: manifest", "kind: manifset");
    expect(marked(bad)).toEqual(["unknown-value 5:11 manifset"]);
    expect(marked(`\uFEFF${bad.replaceAll("\n", "\r\n")}`)).toEqual(["unknown-value 5:11 manifset"]);
  });

  it("names the nearest known value and key", () => {
    const source = good.replace("kind: manifest", "kind: manifset\n    wieght: 2");
    expect(marked(source)).toEqual(["unknown-value 5:11 manifset", "unknown-key 6:5 wieght"]);
    expect(read(source).problems.map((problem) => problem.hint?.en)).toEqual([
      'did you mean "manifest"?',
      'did you mean "weight"?',
    ]);
  });

  it("lists the known keys where none is near", () => {
    expect(read(`${good}zzzzzz: 1\n`).problems[0]?.hint?.en).toBe("known here: grille, title, items, rules");
  });

  it("points at the holder of a missing key, and counts an empty key as missing", () => {
    expect(marked("grille: 1\ntitle: x\nitems:\n  - kind: manifest\n")).toEqual(["missing-key 4:5 kind"]);
    expect(marked("grille: 1\ntitle:\n")).toEqual(["missing-key 2:1 title"]);
    expect(read("grille: 1\ntitle: x\nitems:\n").value).toEqual({ grille: 1, title: "x", items: [] });
  });

  it("says what kind of value is wanted", () => {
    const source = "grille: 1\ntitle: [a]\nitems: none\n";
    expect(marked(source)).toEqual(["wrong-type 2:1 title", "wrong-type 3:8 none"]);
    expect(read(source).problems.map((problem) => problem.text.en)).toEqual([
      "this has to be a text",
      "this has to be a list",
    ]);
  });

  it("follows the branch of a union that was meant", () => {
    expect(marked("grille: 1\ntitle: x\nrules:\n  - a\n  - { ani: [b] }\n  - 3\n")).toEqual([
      "missing-key 5:7 ani",
      "unknown-key 5:7 ani",
      "wrong-type 6:5 3",
    ]);
  });

  it("refuses a key written twice", () => {
    expect(marked("grille: 1\ntitle: a\ntitle: b\n")).toEqual(["yaml-syntax 3:1 title"]);
    expect(read("grille: 1\ntitle: a\ntitle: b\n").value).toBeNull();
  });

  it("refuses aliases that multiply", () => {
    const levels = ["a", "b", "c", "d", "e", "f", "g", "h"];
    const bomb = levels.map((name, i) => {
      const inner = i === 0 ? "x" : `*${levels[i - 1]}`;
      return `  ${name}: &${name} [${Array.from({ length: 9 }, () => inner).join(", ")}]`;
    });
    const { value, problems } = readYaml(`bomb:\n${bomb.join("\n")}\n`, "x.yaml", z.unknown());
    expect(value).toBeNull();
    expect(problems.map(({ code, place, excerpt }) => [code, place.line, place.column, excerpt?.length])).toEqual([
      ["yaml-aliases", 5, 14, 2],
    ]);
  });

  it("refuses an alias within what it names", () => {
    for (const source of ["a: &a [x, *a]\n", "a: &a {b: {c: *a}}\n", "a: &a\n  - *a\n"]) {
      const { value, problems } = readYaml(source, "x.yaml", z.unknown());
      expect([value, problems.map(({ code }) => code)]).toEqual([null, ["yaml-aliases"]]);
    }
  });

  it("survives brackets nested a hundred thousand deep", () => {
    const codesOf = (source: string): unknown => {
      const { value, problems } = readYaml(source, "x.yaml", z.unknown());
      expect(value).toBeNull();
      return [...new Set(problems.map(({ severity, code, place }) => `${severity} ${code} ${place.line}`))];
    };
    expect(codesOf("[".repeat(100_000))).toEqual(["error yaml-syntax 1"]);
  });

  it("reads an alias once and points at the place where the fault is", () => {
    expect(marked("grille: 1\ntitle: &t x\nitems: *t\n")).toEqual(["wrong-type 3:8 *t"]);
  });

  it("asks for a version where the schema knows one", () => {
    expect(marked("title: x\n")).toEqual(["missing-version 1:1 title"]);
    expect(marked("")).toEqual(["missing-version 1:1 ", "wrong-type 1:1 "]);
    expect(readYaml("id: x\n", "x.yaml", z.strictObject({ id: z.string() })).value).toEqual({ id: "x" });
  });

  it("refuses a file of a newer version and says nothing else about it", () => {
    expect(marked("title: x\ngrille: 2\nnew: 3\n")).toEqual(["newer-file 2:9 2"]);
  });

  it("lists problems in the order of the file", () => {
    const lines = read("title: [x]\nqqqqq: 1\nitems:\n  - id: 3\n    kind: x\n").problems.map(
      (problem) => problem.place.line,
    );
    expect(lines).toEqual([...lines].sort((a, b) => (a ?? 0) - (b ?? 0)));
    expect(lines).toHaveLength(5);
  });

  it("locates a path for problems that the schema cannot see", () => {
    const { locate } = read(good);
    expect(locate(["items", 0, "id"]).place).toEqual({ file: "x.yaml", line: 4, column: 9 });
    expect(locate(["items", 0, "id"], "key").place).toEqual({ file: "x.yaml", line: 4, column: 5 });
  });
});
