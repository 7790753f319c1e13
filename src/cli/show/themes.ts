import type { RankedTheme } from "../../coding/themes.js";
import { cellsToCsv } from "../../measures/csv.js";
import type { Cell } from "../../measures/table.js";
import { formatNumber } from "../../messages/numbers.js";
import * as say from "../../messages/themes.js";
import type { Lang } from "../../messages/words.js";
import type { PassageThemes, StudyThemes } from "../../study/themes.js";
import { placeOf } from "../../text/place.js";
import type { Segment } from "../../text/segment.js";
import type { Span } from "../../text/span.js";
import type { Brush } from "./table.js";
import { inOneLine, wrap } from "./wrap.js";

/** What adds at least so much to a theme is shown with its words. */
const HEAVY = 0.75;

/** The themes of each passage that has any, with their weights and the words they rest on; then how many passages have one. */
export function showThemes({ unit, passages }: StudyThemes, brush: Brush): string {
  const { lang, paint, columns } = brush;
  const told = passages.filter(({ themes }) => themes.length > 0);
  const blocks = told.map(({ segment, themes }) => {
    const lines = themes.map((one) => {
      const tie = isTied(one, themes) ? ` (${say.tied[lang]})` : "";
      const head = `${paint.cyan(one.theme)} ${formatNumber(one.weight, lang, 2)}${tie}`;
      return wrap(`${head}: ${reasonsOf(one, segment, lang)}`, columns, "  ");
    });
    return [paint.bold(placeOfSegment(segment)), ...lines].join("\n");
  });
  const all = told.reduce((sum, { themes }) => sum + themes.length, 0);
  const end = [
    say.summary(told.length, passages.length, unit)[lang],
    ...(told.length === 0 ? [] : [say.perPassage(all / told.length)[lang]]),
  ];
  return [...blocks, end.join("\n")].join("\n\n");
}

export function themesJson({ unit, themes, passages }: StudyThemes): string {
  const rows = passages.map(({ segment, themes: ranked }) => ({
    place: placeOfSegment(segment),
    transcript: segment.transcript.id,
    start: segment.start,
    end: segment.end,
    themes: ranked.map((one) => ({
      ...{ theme: one.theme, weight: one.weight, share: one.share, rank: one.rank, tied: isTied(one, ranked) },
      reasons: one.reasons.map(({ rule, telling, words, added }) => ({
        ...{ rule, telling, added },
        words: words.map((span) => ({ ...span, text: textOf(span, segment) })),
      })),
    })),
  }));
  return `${JSON.stringify({ unit, themes, passages: rows }, null, 2)}\n`;
}

/** One row per passage and theme. */
export function themesCsv({ passages }: StudyThemes, lang: Lang): Promise<string> {
  const rows = passages.flatMap(({ segment, themes }) =>
    themes.map((one): Cell[] => [
      ...[placeOfSegment(segment), one.rank, one.theme, one.weight, one.share, isTied(one, themes)],
      one.reasons.map((reason) => wordsOf(reason, segment)).join(", "),
    ]),
  );
  return cellsToCsv([["place", "rank", "theme", "weight", "share", "tied", "words"], ...rows], lang);
}

/** `P01` for a whole interview, the place of its first word for anything smaller. */
function placeOfSegment({ unit, transcript, said, start, end }: Segment): string {
  if (unit === "interview") return transcript.id;
  return placeOf(transcript, unit === "exchange" ? (said[0] ?? { start, end }) : { start, end });
}

function isTied({ rank, theme }: RankedTheme, ranked: PassageThemes["themes"]): boolean {
  return ranked.some((other) => other.rank === rank && other.theme !== theme);
}

/** The words of each hit as said with what they add, those that add most first; light signs are only counted. */
function reasonsOf(one: RankedTheme, segment: Segment, lang: Lang): string {
  const reasons = [...one.reasons].sort((a, b) => b.added - a.added);
  const heavy = reasons.filter(({ added }, i) => i === 0 || added >= HEAVY);
  const light = reasons.slice(heavy.length).reduce((sum, { added }) => sum + added, 0);
  const shown = heavy.map((reason) => `${wordsOf(reason, segment)} ${formatNumber(reason.added, lang, 2)}`);
  if (heavy.length < reasons.length) shown.push(say.lightSigns(reasons.length - heavy.length, light)[lang]);
  return shown.join(", ");
}

/** Words that touch, as in *l'aise*, stay together. */
function wordsOf({ words }: RankedTheme["reasons"][number], segment: Segment): string {
  return words
    .map((span, i) => `${i === 0 || words[i - 1]?.end === span.start ? "" : " "}${textOf(span, segment)}`)
    .join("");
}

function textOf({ start, end }: Span, { transcript }: Segment): string {
  return inOneLine(transcript.text.slice(start, end));
}
