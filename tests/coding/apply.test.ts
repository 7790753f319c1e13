import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compile } from "../../src/codebook/compile.js";
import { applyRules } from "../../src/coding/apply.js";
import { packApplied, unpackApplied } from "../../src/coding/compact.js";
import { explain } from "../../src/coding/explain.js";
import { itemsOf } from "../../src/coding/queue.js";
import { segments } from "../../src/text/segments.js";
import { codebookFile, readWithout } from "../codebook/help.js";
import { interview, interviewIn } from "../interview.js";

const codebook = readWithout(
  codebookFile([
    '{ id: f.ecoute, origin: a_priori, label: A, negation: f.perdue, rules: [écouter, { phrase: "être là", negation: allow }] }',
    '{ id: f.perdue, origin: a_priori, label: B, rules: ["plus … minute"] }',
    "{ id: f.identite, kind: interpretive, origin: a_priori, label: C, rules: [métier] }",
    "{ id: f.vide, origin: emergent, label: D }",
  ]),
);
const compiled = compile([codebook]);

function shown(...lines: readonly string[]) {
  const talk = interview(...lines);
  const { proposals, negated } = applyRules(talk, compiled);
  const quote = ({ code, start, end }: { code: string; start: number; end: number }) =>
    `${code}: ${talk.text.slice(start, end)}`;
  return { proposals: proposals.map(quote), negated: negated.map(quote) };
}

