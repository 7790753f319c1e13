import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linksIn, withLinks } from "../../src/coding/memo/links.js";
import { backlinks, linked, type Memo, memosOn, titleOf } from "../../src/coding/memo/memo.js";
import { type Target, Targets, targetText } from "../../src/coding/memo/target.js";
import { formatMemoFile, readMemo } from "../../src/study/memo-file.js";
import { interview } from "../interview.js";

const talk = interview("E: Et les outils ?", "P: On rit. On pleure. On encode.");
const targets = new Targets({
  codes: [{ id: "relation.ecoute", was: ["relation.oreille"] }],
  transcripts: [talk],
  participants: ["Mireille"],
  codings: [{ id: "0123456789ab", transcript: "P01", ...at("On pleure.") }],
  memos: ["première-idée", "m1"],
});

function at(words: string): { start: number; end: number } {
  const start = talk.text.indexOf(words);
  return { start, end: start + words.length };
}

const memo = (name: string, about: readonly string[], text: string): Memo => ({
  ...{ name, id: null, about, coder: "anne", title: null, at: null, text, hash: "" },
});

describe("what a memo is about", () => {
  it.each([
    ["study", "study"],
    ["P01:2", "P01:2"],
    ["P01:2.2", "P01:2.2"],
    ["P01@0-5", "P01@0-5"],
    ["code:relation.ecoute", "code:relation.ecoute"],
    ["code:relation.oreille", "code:relation.ecoute"],
    ["relation.ecoute", "code:relation.ecoute"],
    ["participant:mireille", "participant:Mireille"],
    ["Mireille", "participant:Mireille"],
    ["P01", "interview:P01"],
    ["coding:0123456789ab", "coding:0123456789ab"],
    ["première-idée", "memo:première-idée"],
  ])("%s is found as %s", (written, text) => {
    const found = targets.find(written);
    expect("target" in found ? targetText(found.target) : found).toBe(text);
  });

  it.each([
    ["code:relation.ecoutte", "code", "code:relation.ecoute"],
    ["P1:2", "passage", "P01:2"],
    ["P01:200", "passage", null],
    ["coding:ffffffffffff", "coding", null],
    ["participant:Nobody At All", "participant", null],
    ["premiere-idee", "anything", "première-idée"],
  ])("%s is not known, and the nearest is told", (written, unknown, near) => {
    expect(targets.find(written)).toEqual({ unknown, near });
  });
});

