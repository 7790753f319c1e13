import { describe, expect, it } from "vitest";
import { readExpression } from "../../src/codebook/expression.js";
import { refusedIn } from "../../src/codebook/refused.js";

/** What is said of an expression, in English. */
function said(source: string): string {
  const read = readExpression(source);
  return "fault" in read ? `${read.fault.en} | ${read.hint?.en ?? ""}` : "";
}

describe("what a regular expression cannot ask for", () => {
  it.each(["a(?=b)", "a(?!b)", "(?<=a)b", "(?<!a)b"])("%s looks around", (source) => {
    expect(said(source)).toMatch(/^"\(\?<?[=!]" looks at what follows or precedes .* \| say it with "not:"/);
  });

  it.each(["(a)\\1", "(?<n>a)\\k<n>", "(?P<n>a)(?P=n)", "(a)\\g{1}"])("%s refers back", (source) => {
    expect(said(source)).toMatch(/refers back to a group .* \| write the possibilities/);
  });

  it.each([
    ["a*+", "*"],
    ["a++b", "+"],
    ["a?+", "?"],
    ["(?>a)", "(?:"],
  ])("%s holds on to what it took", (source, plain) => {
    expect(said(source)).toMatch(/never gives back/);
    expect(said(source)).toContain(`| write "${plain}"`);
  });

  it.each(["\\N{DASH}", "\\h", "\\R", "\\X", "\\Z", "\\u00e9", "\\é", "\\K"])("%s means nothing here", (source) => {
    expect(said(`a${source}`)).toMatch(/means nothing .* \| the classes that are known/);
  });

  it.each(["(?#a)b", "(?(1)a|b)", "a(?R)?", "(?x)a b"])("%s is a group that is not known", (source) => {
    expect(said(source)).toMatch(/a bracket cannot begin with .* \| possible/);
  });

  it("is said in French too, with a hint", () => {
    expect(refusedIn("a(?=b)")?.words.fr).toContain("regarde ce qui suit");
    expect(refusedIn("a(?=b)")?.hint.fr).toContain("except:");
  });

  it.each([
    "a+b*c?",
    "[+*]+",
    "[]*+]a",
    "\\++",
    "\\(\\?=",
    "\\Q(?=a\\E",
    "(?:ab)+",
    "(?i:é)\\w+",
    "(?P<n>a)",
    "(?<n>a)",
    "\\p{Lu}\\x{e9}\\xe9",
    "a{2,3}",
    "[(?=]",
    "\\d\\s\\.\\/",
  ])("%s is left to the engine, which takes it", (source) => {
    expect(refusedIn(source)).toBeNull();
    expect(said(source)).toBe("");
  });
});
