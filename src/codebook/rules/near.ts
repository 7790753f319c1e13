import { gathered } from "../../text/gathered.js";
import { stretchAt } from "../../text/speech.js";
import { apart, type Found, nearestTo, type Scene, together } from "../finder.js";
import type { Body } from "../rule.js";
import { type Stop, wordsOf } from "../stop.js";
import { findEach, missingIn, type RuleKind, readParts } from "./kind.js";

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
      hangsOn: "unit",
      triggers: parts[0]?.triggers ?? [],
      find(scene, unit) {
        const [first = [], ...others] = findEach(parts, scene, unit);
        return gathered(first, (found) => met(found, { others, scene, body }));
      },
      explain(scene, unit) {
        const [first = [], ...others] = findEach(parts, scene, unit);
        if (first.length === 0) return missingIn(body.of, parts, { scene, unit });
        return first.flatMap((found) => tooFar(found, { others, scene, body }));
      },
    };
  },
};

interface Reach {
  readonly others: readonly (readonly Found[])[];
  readonly scene: Scene;
  readonly body: Pick<Extract<Body, { kind: "near" }>, "words" | "unit">;
}

function met(found: Found, reach: Reach): Found[] {
  const companions = reach.others.map((list) =>
    nearestTo(
      found,
      list.filter((other) => isClose(found, other, reach)),
    ),
  );
  return companions.some((one) => one === null) ? [] : [together([found, ...companions.filter((one) => one !== null)])];
}

function isClose(found: Found, other: Found, { scene, body }: Reach): boolean {
  const distance = apart(found, other);
  return distance >= 0 && distance <= body.words && isTogether(found, other, { scene, body });
}

function isTogether(found: Found, other: Found, { scene, body }: Pick<Reach, "scene" | "body">): boolean {
  const unitOf = (one: Found): number => stretchAt(scene.speech[body.unit], one.head);
  return unitOf(other) === unitOf(found);
}

/** For each of the other parts that is nowhere close to a find of the first one: the nearest that it found. */
function tooFar(found: Found, { others, ...reach }: Reach): Stop[] {
  return others.flatMap((list): Stop[] => {
    if (list.some((other) => isClose(found, other, { others, ...reach }))) return [];
    const nearest = nearestTo(
      found,
      list.filter((other) => apart(found, other) >= 0),
    );
    if (nearest === null) return [];
    const between = isTogether(found, nearest, reach) ? apart(found, nearest) : null;
    const { words: atMost, unit } = reach.body;
    return [{ kind: "far", words: wordsOf([found, nearest]), between, atMost, unit }];
  });
}