describe("applyRules", () => {
  it("proposes the sentence that holds the words", () => {
    expect(shown("P: Bon. Je les écoute vraiment. Voilà.").proposals).toEqual(["f.ecoute: Je les écoute vraiment."]);
  });

  it("never reads what the interviewer or someone else says", () => {
    expect(shown("E: Vous écoutez les gens ?", "A: On écoute.", "P: Oui.")).toEqual({ proposals: [], negated: [] });
    expect(shown("E: Vous écoutez ?", "P: J'écoute.").proposals).toEqual(["f.ecoute: J'écoute."]);
  });

  it("proposes a code once per sentence, for the first rule that fired", () => {
    const talk = interview("P: J'écoute et j'écoute. Être là. Être là pour écouter.");
    const { proposals } = applyRules(talk, compiled);
    expect(proposals.map(({ rule }) => rule)).toEqual(["f.ecoute#1", "f.ecoute#2", "f.ecoute#1"]);
  });

  it("proposes the loss in the place of what is denied, and lists the hit as negated", () => {
    const talk = interview("P: Je n'écoute plus.", "P: Je n'écoute pas le métier.");
    const { proposals, negated } = applyRules(talk, compiled);
    expect(proposals).toMatchObject([
      { code: "f.perdue", lossOf: "f.ecoute", rule: "f.ecoute#1", turn: 1 },
      { code: "f.perdue", lossOf: "f.ecoute", turn: 2 },
    ]);
    expect(negated).toMatchObject([
      { code: "f.ecoute", proposed: "f.perdue", turn: 1 },
      { code: "f.ecoute", proposed: "f.perdue", turn: 2 },
      { code: "f.identite", proposed: null, turn: 2 },
    ]);
  });

  it("keeps what is affirmed beside what is denied in one sentence", () => {
    expect(shown("P: Je n'écoute pas tout, mais j'écoute les gens.")).toEqual({
      proposals: [
        "f.ecoute: Je n'écoute pas tout, mais j'écoute les gens.",
        "f.perdue: Je n'écoute pas tout, mais j'écoute les gens.",
      ],
      negated: ["f.ecoute: Je n'écoute pas tout, mais j'écoute les gens."],
    });
  });

  it("proposes a loss that a rule finds itself under that rule", () => {
    const { proposals } = applyRules(interview("P: Je n'ai plus une minute pour écouter."), compiled);
    expect(proposals).toMatchObject([{ code: "f.perdue", rule: "f.perdue#1" }]);
    expect(proposals[0]).not.toHaveProperty("lossOf");
  });

  it("gives the matched words and the denying words as they stand in the text", () => {
    const talk = interview("P: On n’écoute jamais.");
    const [hit] = applyRules(talk, compiled).negated;
    const said = (spans: readonly { start: number; end: number }[] = []) =>
      spans.map(({ start, end }) => talk.text.slice(start, end));
    expect([said(hit?.words), said(hit?.cue)]).toEqual([["écoute"], ["n’", "jamais"]]);
  });

  it("reads a transcript only with codebooks in its language", () => {
    expect(applyRules(interviewIn("en", "P: écouter"), compiled).proposals).toEqual([]);
    const english = readWithout(codebookFile(["{ id: f.a, origin: a_priori, label: A, rules: [listen] }"], "", "en"));
    const talk = interviewIn("en", "P: We listened. We don't listen.");
    const { proposals, negated } = applyRules(talk, compile([codebook, english]));
    expect([proposals.length, negated.length]).toEqual([1, 1]);
  });

  it("finds nothing with an empty codebook, or in a transcript without turns", () => {
    expect(applyRules(interview("P: J'écoute."), compile([]))).toEqual({ proposals: [], negated: [] });
    expect(applyRules(interview(), compiled)).toEqual({ proposals: [], negated: [] });
  });

  it("gives the same result each time, and after other transcripts were read", () => {
    const talk = interview("P: Mon métier, c'est écouter. Être là. Je n'ai plus une minute.");
    const once = applyRules(talk, compile([codebook]));
    applyRules(interview("P: Autre chose, écoutes-tu ?"), compiled);
    expect(applyRules(talk, compiled)).toEqual(once);
  });

  const word = fc.constantFrom(
    "écoute",
    "métier",
    "ne",
    "pas",
    "plus",
    "minute",
    "être",
    "là",
    "j'",
    "n’",
    ".",
    "?",
    ",",
    "mais",
    "Oui",
  );
  const line = fc
    .tuple(fc.constantFrom("P", "E"), fc.array(word, { minLength: 1, maxLength: 15 }))
    .map(([who, said]) => `${who}: ${said.join(" ")}`);

  it("marks whole sentences of participants, in the order of the text, with its words inside", () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
        const talk = interview(...lines);
        const { proposals, negated } = applyRules(talk, compiled);
        const sentences = new Set(segments(talk, "sentence").map(({ start, end }) => `${start}-${end}`));
        for (const mark of [...proposals, ...negated]) {
          expect(sentences).toContain(`${mark.start}-${mark.end}`);
          expect(talk.turns[mark.turn - 1]?.role).toBe("participant");
          for (const { start, end } of mark.words) expect(mark.start <= start && end <= mark.end).toBe(true);
        }
        const keys = proposals.map(({ start, code }) => [start, code] as const);
        expect(keys).toEqual([...keys].sort((a, b) => a[0] - b[0] || (a[1] < b[1] ? -1 : 1)));
        expect(new Set(keys.map(String)).size).toBe(keys.length);
      }),
      { seed: 1, numRuns: 300 },
    );
  });
});

