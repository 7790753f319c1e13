import { isAtLeast, isPerhapsWord } from "../identity/entity.js";
import { Substituter, type Substitution } from "../identity/substitute.js";
import { placeOf } from "../text/place.js";
import { spanSet } from "../text/span.js";
import { Spared } from "./anonymise-given.js";
import { wordsReplaced } from "./anonymise-transcripts.js";
import type { Study } from "./read.js";
import type { Surveyed } from "./survey.js";
import { withoutFound } from "./without-found.js";

/**
 * The same with the places where a name is replaced although nobody was found under it: a form that only a name elsewhere tells
 * (*Don Bosco*, of whom somebody else is called Bosco). As it would be if everything likely were replaced as proposed.
 */
export function withBeyond(study: Study, surveyed: readonly Surveyed[]): Surveyed[] {
  const taken = surveyed.filter(
    ({ entity, isPseudonym, isAttribute }) =>
      isAtLeast(entity.certainty, "likely") && !isPseudonym && !isAttribute && !isPerhapsWord(entity),
  );
  const beyond = replacedBeyond(study, taken);
  return surveyed.map((one) => ({ ...one, beyond: beyond.get(one) ?? [] }));
}

function replacedBeyond<Of extends Substitution>(
  study: Study,
  substitutions: readonly Of[],
): Map<Substitution, string[]> {
  const { transcripts } = study;
  const substituter = new Substituter(
    substitutions,
    transcripts.map((one) => withoutFound(one, substitutions)),
  );
  const spared = new Spared(study, { substitutions, kept: [] });
  const beyond = new Map<Substitution, string[]>();
  for (const transcript of transcripts) {
    const found = spanSet(
      substitutions.flatMap(({ entity }) => entity.mentions.filter((one) => one.transcript === transcript.id)),
    );
    const about = { substituter, substitutions, spared: spared.in(transcript.id) };
    for (const { of, ...span } of wordsReplaced(transcript, about)) {
      const [places, place] = [beyond.get(of) ?? [], placeOf(transcript, span)];
      if (!found.overlaps(span) && !places.includes(place)) beyond.set(of, [...places, place]);
    }
  }
  return beyond;
}
