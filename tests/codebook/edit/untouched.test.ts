import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { codesOf } from "../../../src/codebook/codebook.js";
import { mergeCodes } from "../../../src/codebook/edit/merge.js";
import { moveCode } from "../../../src/codebook/edit/move.js";
import { renameCode } from "../../../src/codebook/edit/rename.js";
import { retireCode } from "../../../src/codebook/edit/retire.js";
import { addCodesBehind } from "../../../src/codebook/edit/split.js";
import { readCodebook } from "../../../src/codebook/read.js";

const READY = readdirSync("codebooks")
  .filter((name) => name.endsWith(".yaml") && !/\.(?:guide|claims)\.yaml$/.test(name))
  .map((name) => [name, readFileSync(`codebooks/${name}`, "utf8")] as const);

const codes = (source: string) => codesOf([readCodebook(source, "codes.yaml").codebook].flatMap((one) => one ?? []));
const errors = (source: string): string[] =>
  readCodebook(source, "codes.yaml").problems.flatMap(({ severity, text }) => (severity === "error" ? [text.en] : []));

/** Lines with their ends, so that a lost carriage return or a missing last newline shows. */
const linesOf = (text: string): string[] => text.split(/(?<=\n)/);

const mentions = (line: string, id: string): boolean =>
  line.includes(id) &&
  new RegExp(`(?<![\\p{L}\\p{N}.-])${id.replaceAll(".", "\\.")}(?![\\p{L}\\p{N}-]|\\.[\\p{L}\\p{N}])`, "u").test(line);

/** The lines of a code: from its dash to the last line that stands further in. */
function blockOf(lines: readonly string[], id: string): { from: number; to: number } {
  const begins = new RegExp(`^ +- (?:\\{ )?id: ${id}\\s*(?:#.*)?$`);
  const from = lines.findIndex((line) => begins.test(line));
  const indent = lines[from]?.search(/\S/) ?? 0;
  let to = from + 1;
  for (let i = to; i < lines.length; i++) {
    const column = lines[i]?.search(/\S/) ?? -1;
    if (column >= 0 && column <= indent) break;
    if (column > indent && !lines[i]?.trimStart().startsWith("#")) to = i + 1;
  }
  return { from, to };
}

/** What stands in `after` besides the lines of `kept`, which have to stand in it in their order. */
function addedTo(kept: readonly string[], after: readonly string[]): string[] {
  let at = 0;
  const added = after.filter((line) => {
    if (at >= kept.length || line !== kept[at]) return true;
    at++;
    return false;
  });
  expect(kept.slice(at)).toEqual([]);
  return added;
}

