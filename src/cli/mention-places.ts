import type { Entity } from "../identity/entity.js";
import type { Where } from "../messages/where.js";
import type { Study } from "../study/read.js";
import { placeOf } from "../text/place.js";

/** So many are named. */
const NAMED = 8;

/** Where these stand: a place of the transcript, or the path of a file beside them; each once, in the order of the study. */
export function placesOf(
  { transcripts }: Pick<Study, "transcripts">,
  found: readonly { readonly entity: Entity }[],
): Where {
  const all = found.flatMap(({ entity }) =>
    entity.mentions.map((one) => {
      const transcript = transcripts.find(({ id }) => id === one.transcript);
      return transcript === undefined ? one.transcript : placeOf(transcript, one);
    }),
  );
  const places = [...new Set(all)];
  return { places: places.slice(0, NAMED), more: Math.max(0, places.length - NAMED) };
}
