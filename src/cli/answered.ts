import type { MeasureInput } from "../measures/input.js";
import type { Measured } from "../measures/table.js";
import type { Words } from "../messages/words.js";
import type { Study } from "../study/read.js";
import type { Source } from "../study/reader.js";

/** What a measure answered, before anybody said how it is to be shown. */
export interface Answered {
  readonly measured: Measured;
  /** null outside a study: then there is no gate to pass. */
  readonly study: Study | null;
  readonly inputs: readonly Source[];
  /** Whether something is wrong with the study, which has been said. */
  readonly flawed: boolean;
  /** How codes and families are called, by their ids. */
  readonly names: ReadonlyMap<string, Words>;
  /** The family of each code, where there are families. */
  readonly familyOf: ReadonlyMap<string, string>;
}

/** How the codes and families of a grid are called, and which belongs to which. */
export function namesIn({
  codes,
  families,
  saturation,
}: Pick<MeasureInput, "codes" | "families" | "saturation">): Pick<Answered, "names" | "familyOf"> {
  const names = new Map([
    ...families,
    ...(saturation?.hypotheses ?? []).map(({ id, label }) => [id, label] as const),
    ...codes.map(({ id, label }) => [id, label] as const),
  ]);
  return { names, familyOf: new Map(codes.map(({ id, family }) => [id, family])) };
}
