import { codesOf } from "../../codebook/codebook.js";
import { AGREED } from "../../coding/basis.js";
import { bySpan, overlaps } from "../../text/span.js";
import type { Given, ProfileGround, Shift } from "./profiled.js";

/**
 * Where what is attributed to a person shifts in the course of an interview. Only passages that people gave as bearing out an
 * attribution count, never candidates; where something was agreed on this person, the agreed attributions alone. Two types on the same words
 * are no shift, but a passage that straddles them.
 */
export function shiftsIn(
  given: readonly Given[],
  { codebooks, transcripts }: Pick<ProfileGround, "codebooks" | "transcripts">,
): Shift[] {
  const families = new Map(codesOf(codebooks).map(({ id, family }) => [id, family]));
  const coders = [...new Set(given.map(({ by }) => by))].sort();
  const voices = coders.includes(AGREED) ? [AGREED] : coders;
  const heard = new Set(given.map(({ transcript }) => transcript));
  const whole = transcripts.filter(({ id, material }) => material === "interview" && heard.has(id));
  return [...new Set(families.values())].flatMap((family) =>
    voices.flatMap((coder) => {
      const own = given.filter(({ by, code }) => by === coder && families.get(code) === family);
      return whole.flatMap(({ id }) =>
        turnings(own.filter(({ transcript }) => transcript === id)).map((pair) => {
          return { transcript: id, family, coder, ...pair };
        }),
      );
    }),
  );
}

function turnings(given: readonly Given[]): Pick<Shift, "from" | "to">[] {
  const steps = [...given].sort(bySpan);
  return steps.slice(1).flatMap((to, i) => {
    const from = steps[i];
    if (from === undefined || from.code === to.code || overlaps(from, to)) return [];
    return [{ from: { type: from.code, place: from.place }, to: { type: to.code, place: to.place } }];
  });
}
