import { isPerhapsWord } from "../identity/entity.js";
import { addEntries, type Key, type KeyEntry } from "../identity/key.js";
import { isOfWords } from "../identity/perhaps-word.js";
import type { Substitution } from "../identity/substitute.js";
import * as why from "../messages/decision-lines.js";
import type { Study } from "../study/read.js";
import { type Surveyed, type SurveyOptions, survey } from "../study/survey.js";
import type { Context } from "./context.js";
import { placesOf } from "./mention-places.js";

export interface Before {
  readonly surveyed: readonly Surveyed[];
  readonly substitutions: readonly Substitution[];
  readonly options: SurveyOptions & { readonly key: Key };
}

/**
 * What nobody has been asked about yet, since it was no known name before: places where a name that is to be replaced now
 * stands as what may be the common word (*Lui, Noël, il est aveugle*, after *les époux Noël*).
 */
export async function wordsNowInQuestion(
  study: Study,
  { surveyed, substitutions, options }: Before,
): Promise<Surveyed[]> {
  const people = substitutions.filter(({ entity }) => entity.kind === "person" && !isPerhapsWord(entity));
  const entries = people.map(entryOf).filter(({ real }) => real.some(isOfWords));
  if (entries.length === 0) return [];
  const asked = new Set(surveyed.flatMap(({ entity }) => entity.mentions.map(placeKey)));
  const now = await survey(study, { ...options, key: addEntries(options.key, entries) });
  return now.filter(({ entity }) => isPerhapsWord(entity) && !entity.mentions.some((one) => asked.has(placeKey(one))));
}

function placeKey({ transcript, start }: { readonly transcript: string; readonly start: number }): string {
  return `${transcript} ${start}`;
}

function entryOf({ entity, replacement }: Substitution): KeyEntry {
  const { kind, forms, first, last, gender, mentions } = entity;
  const real = [...new Set([...forms, first ?? "", last ?? ""])].filter((form) => form !== "");
  const found = [...new Set(mentions.map(({ transcript }) => transcript))];
  return { kind, real, pseudonym: replacement, found, ...(gender === null ? {} : { gender }) };
}

/** Says where these places are, which are left as they are. */
export function tellWords(context: Context, study: Study, words: readonly Surveyed[]): void {
  if (words.length === 0) return;
  const text = why.leftPerhaps(placesOf(study, words));
  context.problems([{ severity: "note", code: "may-be-real-name", place: {}, text, hint: why.leftPerhapsHint }]);
}
