import type { FoundIn, GivenIn, HitView } from "../../workbench/protocol/find.js";

/** What of the text around the words is coded. */
export type Extent = "words" | "sentence" | "turn";

export function keyOf({ transcript, start, end }: HitView): string {
  return `${transcript} ${start} ${end}`;
}

/** The chosen places with what of them is coded; two in the same sentence or turn become one. */
export function placesOf(
  found: readonly FoundIn[],
  { chosen, extent, newId }: { chosen: ReadonlySet<string>; extent: Extent; newId: () => string },
): GivenIn[] {
  return found.flatMap(({ transcript, text, hits }) => {
    const wanted = hits
      .filter((hit) => hit.role === "participant" && chosen.has(keyOf(hit)))
      .map((hit) => spanOf(hit, extent));
    const spans = [...new Map(wanted.map((one) => [one.join(" "), one])).values()];
    return spans.length === 0
      ? []
      : [{ transcript, text, spans: spans.map(([start, end]) => ({ id: newId(), start, end })) }];
  });
}

function spanOf({ start, end, sentence, whole }: HitView, extent: Extent): readonly [number, number] {
  return { words: [start, end] as const, sentence, turn: whole }[extent];
}
