import { readName } from "../identity/person-name.js";
import { fold } from "../text/fold.js";
import { followSettled } from "../text/settled.js";
import type { Transcript } from "../text/transcript.js";
import { labelNames } from "./own-labels.js";
import type { Study } from "./read.js";

/** A name as it is said, with the ids of the transcripts in which it is a label. */
export interface Calling {
  readonly name: string;
  readonly found: readonly string[];
}

/** A name in the usual order: `Delcourt, Florence` is `Florence Delcourt`. */
export function inOrder(name: string): string {
  const { first, last } = readName(name);
  return first === null || last === null ? name.trim() : `${first} ${last}`;
}

/** Whether two names are one, in whatever order, case and accents aside. */
export function isSameName(a: string, b: string): boolean {
  return fold(a.trim()) === fold(b.trim()) || fold(inOrder(a)) === fold(inOrder(b));
}

/** The names in the labels under which people answer: of those whose label is among `labels`, and of everybody else. */
export function callings(
  study: Study,
  { raw, labels }: { raw: ReadonlyMap<string, Transcript>; labels: ReadonlySet<string> },
): Readonly<Record<"own" | "others", readonly Calling[]>> {
  const { speakers: settled } = study.config;
  const { rename } = followSettled(settled);
  const found = { own: new Map<string, string[]>(), others: new Map<string, string[]>() };
  for (const { id, speakers } of raw.values())
    for (const [label, all] of labelNames({ speakers }, [])) {
      if ((settled[rename.get(label) ?? label] ?? speakers[label]) !== "participant") continue;
      const names = labels.has(label) ? found.own : found.others;
      for (const { name } of all) names.set(inOrder(name), [...(names.get(inOrder(name)) ?? []), id]);
    }
  const listed = (names: ReadonlyMap<string, string[]>): Calling[] =>
    [...names].map(([name, places]) => ({ name, found: places }));
  return { own: listed(found.own), others: listed(found.others) };
}
