import { describe, expect, it } from "vitest";
import { codesOf } from "../../src/codebook/codebook.js";
import { nearCode, readComment } from "../../src/coding/comment.js";
import { codebookFile, readWithout } from "../codebook/help.js";

const codes = codesOf([
  readWithout(
    codebookFile(["{ id: f.outil, origin: a_priori, label: Outil }", "{ id: f.main, origin: a_priori, label: Main }"]),
  ),
]);

describe("a comment in the margin", () => {
  it("is a coding where it begins with a code, with what follows as its note", () => {
    expect(readComment("f.outil : à revoir", codes)).toEqual({ code: "f.outil", note: "à revoir" });
    expect(readComment("Main", codes)).toEqual({ code: "f.main", note: null });
    expect(readComment("f.outl", codes)).toBeNull();
  });

  it("names the code it may have meant where its first word looks like an id with a slip", () => {
    expect(nearCode("f.outl", codes)).toBe("f.outil");
    expect(nearCode("F.mian : à revoir", codes)).toBe("f.main");
    for (const other of ["f.outil", "outill", "à revoir", "www.exemple.be", "etc... f.outl"])
      expect(nearCode(other, codes), other).toBeNull();
  });
});
