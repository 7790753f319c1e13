import { codesNamed } from "../codebook/codebook.js";
import { namesOf } from "../codebook/depends.js";
import type { Judged, SamplingCell } from "../measures/input.js";
import { fold } from "../text/fold.js";
import type { Study } from "./read.js";

/** Each hypothesis with the codes that it names, those of families included. */
export function judgedIn({ codebooks }: Study): Judged[] {
  return codebooks.flatMap(({ hypotheses }) =>
    hypotheses.map((hypothesis) => ({
      id: hypothesis.id,
      label: hypothesis.statement,
      codes: [...new Set(namesOf(hypothesis).flatMap((id) => codesNamed(id, codebooks)))],
    })),
  );
}

/** The cells of the sampling plan, each with the interviews in which somebody has all of its attributes. */
export function samplingCells({ config, interviews, participants, transcripts }: Study): SamplingCell[] {
  const held = transcripts.filter(({ material }) => material === "interview").map(({ id }) => id);
  return config.sampling.cells.map(({ where, wanted }) => {
    const people = participants.filter(({ attributes }) => hasAll(attributes, where)).map(({ id }) => id);
    const own = interviews.filter(({ id, participants: heard }) => {
      return held.includes(id) && heard.some((one) => people.includes(one));
    });
    return { where, wanted, held: own.map(({ id }) => id) };
  });
}

function hasAll(attributes: Readonly<Record<string, string>>, where: SamplingCell["where"]): boolean {
  return Object.entries(where).every(([name, value]) => {
    const own = Object.entries(attributes).find(([one]) => fold(one) === fold(name))?.[1];
    return own !== undefined && fold(own.trim()) === fold(value.trim());
  });
}
