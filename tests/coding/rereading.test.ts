import { describe, expect, it } from "vitest";
import type { Code } from "../../src/codebook/codebook.js";
import type { Sheet } from "../../src/coding/basis.js";
import { markedRead, rereadFor, toReread } from "../../src/coding/rereading.js";
import { formatSheet, parseSheet } from "../../src/coding/sheet.js";

const code = (id: string, more: Partial<Code> = {}): Code => ({ id, ...more }) as Code;
const sheet: Sheet = { coder: "anna", transcript: "P01", textSha256: "h", codings: [] };
const codes = [code("old"), code("new", { made: "2026-03-02T10:00:00.000Z" })];
const read = (at: string): Sheet => markedRead(sheet, new Date(at));

describe("reading an interview again for a new code", () => {
  it("is asked for where the code was made after the interview had been read", () => {
    expect(toReread(read("2026-03-02T09:59:59Z"), codes)).toEqual(["new"]);
  });

  it("is not asked for where the interview was read with the code at hand, or is not read yet", () => {
    expect(toReread(read("2026-03-02T10:00:01Z"), codes)).toEqual([]);
    expect(toReread({ ...sheet, read: null }, codes)).toEqual([]);
    expect(toReread(sheet, codes)).toEqual([]);
  });

  it("is not asked for a code that is no longer proposed", () => {
    const retired = code("gone", { made: "2026-03-02T10:00:00Z", retired: "2026-03-03" });
    expect(toReread(read("2026-03-01T00:00:00Z"), [retired])).toEqual([]);
  });

  it("is done once it is said, and everything of it is kept in the sheet", () => {
    const done = rereadFor(read("2026-03-01T00:00:00Z"), ["new"]);
    expect(toReread(done, codes)).toEqual([]);
    expect(parseSheet(formatSheet(done), "s.jsonl").sheet).toEqual(done);
  });
});
