import { codesOf } from "../../codebook/codebook.js";
import { AGREED } from "../../coding/basis.js";
import { findPassage } from "../../text/place.js";
import { bySpan, overlaps, type Span } from "../../text/span.js";
import type { Attributed, ProfileGround, Shift, Turning } from "./profiled.js";

interface Step extends Span, Turning {}

/**
 * Where what is attributed to a person shifts in the course of an interview. Only passages that people gave as bearing out an
 * attribution count, never candidates; where something was agreed on this person, the agreed attributions alone. Two types on the same words
 * are no shift, but a passage that straddles them.
 */
export function shiftsIn(
  attributions: readonly Attributed[],
  ground: Pick<ProfileGround, "codebooks" | "transcripts">,
): Shift[] {
  const families = new Map(codesOf(ground.codebooks).map(({ id, family }) => [id, family]));
  const coders = [...new Set(attributions.map(({ coder }) => coder))].sort();
  const voices = coders.includes(AGREED) ? [AGREED] : coders;
  return [...new Set(families.values())].flatMap((family) =>
    voices.flatMap((coder) => {
      const own = attributions.filter((one) => one.coder === coder && families.get(one.type) === family);
      return ground.transcripts
        .filter(({ material }) => material === "interview")
        .flatMap(({ id }) =>
          turnings(stepsIn(own, id, ground)).map((pair) => ({ transcript: id, family, coder, ...pair })),
        );
    }),
  );
}

function stepsIn(own: readonly Attributed[], id: string, { transcripts }: Pick<ProfileGround, "transcripts">): Step[] {
  return own
    .flatMap(({ type, passages }) =>
      passages.flatMap((place): Step[] => {
        const found = findPassage(place, transcripts);
        return found?.transcript.id === id ? [{ type, place, start: found.start, end: found.end }] : [];
      }),
    )
    .sort(bySpan);
}

function turnings(steps: readonly Step[]): Pick<Shift, "from" | "to">[] {
  return steps.slice(1).flatMap((to, i) => {
    const from = steps[i];
    if (from === undefined || from.type === to.type || overlaps(from, to)) return [];
    return [{ from: { type: from.type, place: from.place }, to: { type: to.type, place: to.place } }];
  });
}
