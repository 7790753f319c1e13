import * as say from "../messages/codebook.js";
import type { Words } from "../messages/words.js";
import { createLexicon } from "../text/lexicon.js";
import type { Problem } from "../text/problem.js";
import type { Role, Transcript } from "../text/transcript.js";
import type { Path } from "../text/yaml-places.js";
import { type Code, type Codebook, type Counterexample, codesOf } from "./codebook.js";
import { type CompiledRules, compileRules, type OwnedRule, ownedRules } from "./compile.js";
import { findHits, type Hit, type Hits } from "./hits.js";
import { pathOfCode } from "./read.js";

/**
 * Sets every code's rules on its own examples: an example has to be proposed, a counter-example not, a negated one has to
 * be found and denied (it then proposes the loss, where one is named), an interviewer's has to be silent although the same words
 * from a participant would fire. Codes without rules are held to nothing.
 */
export function checkExamples(codebook: Codebook): Problem[] {
  const { language } = codebook;
  const lexicon = createLexicon(language);
  const codes = codesOf([codebook]);
  const rulesOf = (id: string): OwnedRule[] => codes.filter((code) => code.id === id).flatMap(ownedRules);
  return codes
    .filter((code) => code.rules.length > 0)
    .flatMap((code) => checkCode({ code, compiled: compileRules(rulesOf(code.id), language, lexicon) }, codebook));
}

function checkCode(trial: Trial, codebook: Codebook): Problem[] {
  const { code } = trial;
  const path = pathOfCode(codebook, code.id).slice(0, -1);
  const report = (words: Words | null, at: Path): Problem[] => (words === null ? [] : [problem(words, at, codebook)]);
  return [
    ...code.examples.flatMap((text, i) => report(exampleFault(text, trial), [...path, "examples", i])),
    ...code.counterexamples.flatMap((one, i) =>
      report(counterexampleFault(one, trial), pathOf(one, [...path, "counterexamples", i])),
    ),
  ];
}

function pathOf({ kind }: Counterexample, path: Path): Path {
  return kind === "plain" ? path : [...path, kind];
}

function problem(text: Words, path: Path, codebook: Codebook): Problem {
  const where = codebook.locate?.(path) ?? { place: codebook.file === undefined ? {} : { file: codebook.file } };
  return { severity: "error", code: "example", text, ...where };
}

interface Trial {
  readonly code: Code;
  /** The rules of the code alone. */
  readonly compiled: CompiledRules;
}

function exampleFault(text: string, trial: Trial): Words | null {
  const { affirmed, denied } = heard(text, trial, "participant");
  if (affirmed.length > 0) return null;
  return denied.length > 0 ? say.exampleNegated(trial.code.id) : say.exampleNotFound(trial.code.id);
}

function counterexampleFault({ text, kind }: Counterexample, trial: Trial): Words | null {
  const { affirmed, denied } = heard(text, trial, "participant");
  const { id } = trial.code;
  if (kind === "interviewer") {
    if (affirmed.length === 0) return say.counterexampleUntouched(id);
    return firing(heard(text, trial, "interviewer").affirmed, id);
  }
  if (affirmed.length > 0) return firing(affirmed, id);
  if (kind === "plain") return null;
  return denied.length === 0 ? say.counterexampleUntouched(id) : null;
}

function firing(hits: readonly Hit[], code: string): Words | null {
  const [hit] = hits;
  return hit === undefined ? null : say.counterexampleFound(code, hit.rule.rule.id);
}

/** What the code's own rules find in a text that one person says. */
function heard(text: string, { compiled }: Trial, role: Role): { affirmed: Hit[]; denied: Hit[] } {
  const { hits }: Hits = findHits(spoken(text, compiled.lexicon.language, role), compiled, { settings: "granted" });
  return {
    affirmed: hits.filter(({ found }) => found.cues.length === 0),
    denied: hits.filter(({ found }) => found.cues.length > 0),
  };
}

function spoken(text: string, language: Codebook["language"], role: Role): Transcript {
  const turn = { index: 1, speaker: "X", role, time: null, section: null, start: 0, end: text.length };
  return {
    id: "example",
    language,
    text,
    sha256: "",
    speakers: { X: role },
    material: "excerpts",
    invented: true,
    turns: [turn],
  };
}
