import { readName } from "../identity/person-name.js";
import { fold } from "../text/fold.js";
import { byCodeUnit } from "../text/order.js";
import type { Study } from "./read.js";

/**
 * What `anonymise` wrote in place of something real (`anonymity.given` of study.yaml), each with the ids of the
 * transcripts in which it stands; of what stands in none, the paths of the files beside them.
 */
export type Given = Readonly<Record<string, readonly string[]>>;

/** A given name as it reads in a text, with its parts; what is in brackets without them. */
export function formsOfGiven(name: string): string[] {
  if (name.startsWith("[")) return [name.replace(/^\[|\]$/g, "")];
  const parts = /^\p{Lu}\P{N}*$/u.test(name) ? name.split(/\s+/).filter((part) => /^\p{Lu}\p{L}/u.test(part)) : [];
  return [...new Set([name, ...parts])];
}

/** Every given word in the study: in prose beside the transcripts all of them pass. */
export function givenAnywhere(study: Study): string[] {
  return distinct(Object.keys(study.config.anonymity.given).flatMap(formsOfGiven));
}

/** The given words that stand in a transcript, the pseudonyms of the people interviewed in it among them. */
export function givenIn(study: Study, transcript: string): string[] {
  const { given } = study.config.anonymity;
  const here = Object.keys(given).filter((name) => given[name]?.includes(transcript));
  const all = new Set(givenAnywhere(study).map(fold));
  const people = study.interviews.find(({ id }) => id === transcript)?.participants ?? [];
  return distinct([...here.flatMap(formsOfGiven), ...people.filter((id) => all.has(fold(id)))]);
}

/** The same by the path of a file of the study. */
export function givenInFile(study: Study, file: string): string[] {
  const transcript = /^transcripts\/(.+)\.txt$/.exec(file)?.[1];
  return transcript === undefined ? givenAnywhere(study) : givenIn(study, transcript);
}

/** Every given name whole, as it reads in a text: `ville de la province de Namur`, but no part of it. */
export function givenWhole(study: Study): string[] {
  return Object.keys(study.config.anonymity.given).map((name) => name.replace(/^\[|\]$/g, ""));
}

/** Where a word stands as a given name or as part of one; nowhere for one that was never given. */
export function placesGiven(given: Given, word: string): string[] {
  const sought = fold(word);
  const names = Object.keys(given).filter((name) => formsOfGiven(name).some((form) => fold(form) === sought));
  return distinct(names.flatMap((name) => given[name] ?? [])).sort(byCodeUnit);
}

/** The forms of real names that no given word of a place is, a title aside: `Mme Florence` is Florence. */
export function withoutGiven(forms: readonly string[], given: readonly string[]): string[] {
  const words = new Set(given.map(fold));
  return forms.filter((form) => {
    const { first, last } = readName(form);
    const bare = [first, last].filter((part) => part !== null).join(" ");
    return !words.has(fold(form)) && !words.has(fold(bare));
  });
}

/** These names added where they now stand, under the transcripts' new ids. */
export function moreGiven(
  given: Given,
  { added, now }: { readonly added: Given; readonly now: (place: string) => string },
): Given {
  const names = distinct([...Object.keys(given), ...Object.keys(added)]);
  return Object.fromEntries(
    names.map((name) => {
      const places = [...(given[name] ?? []).map(now), ...(added[name] ?? [])];
      return [name, distinct(places).sort(byCodeUnit)];
    }),
  );
}

function distinct(words: readonly string[]): string[] {
  return [...new Set(words)];
}
