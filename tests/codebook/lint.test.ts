import { describe, expect, it } from "vitest";
import { alikeTexts } from "../../src/codebook/definitions.js";
import { lintCodebook } from "../../src/codebook/lint.js";
import { LINT } from "../../src/codebook/lint-settings.js";
import { unproposable } from "../../src/codebook/unproposable.js";
import { codebookFile, readWithout } from "./help.js";

/** A code with everything that one should have. */
const whole = (id: string, more = ""): string =>
  `{ id: ${id}, origin: a_priori, label: "${id}", colour: "#0072b2", definition: "${id} ${id}", use_not: x, rules: [mot], examples: ["Mot."], counterexamples: ["Rien."]${more} }`;

const remarks = (codes: readonly string[], rest = "", settings = LINT) => {
  const book = readWithout(codebookFile(codes, rest));
  return [...lintCodebook(book, settings), ...unproposable(book, new Set(["f.marked"]))].map(
    ({ code, text, place, hint }) => {
      expect(place.line).toBeGreaterThan(1);
      expect(hint).toBeDefined();
      return `${code}: ${text.en}`;
    },
  );
};

describe("lintCodebook", () => {
  it("has nothing to say of a codebook that is whole", () => {
    expect(remarks([whole("f.a"), whole("f.b")])).toEqual([]);
  });

  it("names what a code lacks, but asks no rules of one that people attribute", () => {
    const lacking = '{ id: f.b, origin: a_priori, label: B, colour: "#0072b2"';
    expect(remarks([`${lacking} }`])).toEqual([
      "incomplete: f.b: no rules, definition, exclusions (use_not) and examples",
    ]);
    expect(remarks([`${lacking}, kind: interpretive, definition: x, use_not: y, examples: [z] }`])).toEqual([]);
  });

  it("finds a label given twice, in either language, case and accents aside", () => {
    const twice = [
      whole("f.a").replace('label: "f.a"', 'label: { fr: "Écoute", en: A }'),
      whole("f.b").replace('label: "f.b"', "label: { fr: ecoute, en: B }"),
    ];
    expect(remarks(twice)).toEqual(['same-label: "Écoute": f.a and f.b']);
  });

  it("finds lists that no rule names, straight or through another list", () => {
    const lists = "lists: { a: [x], b: [$a], c: [y], d: { words: [$c], except: [z] } }";
    const coded = [whole("f.a").replace("rules: [mot]", 'rules: ["$b", mot]')];
    expect(remarks(coded, lists)).toEqual(["unused-list: no rule names $c", "unused-list: no rule names $d"]);
  });

  it("finds a rule contained in another of its code, of two equal ones the second alone", () => {
    const coded = [whole("f.a").replace("rules: [mot]", 'rules: ["un mot", mot, mot]')];
    expect(remarks(coded)).toEqual([
      "contained-rule: f.a#1: f.a#2 finds all of it already",
      "contained-rule: f.a#3: f.a#2 finds all of it already",
    ]);
  });

  it("finds definitions that say the same, from the threshold on", () => {
    const defined = (id: string, text: string): string =>
      whole(id).replace(`definition: "${id} ${id}"`, `definition: "${text}"`);
    const codes = [
      defined("f.a", "La personne dit que son travail a changé de rythme."),
      defined("f.b", "Une personne disait son travail changé dans son rythme."),
      defined("f.c", "Les horaires du guichet, ouverts ou fermés."),
    ];
    expect(remarks(codes).map((one) => one.replace(/[\d.]+$/, "…"))).toEqual([
      "alike-definitions: f.a and f.b: likeness …",
    ]);
    expect(remarks(codes, "", { ...LINT, alike: 1 })).toEqual([]);
  });

  it("finds colours that are hard to see on a white page, each once, and those of a dark one together", () => {
    const pale = (id: string, colour: string): string => whole(id).replace("#0072b2", colour);
    expect(remarks([pale("f.a", "#ffff00"), pale("f.b", "#ffff00"), pale("f.c", "#000000")])).toEqual([
      "colour: f.a, #ffff00: 1.1:1 on a white page",
      "colour: less than 3:1 on a dark screen: 1 colour, that of f.c",
    ]);
  });

  it("finds codes of hypotheses that no rule proposes and nobody has marked, but not what a hypothesis excludes", () => {
    const unruled = (id: string): string => whole(id).replace("rules: [mot], ", "kind: interpretive, ");
    const hypotheses = `hypotheses:
  - id: H1
    statement: x
    origin: a_priori
    supports: { all: [f.a, f.none], not: [f.excluded] }
    against: { any: [f.loss, f.marked] }
    direction: [f.none]`;
    const codes = [whole("f.a", ", negation: f.loss"), ...["f.none", "f.excluded", "f.loss", "f.marked"].map(unruled)];
    expect(remarks(codes, hypotheses)).toEqual([
      "unproposable: H1, supports: neither rule nor mark for f.none",
      "unproposable: H1, direction: neither rule nor mark for f.none",
    ]);
  });
});

describe("alikeTexts", () => {
  it.each([
    ["fr", "La personne demande de l’aide au guichet.", "La personne ne demande pas d'aide au guichet."],
    ["fr", "Rencontre sans rendez-vous au bureau.", "Rencontre avec rendez-vous au bureau."],
    ["en", "Somebody who asks colleagues for help.", "Somebody who does not ask colleagues for help."],
  ] as const)("holds apart what is said and what is denied (%s)", (language, said, denied) => {
    expect(alikeTexts([said, denied], language, 0.5)).toEqual([]);
    expect(alikeTexts([denied, denied], language, 0.5).length).toBe(1);
    expect(alikeTexts([said, `${said} Autre chose.`], language, 0.5).length).toBe(1);
  });

  it("hears no denial in ne … que, nor in more of something", () => {
    const texts = ["Le travail ne demande que du temps libre", "Le travail demande plus de temps libre"];
    expect(alikeTexts(texts, "fr", 0.9).length).toBe(1);
  });

  it("gives 1 to texts of the same stems, whatever the order, and pairs by place", () => {
    const texts = ["travail changé rythme", "horaires ouverts fermés", "rythmes changés travail"];
    const [pair, ...rest] = alikeTexts(texts, "fr", 0.5);
    expect([pair?.first, pair?.second, rest]).toEqual([0, 2, []]);
    expect(pair?.likeness).toBeCloseTo(1, 10);
  });

  it("does not compare texts of one or two words, nor empty ones", () => {
    expect(alikeTexts(["travail changé", "travail changé", "", ""], "fr", 0)).toEqual([]);
  });

  it("weighs rare stems more: cosine worked out by hand", () => {
    const texts = ["alpha bravo commun", "alpha delta commun", "hotel india commun"];
    const [alpha, single, common] = [Math.log(1 + 3 / 2), Math.log(4), Math.log(2)];
    const norm = alpha ** 2 + single ** 2 + common ** 2;
    expect(alikeTexts(texts, "en", 0.2)[0]?.likeness).toBeCloseTo((alpha ** 2 + common ** 2) / norm, 10);
  });
});