describe.each(READY)("%s, edited", (_, source) => {
  const lines = linesOf(source);
  const all = codes(source);
  const ids = all.map(({ id }) => id);
  /** Of the largest codebook every fourth code, where each takes its time. */
  const some = all.map((code, i) => ({ code, i })).filter(({ i }) => ids.length < 40 || i % 4 === 0);
  /** The whole codebook is read again after some of the edits: every fourth code, of the largest every twentieth. */
  const isReadAgain = (i: number): boolean => i % (ids.length < 40 ? 4 : 20) === 0;

  it("keeps every line to the letter but those that name the code renamed", () => {
    for (const id of ids) {
      const to = `${id}-autre`;
      const after = linesOf(renameCode(source, id, to));
      const { from } = blockOf(lines, id);
      const indent = " ".repeat(lines[from]?.indexOf("id:") ?? 0);
      expect(after.splice(from + 1, 1)).toEqual([`${indent}was: [${id}]\n`]);
      expect(after.length).toBe(lines.length);
      const changed = after.flatMap((line, i) => (line === lines[i] ? [] : [[line, lines[i] ?? ""] as const]));
      for (const [now, before] of changed) {
        expect(mentions(before, id)).toBe(true);
        expect(now.replaceAll(to, id)).toBe(before);
      }
    }
  });

  it("has one line more where a code is retired", () => {
    for (const id of ids) {
      const after = linesOf(retireCode(source, id, "2026-01-31"));
      const { from } = blockOf(lines, id);
      expect(after.splice(from + 1, 1)[0]?.trim()).toBe("retired: 2026-01-31");
      expect(after).toEqual(lines);
    }
  });

  it("has lines more behind a code that is split, and no other", () => {
    for (const id of ids) {
      const { from, to } = blockOf(lines, id);
      const made = [
        { id: `${id}-a`, label: "A" },
        { id: `${id}-b`, label: "B" },
      ];
      const after = linesOf(addCodesBehind(source, id, made) ?? "");
      const more = after.length - lines.length;
      expect(after.splice(to, more).filter((line) => line.includes("- id:")).length).toBe(2);
      expect(after).toEqual(lines);
      expect(from).toBeGreaterThan(0);
    }
  });

  it("has the lines of a code moved in another family, with its id and history, and keeps the rest", () => {
    const families = [...new Set(all.map(({ family }) => family))];
    if (families.length < 2) return;
    for (const { code, i } of some) {
      const family = families[(families.indexOf(code.family) + 1) % families.length] ?? "";
      const to = `${family}.venu-${i}`;
      const made = moveCode(source, { from: code.id, to, family, source: code.source }) ?? "";
      const after = linesOf(made);
      const [gone, come] = [blockOf(lines, code.id), blockOf(after, to)];
      const body = after.slice(come.from, come.to).filter((line) => !/^ +source: /.test(line));
      const before = lines.slice(gone.from, gone.to).filter((line) => !/^ +source: /.test(line));
      expect(body.splice(1, 1).join().trim()).toBe(`was: [${code.id}]`);
      expect(body.map((line) => line.replaceAll(to, code.id))).toEqual(before);
      const outside = after.filter((_line, at) => at < come.from || at >= come.to);
      const others = lines.filter((_line, at) => at < gone.from || at >= gone.to);
      expect(outside.map((line) => (mentions(line, to) ? line.replaceAll(to, code.id) : line))).toEqual(others);
      if (isReadAgain(i)) {
        expect(errors(made)).toEqual([]);
        const now = codes(made).find(({ id }) => id === to);
        expect(now).toMatchObject({ family, source: code.source, examples: code.examples });
        expect(now?.rules.length).toBe(code.rules.length);
      }
    }
  });

  it("loses the lines of a code merged, gains its examples and rules in the other, and keeps the rest", () => {
    for (const {
      i,
      code: { id },
    } of some) {
      const into = ids[(i + 1) % ids.length] ?? "";
      const made = mergeCodes(source, [id], into)?.text ?? "";
      if (isReadAgain(i)) expect(errors(made)).toEqual([]);
      const [gone, stays] = [blockOf(lines, id), blockOf(lines, into)];
      const isIn = (block: { from: number; to: number }, at: number): boolean => block.from <= at && at < block.to;
      const kept = lines.filter((line, at) => !isIn(gone, at) && !isIn(stays, at) && !mentions(line, id));
      const isNamed = lines.filter((line, at) => !isIn(gone, at) && !isIn(stays, at) && mentions(line, id));
      const after = linesOf(made);
      const block = blockOf(after, into);
      const outside = after.filter((_line, at) => !isIn(block, at));
      expect(addedTo(kept, outside)).toEqual(isNamed.map((line) => line.replaceAll(id, into)));
      const own = lines.slice(stays.from, stays.to).filter((line) => !mentions(line, id));
      addedTo(own, after.slice(block.from, block.to));
    }
  });
});

describe("a code moved", () => {
  const FAMILIES =
    "families:\n  - id: a\n    label: A\n    codes:\n      - id: a.b # only\n        label: |\n          two\n            lines\n";
  const move = (rest: string, source = "") =>
    moveCode(`${FAMILIES}${rest}`, { from: "a.b", to: "c.b", family: "c", source });

  it.each([
    ["has no codes", "- id: c\n  label: C"],
    ["has an empty list", "- id: c\n  label: C\n  codes: [] # none yet"],
    ["has a list that is not written", "- id: c\n  label: C\n  codes:"],
    ["has codes further out", "- id: c\n  label: C\n  codes:\n  - id: c.d\n    label: D"],
  ])("goes to a family that %s", (_, family) => {
    const indented = family.replace(/^/gm, "  ");
    const made = move(indented) ?? "";
    const head = "grille: 1\ncodebook: x\ntitle: X\nlanguage: fr\n";
    const both = codes(
      `${head}${made.replace(/( +)label: [CD|]/g, "$1origin: emergent\n$&").replace(/( +)origin: emergent\n +label: C/, "$1label: C")}`,
    );
    expect(both.map(({ id }) => id)).toEqual(family.includes("c.d") ? ["c.d", "c.b"] : ["c.b"]);
    expect(both.at(-1)?.label.fr).toBe("two\n  lines\n");
    expect(made).toContain("- id: c.b # only\n");
    if (family.includes("#")) expect(made).toContain("codes: # none yet\n");
  });

  it("says the source that it had from its family, and goes nowhere where codes stand in braces", () => {
    expect(move("  - id: c\n    label: C\n", "Caps 2023: 4")).toContain('was: [a.b]\n        source: "Caps 2023: 4"\n');
    expect(move("  - { id: c, label: C }\n")).toBeNull();
  });
});
