import type { Builder, Scene } from "../finder.js";
import type { Phrase, Step } from "../rule.js";
import type { WordRange } from "../scope.js";
import { type Explain, type Stop, wordsOf } from "../stop.js";

const NOTHING: Explain<Scene> = () => [];

/** What came near being a phrase: its words inside an exception, or further apart than its gaps let pass. */
export function nearlyPhrase(atom: number, steps: readonly Step[], builder: Builder): Explain<Scene> {
  if (builder.purpose === "find") return NOTHING;
  const bare = steps.map(({ gap, options }): Step => ({ gap, options }));
  const except = [...new Set(steps.flatMap((step) => step.except ?? []))];
  const excepted = nearlyExcepted(atom, { bare: builder.phrase(bare), except }, builder);
  const stretched = nearlyStretched(atom, bare, builder);
  return (scene, unit) => [...excepted(scene, unit), ...stretched(scene, unit)];
}

interface Excepting {
  /** The atom without its exceptions. */
  readonly bare: number;
  readonly except: readonly Phrase[];
}

/** What an atom would find, were it not for the phrases in which nothing counts. */
export function nearlyExcepted(atom: number, { bare, except }: Excepting, builder: Builder): Explain<Scene> {
  if (builder.purpose === "find" || except.length === 0) return NOTHING;
  const phrases = except.map((phrase) => builder.phrase(phrase));
  return (scene, unit) => {
    const kept = new Set(scene.hits(atom, unit).map(String));
    const others = scene.hits(bare, unit).filter((words) => !kept.has(String(words)));
    return others.map((words): Stop => ({ kind: "except", words, said: around(words, phrases, scene) }));
  };
}

/** The words of the phrases that reach over some words. */
function around(words: readonly number[], phrases: readonly number[], scene: Scene): number[] {
  const [first, last] = [words[0] ?? 0, words.at(-1) ?? 0];
  const sentences = scene.within({ first, last: last + 1 }, "sentence");
  const said = sentences.flatMap((sentence) => phrases.flatMap((phrase) => scene.hits(phrase, sentence)));
  const over = said.filter((one) => (one[0] ?? 0) <= last && first <= (one.at(-1) ?? -1));
  return wordsOf(over.map((one) => ({ words: one })));
}

interface Piece {
  readonly atom: number;
  /** How many words may stand before it. */
  readonly gap: number;
}

/** The pieces of a phrase between its gaps, in order and in one sentence but too far from each other. */
function nearlyStretched(atom: number, steps: readonly Step[], builder: Builder): Explain<Scene> {
  const pieces = piecesOf(steps).map((piece): Piece => {
    const [first, ...rest] = piece;
    const alone = first === undefined ? rest : [{ ...first, gap: 0 }, ...rest];
    return { atom: builder.phrase(alone), gap: first?.gap ?? 0 };
  });
  if (pieces.length < 2) return NOTHING;
  return (scene, unit) => {
    const sentences = scene.within(unit, "sentence").filter((one) => scene.hits(atom, one).length === 0);
    return sentences.flatMap((sentence) => stretchedIn(sentence, pieces, scene));
  };
}

function piecesOf(steps: readonly Step[]): Step[][] {
  const pieces: Step[][] = [];
  for (const step of steps) {
    if (step.gap > 0 || pieces.length === 0) pieces.push([step]);
    else pieces.at(-1)?.push(step);
  }
  return pieces;
}

interface Stretched {
  readonly words: readonly number[];
  readonly between: number;
  readonly atMost: number;
}

/** The pieces that stand least far from each other, whichever place the first of them is taken from. */
function stretchedIn(sentence: WordRange, pieces: readonly Piece[], scene: Scene): Stop[] {
  const starts = scene.hits(pieces[0]?.atom ?? 0, sentence);
  const chains = starts.flatMap((words) => chainFrom(words, pieces.slice(1), { scene, sentence }) ?? []);
  const [least] = chains.sort((a, b) => a.between - b.between);
  return least === undefined ? [] : [{ kind: "far", ...least, unit: "sentence" }];
}

/** Follows the pieces onwards and tells of the widest gap that is too wide; null where one of them does not come, or none is. */
function chainFrom(
  start: readonly number[],
  pieces: readonly Piece[],
  { scene, sentence }: { readonly scene: Scene; readonly sentence: WordRange },
): Stretched | null {
  const words = [...start];
  let widest: Omit<Stretched, "words"> | null = null;
  for (const { atom, gap } of pieces) {
    const from = (words.at(-1) ?? 0) + 1;
    const [next] = scene.hits(atom, { first: from, last: sentence.last });
    if (next === undefined) return null;
    const between = (next[0] ?? from) - from;
    if (between > gap && between > (widest?.between ?? 0)) widest = { between, atMost: gap };
    words.push(...next);
  }
  return widest === null ? null : { words, ...widest };
}
