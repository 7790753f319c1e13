import { describe, expect, it } from "vitest";
import { checkExamples } from "../../src/codebook/examples.js";
import { codebookFile, readWithout } from "./help.js";

/** Problems of a code with one rule, `écouter`, whose loss is `f.perdue`. */
function problems(lines: string, negation = "negation: f.perdue") {
  const code = `id: f.ecoute\norigin: a_priori\nlabel: A\nrules: [écouter]\n${negation}\n${lines}`;
  const codebook = readWithout(codebookFile([code, "{ id: f.perdue, origin: a_priori, label: B }"]));
  return checkExamples(codebook).map(({ text, place, excerpt }) => {
    const { line, column, length } = excerpt ?? { line: "", column: 1, length: 0 };
    expect(place.line).toBeGreaterThan(1);
    return `${line.slice(column - 1, column - 1 + length)}: ${text.en}`;
  });
}

describe("checkExamples", () => {
  it("finds nothing where every sentence does what it should", () => {
    expect(
      problems(`examples: ["J'écoute."]
counterexamples: ["Je parle.", { negated: "Je n'écoute pas." }, { interviewer: "Vous écoutez ?" }]`),
    ).toEqual([]);
  });

  it("says which example is not proposed, and why", () => {
    expect(problems('examples: ["Je parle.", "Je n\'écoute pas."]')).toEqual([
      '"Je parle.": no rule of "f.ecoute" finds this example',
      '"Je n\'écoute pas.": this example of "f.ecoute" is found, but a negation withholds it',
    ]);
  });

  it("says which rule proposes a counter-example", () => {
    const proposed = 'rule f.ecoute#1 proposes "f.ecoute" for this counter-example';
    expect(problems('counterexamples: ["J\'écoute.", { negated: "J\'écoute." }]')).toEqual([
      `"J'écoute.": ${proposed}`,
      `"J'écoute.": ${proposed}`,
    ]);
  });

  it("does not take a sentence that no rule touches for a proof", () => {
    const untouched = 'no rule of "f.ecoute" touches this sentence, so the counter-example proves nothing';
    expect(problems('counterexamples: [{ negated: "Je ne parle pas." }, { interviewer: "Vous parlez ?" }]')).toEqual([
      `"Je ne parle pas.": ${untouched}`,
      `"Vous parlez ?": ${untouched}`,
    ]);
  });

  it("accepts a denial without a loss, and holds a code without rules to nothing", () => {
    expect(problems('counterexamples: [{ negated: "Je n\'écoute pas." }]', "source: x")).toEqual([]);
    const silent = readWithout(codebookFile(['{ id: f.a, origin: a_priori, label: A, examples: ["Rien."] }']));
    expect(checkExamples(silent)).toEqual([]);
  });
});
