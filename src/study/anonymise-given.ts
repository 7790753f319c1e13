import type { Entity } from "../identity/entity.js";
import type { Substituted, Substitution } from "../identity/substitute.js";
import { searchFor } from "../identity/surfaces.js";
import { fold } from "../text/fold.js";
import type { Span } from "../text/span.js";
import { formsOfGiven, type Given, givenAnywhere, givenIn, placesGiven } from "./given.js";
import type { Study } from "./read.js";

type Search = (text: string) => readonly Span[];

/**
 * Where words stand that no part of a real name is: names given there, what a person kept, participants. In one
 * transcript those of that transcript; beside them (null) those of the whole study.
 */
export class Spared {
  private readonly everywhere: readonly string[];
  private readonly searches = new Map<string | null, Search>();

  constructor(
    private readonly study: Study,
    wanted: { readonly substitutions: readonly Substitution[]; readonly kept: readonly string[] },
  ) {
    const ids = participantsLeft(study, wanted.substitutions);
    this.everywhere = [...study.config.anonymity.keep, ...wanted.kept, ...ids];
  }

  in(transcript: string | null): Search {
    const there = this.searches.get(transcript);
    if (there !== undefined) return there;
    const given = transcript === null ? givenAnywhere(this.study) : givenIn(this.study, transcript);
    const search = searchFor([...this.everywhere, ...given]);
    this.searches.set(transcript, search);
    return search;
  }
}

/** Ids of participants that stay: those that were given, and those that nobody who is replaced was found under, namesakes aside. */
function participantsLeft({ participants, config }: Study, substitutions: readonly Substitution[]): string[] {
  const renamed = substitutions.filter(({ entity }) => entity.namesake !== true);
  const found = searchFor(renamed.flatMap(({ entity }) => entity.forms));
  const isGiven = (id: string): boolean => placesGiven(config.anonymity.given, id).length > 0;
  return participants.map(({ id }) => id).filter((id) => isGiven(id) || found(id).length === 0);
}

/** What was written into a transcript that would be taken for real, each name whole where it stands whole. */
export function givenBy(written: readonly Substituted[]): string[] {
  return fullest(written.flatMap(({ of, word }) => telling(of, word)));
}

/** The same of a substitution that was made in no transcript. */
export function givenBeside({ replacement, ...rest }: Substitution): string[] {
  return telling({ replacement, ...rest }, replacement);
}

/** The forms of somebody who is said to be the pseudonym already. */
export function givenAlready({ forms }: Entity): string[] {
  return fullest(forms);
}

/** New names, regions, moved dates. A year alone hides nobody, and what is in brackets is no person's name. */
function telling({ entity }: Substitution, word: string): string[] {
  const isMask = /^\[.*\]$/.test(word);
  if (entity.kind === "person") return isMask ? [] : [word];
  if (entity.kind === "place") return / \p{Lu}|'\p{Lu}/u.test(word) ? [word] : [];
  return entity.kind === "birth-date" && /\d\D+\d/.test(word) ? [word] : [];
}

function fullest(words: readonly string[]): string[] {
  const all = [...new Set(words)];
  const isPart = (word: string): boolean =>
    all.some((other) => other !== word && formsOfGiven(other).map(fold).includes(fold(word)));
  return all.filter((word) => !isPart(word));
}

/** Names with the places where each stands. */
export function gathered(rows: readonly { readonly place: string; readonly names: readonly string[] }[]): Given {
  const places = new Map<string, string[]>();
  for (const { place, names } of rows) for (const name of names) places.set(name, [...(places.get(name) ?? []), place]);
  return Object.fromEntries(places);
}
