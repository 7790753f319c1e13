import { canonical } from "./canonical-condition.js";
import { type Codebook, codesNamed, codesOf, type Hypothesis } from "./codebook.js";
import type { Condition } from "./condition.js";
import type { Guide } from "./guide.js";

/** What names some codes by their own ids. */
export interface Dependants {
  readonly hypotheses: readonly string[];
  /** Codes of which one of them is the loss. */
  readonly losses: readonly string[];
  readonly themes: readonly string[];
  readonly questions: readonly string[];
}

/** What in codebooks and in the guide rests on one of some codes. */
export function dependantsOf(
  ids: readonly string[],
  { codebooks, guide }: { readonly codebooks: readonly Codebook[]; readonly guide: Guide | null },
): Dependants {
  const isOne = (id: string): boolean => ids.includes(id);
  const idsOf = (parts: readonly { readonly id: string }[]): string[] => parts.map(({ id }) => id);
  return {
    hypotheses: idsOf(
      codebooks.flatMap(({ hypotheses }) => hypotheses).filter((one) => [...namesOf(one), one.kinds ?? ""].some(isOne)),
    ),
    losses: idsOf(codesOf(codebooks).filter(({ id, negation }) => negation !== null && isOne(negation) && !isOne(id))),
    themes: idsOf(
      codebooks.flatMap(({ themes = [] }) => themes).filter(({ codes, also }) => [...codes, ...also].some(isOne)),
    ),
    questions: idsOf((guide?.questions ?? []).filter(({ serves }) => serves.some(isOne))),
  };
}

/** Every id by which a hypothesis is judged: the kinds by which it is laid out judge nothing. */
export function namesOf({ supports, against, unattributed, direction, rival }: Hypothesis): string[] {
  return [...[supports, against, unattributed].flatMap(namesIn), ...direction, ...(rival?.codes ?? [])];
}

function namesIn(condition: Condition): string[] {
  return condition.kind === "code" ? [condition.id] : [...condition.of, ...condition.not].flatMap(namesIn);
}

/** Hypotheses for which the same passages speak as against them. */
export function undecidable({ hypotheses }: Codebook): Hypothesis[] {
  return hypotheses.filter(
    ({ supports, against }) => namesIn(supports).length > 0 && canonical(supports) === canonical(against),
  );
}

/** Codes that are retired and that a hypothesis names, itself or by a family all of which is retired. */
export function retiredIn(hypothesis: Hypothesis, codebooks: readonly Codebook[]): string[] {
  const retired = new Set(codesOf(codebooks).flatMap((code) => (code.retired === undefined ? [] : [code.id])));
  const isGone = (id: string): boolean => {
    const codes = codesNamed(id, codebooks);
    return codes.length > 0 && codes.every((code) => retired.has(code));
  };
  return [...new Set(namesOf(hypothesis))].filter(isGone);
}