describe("links", () => {
  it("are found with what they lead to, not between backticks", () => {
    const text = "Voir [[P01:2|là]] et `[[code:x.y]]`.\n```\n[[m1]]\n```\n[[ m1#début ]] [[]] [[a\nb]]";
    expect(linksIn(text).map(({ to }) => to)).toEqual(["P01:2", "m1"]);
  });

  it("are changed in place or taken out, and nothing else is", () => {
    const text = "A [[P01:2|là]] b [[m1]] c [[m1|lui]] `[[m1]]`";
    expect(withLinks(text, (to) => (to === "m1" ? null : "P01:3"))).toBe("A [[P01:3|là]] b … c lui `[[m1]]`");
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("[", "]", "|", "#", "`", "a", "\n", " ") }), (any) => {
        return withLinks(any, (to) => to) === any && withLinks(any, () => null).length <= any.length + any.length;
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  it("are looked for in a time that grows with the text", () => {
    const start = performance.now();
    linksIn("[[".repeat(250_000));
    linksIn("`".repeat(500_000));
    expect(performance.now() - start).toBeLessThan(30_000);
  });

  it("lead both ways, and a passage is found from every one that shares words with it", () => {
    const memos = [
      memo("a", ["P01:2.2"], "Comme [[code:relation.ecoute]], et [[b]]."),
      memo("b", ["coding:0123456789ab"], "x"),
      memo("c", ["P01:2.1"], "y"),
    ].map((one) => linked(one, new Targets({ ...known(), memos: ["a", "b", "c"] })));
    const back = backlinks(memos);
    expect(back.get("memo:b")).toEqual(["a"]);
    expect(back.get("code:relation.ecoute")).toEqual(["a"]);
    const on = (place: string) => memosOn(memos, { kind: "passage", place }, targets).map(({ name }) => name);
    expect(on("P01:2.2")).toEqual(["a", "b"]);
    expect(on("P01:2")).toEqual(["a", "b", "c"]);
    expect(on("P01:2.3")).toEqual([]);
    const study: Target = { kind: "study" };
    expect(memosOn(memos, study, targets)).toEqual([]);
  });
});

function known() {
  return {
    codes: [{ id: "relation.ecoute", was: [] }],
    transcripts: [talk],
    participants: [],
    codings: [{ id: "0123456789ab", transcript: "P01", ...at("On pleure.") }],
  };
}

describe("a memo's file", () => {
  const bytes = (text: string): Uint8Array => Buffer.from(text);

  it("is read back as it was written, whatever its words", () => {
    const words = fc
      .string({ unit: "grapheme", minLength: 1 })
      .map((text) => text.replaceAll("\u0000", "").normalize("NFC"));
    const draft = fc.record({
      about: fc.array(fc.constantFrom("P01:2", "code:a.b", "study", "participant:O'Brien"), {
        minLength: 1,
        maxLength: 3,
      }),
      coder: fc.constantFrom("anne", "b-2"),
      title: fc.option(
        words.filter((one) => one.trim() !== ""),
        { nil: null },
      ),
      text: words,
    });
    fc.assert(
      fc.property(draft, (one) => {
        const file = formatMemoFile(one, { at: "2026-01-01T00:00:00.000Z", before: null });
        const { memo: read, problems } = readMemo(bytes(file), "memos/x.md");
        const isSame = read?.title === one.title && JSON.stringify(read?.about) === JSON.stringify(one.about);
        const text = one.text.replace(/\r\n?/g, "\n").trim();
        return problems.length === 0 && isSame && read.text.trim() === text && read.at === "2026-01-01T00:00:00.000Z";
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it("keeps what others have in its head", () => {
    const before = "---\ngrille: 1\n# mine\ntags: [idea]\nabout: study\ncoder: anne\n---\nold\n";
    const draft = { about: ["P01:2"], coder: "anne", title: null, text: "new" };
    const made = formatMemoFile(draft, { at: "2026-01-01T00:00:00.000Z", before });
    expect(made).toContain("# mine\ntags: [ idea ]\nabout: P01:2\ncoder: anne\n");
    expect(made.endsWith("---\n\nnew\n")).toBe(true);
  });

  it.each([
    ["no head", "just words\n", "no-head"],
    ["no subject", "---\ngrille: 1\ncoder: anne\n---\nx", "missing-key"],
    ["a newer version", "---\ngrille: 9\nabout: study\n---\nx", "newer-file"],
    ["a broken head", "---\ngrille: 1\nabout: [a\n---\nx", "yaml-syntax"],
    ["a list of nothing", "---\ngrille: 1\nabout: []\n---\nx", "too-short"],
    ["an empty head", "---\n---\nx", "missing-version"],
    ["bytes that are no text", "%PDF-1.4", "not-text"],
  ])("is told where it has %s, without its words", (_, source, code) => {
    const { problems } = readMemo(bytes(source), "memos/x.md");
    expect(problems.length).toBeGreaterThan(0);
    if (code !== "too-short") expect(problems.map((one) => one.code)).toContain(code);
    for (const one of problems) expect(one.excerpt).toBeUndefined();
  });

  it("is titled by its title, its heading or its first words", () => {
    expect(titleOf({ title: "T", text: "x" })).toBe("T");
    expect(titleOf({ title: null, text: "x\n\n## H\ny" })).toBe("H");
    expect(titleOf({ title: null, text: `\n${"long ".repeat(40)}` })).toHaveLength(70);
  });
});
