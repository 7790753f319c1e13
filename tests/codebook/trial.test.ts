import { describe, expect, it } from "vitest";
import { tryCodes } from "../../src/codebook/trial.js";
import { codebookFile, readWithout } from "./help.js";

const trialOf = (lines: string) => {
  const [trial] = tryCodes(readWithout(codebookFile([`id: f.a\norigin: a_priori\nlabel: A\n${lines}`])));
  if (trial === undefined) throw new Error("no code");
  return trial;
};

describe("tryCodes", () => {
  it("says of each sentence which rule fired on which words, and what withheld it", () => {
    const { tried } = trialOf(`rules: [écouter, temps]
examples: ["On écoute.", "Je n'ai plus le temps."]
counterexamples: ["Le beau temps.", { negated: "On n'écoute pas." }, { interviewer: "Vous écoutez ?" }]`);
    const heard = tried.map(({ kind, fault, heard }) => [
      kind,
      fault,
      ...heard.map(({ rule, words, withheldBy, cue }) => [rule, words.join(" "), withheldBy, cue.join(" ")].join("|")),
    ]);
    expect(heard).toEqual([
      ["example", null, "f.a#1|écoute||"],
      ["example", "withheld", "f.a#2|temps|negation|n' plus"],
      ["plain", "found", "f.a#2|temps||"],
      ["negated", null, "f.a#1|écoute|negation|n' pas"],
      ["interviewer", null, "f.a#1|écoutez||"],
    ]);
  });

  it("names the rules that none of the examples shows at work, those that are only withheld among them", () => {
    const { unproven } = trialOf(`rules: [écouter, temps, papier]
examples: ["On écoute.", "Je n'ai plus le temps."]`);
    expect(unproven).toEqual(["f.a#2", "f.a#3"]);
  });

  it("tries the codes asked for alone, and holds a code without rules to nothing", () => {
    const book = readWithout(
      codebookFile([
        "{ id: f.a, origin: a_priori, label: A, rules: [temps] }",
        '{ id: f.b, origin: a_priori, label: B, examples: ["Rien."] }',
      ]),
    );
    const trials = tryCodes(book, ({ id }) => id === "f.b");
    expect(trials.map(({ code, tried }) => [code.id, tried.length])).toEqual([["f.b", 0]]);
  });
});
