import { describe, expect, it } from "vitest";
import { checkCodebooks } from "../../src/codebook/between.js";
import { codesNamed, codesOf } from "../../src/codebook/codebook.js";
import { readCodebook } from "../../src/codebook/read.js";
import { unusedLists } from "../../src/codebook/unused-lists.js";
import { codebookFile, readWithout } from "./help.js";

const CODE = "{ id: f.a, origin: a_priori, label: A }";
const HEAD = "grille: 1\ncodebook: essai\ntitle: Essai\nlanguage: fr\n";

/** Each problem as code, line:column, and the text that its caret underlines. */
function marked(source: string): string[] {
  return readCodebook(source, "x.yaml").problems.map(({ code, place, excerpt }) => {
    expect(place.file).toBe("x.yaml");
    const { line, column, length } = excerpt ?? { line: "", column: 1, length: 0 };
    return `${code} ${place.line}:${place.column} ${line.slice(column - 1, column - 1 + length)}`;
  });
}

function hints(source: string): (string | undefined)[] {
  return readCodebook(source, "x.yaml").problems.map(({ hint }) => hint?.en);
}

describe("readCodebook", () => {
  it("reads an empty codebook", () => {
    expect(readWithout(HEAD)).toMatchObject({
      id: "essai",
      title: { fr: "Essai", en: "Essai" },
      families: [],
      hypotheses: [],
    });
    expect(readWithout(`${HEAD}families:\nhypotheses: []\n`).families).toEqual([]);
  });

  it("reads a code without rules, its source and colour from the family", () => {
    const source = `${HEAD}families:\n  - id: f\n    label: { fr: Une, en: One }\n    source: p. 5\n    colour: "#112233"\n    codes:\n      - ${CODE}\n      - { id: f.b, origin: emergent, label: B, source: p. 6, colour: "#445566", was: [f.old] }\n`;
    expect(codesOf([readWithout(source)])).toMatchObject([
      {
        id: "f.a",
        family: "f",
        kind: "manifest",
        origin: "a_priori",
        source: "p. 5",
        colour: "#112233",
        rules: [],
        negation: null,
      },
      { id: "f.b", origin: "emergent", source: "p. 6", colour: "#445566", was: ["f.old"] },
    ]);
  });

  it("numbers the rules of a code, keeps an id that is given, and keeps them as written", () => {
    const rules = '[écouter, { id: doux, near: [a, "b*"], words: 2 }, { all: [{ any: [c] }], not: [d] }]';
    const [code] = codesOf([readWithout(codebookFile([CODE.replace(" }", `, rules: ${rules} }`)]))]);
    expect(code?.rules.map(({ id, written }) => [id, written])).toEqual([
      ["f.a#1", "écouter"],
      ["doux", "near: [a, b*], words: 2"],
      ["f.a#3", "all: [{ any: [c] }], not: [d]"],
    ]);
  });

  it("reads counter-examples of three kinds", () => {
    const [code] = codesOf([
      readWithout(
        codebookFile([CODE.replace(" }", ", counterexamples: [un, { negated: deux }, { interviewer: trois }] }")]),
      ),
    ]);
    expect(code?.counterexamples.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      "plain un",
      "negated deux",
      "interviewer trois",
    ]);
  });

  it("reads hypotheses with their conditions and their rival", () => {
    const hypothesis = `hypotheses:
  - id: H1
    statement: Oui
    origin: a_priori
    asked: [q1]
    supports: { all: [f.a, { any: [f] }], not: [f.a], within: exchange }
    direction: [f.a]
    kinds: f
    rival: { statement: Non, codes: [f.a], would_see: Rien }
`;
    const [read] = readWithout(codebookFile([CODE], hypothesis)).hypotheses;
    const code = { kind: "code", id: "f.a" };
    expect(read).toMatchObject({
      id: "H1",
      date: null,
      supports: {
        kind: "all",
        of: [code, { kind: "any", of: [{ kind: "code", id: "f" }] }],
        not: [code],
        within: "exchange",
      },
      against: { kind: "any", of: [] },
      kinds: "f",
      rival: { codes: ["f.a"], asked: [], wouldSee: { fr: "Rien", en: "Rien" } },
      deviant: null,
    });
  });

  it("takes a family for kinds, and no code", () => {
    const hypothesis = (kinds: string): string =>
      `hypotheses:\n  - { id: H1, statement: Oui, origin: a_priori, supports: f.a, kinds: ${kinds} }\n`;
    expect(marked(codebookFile([CODE], hypothesis("f")))).toEqual([]);
    expect(marked(codebookFile([CODE], hypothesis("f.a")))).toEqual([expect.stringMatching(/^unknown-code .* f\.a$/)]);
  });

  it("points at unknown keys and values with the nearest known name", () => {
    const source = codebookFile([
      "id: f.a\norigin: a_prioir\nlable: A\nrules:\n  - { regx: a }\n  - { any: [a], negation: refus }",
    ]);
    expect(marked(source)).toEqual([
      "missing-key 9:9 id",
      "unknown-value 10:17 a_prioir",
      "unknown-key 11:9 lable",
      "unknown-key 13:15 regx",
      "unknown-value 14:35 refus",
    ]);
    expect(hints(source).filter((hint) => hint !== undefined)).toEqual([
      'did you mean "a_priori"?',
      'did you mean "label"?',
      'did you mean "regex"?',
      'did you mean "refuse"?',
    ]);
  });

  it.each([
    ["a gap at an end", '"… temps"', 'bad-rule 9:56 "… temps"'],
    ["two gaps in a row", '"a … … b"', 'bad-rule 9:56 "a … … b"'],
    ["a gap too wide", '"a …99 b"', 'bad-rule 9:56 "a …99 b"'],
    ["a lone star", '"*"', 'bad-rule 9:56 "*"'],
    ["no word at all", '"!"', 'bad-rule 9:56 "!"'],
    ["an open bracket", '"(a|b"', 'bad-rule 9:56 "(a|b"'],
    ["an unknown list", '"$stgae"', 'unknown-list 9:56 "$stgae"'],
    ["an unknown list among alternatives", '"(a|$x)"', 'unknown-list 9:56 "(a|$x)"'],
    ["a list that only the language of this program has", '"$constructor"', 'unknown-list 9:56 "$constructor"'],
    ["the like among alternatives", '"(a|$toString)"', 'unknown-list 9:56 "(a|$toString)"'],
    ["looking ahead", "{ regex: 'a(?=b)' }", "bad-rule 9:65 'a(?=b)'"],
    ["looking behind", "{ regex: '(?<!a)b' }", "bad-rule 9:65 '(?<!a)b'"],
    ["a back reference", "{ regex: '(a)\\1' }", "bad-rule 9:65 '(a)\\1'"],
    ["an expression that finds nothing at all", "{ regex: 'a*' }", "bad-rule 9:65 'a*'"],
    ["a word boundary inside", "{ regex: 'a\\b.*b' }", "bad-rule 9:65 'a\\b.*b'"],
    ["a part wider than its rule", "{ all: [{ any: [a], within: turn }] }", "bad-rule 9:84 turn"],
    ["a fault deep inside", '{ any: [a, { near: [b, "$no"] }] }', 'unknown-list 9:79 "$no"'],
    ["a fault in an exception", '{ any: [a], not: ["$no"] }', 'unknown-list 9:74 "$no"'],
    ["words without near", "{ any: [a], words: 3 }", "rule-kind 9:68 words"],
    ["two kinds in one rule", "{ any: [a], regex: b }", "rule-kind 9:58 any"],
    ["no kind", "{ not: [a] }", "rule-kind 9:58 not"],
  ])("points at %s", (_, rule, expected) => {
    const source = codebookFile([CODE.replace(" }", `, rules: [${rule}] }`)], "lists: { stage: [formation] }\n");
    expect(marked(source)).toEqual([expected]);
  });

  it("points at what a rule asks of its place and cannot be read, and at unknown values, with hints", () => {
    const rule = (text: string): string => codebookFile([CODE.replace(" }", `, rules: [${text}] }`)]);
    expect(marked(rule("{ phrase: a, section: [b, '*'] }"))).toEqual(["bad-rule 9:82 '*'"]);
    expect(marked(rule("{ phrase: a, answer_to: { near: [b] } }"))).toEqual(["too-few 9:82 near"]);
    expect(marked(rule("{ phrase: a, answer_to: { any: [b], within: exchange } }"))).toEqual([
      "bad-rule 9:100 exchange",
    ]);
    expect(marked(rule("{ phrase: a, except: '…' }"))).toEqual(["bad-rule 9:77 '…'"]);
    expect(marked(rule("{ phrase: a, accents: optoinal }"))).toEqual(["unknown-value 9:78 optoinal"]);
    expect(hints(rule("{ phrase: a, accents: optoinal }"))).toEqual(['did you mean "optional"?']);
    expect(marked(rule("{ regex: a, accents: optional }"))).toEqual(["rule-kind 9:68 accents"]);
    expect(marked(rule("{ phrase: a, speaker: {} }"))).toEqual(["rule-kind 9:69 speaker"]);
    for (const [wrong, right] of [
      ["anwser_to", "answer_to"],
      ["sections", "section"],
      ["speakers", "speaker"],
      ["accent", "accents"],
      ["exept", "except"],
    ] as const)
      expect(hints(rule(`{ phrase: a, ${wrong}: b }`)), wrong).toEqual([`did you mean "${right}"?`]);
  });

  it("reads a list with exceptions, and points at one that cannot be read", () => {
    const rules = CODE.replace(" }", ", rules: [$stage] }");
    readWithout(codebookFile([rules], "lists: { stage: { words: [stage], except: [stage de foot] } }\n"));
    const source = codebookFile([rules], "lists: { stage: { words: [stage, $stage], except: ['stage …', \"a\"] } }\n");
    expect(marked(source)).toEqual(["circular-list 10:34 $stage", "bad-rule 10:52 'stage …'"]);
    expect(hints(codebookFile([rules], "lists: { stage: { words: [stage], exept: [a] } }\n"))).toEqual([
      'did you mean "except"?',
    ]);
  });

  it("keeps a rule with all its keys as written", () => {
    const rules = "[{ phrase: a, answer_to: { any: [b, c] }, section: [d], speaker: { role: [x, y], age: 5 } }]";
    const [code] = codesOf([readWithout(codebookFile([CODE.replace(" }", `, rules: ${rules} }`)]))]);
    expect(code?.rules[0]?.written).toBe(
      "phrase: a, answer_to: { any: [b, c] }, section: [d], speaker: { role: [x, y], age: 5 }",
    );
  });

  it("points at each circle of lists once, where it closes, and finds with the rest", () => {
    const lists = 'lists: { a: [un, $b], b: [$c, deux], c: [trois, "$a"], own: [$own], far: [$a] }\n';
    const source = codebookFile([CODE.replace(" }", ', rules: ["$a", "(x|$own)"] }')], lists);
    expect(marked(source)).toEqual(['circular-list 10:49 "$a"', "circular-list 10:62 $own"]);
    expect(readCodebook(source, "x.yaml").problems[0]?.text.en).toBe("this list holds itself: $a → $b → $c → $a");
    expect(codesOf([readCodebook(source, "x.yaml").codebook].filter((one) => one !== null))[0]?.rules).toHaveLength(2);
  });

  it("points at what a list cannot hold in the list, once, and its rules find with the rest", () => {
    const lists = 'lists: { papier: [case, "remplir … case", "(a|b) c", $rien], vide: [] }\n';
    const source = codebookFile([CODE.replace(" }", ', rules: ["$papier", "un $papier", "$vide"] }')], lists);
    expect(marked(source)).toEqual([
      'bad-rule 10:25 "remplir … case"',
      'bad-rule 10:43 "(a|b) c"',
      "unknown-list 10:54 $rien",
      "bad-rule 10:62 vide",
    ]);
    const { codebook } = readCodebook(source, "x.yaml");
    expect(codesOf(codebook === null ? [] : [codebook])[0]?.rules).toHaveLength(3);
    expect(codebook === null ? null : unusedLists(codebook)).toEqual([]);
  });

  it("says which condition of a rule was left empty, for nothing is kept out by it", () => {
    const rules = "[{ phrase: gens, answer_to: }, { phrase: gens, not: , section: , speaker: }, { phrase: gens, id: }]";
    const source = codebookFile([CODE.replace(" }", `, rules: ${rules} }`)]);
    expect(readCodebook(source, "x.yaml").problems.map(({ code, text }) => [code, text.en.split(":")[0]])).toEqual([
      ["bad-rule", '"answer_to" is empty'],
      ["bad-rule", '"not" is empty'],
      ["bad-rule", '"section" is empty'],
      ["bad-rule", '"speaker" is empty'],
    ]);
  });

  it("gives the cause of a broken expression in both languages", () => {
    const { problems } = readCodebook(codebookFile([CODE.replace(" }", ", rules: [{ regex: '(a' }] }")]), "x.yaml");
    expect(
      problems.map(({ text }) => [text.fr.includes("il manque une )"), text.en.includes("missing closing )")]),
    ).toEqual([[true, true]]);
  });

  it("refuses lists that multiply", () => {
    const levels = Array.from({ length: 9 }, (_, i) => `l${i}: [${Array(9).fill(i === 0 ? "x" : `$l${i - 1}`)}]`);
    const source = codebookFile([CODE.replace(" }", ', rules: ["$l8"] }')], `lists: { ${levels.join(", ")} }\n`);
    expect(marked(source)).toEqual(['bad-rule 9:56 "$l8"']);
  });

  it("names the nearest list", () => {
    const source = codebookFile([CODE.replace(" }", ', rules: ["$stgae"] }')], "lists: { stage: [formation] }\n");
    expect(hints(source)).toEqual(['did you mean "stage"?']);
  });

  it("keeps the codebook and leaves out the rule that cannot be read", () => {
    const { codebook } = readCodebook(codebookFile([CODE.replace(" }", ', rules: [a, "*"] }')]), "x.yaml");
    expect(codesOf(codebook === null ? [] : [codebook])[0]?.rules.map(({ id }) => id)).toEqual(["f.a#1"]);
  });

  it("points at every reference that leads nowhere", () => {
    const source = codebookFile(
      [
        "{ id: f.aide, origin: a_priori, label: A, negation: f.aied }",
        "{ id: f.b, origin: a_priori, label: B, negation: f.b }",
      ],
      `hypotheses:
  - id: H1
    statement: Oui
    origin: a_priori
    supports: { all: [f.aide, { any: [f.aidee], not: [g] }] }
    against: f.aide.x
    direction: [zut]
    rival: { statement: Non, codes: [f.ade], would_see: Rien }
`,
    );
    expect(marked(source)).toEqual([
      "unknown-code 15:39 f.aidee",
      "unknown-code 15:55 g",
      "unknown-code 16:14 f.aide.x",
      "unknown-code 17:17 zut",
      "unknown-code 18:38 f.ade",
      "unknown-code 9:61 f.aied",
      "own-loss 10:58 f.b",
    ]);
    expect(hints(source)[0]).toBe('did you mean "f.aide"?');
  });

  it("points at ids that are written twice, or badly", () => {
    expect(marked(codebookFile([CODE, CODE]))).toEqual(["repeated-id 10:15 f.a"]);
    const rules = CODE.replace(" }", ", rules: [{ id: x, phrase: a }, { id: x, phrase: b }] }");
    expect(marked(codebookFile([rules]))).toEqual(["repeated-id 9:84 x"]);
    expect(marked(codebookFile([CODE.replace("f.a", "g.a")]))).toEqual(["bad-id 9:15 g.a"]);
    expect(marked(codebookFile([CODE.replace("f.a", "f.Été")]))).toEqual(["bad-id 9:15 f.Été"]);
    expect(marked(codebookFile([CODE.replace(" }", ', colour: "red" }')]))).toEqual(['bad-colour 9:56 "red"']);
  });

  it("asks for either all or any in a condition", () => {
    const hypothesis =
      "hypotheses: [{ id: H, statement: S, origin: a_priori, supports: { all: [f.a], any: [f.a] } }]\n";
    expect(marked(codebookFile([CODE], hypothesis))).toEqual(["condition 10:55 supports"]);
  });
});

describe("checkCodebooks", () => {
  it("points at a code that is already in another codebook", () => {
    const one = readWithout(codebookFile([CODE]));
    const two = readWithout(codebookFile([CODE.replace("f.a", "f.b"), CODE]));
    const read = [
      { file: "one.yaml", codebook: one },
      { file: "two.yaml", codebook: two },
    ];
    expect(checkCodebooks(read)).toMatchObject([{ code: "repeated-id", place: { line: 10, column: 15 } }]);
    expect(checkCodebooks(read.slice(0, 1))).toEqual([]);
  });
});

describe("codesNamed", () => {
  it("takes a family for all of its codes", () => {
    const codebook = readWithout(codebookFile([CODE, CODE.replace("f.a", "f.b")]));
    expect(codesNamed("f", [codebook])).toEqual(["f.a", "f.b"]);
    expect(codesNamed("f.b", [codebook])).toEqual(["f.b"]);
    expect(codesNamed("g", [codebook])).toEqual([]);
  });
});
