import type { CompiledCodebook } from "../codebook/compile.js";
import { findHits, type Hit, type Hits } from "../codebook/hits.js";
import type { ScopeKind, Shading } from "../codebook/scope.js";
import type { About } from "../codebook/setting.js";
import { byCodeUnit } from "../text/order.js";
import type { Span } from "../text/span.js";
import { type Speech, type Stretch, stretchAt } from "../text/speech.js";
import type { Transcript } from "../text/transcript.js";
import type { Negated, Proposal, Shade } from "./coding.js";
import type { Applied } from "./compact.js";

/**
 * Lays the rules of codebooks over what participants say. A proposal spans the whole sentence or sentences that hold the
 * matched words, since people code meaning and not words; there is one per code and place, with the first rule that fired.
 * A hit that is denied proposes the code named as its loss, if one is, and is listed as negated; one that is withheld for
 * something else that its rule refuses is listed alike. Each is marked with what else shades it, and a loss like its hit. Where the words of a rule
 * lie in several turns, the proposal stands in the turn of the part written first. Both lists are in the order of the text,
 * then of the codes. `about` says what is known of who speaks, for the rules that ask for it.
 */
export function applyRules(transcript: Transcript, compiled: CompiledCodebook, about?: About): Applied {
  const found = findHits(transcript, compiled[transcript.language], about === undefined ? {} : { about });
  const proposals: Proposal[] = [];
  const withheld: Negated[] = [];
  for (const hit of found.hits) {
    if (hit.found.cues.length === 0) proposals.push(proposalOf(hit, found));
    else withheld.push(withheldOf(hit, found));
  }
  const negated = first(withheld);
  for (const one of negated) proposals.push(...lossOf(one));
  return { proposals: inPlace(proposals), negated: negated.sort(byPlace) };
}

/** A hit with the place at which it stands. */
export type Marked = Pick<Proposal, "transcript" | "code" | "rule" | "words" | "turn" | "start" | "end">;

/** The sentences that hold the words of a hit, in the turn of its head. */
export function markOf({ rule, found }: Hit, speech: Speech): Marked {
  const turn = speech.turn[stretchAt(speech.turn, found.head)];
  const near = turn === undefined ? [] : within(found.words, turn);
  return {
    transcript: speech.transcript.id,
    code: rule.code,
    rule: rule.rule.id,
    start: speech.sentence[stretchAt(speech.sentence, near[0] ?? 0)]?.start ?? 0,
    end: speech.sentence[stretchAt(speech.sentence, near.at(-1) ?? 0)]?.end ?? 0,
    turn: turn?.turn ?? 0,
    words: found.words.map((word) => wordSpan(word, speech)),
  };
}

/** Those of some words, in order, that lie in a stretch. */
function within(words: readonly number[], { first, last }: Stretch): readonly number[] {
  if (first <= (words[0] ?? 0) && (words.at(-1) ?? 0) < last) return words;
  return words.filter((word) => first <= word && word < last);
}

/** What a hit that stands proposes. */
export function proposalOf(hit: Hit, read: Read): Proposal {
  return { ...markOf(hit, read.speech), ...shadesBeside([], hit, read) };
}

type Read = Pick<Hits, "speech" | "shadesOf">;

/** What shades a hit beside what withholds it; no key where nothing does. */
function shadesBeside(
  kinds: readonly ScopeKind[],
  { found }: Hit,
  { speech, shadesOf }: Read,
): Pick<Proposal, "shades"> {
  const shades = shadesOf(found).flatMap((one) => (kinds.includes(one.kind) ? [] : shade(one, speech)));
  return shades.length === 0 ? {} : { shades };
}

function shade({ kind, cue }: Shading, speech: Speech): Shade[] {
  return kind === "negation" ? [] : [{ kind, cue: spansOf(cue, speech) }];
}

/** What is listed of a hit that was withheld. */
export function withheldOf(hit: Hit, read: Read): Negated {
  const { speech } = read;
  const { cues } = hit.found;
  const kind = cues.find((one) => one.kind !== "negation")?.kind ?? "negation";
  const cue = spansOf(
    cues.flatMap((one) => one.cue),
    speech,
  );
  const refused = cues.map((one) => one.kind);
  const isLost = kind === "negation" && cues.some(({ leaves }) => leaves !== "open");
  const proposed = isLost ? hit.rule.loss : null;
  return { ...markOf(hit, speech), kind, cue, ...shadesBeside(refused, hit, read), proposed };
}

/** The places of some words in the text, each once, in the order of the text. */
export function spansOf(words: readonly number[], speech: Speech): Span[] {
  return [...new Set(words)].sort((a, b) => a - b).map((word) => wordSpan(word, speech));
}

function lossOf({ cue: _, kind: __, proposed, code, ...rest }: Negated): Proposal[] {
  return proposed === null ? [] : [{ ...rest, code: proposed, lossOf: code }];
}

function wordSpan(word: number, { words }: Speech): Span {
  return { start: words.starts[word] ?? 0, end: words.ends[word] ?? 0 };
}

/** One proposal per code and place, the first, in the order of the text. */
function inPlace(proposals: Proposal[]): Proposal[] {
  proposals.sort(byPlace);
  return proposals.filter((one, i) => {
    const before = proposals[i - 1];
    return before === undefined || byPlace(before, one) !== 0;
  });
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
