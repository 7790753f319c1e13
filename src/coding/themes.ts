import { findHits } from "../codebook/hits.js";
import type { About } from "../codebook/setting.js";
import type { CompiledThemes, Telling } from "../codebook/themes.js";
import type { Span } from "../text/span.js";
import type { Transcript } from "../text/transcript.js";

/** Words that speak of a theme. */
export interface ThemeHit {
  readonly theme: string;
  readonly telling: Telling;
  /** What it adds where its words are new: above 0. */
  readonly weight: number;
  /** The code whose rule found them; the theme's own id where its own rule did. */
  readonly code: string;
  readonly rule: string;
  readonly words: readonly Span[];
  /** Of its words those that carry it, by their stems. */
  readonly told: readonly { readonly start: number; readonly stem: string }[];
  /** Where the part of the rule that is written first stands. */
  readonly at: number;
}

/** A theme of a passage, with what it rests on. */
export interface RankedTheme {
  readonly theme: string;
  /** Above 0: what its hits weigh together. */
  readonly weight: number;
  /** `weight` over that of the first theme of the passage: above 0, at most 1. */
  readonly share: number;
  /** 1 for the first; themes of equal weight have the same rank. */
  readonly rank: number;
  /** The hits that added to its weight, the heaviest first, then in the order of the text, each with what it added. */
  readonly reasons: readonly (ThemeHit & { readonly added: number })[];
}

/**
 * What a theme has to weigh: less than one thing that tells it, more than a plain word that comes with it. The more is said the more
 * signs are met by chance, so that up to a point a long passage has to hold more of them: 1 per so many characters (some 18 words).
 */
export const LEAST_WEIGHT = 1.5;
export const LEAST_WEIGHT_LONG = 4;
const CHARACTERS = 100;

/** From which share of the first on another theme of a passage is proposed, and how many there are at most. */
export const LEAST_SHARE = 0.53;
export const MOST_THEMES = 3;

/**
 * All that speaks of a theme in what participants say. A theme is what is spoken of, so that what is denied, wished for or reported
 * counts as much: *we had no training* is about training.
 */
export function themeHits(transcript: Transcript, themes: CompiledThemes, about?: About): ThemeHit[] {
  const compiled = themes.compiled[transcript.language];
  const { speech, hits } = findHits(transcript, compiled, about === undefined ? {} : { about });
  const { starts, ends, forms } = speech.words;
  const { lexicon } = compiled;
  return hits.flatMap(({ rule: { code, rule }, found }) => {
    const words = found.words.map((word) => ({ start: starts[word] ?? 0, end: ends[word] ?? 0 }));
    const told = carrying(
      found.words.map((word) => ({ start: starts[word] ?? 0, stem: lexicon.stem(forms[word] ?? 0) })),
    );
    const at = starts[found.head] ?? 0;
    return (themes.toldBy.get(rule.id) ?? []).map((one) => ({ ...one, code, rule: rule.id, words, told, at }));
  });
}

/**
 * The themes of a passage, given as the spans of what is said in it, the weightiest first. Each hit adds its weight, as far as its words
 * are new: a place counts once per theme, under the heaviest rule that found it, and a stem said again half as much each time. So many
 * light signs add up. Themes of equal weight share a rank; the one that more is told of stands before, then the one spoken of
 * earlier. All of them are returned; `proposedThemes` keeps the strong ones.
 */
export function rankThemes(
  hits: readonly ThemeHit[],
  said: readonly Span[],
  { themes }: Pick<CompiledThemes, "themes">,
): RankedTheme[] {
  const here = hits.filter(({ at }) => said.some(({ start, end }) => start <= at && at < end));
  const least = leastFor(said);
  const weighed = themes
    .map(({ id }) => ({ theme: id, reasons: reasonsOf(here.filter(({ theme }) => theme === id)) }))
    .map((one) => ({ ...one, weight: rounded(one.reasons.reduce((sum, { added }) => sum + added, 0)) }))
    .filter(({ weight }) => weight >= least)
    .sort((a, b) => b.weight - a.weight || told(b) - told(a) || openingOf(a) - openingOf(b));
  const most = weighed[0]?.weight ?? 1;
  return weighed.map(({ theme, weight, reasons }) => ({
    ...{ theme, weight, share: rounded(weight / most) },
    rank: 1 + weighed.filter((other) => other.weight > weight).length,
    reasons,
  }));
}

function leastFor(said: readonly Span[]): number {
  const characters = said.reduce((sum, { start, end }) => sum + end - start, 0);
  return Math.min(LEAST_WEIGHT_LONG, Math.max(LEAST_WEIGHT, characters / CHARACTERS));
}

type Weighed = Pick<RankedTheme, "reasons">;

/** What remains of a theme's weight without the words that only come with it. */
function told({ reasons }: Weighed): number {
  return reasons.reduce((sum, { telling, added }) => sum + (telling === "accompanied" ? 0 : added), 0);
}

function openingOf({ reasons }: Weighed): number {
  return Math.min(...reasons.map(({ at }) => at));
}

/** Of ranked themes those that are proposed: the first, and up to two more that are not far behind. */
export function proposedThemes(ranked: readonly RankedTheme[]): RankedTheme[] {
  return ranked.filter(({ share }) => share >= LEAST_SHARE).slice(0, MOST_THEMES);
}

function reasonsOf(hits: readonly ThemeHit[]): RankedTheme["reasons"] {
  const places = new Set<number>();
  const times = new Map<string, number>();
  const inOrder = [...hits].sort((a, b) => b.weight - a.weight || a.at - b.at);
  return inOrder.flatMap((hit) => {
    const fresh = hit.told.filter(({ start }) => !places.has(start));
    const news = fresh.reduce((sum, { stem }) => sum + 0.5 ** (times.get(stem) ?? 0), 0);
    if (fresh.length > 0) for (const { start } of hit.words) places.add(start);
    for (const { stem } of fresh) times.set(stem, (times.get(stem) ?? 0) + 1);
    const added = rounded((hit.weight * news) / Math.max(1, hit.told.length));
    return added === 0 ? [] : [{ ...hit, added }];
  });
}

/** Words of up to three letters (*de*, *pas*) count only where there are no others. */
function carrying(words: ThemeHit["told"]): ThemeHit["told"] {
  const long = words.filter(({ stem }) => stem.length > 3);
  return long.length > 0 ? long : words;
}

/** To three decimals, so that sums do not depend on their order. */
function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
