import * as say from "../../messages/formats.js";
import { type Accounted, type Draft, unread } from "../draft.js";
import { fold } from "../fold.js";
import { carriedNote } from "../name-voices.js";
import { draftOfBytes } from "../plain-text.js";
import { type PraatTier, readPraat, readTextGrid } from "../praat.js";
import type { Problem } from "../problem.js";
import type { ReadOptions } from "../reader.js";
import { draftOfSpoken, oddTimesNote, speakerProblems, wholeSeconds } from "../spoken.js";
import { countCharacters, tidyLabel, tidyLine } from "../tidy.js";
import { type Annotation, charactersIn, fullestOfEach, spokenInTiers, type Tier } from "../tiers.js";

/**
 * Reads Praat's TextGrids, long or short: a tier of intervals is a speaker, silences are skipped, tiers of points are not
 * speech. Characters are all those of the file's text.
 */
export function read(bytes: Uint8Array, options: ReadOptions): readonly Draft[] {
  return [draftOfBytes(bytes, options, (text) => draftOf(text, options))];
}

function draftOf(text: string, options: ReadOptions): Draft {
  const { file } = options;
  if (text.trim() === "") return unread(speakerProblems([], { file, characters: 0 }));
  const { tokens, markup } = readPraat(text);
  const grid = readTextGrid(tokens);
  const hint = say.exportAgain("Praat");
  if (grid === null) {
    return unread([{ severity: "error", code: "not-textgrid", place: { file }, text: say.notOf("Praat"), hint }]);
  }
  if (grid.brokenAt !== null) {
    const place = { file, line: text.slice(0, grid.brokenAt).split("\n").length };
    return unread([{ severity: "error", code: "broken-textgrid", place, text: say.brokenOf("Praat"), hint }]);
  }
  const outside = beside(tokens.slice(0, 2), grid.tiers, markup);
  return draftOfTiers(grid.tiers.map(tidied), { characters: countCharacters(text), outside }, options);
}

interface Whole {
  readonly characters: number;
  /** What of them is in no tier. */
  readonly outside: readonly Accounted[];
}

function draftOfTiers(all: readonly Named[], { characters, outside }: Whole, { file, labels }: ReadOptions): Draft {
  const speaking = speakers(all, new Set(labels.map(fold)));
  const left = all.filter((tier) => !speaking.some(({ tier: one }) => one === tier) && charactersIn([tier]) > 0);
  const { spoken, accounted, carried } = spokenInTiers(speaking, labels);
  const odd = speaking.flatMap(({ annotations }) => annotations).filter((one) => one.text !== "" && one.start === null);
  return draftOfSpoken(spoken, {
    file,
    characters,
    accounted: [...accounted, ...outside, { kind: "tier", characters: charactersIn(left) }],
    problems: [...leftNote(left, file), ...carriedNote(carried, file), ...oddTimesNote(odd.length, file)],
  });
}

interface Named extends Tier {
  readonly kind: PraatTier["kind"];
  /** The name of the tier, whole. */
  readonly name: string;
}

interface Speaking extends Tier {
  readonly tier: Named;
}

function tidied({ kind, name, annotations }: PraatTier): Named {
  const tidy = annotations.map(({ start, text }): Annotation => {
    return { start: wholeSeconds(start) === null ? null : start, text: tidyLine(text) };
  });
  return { kind, name: tidyLabel(name), label: speakerIn(tidyLabel(name)), annotations: tidy };
}

/** Programs that align sounds cut a person's words in tiers of words and of sounds: `Anna - words`, `Anna - phones`. */
const SOUNDS = /(^|[\s_-])(phones?|phonemes?|syll\w*|mau|kan|kan-mau|pitch|tones?|segments?)$/;

function speakerIn(name: string): string {
  return name.replace(/[\s_-]{1,3}(words?|mots|utterances?|ort|ort-mau)$/i, "") || name;
}

/** Tiers that a person has settled as speakers; else those of intervals that are not of sounds, one for each person. */
function speakers(tiers: readonly Named[], settled: ReadonlySet<string>): Speaking[] {
  const named = tiers.map((tier) => ({ tier, label: tier.label, annotations: tier.annotations }));
  const given = named.filter(({ tier }) => settled.has(fold(tier.name)));
  const own = given.map((one) => ({ ...one, label: one.tier.name }));
  const open = named.filter((one) => one.tier.kind === "intervals" && !given.includes(one));
  const words = open.filter(({ tier }) => !SOUNDS.test(fold(tier.name)));
  const chosen = [...own, ...fullestOfEach(words.length > 0 ? words : open)];
  return chosen.toSorted((a, b) => tiers.indexOf(a.tier) - tiers.indexOf(b.tier));
}

/** What the file holds beside what is in its tiers. */
function beside(
  head: readonly { readonly value: string | number | null }[],
  tiers: readonly PraatTier[],
  markup: number,
): Accounted[] {
  const count = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + countCharacters(text), 0);
  const classes = tiers.map(({ kind }) => (kind === "intervals" ? "IntervalTier" : "TextTier"));
  return [
    { kind: "markup", characters: markup + count([...head.map(({ value }) => String(value)), ...classes]) },
    { kind: "label", characters: count(tiers.map(({ name }) => name)) },
  ];
}

function leftNote(left: readonly Named[], file: string): Problem[] {
  if (left.length === 0) return [];
  const text = say.tiersLeft(left.length, charactersIn(left));
  return [{ severity: "note", code: "tiers-left-out", place: { file }, text, hint: say.tiersHint() }];
}
