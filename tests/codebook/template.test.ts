import { describe, expect, it } from "vitest";
import { checkExamples } from "../../src/codebook/examples.js";
import { readCodebook } from "../../src/codebook/read.js";
import * as template from "../../src/messages/templates.js";
import { LANGS } from "../../src/messages/words.js";
import { wordsFound } from "./help.js";

/** What stands behind `#   - ` in the template, without the explanation after it. */
function rulesShown(text: string): string[] {
  const lines = text.split("\n").filter((line) => line.startsWith("#   - ") && !line.startsWith("#   - id:"));
  return lines.map((line) => line.slice("#   - ".length).split(/ {2,}/)[0] ?? "");
}

/** The example at the end of the template, no longer a comment. */
function uncommented(text: string): string {
  const [head = "", example = ""] = text.split(/^(?=# families:)/m);
  return head + example.replace("families: []\n", "").replace(/^# ?/gm, "");
}

describe.each(LANGS)("the codebook of a new study (%s)", (lang) => {
  const text = template.codebook[lang];

  it("shows every form of a rule, and each can be read", () => {
    const rules = rulesShown(text);
    expect(rules.length).toBeGreaterThan(11);
    for (const form of [
      "=",
      "*",
      "|",
      "…",
      "$",
      "any:",
      "all:",
      "near:",
      "not:",
      "regex:",
      "within: turn",
      "negation: allow",
    ])
      expect(text, form).toContain(form);
    const list = /lists: \{[^}]*\}/.exec(text)?.[0] ?? "";
    const code = `{ id: f.a, origin: a_priori, label: A, rules: [${rules.join(", ")}] }`;
    const source = `grille: 1\ncodebook: x\ntitle: X\nlanguage: ${lang}\n${list}\nfamilies:\n  - id: f\n    label: F\n    codes:\n      - ${code}\n`;
    const { codebook, problems } = readCodebook(source, "x.yaml");
    expect(problems).toEqual([]);
    expect(codebook?.families[0]?.codes[0]?.rules).toHaveLength(rules.length);
  });

  it("holds an example that passes its own examples once its comment signs are gone", () => {
    const { codebook, problems } = readCodebook(uncommented(text), "codes.yaml");
    expect(problems).toEqual([]);
    expect(codebook?.families[0]?.codes).toHaveLength(1);
    expect(codebook === null ? null : checkExamples(codebook)).toEqual([]);
  });
});

describe("what the French template says of rules", () => {
  it.each([
    ["[formation]", "des formations", ["formations"]],
    ['["(apprendre|enseigner)"]', "J'ai appris. Ils apprennent. On enseigne.", ["appris", "apprennent", "enseigne"]],
    ['["=outil"]', "un outil, des outils", ["outil"]],
    ["[numéri*]", "Le numérique. La numérisation.", ["numérique", "numérisation"]],
    ["[manquer … temps]", "on manque vraiment de temps", ["manque temps"]],
    ["[{ any: [outil], not: [outil de jardin] }]", "un outil de jardin. Un outil.", ["outil"]],
  ])("%s finds in « %s »", (rules, text, expected) => {
    expect(wordsFound(rules, text)).toEqual(expected);
  });
});
