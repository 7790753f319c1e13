import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codesOf } from "../../../src/codebook/codebook.js";
import { mergeCodes } from "../../../src/codebook/edit/merge.js";
import { renameCode } from "../../../src/codebook/edit/rename.js";
import { retireCode } from "../../../src/codebook/edit/retire.js";
import { addCodesBehind } from "../../../src/codebook/edit/split.js";
import { readCodebook } from "../../../src/codebook/read.js";
import type { RawCodebook } from "../../../src/codebook/table/raw.js";
import { rawCodebook } from "../../../src/codebook/table/read-raw.js";
import { codebookText } from "../../../src/codebook/table/yaml-text.js";
import { someCodebook } from "../table/some-codebook.js";

const READY = readdirSync("codebooks")
  .filter((name) => name.endsWith(".yaml") && !/\.(?:guide|claims)\.yaml$/.test(name))
  .map((name) => [name, readFileSync(`codebooks/${name}`, "utf8")] as const);

const errors = (source: string): string[] =>
  readCodebook(source, "codes.yaml")
    .problems.filter(({ severity }) => severity === "error")
    .map(({ text }) => text.en);
const codes = (source: string) => codesOf([readCodebook(source, "codes.yaml").codebook].flatMap((one) => one ?? []));

const idsIn = ({ families = [] }: RawCodebook): string[] =>
  families.flatMap(({ codes: own = [] }) => own.map(({ id }) => String(id)));

describe("a code renamed", () => {
  it.each(READY)("and renamed back leaves %s as it was to the letter", (_, source) => {
    for (const { id } of codes(source).slice(0, 1)) {
      const there = renameCode(source, id, `${id}-autre`);
      expect(there).not.toBe(source);
      expect(errors(there)).toEqual(errors(source));
      expect(codes(there).find((code) => code.id === `${id}-autre`)?.was).toContain(id);
      expect(renameCode(there, `${id}-autre`, id)).toBe(source);
    }
  });

  it("and renamed back leaves any codebook as it was, whatever it has under was", () => {
    fc.assert(
      fc.property(someCodebook, fc.nat(), (raw, n) => {
        const ids = idsIn(raw);
        const id = ids[n % ids.length] ?? "";
        const source = codebookText(raw);
        expect(renameCode(renameCode(source, id, `${id}x`), `${id}x`, id)).toBe(source);
      }),
      { seed: 1, numRuns: 60 },
    );
  });

  it("keeps comments, flow lists and line ends of Windows", () => {
    const source =
      "codebook: a # here\r\nfamilies:\r\n  - id: a\r\n    codes:\r\n      - id: a.b # the first\r\n        was: [a.z, a.y]\r\n      - { id: a.c, negation: a.b }\r\n";
    const there = renameCode(source, "a.b", "a.d");
    expect(there).toBe(
      source.replace("id: a.b", "id: a.d").replace("negation: a.b", "negation: a.d").replace("a.y]", "a.y, a.b]"),
    );
    expect(renameCode(there, "a.d", "a.b")).toBe(source);
    const inBraces = renameCode(source, "a.c", "a.e");
    expect(inBraces).toContain("{ id: a.e, was: [a.c], negation: a.b }");
    expect(renameCode(inBraces, "a.e", "a.c")).toBe(source);
  });

  it("leaves words of rules and sentences of people alone, and longer ids", () => {
    const source =
      "families:\n  - id: a\n    codes:\n      - id: a.b\n        use_not: Not a.b-c, nor a.b.c; but a.b.\n        examples: [a.b is said]\n        rules: [a.b]\n";
    const there = renameCode(source, "a.b", "a.d");
    expect(there).toContain("Not a.b-c, nor a.b.c; but a.d.");
    expect(there).toContain("examples: [a.b is said]");
    expect(there).toContain("rules: [a.b]");
  });
});

