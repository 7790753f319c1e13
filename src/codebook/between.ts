import * as say from "../messages/codebook.js";
import type { Words } from "../messages/words.js";
import type { Problem } from "../text/problem.js";
import { hintFor } from "../text/yaml-issues.js";
import type { Path } from "../text/yaml-places.js";
import { type Codebook, codesOf, type Hypothesis, pathOfCode } from "./codebook.js";
import type { Guide } from "./guide.js";

/** What only shows between codebooks: a code of one that is also in another. */
export function checkCodebooks(read: readonly { readonly file: string; readonly codebook: Codebook }[]): Problem[] {
  const owners = new Map<string, string>();
  return read.flatMap(({ file, codebook }) =>
    codesOf([codebook]).flatMap((code): Problem[] => {
      const other = owners.get(code.id);
      if (other === undefined) owners.set(code.id, file);
      if (other === undefined || other === file) return [];
      const spot = codebook.locate?.(pathOfCode(codebook, code.id)) ?? { place: { file } };
      return [{ severity: "error", code: "repeated-id", text: say.usedInBoth(code.id, other), ...spot }];
    }),
  );
}

/**
 * References between codebooks and guide: every question that a hypothesis, a sub-question or a rival asks has to be in the
 * guide, every hypothesis or sub-question that a question serves in a codebook. Without a guide, or while there is no hypothesis at all, nothing is asked.
 */
export function checkAsked(codebooks: readonly Codebook[], guide: Guide | null): Problem[] {
  if (guide === null) return [];
  const questions = guide.questions.map(({ id }) => id);
  const hypotheses = codebooks.flatMap((codebook) => codebook.hypotheses.flatMap(namesOf));
  const asked = codebooks.flatMap((codebook) =>
    askedIn(codebook)
      .filter(({ id }) => !questions.includes(id))
      .map(({ id, path }) =>
        unknown("unknown-question", { id, text: say.unknownQuestion(id), known: questions }, spot(codebook, path)),
      ),
  );
  if (hypotheses.length === 0) return asked;
  const served = guide.questions.flatMap((question, i) =>
    question.serves.flatMap((id, j) =>
      hypotheses.includes(id)
        ? []
        : [
            unknown(
              "unknown-hypothesis",
              { id, text: say.unknownHypothesis(id), known: hypotheses },
              guide.locate?.(["questions", i, "serves", j]) ?? { place: {} },
            ),
          ],
    ),
  );
  return [...asked, ...served];
}

/** What the guide may call it by that serves a hypothesis: its own id, and those of its sub-questions. */
export function namesOf({ id, subQuestions = [] }: Pick<Hypothesis, "id" | "subQuestions">): string[] {
  return [id, ...subQuestions.map((one) => one.id)];
}

/** Questions of a guide that ask a hypothesis or one of its sub-questions, in the guide's order, whichever of the two files says so. */
export function questionsFor(hypothesis: Hypothesis, { questions }: Guide): string[] {
  const { asked, subQuestions = [] } = hypothesis;
  const named = new Set([...asked, ...subQuestions.flatMap((one) => one.asked)]);
  const names = new Set(namesOf(hypothesis));
  return questions
    .filter(({ id, serves }) => named.has(id) || serves.some((one) => names.has(one)))
    .map(({ id }) => id);
}

function askedIn(codebook: Codebook): { id: string; path: Path }[] {
  return codebook.hypotheses.flatMap((hypothesis, i) => [
    ...hypothesis.asked.map((id, j) => ({ id, path: ["hypotheses", i, "asked", j] })),
    ...(hypothesis.subQuestions ?? []).flatMap((one, k) =>
      one.asked.map((id, j) => ({ id, path: ["hypotheses", i, "sub_questions", k, "asked", j] })),
    ),
    ...(hypothesis.rival?.asked ?? []).map((id, j) => ({ id, path: ["hypotheses", i, "rival", "asked", j] })),
  ]);
}

function spot(codebook: Codebook, path: Path): Pick<Problem, "place" | "excerpt"> {
  return codebook.locate?.(path) ?? { place: codebook.file === undefined ? {} : { file: codebook.file } };
}

interface Name {
  readonly id: string;
  readonly text: Words;
  readonly known: readonly string[];
}

function unknown(code: string, { id, text, known }: Name, where: Pick<Problem, "place" | "excerpt">): Problem {
  const hint = hintFor(id, known);
  return { severity: "error", code, text, ...where, ...(hint === undefined ? {} : { hint }) };
}