describe("what the words around a hit make of it", () => {
  const rules = `["formation", { phrase: "bureau", wish: refuse }, { phrase: "équipe", condition: require }]`;
  const shaded = readWithout(
    codebookFile([
      `{ id: f.a, origin: a_priori, label: A, negation: f.b, rules: ${rules} }`,
      "{ id: f.b, origin: a_priori, label: B }",
    ]),
  );
  const applied = (text: string) => applyRules(interview(`P: ${text}`), compile([shaded]));

  it("marks a proposal with what shades it, each cue with its place", () => {
    const talk = "P: On me dit que j'aurais une formation.";
    const shades = applied(talk.slice(3)).proposals[0]?.shades ?? [];
    const said = shades.map(({ kind, cue }) => [kind, cue.map(({ start, end }) => talk.slice(start, end)).join(" ")]);
    expect(said).toEqual([
      ["condition", "aurais"],
      ["reported", "dit que"],
    ]);
    expect(applied("J'ai une formation.").proposals[0]).not.toHaveProperty("shades");
  });

  it("lists what a rule refuses with its kind, and proposes no loss for it", () => {
    const { proposals, negated } = applied("J'aimerais ne pas perdre le bureau.");
    expect(proposals).toEqual([]);
    expect(negated).toMatchObject([{ kind: "wish", proposed: null }]);
    expect(applied("J'ai pas de bureau.").negated).toMatchObject([{ kind: "negation", proposed: "f.b" }]);
  });

  it.each([
    ["Ma voisine elle dit que j'ai pas de formation.", "reported"],
    ["Elle dit qu'ils ont jamais de formation.", "reported"],
    ["D'après la direction, y a pas de formation.", "reported"],
    ["J'aimerais ne pas avoir de formation.", "wish"],
    ["J'espère qu'on n'aura plus de formation.", "wish"],
    ["Si j'avais pas de formation, je partirais.", "condition"],
    ["Sans formation, ça serait pire.", "condition"],
    ["J'ai pas de formation.", null],
  ])("marks the loss in %s with %s, as it would mark the code", (text, kind) => {
    const { proposals, negated } = applied(text);
    const kinds = (of: typeof proposals | typeof negated) =>
      of.map(({ shades }) => shades?.map((one) => one.kind) ?? null);
    expect(proposals).toMatchObject([{ code: "f.b", lossOf: "f.a" }]);
    expect(kinds(proposals)).toEqual([kind === null ? null : [kind]]);
    expect(kinds(negated)).toEqual(kinds(proposals));
    const talk = interview(`P: ${text}`);
    for (const { shades } of explain(applied(text), talk, [shaded])) expect(shades).toHaveLength(kind === null ? 0 : 1);
    const [item] = itemsOf({ applied: [applied(text)], decisions: [], rules: new Map() });
    expect(item?.shades.map((one) => one.kind)).toEqual(kind === null ? [] : [kind]);
  });

  it("proposes no loss where something is denied to be the one that does", () => {
    for (const text of ["C'est pas la formation qui me dérange.", "Ce n'est pas la formation qui manque."]) {
      expect(applied(text).proposals).toEqual([]);
      expect(applied(text).negated).toMatchObject([{ kind: "negation", proposed: null }]);
    }
    expect(applied("C'est pas la formation.").negated).toMatchObject([{ proposed: "f.b" }]);
  });

  it("finds nothing where what a rule asks for is not met", () => {
    expect(applied("J'ai une équipe.")).toEqual({ proposals: [], negated: [] });
    expect(applied("Si j'avais une équipe, ça irait.").proposals).toMatchObject([{ shades: [{ kind: "condition" }] }]);
  });

  it("denies a denial that the rule matched itself, and affirms what is denied twice", () => {
    const book = readWithout(
      codebookFile(['{ id: f.a, origin: a_priori, label: A, rules: ["rien … changé", clair] }']),
    );
    const of = (text: string) => applyRules(interview(`P: ${text}`), compile([book]));
    expect(of("Je ne dirais pas que rien n'a changé.").negated).toHaveLength(1);
    expect(of("Je ne dirais pas que c'est pas clair.").proposals).toMatchObject([
      { shades: [{ kind: "double-negation" }] },
    ]);
  });

  it("keeps shades and kinds in the cache", () => {
    for (const text of [
      "J'aimerais ne pas perdre le bureau.",
      "On me dit que j'ai pas de formation.",
      "Il me faudrait une formation, on me dit que j'ai pas d'équipe.",
    ]) {
      const found = applied(text);
      const kept = unpackApplied(packApplied(found, "k"), interview(`P: ${text}`).id, "k");
      expect(kept).toEqual(found);
    }
  });
});

describe("explain", () => {
  it("names the rule as written, the words, and what denied them", () => {
    const talk = interview("P: Je n'écoute plus. Être là.");
    const reasons = explain(applyRules(talk, compiled), talk, [codebook]);
    expect(reasons).toMatchObject([
      {
        kind: "proposal",
        code: "f.perdue",
        loss: "f.ecoute",
        rule: "f.ecoute#1",
        written: "écouter",
        words: ["écoute"],
        cue: [],
      },
      {
        kind: "proposal",
        code: "f.ecoute",
        loss: null,
        written: "phrase: être là, negation: allow",
        words: ["Être", "là"],
      },
      { kind: "negated", code: "f.ecoute", loss: "f.perdue", words: ["écoute"], cue: ["n'", "plus"] },
    ]);
  });
});
