import type { Code } from "../codebook/codebook.js";
import type { LogisticModel } from "../statistics/logistic-regression.js";
import { wilson } from "../statistics/proportion-interval.js";
import { type Judged, precision } from "../statistics/retrieval.js";
import { bySpan, overlaps, type Span } from "../text/span.js";
import type { Transcript } from "../text/transcript.js";
import type { Sheet } from "./basis.js";
import type { Proposal } from "./coding.js";
import { type Examples, examplesOf } from "./learn/examples.js";
import { type Corpus, corpusOf, type LearnUnit } from "./learn/features.js";
import { type Validated, validated } from "./learn/validate.js";

/** What a suggestion has in place of a rule's id. */
export const SUGGEST = "suggest:";

/** A passage whose words resemble those of passages that people gave a code. It has the shape of a proposal, and is decided like one. */
export interface Suggestion extends Proposal {
  /** Log-odds, only to put the most alike first: no probability. */
  readonly score: number;
  /** The words that spoke for it most, as said, the weightiest first. */
  readonly weighed: readonly Span[];
}

/** Why nothing is suggested for a code; null where something may be. */
export type Abstention = "few-passages" | "few-interviews" | "below-floor" | "near-chance" | "few-tried" | null;

/** What was learnt of one code. */
export interface Lesson {
  readonly code: string;
  readonly passages: number;
  readonly interviews: number;
  /** Tried by interviews; null where too few examples were there to learn from. */
  readonly judged: Judged | null;
  /** Of all units read, the share, 0 to 1, that has the code: what suggesting blindly would get right. */
  readonly chance: number | null;
  readonly abstains: Abstention;
  readonly suggestions: readonly Suggestion[];
}

export interface SuggestMaterial {
  readonly transcripts: readonly Transcript[];
  readonly codes: readonly Code[];
  /** The sheets that are learnt from: one person's, the agreed one, or everybody's. */
  readonly sheets: readonly Sheet[];
  /** What rules propose: where one proposes a code, it is not suggested as well. */
  readonly proposals: readonly Proposal[];
}

export interface SuggestSettings {
  readonly unit: "sentence" | "turn";
  /** Fewer passages than this, or interviews that hold them, are not learnt from. */
  readonly passages: number;
  readonly interviews: number;
  /** Where fewer of those tried were right than this share, nothing is suggested. */
  readonly floor: number;
  /** Places that nobody has decided on; or those that were read without the code, judged by what the other interviews taught. */
  readonly where: "undecided" | "read";
}

export const SETTINGS: SuggestSettings = {
  unit: "sentence",
  passages: 15,
  interviews: 3,
  floor: 0.5,
  where: "undecided",
};

/** So many suggestions at least must have been tried, or how right they are is not known. */
export const TRIED = 5;

/** Words shown of each suggestion at most. */
const WORDS = 5;

/** What can be learnt of each code from people's decisions, and what resembles them: nothing is understood, no chance is involved. */
export function suggestionsOf(material: SuggestMaterial, settings: SuggestSettings = SETTINGS): Lesson[] {
  const transcripts = [...material.transcripts].sort((a, b) => (a.id < b.id ? -1 : 1));
  const corpus = corpusOf(transcripts, settings.unit);
  return material.codes.map(({ id }) => lessonOf(id, corpus, { material, settings }));
}

interface Asked {
  readonly material: SuggestMaterial;
  readonly settings: SuggestSettings;
}

function lessonOf(code: string, corpus: Corpus, asked: Asked): Lesson {
  const { passages, interviews, floor } = asked.settings;
  const examples = examplesOf(code, corpus.units, asked.material.sheets);
  const none = { code, passages: examples.passages, interviews: examples.interviews, suggestions: [] };
  if (examples.passages < passages) return { ...none, judged: null, chance: null, abstains: "few-passages" };
  if (examples.interviews < interviews) return { ...none, judged: null, chance: null, abstains: "few-interviews" };
  const learnt = validated(corpus, examples.labels, floor);
  const chance = chanceOf(examples);
  const abstains = abstention(learnt, { floor, chance });
  const tried = { ...none, judged: learnt.judged, chance, abstains };
  return abstains === null ? { ...tried, suggestions: found(code, corpus, { ...asked, learnt, examples }) } : tried;
}

