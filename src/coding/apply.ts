import type { CompiledCodebook } from "../codebook/compile.js";
import { findHits, type Hit, type Hits, inOneSentence } from "../codebook/hits.js";
import type { ScopeKind, Shading } from "../codebook/scope.js";
import type { About } from "../codebook/setting.js";
import { gathered } from "../text/gathered.js";
import { byCodeUnit } from "../text/order.js";
import type { Span } from "../text/span.js";
import { type Speech, type Stretch, stretchAt } from "../text/speech.js";
import type { Transcript } from "../text/transcript.js";
import type { Negated, Proposal, Shade } from "./coding.js";
import type { Applied } from "./compact.js";

/**
 * Lays the rules of codebooks over what participants say. A proposal spans the whole sentence or sentences that hold the
 * matched words, since people code meaning and not words; there is one per code and place: of what the rules found there the one that
 * the least puts in another light, then the one of the first rule.
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
  for (const one of negated) if (one.proposed !== null) proposals.push(lossOf(one, one.proposed));
  return { proposals: inPlace(proposals), negated: negated.sort(byPlace) };
}

/** A hit with the place at which it stands. */
export type Marked = Pick<Proposal, "transcript" | "code" | "rule" | "words" | "turn" | "start" | "end">;

/** The sentences that hold the words of a hit, in the turn of its head. */
export function markOf({ rule: { code, rule }, found }: Hit, speech: Speech): Marked {
  const { transcript } = speech;
  const near = inOneSentence(found.words, speech) ? found.words : inTurnOf(found, speech);
  const first = sentenceAt(near[0] ?? 0, speech);
  const last = near.length < 2 ? first : sentenceAt(near.at(-1) ?? 0, speech);
  const words = placesOf(found.words, speech);
  const start = first?.start ?? 0;
  const turn = first?.turn ?? 0;
  return { transcript: transcript.id, code, rule: rule.id, start, end: last?.end ?? 0, turn, words };
}

function sentenceAt(word: number, { sentence, sentenceOf }: Speech): Stretch | undefined {
  return sentence[sentenceOf[word] ?? 0];
}

/** Those of the words of a find that lie in the turn of its head. */
function inTurnOf({ words, head }: Hit["found"], speech: Speech): readonly number[] {
  const turn = speech.turn[stretchAt(speech.turn, head)];
  return turn === undefined ? [] : words.filter((word) => turn.first <= word && word < turn.last);
}

/** What a hit that stands proposes. */
export function proposalOf(hit: Hit, read: Read): Proposal {
  const mark = markOf(hit, read.speech);
  const shades = shadesBeside(NO_KINDS, hit, read);
  if (shades.length === 0) return mark;
  const { transcript, code, rule, start, end, turn, words } = mark;
  return { transcript, code, rule, start, end, turn, words, shades };
}

type Read = Pick<Hits, "speech" | "shadesOf">;

const NO_SHADES: readonly Shade[] = [];
const NO_KINDS: readonly ScopeKind[] = [];

/** What shades a hit beside what withholds it. */
function shadesBeside(kinds: readonly ScopeKind[], { found }: Hit, { speech, shadesOf }: Read): readonly Shade[] {
  const met = shadesOf(found);
  if (met.length === 0) return NO_SHADES;
  return gathered(met, (one) => (kinds.includes(one.kind) ? NO_SHADES : shade(one, speech)));
}

function shade({ kind, cue }: Shading, speech: Speech): Shade[] {
  return kind === "negation" ? [] : [{ kind, cue: spansOf(cue, speech) }];
}

/** What is listed of a hit that was withheld. Copied field by field: there are many, and a spread costs far more. */
export function withheldOf(hit: Hit, read: Read): Negated {
  const { transcript, code, rule, start, end, turn, words } = markOf(hit, read.speech);
  const { cues } = hit.found;
  const kind = cues.find((one) => one.kind !== "negation")?.kind ?? "negation";
  const refused = cues.map((one) => one.kind);
  const shades = shadesBeside(refused, hit, read);
  const [only] = cues;
  const cue = spansOf(
    only !== undefined && cues.length === 1 ? only.cue : gathered(cues, (one) => one.cue),
    read.speech,
  );
  const isLost = kind === "negation" && cues.some(({ leaves }) => leaves !== "open");
  const proposed = isLost ? hit.rule.loss : null;
  if (shades.length === 0) return { transcript, code, rule, start, end, turn, words, kind, cue, proposed };
  return { transcript, code, rule, start, end, turn, words, kind, cue, shades, proposed };
}

/** The places of some words in the text, each once, in the order of the text. */
export function spansOf(words: readonly number[], speech: Speech): Span[] {
  const each = words.length < 2 ? words : [...new Set(words)].sort((a, b) => a - b);
  return placesOf(each, speech);
}

function placesOf(words: readonly number[], speech: Speech): Span[] {
  const [first = 0] = words;
  return words.length === 1 ? [wordSpan(first, speech)] : words.map((word) => wordSpan(word, speech));
}

function lossOf({ transcript, code, rule, start, end, turn, words, shades }: Negated, proposed: string): Proposal {
  if (shades === undefined) return { transcript, code: proposed, rule, start, end, turn, words, lossOf: code };
  return { transcript, code: proposed, rule, start, end, turn, words, lossOf: code, shades };
}

function wordSpan(word: number, { words }: Speech): Span {
  return { start: words.starts[word] ?? 0, end: words.ends[word] ?? 0 };
}

/** One proposal per code and place, the plainest, in the order of the text. */
function inPlace(proposals: Proposal[]): Proposal[] {
  proposals.sort(byPlace);
  const kept: Proposal[] = [];
  for (const one of proposals) {
    const before = kept.at(-1);
    if (before === undefined || byPlace(before, one) !== 0) kept.push(one);
    else if (isPlainer(one, before)) kept[kept.length - 1] = one;
  }
  return kept;
}

/** One withheld hit per code and place: one that is a loss where there is one, then the plainest. */
function first(marks: readonly Negated[]): Negated[] {
  const kept = new Map<string, Negated>();
  for (const mark of marks) {
    const key = `${mark.code} ${mark.start} ${mark.end}`;
    const before = kept.get(key);
    if (before === undefined || isRather(mark, before)) kept.set(key, mark);
  }
  return [...kept.values()];
}

function isRather(mark: Negated, before: Negated): boolean {
  if ((mark.proposed === null) !== (before.proposed === null)) return before.proposed === null;
  return isPlainer(mark, before);
}

type Shaded = Marked & { readonly shades?: readonly Shade[] };

/** What people say of themselves stands before what they pass on in the same sentence; of two marked alike by one rule with one end, the tighter. */
function isPlainer(one: Shaded, before: Shaded): boolean {
  const [mine, other] = [one.shades?.length ?? 0, before.shades?.length ?? 0];
  if (mine !== other) return mine < other;
  const isSameEnd = mine > 0 && one.rule === before.rule && one.words.at(-1)?.end === before.words.at(-1)?.end;
  return isSameEnd && (one.words[0]?.start ?? 0) > (before.words[0]?.start ?? 0);
}

function byPlace(a: Marked, b: Marked): number {
  return a.start - b.start || a.end - b.end || byCodeUnit(a.code, b.code);
}
