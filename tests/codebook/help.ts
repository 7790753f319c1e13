import { expect } from "vitest";
import type { Codebook } from "../../src/codebook/codebook.js";
import { compile } from "../../src/codebook/compile.js";
import { readCodebook } from "../../src/codebook/read.js";
import { applyRules } from "../../src/coding/apply.js";
import type { Applied } from "../../src/coding/compact.js";
import { interviewIn } from "../interview.js";

/** A codebook file of one family `f`, given the lines of its codes; each line may hold inner newlines. */
export function codebookFile(codes: readonly string[], rest = "", language = "fr"): string {
  const items = codes.map((code) => `      - ${code.trim().replaceAll("\n", "\n        ")}`).join("\n");
  const head = `grille: 1\ncodebook: essai\ntitle: Essai\nlanguage: ${language}\n`;
  return `${head}families:\n  - id: f\n    label: F\n    codes:\n${items}\n${rest}`;
}

export function readWithout(source: string): Codebook {
  const { codebook, problems } = readCodebook(source, "x.yaml");
  expect(problems).toEqual([]);
  if (codebook === null) throw new Error("no codebook");
  return codebook;
}

/** A codebook of one code `f.a` with the rules given in YAML flow style, e.g. `["écouter", { near: [a, b] }]`. */
export function withRules(rules: string, lists = "", language = "fr"): Codebook {
  return readWithout(codebookFile([`{ id: f.a, origin: a_priori, label: A, rules: ${rules} }`], lists, language));
}

/** The words that each proposal for `f.a` rests on. */
export function wordsFound(rules: string, text: string, lists = ""): string[] {
  return shown(applyTo(withRules(rules, lists), `P: ${text}`), `P: ${text}`);
}

export function applyTo(codebook: Codebook, ...lines: readonly string[]): Applied {
  return applyRules(interviewIn(codebook.language, ...lines), compile([codebook]));
}

function shown(applied: Applied, text: string): string[] {
  return applied.proposals.map(({ words }) => words.map(({ start, end }) => text.slice(start, end)).join(" "));
}
