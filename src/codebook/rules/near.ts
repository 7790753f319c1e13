import { stretchAt } from "../../text/speech.js";
import { apart, type Found, nearestTo, type Scene, together } from "../finder.js";
import { findEach, type RuleKind, readParts } from "./kind.js";

/** How many words may stand between, where the codebook does not say. */
export const NEAR_WORDS = 6;

/** Its parts in one sentence, in any order, each with at most so many words between it and the first part. */
export const near: RuleKind<"near"> = {
  help: { fr: "ces règles à quelques mots l’une de l’autre", en: "these rules a few words apart" },
  parse(raw, path, reading) {
    const of = readParts(raw.near ?? [], [...path, "near"], reading);
    return of === null ? null : { kind: "near", of, words: raw.words ?? NEAR_WORDS };
  },
  build(body, builder) {
    const parts = body.of.map(builder.part);
    return {
      triggers: parts[0]?.triggers ?? [],
      find(scene, unit) {
        const [first = [], ...others] = findEach(parts, scene, unit);
        return first.flatMap((found) => met(found, { others, scene, words: body.words }));
      },
    };
  },
};

interface Reach {
  readonly others: readonly (readonly Found[])[];
  readonly scene: Scene;
  readonly words: number;
}

function met(found: Found, { others, scene, words }: Reach): Found[] {
  const sentence = (one: Found): number => stretchAt(scene.speech.sentence, one.head);
  const close = (other: Found): boolean => {
    const distance = apart(found, other);
    return distance >= 0 && distance <= words && sentence(other) === sentence(found);
  };
  const companions = others.map((list) => nearestTo(found, list.filter(close)));
  return companions.some((one) => one === null) ? [] : [together([found, ...companions.filter((one) => one !== null)])];
}