describe("codes made one", () => {
  it.each(READY)("keep the examples and rules of %s, and no reference is lost", (_, source) => {
    const all = codes(source);
    const into = all[0];
    const from = all.filter((code) => code.family === into?.family && code.id !== into.id).slice(0, 2);
    if (into === undefined || from.length === 0) throw new Error("too few codes");
    const made = mergeCodes(
      source,
      from.map(({ id }) => id),
      into.id,
    );
    const text = made?.text ?? "";
    expect(errors(text)).toEqual(errors(source));
    const now = codes(text).find(({ id }) => id === into.id);
    const sum = (of: "examples" | "counterexamples" | "rules"): number =>
      [into, ...from].reduce((total, code) => total + code[of].length, 0);
    expect(now?.examples.length).toBe(sum("examples"));
    expect(now?.counterexamples.length).toBe(sum("counterexamples"));
    expect(now?.rules.length).toBe(sum("rules"));
    expect(now?.was).toEqual(expect.arrayContaining(from.map(({ id }) => id)));
    expect(codes(text).length).toBe(all.length - from.length);
  });
});

describe("what a code hands over", () => {
  const source = (rules: string): string =>
    `families:\n  - id: a\n    codes:\n      - id: a.b\n        examples: ["x, y", 'it''s', plain one]\n        rules: [ lien, "a  b",\n          { phrase: "zut" } ]\n      - id: a.c\n${rules}`;

  it("stands in the order of keys, and in the quotes and braces in which it was written", () => {
    const made = mergeCodes(source("        label: C\n"), ["a.b"], "a.c");
    expect(made?.text).toBe(
      "families:\n  - id: a\n    codes:\n      - id: a.c\n        was: [a.b]\n        label: C\n" +
        "        examples:\n          - \"x, y\"\n          - 'it''s'\n          - plain one\n" +
        '        rules:\n          - lien\n          - "a  b"\n          - { phrase: "zut" }\n',
    );
  });

  it("goes into a list in brackets as well", () => {
    const made = mergeCodes(source("        rules: [own]\n        examples: []\n"), ["a.b"], "a.c");
    expect(made?.text).toContain('        rules: [own, lien, "a  b", { phrase: "zut" }]\n');
    expect(made?.text).toContain("        examples: [\"x, y\", 'it''s', plain one]\n");
  });
});

describe("codes of any codebook made one", () => {
  it("lose no example, counterexample or rule, and change nothing else", () => {
    fc.assert(
      fc.property(someCodebook, fc.nat(), (raw, n) => {
        const all = (raw.families ?? []).flatMap(({ codes: own = [] }) => own);
        const into = all[n % all.length];
        const from = all.filter((code) => code !== into).slice(0, 2);
        const made = mergeCodes(
          codebookText(raw),
          from.map(({ id }) => String(id)),
          String(into?.id),
        );
        const now = (rawCodebook(made?.text ?? "").families ?? []).flatMap(({ codes: own = [] }) => own ?? []);
        const one = now.find(({ id }) => id === into?.id) ?? {};
        for (const key of ["examples", "counterexamples", "rules"])
          expect(one[key] ?? []).toEqual(
            [into, ...from].flatMap((code) => (code?.[key] as unknown[] | undefined) ?? []),
          );
        expect(one.definition).toEqual(into?.definition);
        expect(now.filter(({ id }) => id !== into?.id)).toEqual(
          all.filter((code) => code !== into && !from.includes(code)),
        );
      }),
      { seed: 1, numRuns: 60 },
    );
  });
});

describe("a code retired or split", () => {
  it.each(READY)("leaves %s without new errors", (_, source) => {
    const [first] = codes(source);
    if (first === undefined) throw new Error("no code");
    const retired = retireCode(source, first.id, "2026-01-31");
    expect(errors(retired)).toEqual([]);
    const now = codes(retired)[0];
    expect(now?.retired).toBe("2026-01-31");
    expect(now?.rules).toEqual([]);
    expect(now?.label.fr).toBe(`${first.label.fr} (retiré)`);
    const split = addCodesBehind(source, first.id, [{ id: `${first.family}.neuf`, label: "Neuf" }]) ?? "";
    expect(errors(split)).toEqual([]);
    expect(codes(split)[1]).toMatchObject({ id: `${first.family}.neuf`, kind: first.kind, origin: first.origin });
  });
});
