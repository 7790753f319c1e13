import type { SubQuestion } from "../../codebook/codebook.js";
import type { Guide } from "../../codebook/guide.js";
import { questionsOf } from "../asked.js";
import type { Case, Evidence, Finding } from "../finding.js";
import { standingOf, type Tally, tallyOf } from "../standing.js";

/** What was said under the questions of one part of a hypothesis. */
export interface PartSaid {
  readonly id: string;
  readonly ask: SubQuestion["ask"];
  /** Questions of the guide that ask it, whichever of the two files says so. */
  readonly questions: readonly string[];
  /** Interviews read by a person, by how they stand in what they say under these questions alone. */
  readonly tally: Tally;
  readonly evidence: readonly Evidence[];
}

/**
 * A hypothesis part by part: of each sub-question only what stands under its own questions. What is said elsewhere belongs to no part,
 * and is not lost: it counts in the whole. A question that asks two parts counts for both.
 */
export function partsSaid({ hypothesis, cases }: Finding, guide: Guide | null): PartSaid[] {
  const read = cases.filter(({ standing }) => standing !== null);
  return (hypothesis.subQuestions ?? []).map((part) => {
    const questions = (guide?.questions ?? [])
      .filter(({ id, serves }) => part.asked.includes(id) || serves.includes(part.id))
      .map(({ id }) => id);
    const own = read.map((one) => under(one, guide, questions));
    return {
      id: part.id,
      ask: part.ask,
      questions,
      tally: tallyOf(own),
      evidence: own.flatMap(({ evidence }) => evidence),
    };
  });
}

function under(one: Case, guide: Guide | null, questions: readonly string[]): Case {
  const evidence = one.evidence.filter((each) => questions.includes(questionAt(each, guide) ?? ""));
  const asked = one.asked === null ? null : one.questions.some((id) => questions.includes(id));
  return { ...one, evidence, asked, standing: standingOf(evidence, asked) };
}

/** The question of the guide under which a passage stands; null where none was recognised. */
export function questionAt({ segment }: Pick<Evidence, "segment">, guide: Guide | null): string | null {
  const [first] = segment.turns;
  if (guide === null || first === undefined) return null;
  return questionsOf(segment.transcript, guide).get(first.index) ?? null;
}
