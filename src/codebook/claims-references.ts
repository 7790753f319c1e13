import * as told from "../messages/claims-file.js";
import * as say from "../messages/codebook.js";
import { unknownParticipant } from "../messages/study.js";
import type { Words } from "../messages/words.js";
import { fold } from "../text/fold.js";
import type { Problem } from "../text/problem.js";
import { hintFor } from "../text/yaml-issues.js";
import type { Path } from "../text/yaml-places.js";
import type { Claim, Claims, Form } from "./claims.js";
import { type Codebook, codesOf } from "./codebook.js";
import type { Condition } from "./condition.js";

/** What a study holds that claims may name. Of a kind of which there is none at all, nothing is asked. */
export interface ClaimsKnown {
  readonly codebooks: readonly Codebook[];
  readonly participants: readonly string[];
  /** Ids of guide questions. */
  readonly questions: readonly string[];
  /** Columns of participants.csv. */
  readonly attributes: readonly string[];
  readonly surveys: readonly SurveyKnown[];
}

interface SurveyKnown {
  readonly id: string;
  readonly questions: readonly { readonly id: string; readonly options: readonly { readonly label: Words }[] }[];
}

/** A name that a claim uses, and what it should be among. */
interface Name {
  readonly id: string;
  readonly path: Path;
  readonly kind: keyof typeof UNKNOWN;
  readonly among: readonly string[];
}

const UNKNOWN = {
  code: { code: "unknown-code", text: say.unknownCode },
  participant: { code: "unknown-participant", text: unknownParticipant },
  question: { code: "unknown-question", text: say.unknownQuestion },
  attribute: { code: "unknown-attribute", text: told.unknownAttribute },
  survey: { code: "unknown-survey", text: told.unknownSurvey },
  answer: { code: "unknown-answer", text: told.unknownAnswer },
  claim: { code: "unknown-claim", text: told.unknownClaim },
} as const;

/** Everything that claims name and the study does not hold, each at its place with the nearest known name. */
export function checkClaims({ claims, locate }: Claims, known: ClaimsKnown): Problem[] {
  const codes = namesOfCodes(known.codebooks);
  const ids = claims.map(({ id }) => id);
  const names = claims.flatMap((claim, i) => namesIn(claim, ["claims", i], { ...known, codes, ids }));
  const unknown = names.filter(({ id, kind, among }) => !holds(kind, among, id));
  const own = claims.flatMap((claim, i): Problem[] => {
    if (claim.contradicts !== claim.id) return [];
    const at = locate?.(["claims", i, "contradicts"]) ?? { place: {} };
    return [{ severity: "error", code: "own-contradiction", text: told.againstItself(), ...at }];
  });
  return [
    ...unknown.map(({ id, path, kind, among }): Problem => {
      const { code, text } = UNKNOWN[kind];
      const hint = hintFor(id, among);
      const at = locate?.(path) ?? { place: {} };
      return { severity: "error", code, text: text(id), ...at, ...(hint === undefined ? {} : { hint }) };
    }),
    ...own,
  ];
}

/** Of codes, families, participants, questions and columns of which there is none, nothing is asked: they may still come. */
function holds(kind: Name["kind"], among: readonly string[], id: string): boolean {
  if (kind === "attribute" || kind === "answer")
    return among.length === 0 || among.some((one) => fold(one) === fold(id));
  return among.includes(id) || (among.length === 0 && kind !== "claim");
}

/** What a condition may name: codes, families, and what codes were called before. */
function namesOfCodes(codebooks: readonly Codebook[]): string[] {
  const families = codebooks.flatMap((one) => one.families.map(({ id }) => id));
  return [...codesOf(codebooks).flatMap(({ id, was }) => [id, ...was]), ...families];
}

type Known = ClaimsKnown & { readonly codes: readonly string[]; readonly ids: readonly string[] };

function namesIn({ asked, form, contradicts }: Claim, path: Path, known: Known): Name[] {
  const questions = asked.map((id, j): Name => {
    return { id, path: [...path, "asked", j], kind: "question", among: known.questions };
  });
  const other: Name[] =
    contradicts === null ? [] : [{ id: contradicts, path: [...path, "contradicts"], kind: "claim", among: known.ids }];
  return [...questions, ...(form === null ? [] : namesInForm(form, path, known)), ...other];
}

function namesInForm(form: Form, path: Path, known: Known): Name[] {
  const codes = (what: Condition, at: Path): Name[] =>
    namedIn(what, at).map((one) => ({ ...one, kind: "code", among: known.codes }));
  switch (form.kind) {
    case "saturation":
      return [];
    case "survey":
      return inSurvey(form, [...path, "survey"], known.surveys);
    case "count":
      return codes(form.what, [...path, "count", "what"]);
    case "no-relation": {
      const at = [...path, "no_relation"];
      const attribute: Name = {
        ...{ id: form.attribute, path: [...at, "attribute"] },
        ...{ kind: "attribute", among: known.attributes },
      };
      return [attribute, ...codes(form.what, [...at, "with"])];
    }
    default: {
      const people = form.who.map((id, j): Name => {
        return { id, path: [...path, form.kind, "who", j], kind: "participant", among: known.participants };
      });
      return [...people, ...codes(form.what, [...path, form.kind, "what"])];
    }
  }
}

/** A survey that the study does not have is no fault where it has none at all. */
function inSurvey(
  { survey, question, answer }: Extract<Form, { kind: "survey" }>,
  path: Path,
  surveys: ClaimsKnown["surveys"],
): Name[] {
  const found = surveys.find(({ id }) => id === survey);
  const asked = found?.questions.find(({ id }) => id === question);
  const ids = surveys.map(({ id }) => id);
  const questions = found?.questions.map(({ id }) => id) ?? [];
  const answers = asked?.options.flatMap(({ label }) => [...new Set([label.fr, label.en])]) ?? [];
  return [
    { id: survey, path: [...path, "survey"], kind: "survey", among: ids },
    { id: question, path: [...path, "question"], kind: "question", among: questions },
    { id: answer, path: [...path, "answer"], kind: "answer", among: answers },
  ];
}

function namedIn(condition: Condition, path: Path): { id: string; path: Path }[] {
  if (condition.kind === "code") return [{ id: condition.id, path }];
  return [
    ...condition.of.flatMap((part, i) => namedIn(part, [...path, condition.kind, i])),
    ...condition.not.flatMap((part, i) => namedIn(part, [...path, "not", i])),
  ];
}
