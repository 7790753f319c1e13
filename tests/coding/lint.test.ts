import { describe, expect, it } from "vitest";
import { compile } from "../../src/codebook/compile.js";
import { LINT, type LintSettings } from "../../src/codebook/lint-settings.js";
import { applyRules } from "../../src/coding/apply.js";
import { jaccard, lintOnCorpus } from "../../src/coding/lint.js";
import { ruleHits } from "../../src/coding/rule-hits.js";
import { formsSaid } from "../../src/text/forms-said.js";
import { segments } from "../../src/text/segments.js";
import { codebookFile, readWithout } from "../codebook/help.js";
import { interview } from "../interview.js";

const about = () => ({ attributes: () => ({}) });

function remarks(codes: readonly string[], lines: readonly string[], settings: Partial<LintSettings> = {}, rest = "") {
  const book = readWithout(codebookFile(codes, rest));
  const talk = interview(...lines);
  const corpus = {
    hits: ruleHits([talk], [book], about),
    proposals: applyRules(talk, compile([book])).proposals,
    turns: segments(talk, "turn").length,
    said: formsSaid([talk], "fr"),
    marked: new Set<string>(),
  };
  return lintOnCorpus(book, corpus, { ...LINT, ...settings }).map(({ code, text }) => `${code}: ${text.en}`);
}

const coded = (id: string, rules: string, more = ""): string =>
  `{ id: ${id}, origin: a_priori, label: "${id}", rules: ${rules}${more} }`;
const said = (n: number, line: string): string[] => Array.from({ length: n }, () => `P: ${line}`);

describe("ruleHits", () => {
  it("counts what each rule finds, whatever others of its code find there, by sentence and by turn", () => {
    const book = readWithout(codebookFile([coded("f.a", "[temps, presser, papier]")]));
    const talk = interview("E: Du temps ?", "P: Le temps presse. Le temps file.", "P: Pas de temps.");
    const hits = ruleHits([talk], [book], about).map((one) => [one.rule, one.places.size, one.turns, one.withheld]);
    expect(hits).toEqual([
      ["f.a#1", 2, 1, 1],
      ["f.a#2", 1, 1, 0],
      ["f.a#3", 0, 0, 0],
    ]);
  });
});

describe("lintOnCorpus", () => {
  it("names the rules of a code that find nothing, in one remark", () => {
    const codes = [coded("f.a", "[temps, un, deux, trois, { id: mien, phrase: quatre }]"), coded("f.b", "[cinq]")];
    expect(remarks(codes, ["P: Le temps.", "P: Trois."])).toEqual([
      "never-fires: f.a: 3 of its 5 rules (#2-3, mien)",
      "never-fires: f.b: none of its 1 rule",
    ]);
  });

  it("names a rule of which everything is withheld, unless its code names a loss", () => {
    const loss = coded("f.b", "[rien]");
    expect(remarks([coded("f.a", "[temps]"), loss], ["P: Pas de temps.", "P: Rien."])).toEqual([
      "always-withheld: f.a#1: 1 hit withheld",
    ]);
    expect(remarks([coded("f.a", "[temps]", ", negation: f.b"), loss], ["P: Pas de temps.", "P: Rien."])).toEqual([]);
  });

  it("names a rule that stands in too many turns, once there are enough of them", () => {
    const lines = [...said(5, "Le temps."), ...said(15, "Oui.")];
    expect(remarks([coded("f.a", "[temps]")], lines)).toEqual(["everywhere: f.a#1: 5 turns of 20 (25%)"]);
    expect(remarks([coded("f.a", "[temps]")], lines, { everywhere: 0.3 })).toEqual([]);
    expect(remarks([coded("f.a", "[temps]")], said(19, "Le temps."))).toEqual([]);
  });

  it("names a rule whose hits another one has too, unless that shows in how they are written", () => {
    const lines = [...said(5, "Le temps presse."), "P: Le temps."];
    expect(remarks([coded("f.a", "[temps, presser]")], lines)).toEqual([
      "contained-here: f.a#2: all its 5 passages are also of f.a#1",
    ]);
    expect(remarks([coded("f.a", "[temps, presser]")], lines, { least: 6 })).toEqual([]);
    expect(remarks([coded("f.a", '[temps, "le temps"]')], lines)).toEqual([]);
  });

  it("names words whose stem mostly catches other words, with how often", () => {
    const lines = [
      ...said(5, "Il y a un règlement."),
      "P: On le règle, une affaire réglée.",
      "P: Règlement. Règlement.",
    ];
    expect(remarks([coded("f.a", "[régler]")], lines)).toEqual([
      'stray-stem: régler: this stem also catches "règlement" (5), 5 times of 7',
    ]);
    // Said too seldom, asked for by that form alone, or written by the codebook itself.
    expect(remarks([coded("f.a", "[régler]")], lines, { least: 6 })).toEqual([]);
    expect(remarks([coded("f.a", '["=réglée"]')], lines)).toEqual([]);
    expect(remarks([coded("f.a", '["régler vite", régler, règlement]')], lines, { everywhere: 1 })).not.toContainEqual(
      expect.stringContaining("stray-stem"),
    );
  });

  it("says so of words that a rule writes alone, in a list of choices too, not of those inside a phrase", () => {
    const lines = [...said(5, "Il y a un règlement."), "P: On doit régler vite, bien régler."];
    const strays = (rule: string) => remarks([coded("f.a", rule)], lines).filter((one) => one.startsWith("stray-stem"));
    expect(strays('["bien régler", "(régler|payer) vite", "doit … (payer|régler)"]')).toEqual([]);
    expect(strays('["(régler|payer)"]')).toHaveLength(1);
    expect(strays("[{ near: [doit, régler] }]")).toHaveLength(1);
  });

  it("takes forms of the same word for no others", () => {
    const lines = [...said(5, "Ils demandent ce qu'ils demandaient, une demande."), ...said(3, "Sociaux, sociale.")];
    expect(remarks([coded("f.a", "[demander, social]")], lines, { everywhere: 1 })).not.toContainEqual(
      expect.stringContaining("stray-stem"),
    );
  });

  it("names codes whose proposals lie on the same words", () => {
    const lines = [...said(5, "Le temps presse."), ...said(5, "Il presse.")];
    const codes = [coded("f.a", "[temps]"), coded("f.b", "[presser]")];
    expect(remarks(codes, lines)).toEqual(["codes-coincide: f.a and f.b: 62% of the words that they cover are common"]);
    expect(remarks(codes, lines, { together: 0.7 })).toEqual([]);
  });

  it("names codes of a hypothesis of which nothing was proposed here", () => {
    const rest = "hypotheses:\n  - { id: H1, statement: x, origin: a_priori, supports: { all: [f.a, f.b] } }";
    expect(remarks([coded("f.a", "[temps]"), coded("f.b", "[papier]")], ["P: Le temps."], {}, rest)).toEqual([
      "never-fires: f.b: none of its 1 rule",
      "unproposable: H1, supports: nothing proposed or marked here for f.b",
    ]);
  });
});

describe("jaccard", () => {
  it("is the characters common to both over those of either, over all transcripts", () => {
    const a = new Map([["P01", [{ start: 0, end: 10 }]]]);
    const b = new Map([
      [
        "P01",
        [
          { start: 5, end: 10 },
          { start: 8, end: 12 },
        ],
      ],
      ["P02", [{ start: 0, end: 8 }]],
    ]);
    expect(jaccard(a, b)).toBe(5 / 20);
    expect(jaccard(a, a)).toBe(1);
    expect(jaccard(new Map(), new Map())).toBe(0);
  });
});
