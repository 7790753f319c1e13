import * as say from "../messages/codebook-lint.js";
import type { Words } from "../messages/words.js";
import type { Problem } from "../text/problem.js";
import type { Path } from "../text/yaml-places.js";
import { type Code, type Codebook, pathOfCode } from "./codebook.js";

/** A remark at a place of a codebook, with what can be done about its kind. */
export function remark(kind: say.LintKind, text: Words, at: { codebook: Codebook; path: Path }): Problem {
  const { codebook, path } = at;
  const where = codebook.locate?.(path) ?? { place: codebook.file === undefined ? {} : { file: codebook.file } };
  return {
    severity: NOTES.includes(kind) ? "note" : "warning",
    code: kind,
    text,
    hint: say.KINDS[kind].hint,
    ...where,
  };
}

const NOTES: readonly say.LintKind[] = ["colour", "never-fires", "always-withheld", "stray-stem", "contained-here"];

/** Where a code stands, or one of its rules. */
export function placeOfCode(codebook: Codebook, code: Code, rule?: string): { codebook: Codebook; path: Path } {
  const path = pathOfCode(codebook, code.id);
  const place = code.rules.findIndex(({ id }) => id === rule);
  return { codebook, path: place === -1 ? path : [...path.slice(0, -1), "rules", place] };
}
