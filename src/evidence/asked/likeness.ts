import type { Lang, Words } from "../../messages/words.js";
import { fold } from "../../text/fold.js";
import { lemma } from "../../text/lemmas.js";
import { stem } from "../../text/stem.js";
import { wordTexts } from "../../text/words.js";
import { COMMON } from "./question-words.js";

/** How much of a question has to be said for a turn to be taken for it, from 0 to 1, and by how much more than of any other. */
const LEAST = 0.5;
const AHEAD = 0.15;

/** How much of a short turn has to be the question's words. */
const MOSTLY = 0.4;

/** `short`: the turn asks it and little else, as a prompt is used. */
type Length = "any" | "short";

/** What may be asked, in both languages, and what it is about. */
interface Asks {
  readonly id: string;
  readonly ask: Words;
  readonly theme: Words;
}

interface Text {
  readonly id: string;
  /** Stems of what is asked, and those of its theme that it does not repeat. */
  readonly asked: readonly string[];
  readonly theme: readonly string[];
}

interface Likened {
  readonly id: string;
  /** How much of it is said, by weight, from 0 to 1. */
  readonly share: number;
  readonly met: readonly string[];
  readonly isTelling: boolean;
}

/**
 * Which of these questions a text asks in other words; null where it is none, or where two come near. The share of the
 * question's words that are said, those that few questions have weighing more (log(1 + N/n), after Spärck Jones 1972); words of its theme
 * count half, on top. One word alone tells nothing, but where the question has no other and no other question has it.
 */
export function likening(
  asks: readonly Asks[],
  language: Lang,
  length: Length = "any",
): (said: string) => string | null {
  const texts = asks.map(({ id, ask, theme }): Text => {
    const asked = stemsOf(ask[language], language);
    return { id, asked: [...asked], theme: [...stemsOf(theme[language], language)].filter((one) => !asked.has(one)) };
  });
  const weights = weightsIn(texts);
  const weigh = (stems: readonly string[]): number => stems.reduce((sum, one) => sum + (weights.get(one) ?? 0), 0);
  return (said) => {
    const stems = stemsOf(said, language);
    const all = texts.map(({ id, asked, theme }): Likened => {
      const [own, about] = [asked.filter((one) => stems.has(one)), theme.filter((one) => stems.has(one))];
      const share = asked.length === 0 ? 0 : Math.min(1, (weigh(own) + weigh(about) / 2) / weigh(asked));
      const isAlone = asked.length === 1 && own.length === 1 && weigh(own) === Math.log(1 + texts.length);
      const isBeside = length === "short" && own.length < stems.size * MOSTLY;
      return { id, share, met: [...own, ...about], isTelling: !isBeside && (isAlone || own.length + about.length > 1) };
    });
    return nearest(all);
  };
}

/** The one that is near enough, and ahead of all that something else speaks for. */
function nearest(all: readonly Likened[]): string | null {
  const near = all.filter((one) => one.isTelling && one.share >= LEAST);
  const unheld = near.filter((one) => !near.some((other) => holds(other, one)));
  const [best] = unheld.toSorted((a, b) => b.share - a.share);
  if (best === undefined) return null;
  const rivals = all.filter((one) => one !== best && !holds(best, one));
  return rivals.every((one) => best.share - one.share >= AHEAD) ? best.id : null;
}

function weightsIn(texts: readonly Text[]): ReadonlyMap<string, number> {
  const held = new Map<string, number>();
  for (const { asked, theme } of texts) for (const one of [...asked, ...theme]) held.set(one, (held.get(one) ?? 0) + 1);
  return new Map([...held].map(([one, n]) => [one, Math.log(1 + texts.length / n)]));
}

/** Whether all that speaks for one question speaks for another too, and more does. */
function holds(more: Likened, less: Likened): boolean {
  return more.met.length > less.met.length && less.met.every((one) => more.met.includes(one));
}

/** Stems of the words that tell what a text is about. */
function stemsOf(text: string, language: Lang): Set<string> {
  const words = wordTexts(text, language).map((word) => word.toLowerCase().replace(/[’ʼ]/g, "'"));
  const known = (word: string): boolean => COMMON[language].has(fold(word));
  return new Set(
    words.flatMap((word) => {
      if (word.length < 3 || word.endsWith("'") || known(word)) return [];
      const base = lemma(word, language);
      return known(base) ? [] : [fold(base || stem(word, language))];
    }),
  );
}