/** Nothing is suggested either where the lower limit of precision (Wilson 1927, 95 %) does not lie above what suggesting blindly would get right. */
function abstention(
  { judged, threshold }: Validated,
  { floor, chance }: { readonly floor: number; readonly chance: number },
): Abstention {
  const tried = judged.hits + judged.false;
  if (tried === 0 || !Number.isFinite(threshold)) return "below-floor";
  if (tried < TRIED) return "few-tried";
  if ((precision(judged).value ?? 0) < floor) return "below-floor";
  return (wilson(judged.hits, tried).lower ?? 0) <= chance ? "near-chance" : null;
}

function chanceOf({ labels }: Examples): number {
  const known = labels.filter((label) => label !== -1);
  return known.filter((label) => label === 1).length / known.length;
}

function found(
  code: string,
  corpus: Corpus,
  { material, settings, learnt, examples }: Asked & { readonly learnt: Validated; readonly examples: Examples },
): Suggestion[] {
  const { model, threshold, apart } = learnt;
  const texts = new Map(material.transcripts.map(({ id, text }) => [id, text]));
  const ruled = material.proposals.filter((one) => one.code === code);
  return corpus.units.flatMap((unit, i): Suggestion[] => {
    const label = examples.labels[i];
    const isAsked = settings.where === "read" ? label === 0 : label === -1;
    if (!isAsked || ruled.some((one) => one.transcript === unit.transcript && overlaps(one, unit))) return [];
    const weights = weightsIn(model, corpus, i);
    const score = settings.where === "read" ? (apart[i] ?? Number.NEGATIVE_INFINITY) : weights.score;
    if (score < threshold) return [];
    const made = suggestion(code, unit, { score, weights: weights.of });
    return made.weighed.some((one) => !isMereAnswer(texts.get(unit.transcript)?.slice(one.start, one.end) ?? ""))
      ? [made]
      : [];
  });
}

const ANSWERS = new Set(
  "oui ouais ouai ouaip non nan si ok okay d'accord accord voilà bon ben bah mhm hum hmm yes yeah yep yup no nope nah right sure".split(
    " ",
  ),
);

/** « Non. », « Ouais, ouais. »: words that only answer tell nothing of their own, whatever stood beside them elsewhere. */
function isMereAnswer(said: string): boolean {
  const words =
    said
      .toLowerCase()
      .replaceAll("’", "'")
      .match(/[\p{L}']+/gu) ?? [];
  return words.every((word) => ANSWERS.has(word));
}

/** What each feature of a unit adds to its log-odds. */
function weightsIn(
  { weights, bias }: LogisticModel,
  { starts, columns, values }: Corpus,
  row: number,
): { readonly score: number; readonly of: ReadonlyMap<number, number> } {
  const of = new Map<number, number>();
  let score = bias;
  for (let k = starts[row] ?? 0; k < (starts[row + 1] ?? 0); k++) {
    const weight = (weights[columns[k] ?? 0] ?? 0) * (values[k] ?? 0);
    of.set(columns[k] ?? 0, weight);
    score += weight;
  }
  return { score, of };
}

function suggestion(
  code: string,
  { transcript, turn, start, end, said }: LearnUnit,
  { score, weights }: { readonly score: number; readonly weights: ReadonlyMap<number, number> },
): Suggestion {
  const weighed: Span[] = [];
  const byWeight = said
    .map(([feature, span]) => ({ span, weight: weights.get(feature) ?? 0 }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || bySpan(a.span, b.span));
  for (const { span } of byWeight)
    if (weighed.length < WORDS && !weighed.some((one) => overlaps(one, span))) weighed.push(span);
  const words = [...weighed].sort(bySpan);
  return { transcript, code, rule: `${SUGGEST}${code}`, words, turn, start, end, score, weighed };
}
