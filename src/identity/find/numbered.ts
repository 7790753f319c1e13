import type { Words } from "../../messages/words.js";
import type { Certainty, IdentityFinding, Kind } from "../finding.js";
import { compact, isNear, isUnparted, matches } from "./form.js";

/** What is to be judged: a number of the right form, compact and as written, and whether words near it announce it. */
export interface Candidate {
  readonly digits: string;
  readonly written: string;
  readonly announced: boolean;
  readonly unparted: boolean;
}

export interface Judgement {
  readonly certainty: Certainty;
  readonly why: Words;
}

/** One kind of number with a form of its own. `judge` answers null for what is none after all. */
export interface NumberForm {
  readonly kind: Kind;
  readonly form: RegExp;
  /** Words that announce such a number. */
  readonly cue: RegExp;
  readonly judge: (candidate: Candidate) => Judgement | null;
}

/** Every number of these forms in a text, with what was judged of it. */
export function findNumbers(text: string, forms: readonly NumberForm[]): IdentityFinding[] {
  return forms.flatMap((one) => [...numbersOf(text, one)]);
}

function* numbersOf(text: string, { kind, form, cue, judge }: NumberForm): Generator<IdentityFinding> {
  for (const { start, end, words } of matches(text, form)) {
    const found = judge({
      digits: compact(words),
      written: words,
      announced: isNear(text, { start, end }, cue),
      unparted: isUnparted(words),
    });
    if (found !== null) yield { start, end, kind, ...found };
  }
}
