import { describe, expect, it } from "vitest";
import { withLastAnswers } from "../../src/text/last-answers.js";

describe("a reader that remembers its last answers", () => {
  const reads: string[] = [];
  const read = withLastAnswers((source, file) => {
    reads.push(`${file}: ${source}`);
    return { words: source.split(" ") };
  }, 2);

  it("reads the same text in the same file once, and another file or text anew", () => {
    expect(read("un deux", "a")).toBe(read("un deux", "a"));
    expect([read("un deux", "b"), read("trois", "a")]).toEqual([{ words: ["un", "deux"] }, { words: ["trois"] }]);
    expect(reads).toEqual(["a: un deux", "b: un deux", "a: trois"]);
  });

  it("forgets what was not asked for longest", () => {
    reads.length = 0;
    for (const file of ["c", "d", "c", "e", "c", "d"]) read("x", file);
    expect(reads).toEqual(["c: x", "d: x", "e: x", "d: x"]);
  });
});
