import { findHits } from "../codebook/hits.js";
import type { About } from "../codebook/setting.js";
import type { CompiledThemes, Telling } from "../codebook/themes.js";
import type { Span } from "../text/span.js";
import type { Transcript } from "../text/transcript.js";

/** Words that speak of a theme. */
export interface ThemeHit {
  readonly theme: string;
  readonly telling: Telling;
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

/** What a hit weighs, by how much it says of the theme. */
const WEIGHTS: Readonly<Record<Telling, number>> = { told: 1, touched: 0.5, accompanied: 0.5 };

/** Under this weight nothing is a theme. */
export const LEAST_WEIGHT = 1;

/** From which share of the first on the second theme of a passage is proposed, and the third. There is no fourth. */
export const LEAST_SHARES = [1 / 3, 2 / 3] as const;

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
 * are new: the same words found again, by another rule or at another place, add nothing. A theme that words only
 * accompany in fewer than two places is none. Themes of equal weight share a rank; the one that more is told of stands before, then the one spoken of
 * earlier. All of them are returned; `proposedThemes` keeps the strong ones.
 */
export function rankThemes(
  hits: readonly ThemeHit[],
  said: readonly Span[],
  { themes }: Pick<CompiledThemes, "themes">,
): RankedTheme[] {
  const here = hits.filter(({ at }) => said.some(({ start, end }) => start <= at && at < end));
  const sharing = sharingIn(here);
  const weighed = themes
    .map(({ id }) => ({
      theme: id,
      reasons: reasonsOf(
        here.filter(({ theme }) => theme === id),
        sharing,
      ),
    }))
    .map((one) => ({ ...one, weight: rounded(one.reasons.reduce((sum, { added }) => sum + added, 0)) }))
    .filter(({ weight }) => weight >= LEAST_WEIGHT)
    .sort((a, b) => b.weight - a.weight || told(b) - told(a) || openingOf(a) - openingOf(b));
  const most = weighed[0]?.weight ?? 1;
  return weighed.map(({ theme, weight, reasons }) => ({
    ...{ theme, weight, share: rounded(weight / most) },
    rank: 1 + weighed.filter((other) => other.weight > weight).length,
    reasons,
  }));
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
  return ranked.filter(({ share }, i) => share >= (i === 0 ? 0 : (LEAST_SHARES[i - 1] ?? 2)));
}

/** How many themes a word speaks of, where it only comes with them. */
type Sharing = (at: number) => number;

function reasonsOf(hits: readonly ThemeHit[], sharing: Sharing): RankedTheme["reasons"] {
  const places = new Set<number>();
  const times = new Map<string, number>();
  const inOrder = [...hits].sort((a, b) => WEIGHTS[b.telling] - WEIGHTS[a.telling] || a.at - b.at);
  return inOrder.flatMap((hit) => {
    const fresh = hit.told.filter(({ start }) => !places.has(start));
    const news = fresh.reduce((sum, { stem }) => sum + 0.5 ** (times.get(stem) ?? 0), 0);
    for (const { start, stem } of fresh) {
      places.add(start);
      times.set(stem, (times.get(stem) ?? 0) + 1);
    }
    const weight = WEIGHTS[hit.telling] / (hit.telling === "accompanied" ? sharing(hit.at) : 1);
    const added = rounded((weight * news) / Math.max(1, hit.told.length));
    return added === 0 ? [] : [{ ...hit, added }];
  });
}

function sharingIn(hits: readonly ThemeHit[]): Sharing {
  const themes = new Map<number, Set<string>>();
  for (const { telling, at, theme } of hits)
    if (telling === "accompanied") themes.set(at, (themes.get(at) ?? new Set()).add(theme));
  return (at) => themes.get(at)?.size ?? 1;
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
