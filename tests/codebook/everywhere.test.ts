import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CompiledRules, compile } from "../../src/codebook/compile.js";
import { findHits } from "../../src/codebook/hits.js";
import { Openings } from "../../src/codebook/openings.js";
import { createWordTests } from "../../src/codebook/rules/words.js";
import { createLexicon } from "../../src/text/lexicon.js";
import { interviewIn } from "../interview.js";
import { withRules } from "./help.js";

const RULES = [
  '"écouter"',
  '"temps … (gens|travail)"',
  '"pas …2 temps"',
  '"(dett*|gen*)"',
  '{ regex: "temps|dette" }',
  '{ phrase: "écouter", negation: require }',
  '{ phrase: "temps", negation: allow }',
  '{ phrase: "aider", wish: refuse, condition: refuse }',
];
const word = fc.constantFrom(
  ..."je j' écoute n' ne ai pas plus de temps les gens le travail si aimerais aider dettes euh on me dit que sans , . ? (rire)".split(
    " ",
  ),
);
const turn = fc.array(word, { maxLength: 40 }).map((words) => words.join(" ").replaceAll("' ", "'"));

/** The same rules, looked for sentence by sentence. */
function byUnit(compiled: CompiledRules): CompiledRules {
  const rules = compiled.rules.map((rule) => ({ ...rule, finder: { ...rule.finder, hangsOn: "unit" as const } }));
  return { ...compiled, rules };
}

describe("a rule that hangs on its own words", () => {
  it("finds the same in a whole transcript as sentence by sentence", () => {
    const { fr } = compile([withRules(`[${RULES.join(", ")}]`)]);
    expect(fr.rules.map(({ finder }) => finder.hangsOn)).toEqual(RULES.map(() => "word"));
    let found = 0;
    fc.assert(
      fc.property(fc.array(turn, { minLength: 1, maxLength: 5 }), (turns) => {
        const interview = interviewIn("fr", ...turns.map((words) => `P: ${words}`));
        const hits = (compiled: CompiledRules) =>
          findHits(interview, compiled).hits.map(({ rule, found }) => [rule.rule.id, found]);
        expect(hits(fr)).toEqual(hits(byUnit(fr)));
        found += hits(fr).length;
      }),
      { seed: 1, numRuns: 300 },
    );
    expect(found).toBeGreaterThan(300);
  });
});

describe("createWordTests", () => {
  it("lets a word pass the wildcards that a regular expression lets it pass", () => {
    const letters = fc.string({ unit: fc.constantFrom(..."abcé"), minLength: 1, maxLength: 6 });
    const wild = fc
      .tuple(letters, letters, fc.constantFrom("1*", "*1", "1*2", "*1*", "1*2*", "*1*2"))
      .map(([one, two, shape]) => shape.replace("1", one).replace("2", two));
    let passed = 0;
    fc.assert(
      fc.property(fc.array(wild, { minLength: 1, maxLength: 8 }), fc.array(letters), (patterns, written) => {
        const lexicon = createLexicon("fr");
        const tests = createWordTests(lexicon);
        const openings = new Openings(tests);
        const numbers = patterns.map((text) => tests.add({ match: "wild", text }));
        const begun = numbers.map((test) => openings.add(`${test}`, [test]));
        for (const one of written) {
          const form = lexicon.intern(one);
          const expected = numbers.filter((_, i) => new RegExp(`^${patterns[i]?.replaceAll("*", ".*")}$`).test(one));
          expect(new Set(tests.passed(form))).toEqual(new Set(expected));
          expect(numbers.filter((_, i) => openings.has(form, begun[i] ?? 0))).toEqual(expected);
          passed += expected.length;
        }
      }),
      { seed: 1, numRuns: 300 },
    );
    expect(passed).toBeGreaterThan(100);
  });
});
