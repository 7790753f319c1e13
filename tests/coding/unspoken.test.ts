import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compile } from "../../src/codebook/compile.js";
import { applyRules } from "../../src/coding/apply.js";
import { createLexicon } from "../../src/text/lexicon.js";
import { saidIn } from "../../src/text/said.js";
import { exchanges } from "../../src/text/segments.js";
import { speechOf } from "../../src/text/speech.js";
import { spokenIn, unspokenIn } from "../../src/text/unspoken.js";
import { codebookFile, readWithout } from "../codebook/help.js";
import { interview } from "../interview.js";

const compiled = compile([
  readWithout(
    codebookFile([
      '{ id: f.deborde, origin: a_priori, label: A, rules: ["suis débordé"] }',
      '{ id: f.regex, origin: a_priori, label: B, rules: [{ regex: "suis fatiguée?" }] }',
      '{ id: f.rire, origin: a_priori, label: C, rules: [rire, { regex: "ironique" }] }',
      '{ id: f.accord, origin: a_priori, label: D, rules: ["d\'accord"] }',
      '{ id: f.ecran, origin: a_priori, label: E, rules: ["montrer … écran"] }',
      '{ id: f.bip, origin: a_priori, label: F, rules: [BIP, nom, "avec travail"] }',
      "{ id: f.ecoute, origin: a_priori, label: G, rules: [écouter] }",
    ]),
  ),
]);

/** `code: words that matched` of everything proposed or denied. */
function found(...lines: readonly string[]): string[] {
  const talk = interview(...lines);
  const { proposals, negated } = applyRules(talk, compiled);
  const words = (one: { words: readonly { start: number; end: number }[] }): string =>
    one.words.map(({ start, end }) => talk.text.slice(start, end)).join(" ");
  return [
    ...proposals.map((one) => `${one.code}: ${words(one)}`),
    ...negated.map((one) => `not ${one.code}: ${words(one)}`),
  ];
}

describe("the rules", () => {
  it("do not read remarks, laughter, masks or what listeners say meanwhile", () => {
    expect(found("P: Oui (rire) bon [ironique] voilà.")).toEqual([]);
    expect(found("P: Alors (E : d'accord) je viens [ok d'accord] demain (elle montre l'écran).")).toEqual([]);
    expect(found("P: Chez BIP avec [nom] hier.")).toEqual([]);
    expect(found("P: J'aime rire.", "P: Oui d'accord, je montre mon écran.")).toEqual([
      "f.rire: rire",
      "f.accord: d' accord",
      "f.ecran: montre écran",
    ]);
  });

  it("read words around a laugh, a pause or a time as said in a row", () => {
    expect(found("P: Je suis (rire) débordé.")).toEqual(["f.deborde: suis débordé"]);
    expect(found("P: Je suis [0:12:03] (.) [pause] débordé.")).toEqual(["f.deborde: suis débordé"]);
    expect(found("P: Je suis (silence) fatiguée.")).toEqual(["f.regex: suis fatiguée"]);
    expect(found("P: Je suis (E : mmh)\n  fatigué.")).toEqual(["f.regex: suis fatigué"]);
  });

  it("do not join words around what was masked, cut or not heard", () => {
    expect(found("P: Avec travail.")).toEqual(["f.bip: Avec travail"]);
    expect(found("P: Avec BIP travail. Avec [inaudible] travail. Avec [...] travail.")).toEqual([]);
    expect(found("P: Je suis [inaudible] débordé, je suis XXX fatiguée.")).toEqual([]);
  });

  it("read words in brackets that are the speaker's", () => {
    expect(found("P: Je suis [débordé] (débordé ?).")).toEqual(["f.deborde: suis débordé"]);
    expect(found("P: Je suis *débordé*.")).toEqual(["f.deborde: suis débordé"]);
  });

  it("do not end a denial at a remark", () => {
    expect(found("P: Je ne vais (rire) pas (il soupire, las) écouter.")).toEqual(["not f.ecoute: écouter"]);
    expect(found("P: Je ne vais pas ; écouter.")).toEqual(["f.ecoute: écouter"]);
  });

  it("propose the whole sentence, remarks included, at its place", () => {
    const talk = interview("P: Bon (rire). Je suis (rire) débordé (rire). Voilà.");
    const [proposal] = applyRules(talk, compiled).proposals;
    expect(talk.text.slice(proposal?.start, proposal?.end)).toBe("Je suis (rire) débordé (rire).");
  });
});

describe("an exchange", () => {
  it("is not opened by a remark of four words, a question mark in it, or what the other says meanwhile", () => {
    const talk = interview("P: Oui.", "E: (bruit de porte et rires)", "P: Bon.", "E: Mmh [inaudible ?]", "P: Voilà.");
    expect(exchanges(talk)).toHaveLength(1);
    expect(exchanges(interview("P: Oui.", "E: Et donc (rire) vous partez."))).toHaveLength(2);
  });
});

const PARTS = [
  "Je suis ",
  "débordé",
  " (rire) ",
  "[inaudible]",
  "BIP ",
  ". ",
  "(E : oui oui)",
  "\n  ",
  "l'",
  "(",
  "? ",
  "é",
  " [...] ",
];

describe("what is said", () => {
  const talks = fc.array(fc.constantFrom(...PARTS), { minLength: 1, maxLength: 25 });

  it("is words and nothing else, each at its place, in order", () => {
    fc.assert(
      fc.property(talks, (parts) => {
        const talk = interview(`P: ${parts.join("")}`);
        const { words, sentence } = speechOf(talk, createLexicon("fr"));
        const remarks = talk.turns
          .flatMap((turn) => unspokenIn(talk, turn))
          .filter((one) => one.standsFor === "nothing");
        words.starts.forEach((start, i) => {
          const end = words.ends[i] ?? 0;
          expect(start).toBeGreaterThanOrEqual(words.ends[i - 1] ?? 0);
          expect(remarks.some((remark) => start < remark.end && remark.start < end)).toBe(false);
        });
        expect(sentence.at(-1)?.last ?? 0).toBe(words.starts.length);
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  it("stands where it says, character for character", () => {
    fc.assert(
      fc.property(talks, (parts) => {
        const talk = interview(`P: ${parts.join("")}`);
        const [turn] = talk.turns;
        if (turn === undefined) throw new Error("no turn");
        const { text, spanOf } = saidIn(talk.text, turn, unspokenIn(talk, turn));
        for (let i = 0; i < text.length; i++) {
          const { start, end } = spanOf({ start: i, end: i + 1 });
          expect(end).toBe(start + 1);
          if (text[i] !== "\u0000") expect(talk.text[start]).toBe(text[i]);
        }
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  it("and what is not make up a turn together", () => {
    fc.assert(
      fc.property(talks, (parts) => {
        const talk = interview(`P: ${parts.join("")}`);
        const [turn] = talk.turns;
        if (turn === undefined) throw new Error("no turn");
        const unspoken = unspokenIn(talk, turn);
        const lengths = [...unspoken, ...spokenIn(turn, unspoken)].reduce((sum, one) => sum + one.end - one.start, 0);
        expect(lengths).toBe(turn.end - turn.start);
      }),
      { seed: 1, numRuns: 500 },
    );
  });
});
