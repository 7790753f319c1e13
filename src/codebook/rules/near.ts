import { stretchAt } from "../../text/speech.js";
import { apart, type Found, nearestTo, type Scene, together } from "../finder.js";
import type { Body } from "../rule.js";
import { findEach, type RuleKind, readParts } from "./kind.js";

/** How many words may stand between, where the codebook does not say. */
export const NEAR_WORDS = 6;

/** Its parts in one sentence (or in the unit that it names itself), in any order, each with at most so many words between it and the first part. */
export const near: RuleKind<"near"> = {
  help: { fr: "ces règles à quelques mots l’une de l’autre", en: "these rules a few words apart" },
  parse(raw, path, reading) {
    const of = readParts(raw.near ?? [], [...path, "near"], reading);
    return of === null ? null : { kind: "near", of, words: raw.words ?? NEAR_WORDS, unit: raw.within ?? "sentence" };
  },
  build(body, builder) {
    const parts = body.of.map(builder.part);
    return {
      triggers: parts[0]?.triggers ?? [],
      find(scene, unit) {
        const [first = [], ...others] = findEach(parts, scene, unit);
        return first.flatMap((found) => met(found, { others, scene, body }));
      },
    };
  },
};

interface Reach {
  readonly others: readonly (readonly Found[])[];
  readonly scene: Scene;
  readonly body: Pick<Extract<Body, { kind: "near" }>, "words" | "unit">;
}

function met(found: Found, { others, scene, body: { words, unit } }: Reach): Found[] {
  const unitOf = (one: Found): number => stretchAt(scene.speech[unit], one.head);
  const close = (other: Found): boolean => {
    const distance = apart(found, other);
    return distance >= 0 && distance <= words && unitOf(other) === unitOf(found);
  };
  const companions = others.map((list) => nearestTo(found, list.filter(close)));
  return companions.some((one) => one === null) ? [] : [together([found, ...companions.filter((one) => one !== null)])];
}
