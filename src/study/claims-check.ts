import type { Claims } from "../codebook/claims.js";
import { checkClaims } from "../codebook/claims-references.js";
import type { Codebook } from "../codebook/codebook.js";
import type { Guide } from "../codebook/guide.js";
import type { Survey } from "../measures/closed-answers.js";
import type { Problem } from "../text/problem.js";
import type { Interview, Participant } from "./registers.js";

interface Beside {
  readonly codebooks: readonly Codebook[];
  readonly participants: readonly Participant[];
  readonly interviews: readonly Interview[];
  readonly guide: Guide | null;
  readonly surveys: readonly Survey[];
}

/** What claims.yaml names and the rest of the study does not hold. */
export function unknownInClaims(claims: Claims | null, beside: Beside): Problem[] {
  if (claims === null) return [];
  const { codebooks, participants, interviews, guide, surveys } = beside;
  return checkClaims(claims, {
    codebooks,
    participants: [...new Set([...participants.map(({ id }) => id), ...interviews.flatMap((one) => one.participants)])],
    questions: guide?.questions.map(({ id }) => id) ?? [],
    attributes: [...new Set(participants.flatMap(({ attributes }) => Object.keys(attributes)))],
    surveys,
  });
}
