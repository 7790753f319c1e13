import { createLexicon } from "../text/lexicon.js";
import type { Role, Transcript } from "../text/transcript.js";
import type { Path } from "../text/yaml-places.js";
import { type Code, type Codebook, type Counterexample, codesOf, pathOfCode } from "./codebook.js";
import { type CompiledRules, compileRules, ownedRules } from "./compile.js";
import { findHits, type Hit } from "./hits.js";
import type { ScopeKind } from "./scope.js";

/** What a sentence is there for: to be found, or one of the ways of not being proposed. */
export type SentenceKind = "example" | Counterexample["kind"];

/**
 * What is wrong with a sentence. `not-found`: an example that no rule finds. `withheld`: an example that is found and then
 * withheld. `found`: a counter-example that is proposed. `untouched`: one that no rule touches, so that it proves nothing.
 */
export type TrialFault = "not-found" | "withheld" | "found" | "untouched";

/** A rule that found something in a sentence. */
export interface Heard {
  readonly rule: string;
  /** The rule as it stands in the codebook. */
  readonly written: string;
  /** The words that matched, as they are written. */
  readonly words: readonly string[];
  /** What withheld it; null where it stands. */
  readonly withheldBy: ScopeKind | null;
  /** The words that withheld it. */
  readonly cue: readonly string[];
}

/** One sentence, with what the rules of its code made of it. */
export interface Tried {
  readonly kind: SentenceKind;
  readonly text: string;
  /** Where it stands in the file of the codebook. */
  readonly path: Path;
  readonly fault: TrialFault | null;
  /** What the rules found as a participant's words: for an interviewer's sentence what would have fired. */
  readonly heard: readonly Heard[];
}

export interface CodeTrial {
  readonly code: Code;
  /** Empty for a code without rules, which is held to nothing. */
  readonly tried: readonly Tried[];
  /** Ids of the rules that propose the code for none of its own examples: nothing shows that they work. */
  readonly unproven: readonly string[];
}

/**
 * Sets every code's rules on its own examples: an example has to be proposed, a counter-example not, a negated one has to
 * be found and denied (it then proposes the loss, where one is named), an interviewer's has to be silent although the same words
 * from a participant would fire. Codes without rules are held to nothing. What a rule asks of the place of its hits (a
 * section, a question, who speaks) is granted, for a sentence alone has none.
 */
export function tryCodes(codebook: Codebook, isWanted: (code: Code) => boolean = () => true): CodeTrial[] {
  const lexicon = createLexicon(codebook.language);
  const codes = codesOf([codebook]);
  const rulesOf = (id: string) => codes.filter((code) => code.id === id).flatMap(ownedRules);
  return codes
    .filter(isWanted)
    .map((code) =>
      code.rules.length === 0
        ? { code, tried: [], unproven: [] }
        : tryCode(code, compileRules(rulesOf(code.id), codebook.language, lexicon), codebook),
    );
}

function tryCode(code: Code, compiled: CompiledRules, codebook: Codebook): CodeTrial {
  const path = pathOfCode(codebook, code.id).slice(0, -1);
  const tried = [
    ...code.examples.map((text, i) => trySentence({ text, kind: "example" }, [...path, "examples", i], compiled)),
    ...code.counterexamples.map((one, i) =>
      trySentence(one, [...path, "counterexamples", i, ...(one.kind === "plain" ? [] : [one.kind])], compiled),
    ),
  ];
  const examples = tried.filter(({ kind }) => kind === "example");
  const stands = examples.flatMap(({ heard }) => heard.filter(({ withheldBy }) => withheldBy === null));
  const proven = new Set(stands.map(({ rule }) => rule));
  return { code, tried, unproven: code.rules.map(({ id }) => id).filter((id) => !proven.has(id)) };
}

interface Sentence {
  readonly text: string;
  readonly kind: SentenceKind;
}

function trySentence({ text, kind }: Sentence, path: Path, compiled: CompiledRules): Tried {
  const heard = hear(text, compiled);
  const asInterviewer = kind === "interviewer" ? hear(text, compiled, "interviewer") : [];
  return { kind, text, path, fault: faultOf(kind, heard, asInterviewer), heard };
}

function faultOf(kind: SentenceKind, heard: readonly Heard[], asInterviewer: readonly Heard[]): TrialFault | null {
  const stands = heard.some(({ withheldBy }) => withheldBy === null);
  if (kind === "example") return stands ? null : heard.length > 0 ? "withheld" : "not-found";
  if (kind === "interviewer") {
    if (!stands) return "untouched";
    return asInterviewer.some(({ withheldBy }) => withheldBy === null) ? "found" : null;
  }
  if (stands) return "found";
  return kind === "negated" && heard.length === 0 ? "untouched" : null;
}

/** What rules find in a text that one person says, in the order of the rules. */
function hear(text: string, compiled: CompiledRules, role: Role = "participant"): Heard[] {
  const { speech, hits } = findHits(saidAlone(text, compiled.lexicon.language, role), compiled, {
    settings: "granted",
  });
  const { starts, ends } = speech.words;
  const said = (words: readonly number[]): string[] => words.map((word) => text.slice(starts[word], ends[word]));
  return hits.map(({ rule: { rule }, found }: Hit): Heard => {
    const cue = [...new Set(found.cues.flatMap((one) => one.cue))].sort((a, b) => a - b);
    const kind = found.cues.find((one) => one.kind !== "negation")?.kind ?? found.cues[0]?.kind ?? null;
    return { rule: rule.id, written: rule.written, words: said(found.words), withheldBy: kind, cue: said(cue) };
  });
}

/** A sentence as if one person said it, and nothing else. */
export function saidAlone(text: string, language: Codebook["language"], role: Role = "participant"): Transcript {
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
