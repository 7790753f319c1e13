import type { CompiledCodebook } from "../codebook/compile.js";
import { findHits, type Hit } from "../codebook/hits.js";
import { byCodeUnit } from "../text/order.js";
import type { Span } from "../text/span.js";
import { type Speech, stretchAt } from "../text/speech.js";
import type { Transcript } from "../text/transcript.js";
import type { Negated, Proposal } from "./coding.js";
import type { Applied } from "./compact.js";

/**
 * Lays the rules of codebooks over what participants say. A proposal spans the whole sentence or sentences that hold the
 * matched words, since people code meaning and not words; there is one per code and place, with the first rule that fired.
 * A hit that is denied proposes the code named as its loss, if one is, and is listed as negated. Where the words of a rule
 * lie in several turns, the proposal stands in the turn of the part written first. Both lists are in the order of the text,
 * then of the codes.
 */
export function applyRules(transcript: Transcript, compiled: CompiledCodebook): Applied {
  const { speech, hits } = findHits(transcript, compiled[transcript.language]);
  const affirmed = hits.filter(({ found }) => found.cues.length === 0).map((hit) => proposal(hit, speech));
  const negated = first(hits.filter(({ found }) => found.cues.length > 0).map((hit) => negation(hit, speech)));
  const losses = negated.flatMap(lossOf);
  return { proposals: first([...affirmed, ...losses]).sort(byPlace), negated: negated.sort(byPlace) };
}

type Marked = Pick<Proposal, "transcript" | "code" | "rule" | "words" | "turn" | "start" | "end">;

function marked({ rule, found }: Hit, speech: Speech): Marked {
  const turn = speech.turn[stretchAt(speech.turn, found.head)];
  const near = found.words.filter((word) => turn !== undefined && turn.first <= word && word < turn.last);
  const sentences = near.map((word) => speech.sentence[stretchAt(speech.sentence, word)]);
  return {
    transcript: speech.transcript.id,
    code: rule.code,
    rule: rule.rule.id,
    start: sentences[0]?.start ?? 0,
    end: sentences.at(-1)?.end ?? 0,
    turn: turn?.turn ?? 0,
    words: found.words.map((word) => wordSpan(word, speech)),
  };
}

function proposal(hit: Hit, speech: Speech): Proposal {
  return marked(hit, speech);
}

function negation(hit: Hit, speech: Speech): Negated {
  const cue = [...new Set(hit.found.cues.flatMap(({ cue }) => cue))]
    .sort((a, b) => a - b)
    .map((word) => wordSpan(word, speech));
  return { ...marked(hit, speech), cue, proposed: hit.rule.loss };
}

function lossOf({ cue: _, proposed, code, ...rest }: Negated): Proposal[] {
  return proposed === null ? [] : [{ ...rest, code: proposed, lossOf: code }];
}

function wordSpan(word: number, { words }: Speech): Span {
  return { start: words.starts[word] ?? 0, end: words.ends[word] ?? 0 };
}

/** One mark per code and place: the first. */
function first<T extends Marked>(marks: readonly T[]): T[] {
  const kept = new Map<string, T>();
  for (const mark of marks) {
    const key = `${mark.code} ${mark.start} ${mark.end}`;
    if (!kept.has(key)) kept.set(key, mark);
  }
  return [...kept.values()];
}

function byPlace(a: Marked, b: Marked): number {
  return a.start - b.start || a.end - b.end || byCodeUnit(a.code, b.code);
}
