import type { Entity } from "../identity/entity.js";
import type { Substitution } from "../identity/substitute.js";
import { fold } from "../text/fold.js";
import { gathered, givenAlready, givenBeside, givenBy } from "./anonymise-given.js";
import type { Changed } from "./anonymise-transcripts.js";
import { interviewsUnder } from "./collisions.js";
import type { Given } from "./given.js";
import type { Study } from "./read.js";

/** What anonymising has done to a study. */
export interface Done {
  /** By the transcript's old id. */
  readonly changed: ReadonlyMap<string, Changed>;
  /** Substitutions that were made anywhere, with the transcripts in which they were. */
  readonly made: ReadonlyMap<Substitution, readonly string[]>;
  /** New ids and paths, by the old ones. */
  readonly renamed: ReadonlyMap<string, string>;
  /** Who is said to be the same as a name given elsewhere. */
  readonly same: readonly Entity[];
}

interface Placed {
  readonly place: string;
  readonly names: readonly string[];
}

/** What was given now and where it stands: in transcripts, or else in the files beside them in which it was found. */
export function givenNow(study: Study, { changed, made, renamed, same }: Done): Given {
  const inside = [...changed.values()].map(({ now, written }) => ({ place: now.id, names: givenBy(written) }));
  const beside = [...made]
    .filter(([, places]) => places.length === 0)
    .flatMap(([one]) => placed(one.entity, givenBeside(one), renamed));
  const already = same.flatMap((one) => placed(one, givenAlready(one), renamed));
  const told = [...made.keys()].map(({ entity }) => entity);
  return gathered([...inside, ...beside, ...already, ...namesakes(study, [...told, ...same])]);
}

/** Participants of whom a namesake is told apart: where they take part, their pseudonym is known to be one from now on. */
function namesakes(study: Study, entities: readonly Entity[]): Placed[] {
  return entities
    .filter(({ namesake }) => namesake === true)
    .flatMap((one) => {
      const places = interviewsUnder(study, one);
      const ids = one.forms.map((form) => study.participants.find(({ id }) => fold(id) === fold(form))?.id ?? form);
      return (places.length === 0 ? ["participants.csv"] : places).map((place) => ({ place, names: ids }));
    });
}

function placed({ mentions }: Entity, names: readonly string[], renamed: ReadonlyMap<string, string>): Placed[] {
  const places = [...new Set(mentions.map(({ transcript }) => transcript))];
  return places.map((place) => ({ place: renamed.get(place) ?? place, names }));
}
