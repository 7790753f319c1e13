import * as say from "../messages/codebook.js";
import type { Words } from "../messages/words.js";
import type { Problem } from "../text/problem.js";
import type { Codebook } from "./codebook.js";
import { type CodeTrial, type Tried, tryCodes } from "./trial.js";

/** What is wrong with the examples of a codebook: each sentence that its code's own rules do not treat as it says. */
export function checkExamples(codebook: Codebook): Problem[] {
  return tryCodes(codebook).flatMap((trial) =>
    trial.tried.flatMap((one) => exampleProblem(one, trial, codebook) ?? []),
  );
}

/** The problem with one sentence; null where there is none. */
export function exampleProblem(tried: Tried, { code }: CodeTrial, codebook: Codebook): Problem | null {
  const text = faultText(tried, code.id);
  if (text === null) return null;
  const where = codebook.locate?.(tried.path) ?? { place: codebook.file === undefined ? {} : { file: codebook.file } };
  return { severity: "error", code: "example", text, ...where };
}

function faultText({ fault, heard }: Tried, code: string): Words | null {
  if (fault === null) return null;
  if (fault === "not-found") return say.exampleNotFound(code);
  if (fault === "withheld") return say.exampleNegated(code);
  if (fault === "untouched") return say.counterexampleUntouched(code);
  const firing = heard.find(({ withheldBy }) => withheldBy === null);
  return say.counterexampleFound(code, firing?.rule ?? "");
}
