import { describe, expect, it } from "vitest";
import { codesOf } from "../../src/codebook/codebook.js";
import { nearlyFound } from "../../src/codebook/nearly.js";
import { tryCodes } from "../../src/codebook/trial.js";
import { createLexicon } from "../../src/text/lexicon.js";
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

describe("nearlyFound", () => {
  const near = (rule: string, text: string) => {
    const book = readWithout(codebookFile([`{ id: f.a, origin: a_priori, label: A, rules: [${rule}] }`]));
    const [code] = codesOf([book]);
    if (code === undefined) throw new Error("no code");
    return nearlyFound(text, code, createLexicon("fr")).map(({ stop, words, stoppedBy }) =>
      [stop, words.join(" "), stoppedBy.join(" ")].join("|"),
    );
  };

  it("tells an exception that is said", () => {
    expect(near("{ phrase: stage, not: [foot] }", "Un stage de foot.")).toEqual(["not|stage|foot"]);
  });

  it("tells the exception of a part", () => {
    expect(near("{ all: [faire, { phrase: stage, not: [foot] }] }", "On fait un stage de foot.")).toEqual([
      "not|fait stage|foot",
    ]);
  });

  it("tells a phrase in which the words do not count", () => {
    expect(near('{ phrase: stage, except: "stage de foot" }', "Un stage de foot.")).toEqual(["except|stage|"]);
  });

  it("tells what a rule asks for and nobody says", () => {
    expect(near("{ phrase: stage, wish: require }", "J'ai fait un stage.")).toEqual(["required|stage|"]);
  });

  it("tells words that are too far apart", () => {
    expect(near("{ near: [manquer, temps], words: 1 }", "Il manque toujours un peu de temps.")).toEqual([
      "apart|manque temps|",
    ]);
    expect(near('"manque … temps"', "Il manque à chacun de nous un peu de temps.")).toEqual(["apart|manque temps|"]);
  });

  it("tells which parts are there where others are missing, and nothing where none is", () => {
    expect(near("{ all: [manquer, temps] }", "Il manque du pain.")).toEqual(["part|manque|"]);
    expect(near("{ all: [manquer, temps] }", "Il pleut.")).toEqual([]);
  });
});
